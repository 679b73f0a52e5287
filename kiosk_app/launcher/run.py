"""``main.py run``: look whether it can go well, then hand over to the supervisor."""

from __future__ import annotations

import os
from collections.abc import Sequence

from kiosk_app.launcher.options import LaunchOptions, read_options
from kiosk_app.launcher.ports import choose_port
from kiosk_app.launcher.qt_libraries import apt_command, missing_libraries
from kiosk_app.launcher.stage import Stage
from kiosk_app.launcher.supervisor import Supervisor
from kiosk_app.launcher.terminal import Terminal, speaks_english
from kiosk_app.launcher.vnc import FIRST_PORT, display_is_missing

CANNOT_START = 1


def run(arguments: Sequence[str]) -> int:
    """Start everything, watch it, end it; return the exit code. ``arguments``: ``--role``, ``--data-dir``."""
    options = read_options(arguments)
    english = speaks_english(os.environ)
    terminal = Terminal(english)
    if not (_libraries_present(terminal) and _directory_ready(options, terminal)):
        return CANNOT_START
    port = choose_port(FIRST_PORT) if display_is_missing(os.environ) else None
    return Supervisor(options, Stage(options, english, port), terminal).run()


def _libraries_present(terminal: Terminal) -> bool:
    missing = missing_libraries(with_window=not display_is_missing(os.environ))
    if missing:
        terminal.say("libraries", names=", ".join(missing), command=apt_command(missing))
    return not missing


def _directory_ready(options: LaunchOptions, terminal: Terminal) -> bool:
    try:
        options.central_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        (options.central_dir / "serving.lock").touch(mode=0o600)
    except OSError:
        terminal.say("unwritable", path=options.data_dir)
        return False
    return True
