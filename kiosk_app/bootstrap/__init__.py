"""The only composition root: puts a device together out of its parts, in the order of their need.

The first frame needs the shell and the first page only. The store, the way to the central server
and everything slow to import come after it (``backstage.open``).

    open_device -> settings -> ground (backstage, link, guestbook service) -> the role's screens -> shown
    first frame -> the rest is brought in -> store opens -> housekeeping and the link to the central server, or the maintenance page
"""

from __future__ import annotations

import logging
from contextlib import suppress

from PySide6.QtCore import Qt, QTimer

from kiosk_app.bootstrap.backstage import Backstage
from kiosk_app.bootstrap.parts import Device, Ground
from kiosk_app.bootstrap.windows import present
from kiosk_app.bootstrap.world import World
from kiosk_app.plan import DevicePlan
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.fonts import load_fonts
from kiosk_app.platform.log import install_calm_hook, start_log, stop_log
from kiosk_app.platform.settings import Settings, SettingsProblem

__all__ = ["Device", "DevicePlan", "World", "open_device"]

HEAD_START_MS = 400
"""By how much a visitor's first tap comes before the store's libraries, which are slow to read. Work
that needs the store opens it sooner."""

_log = logging.getLogger(__name__)


def open_device(plan: DevicePlan, world: World | None = None) -> Device:
    """Return the device that ``plan`` describes, its window shown; wants a QGuiApplication."""
    world = world or World()
    with suppress(OSError):
        plan.data_dir.make()  # closed to others from the beginning: the log is the first to lie there
    log = start_log(plan.data_dir.log_dir)
    settings, trouble = _settings(plan, world)
    load_fonts()
    device = _open_role(Ground(plan, settings, world, Backstage(plan.data_dir, settings, world)))
    device.closing.insert(0, lambda: stop_log(log))
    device.closing.append(install_calm_hook(device.maintenance.calm))
    present(device.window, plan)
    if trouble:
        # In a moment: the first page planned things for later, and must still be there for them.
        QTimer.singleShot(0, device.window, lambda: device.maintenance.show(trouble))
    else:
        device.furniture.append(lambda: _begin_work(device))
        _after_first_frame(device)
    return device


def _settings(plan: DevicePlan, world: World) -> tuple[Settings, str]:
    """Return the settings, and "" or the reason why the device cannot work."""
    try:
        plan.data_dir.make()
        settings = settle(plan.data_dir, world.clock.now(), role=plan.role)
    except SettingsProblem as problem:
        # It names a key and what is allowed, nothing that a visitor typed.
        _log.error("%s", problem)
        return Settings(role=plan.role), problem.reason
    except OSError:
        return Settings(role=plan.role), "unwritable"
    return settings if plan.server is None else settings.with_changes(server_url=plan.server), ""


def _open_role(ground: Ground) -> Device:
    # Imported here: an entrance has no use for the desk's screens, nor waits for them.
    if ground.plan.role == "desk":
        from kiosk_app.bootstrap.desk import open_desk

        return open_desk(ground)
    if ground.plan.role == "terminal":
        from kiosk_app.bootstrap.terminal import open_terminal

        return open_terminal(ground)
    if ground.plan.role == "display":
        from kiosk_app.bootstrap.display import open_display

        return open_display(ground)
    from kiosk_app.bootstrap.entrance import open_entrance

    return open_entrance(ground)


def _begin_work(device: Device) -> None:
    """Open the store; what needs it begins then, and the screen says so if it does not open."""
    from kiosk_app.bootstrap.enrol_here import offer_enrolment
    from kiosk_app.bootstrap.housekeeping import keep_house

    ground, maintenance = device.ground, device.maintenance

    def begin(_opened: object) -> None:
        keep_house(
            ground.service,
            ground.cases,
            lambda: ground.bookings,
            lambda: ground.figures,
            ground.backstage,
            ground.world.clock,
            keeps_time=ground.world.keeps_time,
        )
        if ground.world.keeps_time:
            ground.link.look()

    # Queued: what the page that goes planned for later is done before it goes.
    ground.backstage.opened.connect(maintenance.over, Qt.ConnectionType.QueuedConnection)
    ground.backstage.failed.connect(maintenance.show, Qt.ConnectionType.QueuedConnection)
    ground.backstage.opened.connect(begin)
    shell = device.shell
    if shell is not None:
        once = Qt.ConnectionType.SingleShotConnection
        ground.backstage.opened.connect(lambda _engine: offer_enrolment(ground, shell), once)
    QTimer.singleShot(HEAD_START_MS, ground.backstage, ground.backstage.open)


def _after_first_frame(device: Device) -> None:
    # A slot of an object that lives in this thread: frames may be swapped in another one. What was
    # touched meanwhile waits in the event queue until everything is there.
    timer = QTimer(device.window)
    timer.setSingleShot(True)
    timer.timeout.connect(device.furnish)
    device.window.frameSwapped.connect(timer.start, Qt.ConnectionType.SingleShotConnection)
