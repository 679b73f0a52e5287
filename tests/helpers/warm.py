"""Programs of ours, started warm: a process of their own, forked from one that has imported them before.

To import a server takes longer than most tests of it. What a program needs from its first instruction on, its
imports among it, is tested where it is started cold.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TextIO

from main import main
from tests.helpers.programs import ROOT

Run = Callable[[Sequence[str]], int]

_FORKS = get_context("forkserver")
_FORKS.set_forkserver_preload(
    [
        "tests.sync.warm_servers",
        "sync.server.app",
        "kiosk_app.commands.sync",
        "kiosk_app.commands.free",
        "kiosk_app.commands.book",
        "tests.helpers.warm",
    ]
)


class WarmProgram:
    """``run(arguments)`` in a process of its own, as far as it goes like ``subprocess.Popen``: ``stdout`` is
    read here; its complaints go to ``errors``, or to where the tests' own go. A warning ends it, as everywhere
    in the tests."""

    def __init__(self, run: Run, arguments: Sequence[str], errors: Path | None = None) -> None:
        mine, its = _FORKS.Pipe(duplex=False)
        self._process = _FORKS.Process(target=_begin, args=(run, tuple(arguments), its, errors), daemon=True)
        self._process.start()
        its.close()
        self.stdout: TextIO = os.fdopen(os.dup(mine.fileno()), encoding="utf-8")
        mine.close()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def wait(self, timeout: float) -> int:
        """Return its exit code, minus the signal that ended it; fails after ``timeout`` seconds."""
        self._process.join(timeout)
        code = self._process.exitcode
        if code is None:
            raise subprocess.TimeoutExpired("a warm program", timeout)
        self._process.close()
        return code


def call(*arguments: str, timeout: float = 60.0) -> subprocess.CompletedProcess[str]:
    """Run ``main.py`` with ``arguments`` to its end, and return what it said."""
    with tempfile.NamedTemporaryFile("r", prefix="pip-said-", encoding="utf-8") as complaints:
        program = WarmProgram(main, arguments, Path(complaints.name))
        with program.stdout:
            said = program.stdout.read()
        return subprocess.CompletedProcess(arguments, program.wait(timeout), said, complaints.read())


def _begin(run: Run, arguments: Sequence[str], out: Connection, errors: Path | None) -> None:
    os.dup2(out.fileno(), 1)
    out.close()
    if errors is not None:
        with errors.open("ab") as complaints:
            os.dup2(complaints.fileno(), 2)
    os.chdir(ROOT)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    warnings.simplefilter("error")
    sys.exit(run(arguments))
