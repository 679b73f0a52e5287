"""Programs of ours and of the system, started for a test and gone after it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0
SCREEN_PROGRAMS = ("Xvfb", "openbox", "xdotool")
LACKING = ", ".join(name for name in SCREEN_PROGRAMS if shutil.which(name) is None)
"""What is missing for tests on a real screen, "" where nothing is."""


class Program:
    """``main.py`` with ``arguments``; all that it and its children write goes to one file."""

    def __init__(self, log: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> None:
        self._log = log
        with log.open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, "main.py", *arguments],
                cwd=ROOT,
                env=dict(os.environ if environment is None else environment),
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def said(self) -> str:
        return self._log.read_text()

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def until(self, holds: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
        """Wait for ``holds``; fails with what the program said."""
        deadline = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < deadline, f"waited in vain: {what}; it said:\n{self.said}"
            time.sleep(0.02)  # only to leave the processor to the processes waited for

    def end(self, signal_number: int) -> int:
        """Send a signal; return the exit code."""
        self.process.send_signal(signal_number)
        return self.process.wait(PATIENCE)


@contextmanager
def running(log: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> Iterator[Program]:
    """Run ``main.py`` with ``arguments`` for as long as the block lasts."""
    program = Program(log, *arguments, environment=environment)
    try:
        yield program
    finally:
        program.process.kill()
        program.process.wait()


def processes_naming(text: str) -> list[str]:
    """Return the command lines of all living processes that hold ``text``."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = entry.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if text in line:
            found.append(line)
    return found


@contextmanager
def screen(size: str = "1280x1024") -> Iterator[dict[str, str]]:
    """Run an X server with a window manager; yields the environment for programs on its screen."""
    with ExitStack() as ends:
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
        _start(ends, command, dict(os.environ), (tell,))
        os.close(tell)
        with os.fdopen(told) as answer:
            display = f":{answer.readline().strip()}"
        left_out = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        environment = {key: value for key, value in os.environ.items() if key not in left_out}
        environment["DISPLAY"] = display
        _start(ends, ["openbox"], environment, ())
        yield environment


def _start(ends: ExitStack, command: list[str], environment: dict[str, str], kept: tuple[int, ...]) -> None:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, pass_fds=kept, stdout=quiet, stderr=quiet)
    ends.callback(process.wait)
    ends.callback(process.kill)
