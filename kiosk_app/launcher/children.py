"""Child processes: started on a leash, heard, and ended without a trace."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

from kiosk_app.launcher.events import ChildEnded, ChildSaid, Events

PROJECT_ROOT = Path(__file__).resolve().parents[2]

GRACE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Command:
    """What to start: a Python program (a file, or ``-m`` and a module) and its arguments."""

    name: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str]
    heard: bool = False
    """Whether its standard output is read, as lines; otherwise it goes to the terminal."""

    leashed: bool = True
    """Whether the leash has to be put on from outside; a program that holds it itself says ``False``."""

    def argv(self) -> list[str]:
        leash = ["-m", "kiosk_app.launcher.leash"] if self.leashed else []
        return [sys.executable, *leash, *self.arguments]


def _apart() -> dict[str, Any]:
    # Ctrl-C reaches the terminal's whole process group: children in a group of their own hear of it
    # from the launcher only, in the right order, and print no tracebacks of their own.
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


class Child:
    """One running child. Its end arrives as ``ChildEnded`` in the queue given."""

    def __init__(self, command: Command, events: Events) -> None:
        self.name = command.name
        self.started_at = monotonic()
        self._events = events
        self._process = subprocess.Popen(
            command.argv(),
            cwd=PROJECT_ROOT,
            env={**os.environ, **command.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE if command.heard else None,
            text=True,
            encoding="utf-8",
            **_apart(),
        )
        threading.Thread(target=self._follow, name=f"child {self.name}", daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def tell(self, line: str) -> None:
        """Write ``line`` to the child's standard input; a child that is gone hears nothing."""
        stdin = self._process.stdin
        if stdin is not None:
            with contextlib.suppress(OSError, ValueError):
                stdin.write(line + "\n")
                stdin.flush()

    def ask_to_end(self) -> None:
        """Ask kindly (SIGTERM; on Windows the process is ended)."""
        with contextlib.suppress(OSError):
            self._process.terminate()

    def wait_or_kill(self, seconds: float) -> None:
        """Give the child ``seconds`` to end, then end it."""
        try:
            self._process.wait(max(seconds, 0.01))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _follow(self) -> None:
        if self._process.stdout is not None:
            for line in self._process.stdout:
                self._events.put(ChildSaid(self.name, line.rstrip("\n")))
        self._events.put(ChildEnded(self.name, self._process.wait()))


def end_all(children: Iterable[Child], grace: float = GRACE_SECONDS) -> None:
    """Ask every child to end, give them ``grace`` seconds together, then end the rest."""
    asked: Sequence[Child] = tuple(children)
    for child in asked:
        child.ask_to_end()
    deadline = monotonic() + grace
    for child in asked:
        child.wait_or_kill(deadline - monotonic())
