"""The display on the wall: a loop of slides, nothing to touch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from domain.display.board import Board
from kiosk_app.bootstrap.maintenance import Maintenance
from kiosk_app.bootstrap.parts import Device, Ground, take_down
from kiosk_app.features.display.display_view_model import DisplayViewModel
from kiosk_app.features.display.wiring import Around, wire_display
from kiosk_app.platform.picture_shelf import PictureShelf
from kiosk_app.platform.translation import Translation
from kiosk_app.session.appearance_view_model import AppearanceViewModel
from kiosk_app.session.clock_view_model import ClockViewModel
from kiosk_app.session.hours import HOUSE, load_hours
from kiosk_app.session.maintenance_view_model import ON_THE_WALL, MaintenanceViewModel
from kiosk_app.session.wiring import load_window

if TYPE_CHECKING:
    from kiosk_app.sync_status.loop import SyncLoop


@dataclass
class _Line:
    """The way to the central server, once there is one."""

    loop: SyncLoop | None = None

    def take(self, loop: SyncLoop) -> None:
        self.loop = loop

    def heard_at(self) -> datetime | None:
        return None if self.loop is None else self.loop.status.last_contact


@dataclass(frozen=True)
class DisplayParts:
    """What a tour or a test of the display takes hold of."""

    loop: DisplayViewModel
    translation: Translation


def open_display(ground: Ground) -> Device:
    """Return the display, its window loaded and not yet shown."""
    translation, line, shelf = Translation(), _Line(), PictureShelf()
    around = Around(
        lambda: read_board(ground),
        line.heard_at,
        bool(ground.settings.server_url),
        shelf,
        ground.world.keeps_time,
    )
    display = wire_display(around, ground.backstage.runner, ground.world.clock, translation)
    properties: dict[str, object] = {
        "clock": ClockViewModel(ground.world.clock, load_hours()[HOUSE], translation),
        "appearance": AppearanceViewModel(),
        "translation": translation,
        "display": display,
        "locked": ground.plan.kiosk,
    }
    engine = QQmlApplicationEngine()
    shelf.attach(engine)
    window = load_window(engine, translation, "Display/DisplayRoot.qml", properties)
    if ground.plan.kiosk:
        window.setCursor(Qt.CursorShape.BlankCursor)
    device = Device(ground, window, _maintenance(window), display=DisplayParts(display, translation))
    device.furniture.append(lambda: _listen(ground, display))
    ground.link.connected.connect(line.take)
    ground.backstage.opened.connect(display.start)
    # The window's required properties live in Python: they must outlast it.
    device.closing.append(properties.clear)
    device.closing.append(lambda: take_down(engine))
    device.closing.append(display.stop)
    return device


def read_board(ground: Ground) -> Board:
    """Return what hangs on the wall now. Reads the disk."""
    from kiosk_app.features.booking.wall import wall_at
    from kiosk_app.features.information.wall import page_wall_at

    now = ground.world.clock.now()
    left = {one.activity.page_id: one.left for one in ground.bookings.seats() if one.is_open}
    pages, wall = page_wall_at(ground.information, now, left), wall_at(ground.bookings, now)
    return Board(now, pages.activities, pages.notices, wall.rooms, wall.computers, wall.hours, pages.pictures)


def _listen(ground: Ground, display: DisplayViewModel) -> None:
    """Have the display hear of what it shows, and of nothing else."""
    from sync.protocol.arrangements import ARRANGEMENT
    from sync.protocol.bookings import BOOKING
    from sync.protocol.claims import CLAIM
    from sync.protocol.information import PAGE, PICTURE
    from sync.protocol.slots import SLOT

    shown = {PAGE, PICTURE, BOOKING, CLAIM, SLOT, ARRANGEMENT}

    def hear(kind: str, _ids: list[str]) -> None:
        if kind in shown:
            display.hear()

    ground.backstage.changed.connect(hear)


def _maintenance(window: QQuickWindow) -> Maintenance:
    def show(reason: str) -> None:
        told = MaintenanceViewModel(reason, parent=window, to_visitors=ON_THE_WALL)
        window.setProperty("maintenance", told)

    return Maintenance(show, lambda: window.setProperty("maintenance", None), window)
