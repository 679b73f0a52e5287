"""The only composition root: puts a device together out of its parts, in the order of their need.

The first frame needs the shell and the first page only. The store, the way to the central server
and everything slow to import come after it (``backstage.open``).

    open_device -> settings -> ground (backstage, link, guestbook service) -> the role's screens -> shown
    first frame -> store opens -> housekeeping and the link to the central server, or the maintenance page
"""

from __future__ import annotations

import logging

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from kiosk_app.bootstrap.backstage import Backstage
from kiosk_app.bootstrap.housekeeping import keep_house
from kiosk_app.bootstrap.parts import Device, Ground, build_ground
from kiosk_app.bootstrap.plan import DevicePlan
from kiosk_app.bootstrap.windows import present
from kiosk_app.bootstrap.world import World
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.fonts import load_fonts
from kiosk_app.platform.log import install_calm_hook, start_log, stop_log
from kiosk_app.platform.quick_imports import skip_source_readings
from kiosk_app.platform.settings import Settings, SettingsProblem

__all__ = ["Device", "DevicePlan", "World", "open_device"]

_log = logging.getLogger(__name__)


def open_device(plan: DevicePlan, world: World | None = None) -> Device:
    """Return the device that ``plan`` describes, its window shown; wants a QGuiApplication."""
    skip_source_readings()
    world = world or World()
    log = start_log(plan.data_dir.log_dir)
    settings, trouble = _settings(plan, world)
    load_fonts()
    ground = build_ground(plan, settings, world)
    device = _open_role(ground)
    device.closing.insert(0, lambda: stop_log(log))
    device.closing.append(install_calm_hook(device.maintenance.calm))
    _work_when_open(device)
    present(device.window, plan)
    if trouble:
        device.maintenance.show(trouble)
    else:
        _after_first_frame(device.window, ground.backstage)
    return device


def _settings(plan: DevicePlan, world: World) -> tuple[Settings, str]:
    """Return the settings, and "" or the reason why they could not be read."""
    try:
        settings = settle(plan.data_dir, world.clock.now(), role=plan.role)
    except SettingsProblem as problem:
        # It names a key and what is allowed, nothing that a visitor typed.
        _log.error("%s", problem)  # noqa: TRY400
        return Settings(role=plan.role), "settings"
    except OSError:
        return Settings(role=plan.role), "unwritable"
    return settings if plan.server is None else settings.with_changes(server_url=plan.server), ""


def _open_role(ground: Ground) -> Device:
    # Imported here: an entrance has no use for the desk's screens, nor waits for them.
    if ground.plan.role == "desk":
        from kiosk_app.bootstrap.desk import open_desk

        return open_desk(ground)
    from kiosk_app.bootstrap.entrance import open_entrance

    return open_entrance(ground)


def _work_when_open(device: Device) -> None:
    """Let what needs the store begin once it is open, and the screen say so if it does not open."""
    ground, maintenance = device.ground, device.maintenance

    def begin(_opened: object) -> None:
        maintenance.over()
        keep_house(ground.service, ground.backstage, keeps_time=ground.world.keeps_time)
        if ground.world.keeps_time:
            ground.link.look()

    ground.backstage.opened.connect(begin)
    ground.backstage.failed.connect(maintenance.show)


def _after_first_frame(window: QQuickWindow, backstage: Backstage) -> None:
    # A slot of an object that lives in this thread: frames may be swapped in another one.
    window.frameSwapped.connect(backstage.open, Qt.ConnectionType.SingleShotConnection)
