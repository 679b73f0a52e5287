"""The launcher with real processes: what runs, what ends, and that nothing stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk_app.launcher.children import PROJECT_ROOT

SCRIPT = Path(__file__).with_name("run_stand_in.py")
PATIENCE = 20.0


class Launch:
    """One running launcher and what it wrote to its terminal."""

    def __init__(self, data_dir: Path, *role: str) -> None:
        self.data_dir = data_dir
        self.terminal = data_dir / f"terminal-{time.monotonic_ns()}"
        data_dir.mkdir(exist_ok=True)
        with self.terminal.open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, str(SCRIPT), str(data_dir), *role],
                cwd=PROJECT_ROOT,
                env={**os.environ, "PYTHONPATH": str(PROJECT_ROOT)},
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def said(self) -> str:
        return self.terminal.read_text()

    def living(self) -> dict[int, str]:
        """Return what runs now: process id to what it was started as."""
        notes = (self.data_dir / "alive").glob("*")
        return {int(note.name): note.read_text() for note in notes if is_alive(int(note.name))}

    def devices(self) -> list[str]:
        return sorted(Path(line.split("--data-dir ")[1].split()[0]).name for line in self.living().values())

    def end(self, number: int = signal.SIGINT) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def until(holds: Callable[[], bool], launch: Launch) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain; the terminal says:\n{launch.said()}"
        time.sleep(0.02)  # only to leave the processor to the processes waited for


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Callable[..., Launch]]:
    launches: list[Launch] = []

    def start(*role: str, choices: str = "", prepare: tuple[str, ...] = ()) -> Launch:
        data = tmp_path / "data"
        data.mkdir(exist_ok=True)
        (data / "choices").write_text(choices)
        for name in prepare:
            (data / name).touch()
        launches.append(Launch(data, *role))
        return launches[-1]

    yield start
    for one in launches:
        one.process.kill()
        one.process.wait()


def test_a_named_role_starts_with_the_server_and_ctrl_c_ends_everything(
    launch: Callable[..., Launch],
) -> None:
    one = launch("entrance")
    until(lambda: one.devices() == ["central", "entrance"], one)
    assert one.end() == 130
    assert one.living() == {}
    assert "Traceback" not in one.said()
    assert "Done. See you." in one.said()


def test_sigterm_ends_everything_with_code_0(launch: Callable[..., Launch]) -> None:
    one = launch("desk")
    until(lambda: one.devices() == ["central", "desk"], one)
    assert one.end(signal.SIGTERM) == 0
    assert one.living() == {}


def test_entrance_and_desk_run_side_by_side_and_a_second_entrance_too(launch: Callable[..., Launch]) -> None:
    one = launch(choices="open entrance\nopen desk\nopen entrance\n")
    until(lambda: one.devices() == ["central", "desk", "entrance", "entrance-2"], one)
    until(lambda: '"running": ["desk", "entrance", "entrance-2"]' in told(one), one)
    servers = {line.split("--server ")[1] for line in one.living().values() if "--server" in line}
    assert len(servers) == 1
    one.end()


def told(one: Launch) -> str:
    path = one.data_dir / "told"
    return path.read_text() if path.exists() else ""


def test_words_that_the_chooser_should_not_say_open_nothing(launch: Callable[..., Launch]) -> None:
    one = launch(choices="open central\nopen ../x\nclose entrance\nopen desk\n")
    until(lambda: one.devices() == ["central", "desk"], one)
    one.end()
    assert "Traceback" not in one.said()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_children_end_when_the_launcher_is_killed_outright(launch: Callable[..., Launch]) -> None:
    one = launch("entrance")
    until(lambda: one.devices() == ["central", "entrance"], one)
    one.process.kill()
    until(lambda: one.living() == {}, one)


def test_a_child_that_will_not_end_is_ended(launch: Callable[..., Launch]) -> None:
    one = launch("entrance", prepare=("entrance.hang",))
    until(lambda: "device up" in one.said(), one)
    assert one.end() == 130
    assert one.living() == {}


def test_the_server_is_started_again_at_the_same_address(launch: Callable[..., Launch]) -> None:
    one = launch("entrance")
    until(lambda: one.devices() == ["central", "entrance"], one)
    pid, first = next((pid, line) for pid, line in one.living().items() if line.startswith("central"))
    os.kill(pid, signal.SIGKILL)
    until(lambda: pid not in one.living() and one.devices() == ["central", "entrance"], one)
    assert first in one.living().values()
    assert "starting it again" in one.said()
    one.end()


def test_a_role_that_keeps_crashing_is_given_up_with_a_sentence(launch: Callable[..., Launch]) -> None:
    one = launch("entrance", prepare=("entrance.crash",))
    assert one.process.wait(PATIENCE) == 1
    assert one.said().count("Entrance stopped unexpectedly (code 3)") == 4
    assert "Entrance keeps stopping" in one.said()
    assert "Traceback" not in one.said()


def test_a_crash_beside_other_roles_is_told_and_leaves_them_alone(launch: Callable[..., Launch]) -> None:
    one = launch(choices="open entrance\nopen desk\n", prepare=("entrance.crash",))
    until(lambda: "Entrance stopped unexpectedly" in one.said(), one)
    until(lambda: one.devices() == ["central", "desk"], one)
    one.end()


def test_a_device_that_cannot_be_registered_opens_all_the_same(launch: Callable[..., Launch]) -> None:
    one = launch("entrance", prepare=("entrance.stranger",))
    until(lambda: one.devices() == ["central", "entrance"], one)
    assert "not registered" in one.said()
    one.end()


def test_two_launchers_share_one_server_and_the_second_takes_it_over(launch: Callable[..., Launch]) -> None:
    first = launch("entrance")
    until(lambda: first.devices() == ["central", "entrance"], first)
    second = launch("desk")
    until(lambda: second.devices() == ["central", "desk", "entrance"], second)
    address = next(line for line in second.living().values() if line.startswith("central"))
    first.end()
    until(lambda: second.devices() == ["central", "desk"], second)
    assert address in second.living().values()
    second.end()
    assert second.living() == {}
