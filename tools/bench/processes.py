"""Memory and life of a program with all its children."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from pathlib import Path

import psutil

MAIN = Path(__file__).parents[2] / "main.py"


def proportional_memory(pid: int) -> float:
    """Return the PSS of a process and all its descendants, in MiB (shared pages counted once, divided)."""
    root = psutil.Process(pid)
    return sum(_pss(process.pid) for process in [root, *root.children(recursive=True)])


def _pss(pid: int) -> float:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def stop(program: subprocess.Popen[bytes]) -> None:
    """End a program that was started in a session of its own, with everything that it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGTERM)
    try:
        program.wait(5)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)
        program.wait()
