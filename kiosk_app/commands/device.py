"""``main.py entrance|desk|terminal|display``: one device's screen."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk_app.plan import BEGIN_AGAIN, DevicePlan
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.quick_imports import skip_source_readings

QT_DEFAULTS = {
    # Our own thin controls stand on Basic: a full-page slide takes 2 ms a frame, elsewhere up to 9.
    "QT_QUICK_CONTROLS_STYLE": "Basic",
    # A mini PC without a GPU; a graphics driver that comes and goes is no concern of ours then.
    "QT_QUICK_BACKEND": "software",
    "QT_QUICK_FLICKABLE_WHEEL_DECELERATION": "5000",
}


def run(arguments: Sequence[str]) -> int:
    """Show the screen until it is closed; return the exit code."""
    plan = parse(arguments)
    for name, value in QT_DEFAULTS.items():
        os.environ.setdefault(name, value)
    if lacks_display(os.environ, sys.platform):
        return _without_display(plan)
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk_app.platform.garbage import collect_in_qt_thread, set_aside, start_without_garbage
    from kiosk_app.platform.turns import take_short_turns

    start_without_garbage()
    take_short_turns()
    skip_source_readings()
    from kiosk_app.bootstrap import open_device

    application = QGuiApplication([sys.argv[0]])
    application.setApplicationName("PIP")
    if not _screens_stay_here(application.platformName()):
        return 1
    for number in (signal.SIGINT, signal.SIGTERM):
        # Not quit(): that asks the windows first, and a kiosk's never agrees.
        signal.signal(number, lambda *_: application.exit(0))
    # Python only hears a signal when it is its turn: let it have one now and then.
    listening = QTimer()
    listening.timeout.connect(lambda: None)
    listening.start(200)
    code = BEGIN_AGAIN
    while code == BEGIN_AGAIN:
        device = open_device(plan)
        device.furniture.append(lambda: collect_in_qt_thread(application))
        device.ground.backstage.opened.connect(set_aside)
        code = application.exec()
        device.close()
    return code


def _screens_stay_here(platform: str) -> bool:
    """Close the VNC port, if that is how the screens are shown, to the network; say so if it cannot be."""
    from kiosk_app.launcher.vnc import VncNotLocal, keep_vnc_local

    try:
        keep_vnc_local(platform)
    except VncNotLocal as problem:
        sys.stderr.write(f"{problem}\n")
        return False
    return True


def parse(arguments: Sequence[str]) -> DevicePlan:
    """Return the plan that a role and its options describe; ends the program where they describe none."""
    role, *typed = arguments
    parser = argparse.ArgumentParser(prog=f"main.py {role}", description=__doc__)
    parser.add_argument("--data-dir", type=Path, help="where this device keeps its own")
    parser.add_argument("--server", help="address of the central server (default: as in device.toml)")
    parser.add_argument("--kiosk", action="store_true", help="full screen; cannot be closed by its window")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window in pixels")
    options = parser.parse_args(typed)
    data_dir = DataDir(options.data_dir) if options.data_dir else DataDir.default(role)
    return DevicePlan(role, data_dir, options.server, options.kiosk, options.size)


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError("write it like 1080x1920") from None
    return width, height


def lacks_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether Qt would find nowhere to draw."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return False
    return not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _without_display(plan: DevicePlan) -> int:
    sys.stderr.write(
        f"There is no display here. To see this screen over VNC instead: make run ROLE={plan.role}\n"
    )
    return 1
