"""``main.py run``, as somebody starts it for the first time."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path

import pytest

from tests.helpers.programs import LACKING, Program, processes_naming, running, screen
from tests.launcher.rfb import Viewer

NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
STORE = Path("entrance") / "store.db"


def without_a_display(**more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in NO_SCREEN}
    return {**kept, "LC_ALL": "C.UTF-8", **more}


def ends_cleanly(program: Program, data: Path) -> None:
    """Press Ctrl-C, and look that nothing is left and nothing ugly was said."""
    assert program.end(signal.SIGINT) == 130
    assert "Selesai. Sampai jumpa." in program.said
    assert "Traceback" not in program.said
    assert processes_naming(str(data)) == []


def test_without_a_display_the_chooser_is_served_over_vnc(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with running(
        tmp_path / "log", "run", "--data-dir", str(data), environment=without_a_display()
    ) as program:
        program.until(lambda: "VNC ke 127.0.0.1:" in program.said, "the address")
        program.until(lambda: "Server pusat siap" in program.said, "the central server")
        found = re.search(r"127\.0\.0\.1:(\d+) \(tanpa sandi", program.said)
        assert found is not None
        viewers: list[Viewer] = []

        def connects() -> bool:
            try:
                viewers.append(Viewer(int(found[1])))
            except ConnectionRefusedError:
                return False
            return True

        program.until(connects, "a viewer's handshake")
        assert viewers[0].size == (1280, 800)
        viewers[0].close()
        ends_cleanly(program, data)


@pytest.mark.skipif(LACKING != "", reason=f"not installed here: {LACKING}")
def test_with_a_display_a_named_role_opens_registers_itself_and_makes_its_store(tmp_path: Path) -> None:
    data = tmp_path / "data"
    arguments = ("run", "--role", "entrance", "--data-dir", str(data))
    with (
        screen() as display,
        running(tmp_path / "log", *arguments, environment={**display, "LC_ALL": "C.UTF-8"}) as program,
    ):
        program.until(lambda: "Pintu masuk dibuka." in program.said, "the entrance")
        program.until((data / STORE).exists, "its store")
        assert (data / "entrance" / "credentials" / "central-token").exists()
        ends_cleanly(program, data)


@pytest.mark.parametrize("role", ["entrance", "desk"])
def test_one_screen_alone_without_a_display_says_what_to_do(tmp_path: Path, role: str) -> None:
    with running(
        tmp_path / "log", role, "--data-dir", str(tmp_path / "data"), environment=without_a_display()
    ) as program:
        assert program.process.wait(30) == 1
        assert program.said.count("\n") == 1
        assert f"make run ROLE={role}" in program.said
