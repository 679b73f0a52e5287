"""L1: a kiosk's real window, on a real screen, under a real window manager."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.devices import plan_for
from tests.helpers.programs import LACKING, Program, running, screen

pytestmark = pytest.mark.skipif(LACKING != "", reason=f"not installed here: {LACKING}")


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    with screen() as environment:
        yield environment


def windows(display: dict[str, str]) -> list[str]:
    """Return the numbers of our windows that are seen."""
    command = ["xdotool", "search", "--onlyvisible", "--name", "PIP Semarang"]
    found = subprocess.run(command, env=display, capture_output=True, text=True, check=False)
    return found.stdout.split()


def press(display: dict[str, str], key: str) -> None:
    subprocess.run(["xdotool", "key", key], env=display, check=True, capture_output=True)


def press_until_it_ends(program: Program, display: dict[str, str]) -> None:
    def pressed() -> bool:
        press(display, "alt+F4")
        return not program.running

    program.until(pressed, "the end by Alt+F4")


def test_L1_alt_F4_ends_a_desk_but_never_a_kiosk(tmp_path: Path, display: dict[str, str]) -> None:
    for role in ("desk", "entrance"):
        plan_for(role, tmp_path / role)
    log = tmp_path / "terminal"
    with running(log, "desk", "--data-dir", str(tmp_path / "desk"), environment=display) as desk:
        desk.until(lambda: bool(windows(display)), "the desk's window")
        press_until_it_ends(desk, display)  # so the keys do arrive
        assert (desk.process.returncode, desk.said) == (0, "")
    place = ("--data-dir", str(tmp_path / "entrance"))
    with running(log, "entrance", "--kiosk", *place, environment=display) as kiosk:
        kiosk.until(lambda: bool(windows(display)), "the kiosk's window")
        for key in ("alt+F4", "alt+F4", "ctrl+q", "ctrl+w", "Escape", "alt+F4"):
            press(display, key)
            assert windows(display)
            assert kiosk.running
        assert (kiosk.end(signal.SIGTERM), kiosk.said) == (0, "")
