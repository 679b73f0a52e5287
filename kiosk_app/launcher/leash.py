"""Run one of our programs on a leash: when the launcher is gone, however it went, this process goes too.

The launcher holds the writing end of this process's standard input. The kernel closes it when the
launcher dies, even by SIGKILL, so reading to the end of it is the one notice that always arrives, on
every system. Usage: ``python -m kiosk_app.launcher.leash PROGRAM [ARGUMENT …]``.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

GRACE_SECONDS = 5.0
"""How long a program may take to end by itself before it is ended."""


def end_this_process() -> None:
    """Ask this process to end; end it outright where it has not after ``GRACE_SECONDS``."""
    last_word = threading.Timer(GRACE_SECONDS, os._exit, args=(1,))
    last_word.daemon = True
    last_word.start()
    os.kill(os.getpid(), signal.SIGTERM)


def hold_leash(on_line: Callable[[str], None] | None = None) -> threading.Thread:
    """Watch standard input from a thread of its own: each line goes to ``on_line``, its end ends us."""

    def watch() -> None:
        try:
            for line in sys.stdin:
                if on_line is not None:
                    on_line(line.rstrip("\n"))
        except (OSError, ValueError):
            pass
        end_this_process()

    thread = threading.Thread(target=watch, name="leash", daemon=True)
    thread.start()
    return thread


def main(argv: list[str]) -> None:
    """Run the Python program ``argv[0]`` with the rest as its arguments, on the leash."""
    hold_leash()
    sys.argv = argv
    sys.path.insert(0, str(Path(argv[0]).resolve().parent))
    runpy.run_path(argv[0], run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
