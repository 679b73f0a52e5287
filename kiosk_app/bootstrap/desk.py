"""The front desk: the gate, and behind it who is here today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk_app.bootstrap.maintenance import Maintenance
from kiosk_app.bootstrap.parts import Device, Ground, take_down
from kiosk_app.features.guestbook.desk_wiring import TodayDesk, wire_today
from kiosk_app.features.staff.gate_view_model import GateViewModel
from kiosk_app.features.staff.wiring import StaffGate, wire_gate
from kiosk_app.platform.translation import Translation
from kiosk_app.session.appearance_view_model import AppearanceViewModel
from kiosk_app.session.clock_view_model import ClockViewModel
from kiosk_app.session.hours import HOUSE, load_hours
from kiosk_app.session.maintenance_view_model import MaintenanceViewModel
from kiosk_app.session.navigator import Navigator, PageEntry
from kiosk_app.session.wiring import load_window, page_url
from kiosk_app.sync_status import view_model as sync_status

if TYPE_CHECKING:
    from kiosk_app.sync_status.loop import SyncLoop

NOW = "now"


@dataclass(frozen=True)
class DeskParts:
    """What a tour or a test of the desk takes hold of."""

    navigator: Navigator
    translation: Translation
    appearance: AppearanceViewModel
    gate: GateViewModel
    today: TodayDesk


def open_desk(ground: Ground) -> Device:
    """Return the desk, its window loaded and not yet shown."""
    translation, navigator, appearance = Translation(), Navigator(NOW), AppearanceViewModel()
    desk = _today(ground, translation)
    staff = _gate(ground, translation, desk)
    models = {"today": desk.today, "detail": desk.detail, "day": desk.day}
    navigator.register([PageEntry(NOW, page_url("Desk/NowPage.qml"), models)])
    properties: dict[str, object] = {
        "navigator": navigator,
        "clock": ClockViewModel(ground.world.clock, load_hours()[HOUSE], translation),
        "appearance": appearance,
        "translation": translation,
        "idle": staff.idle,
        "gate": staff.gate,
    }
    engine = QQmlApplicationEngine()
    window = load_window(engine, translation, "Desk/DeskRoot.qml", properties)
    ground.link.connected.connect(lambda loop: _show_sync(window, loop, ground, translation))
    ground.backstage.opened.connect(staff.gate.load)
    device = Device(
        ground,
        window,
        _maintenance(window),
        desk=DeskParts(navigator, translation, appearance, staff.gate, desk),
    )
    # The window's required properties live in Python: they must outlast it.
    device.closing.append(properties.clear)
    device.closing.append(lambda: take_down(engine))
    return device


def _today(ground: Ground, translation: Translation) -> TodayDesk:
    backstage = ground.backstage
    desk = wire_today(ground.service, backstage.engine, backstage.runner, ground.world.clock, translation)
    backstage.changed.connect(desk.refresh_for)
    return desk


def _gate(ground: Ground, translation: Translation, desk: TodayDesk) -> StaffGate:
    backstage, world = ground.backstage, ground.world
    staff = wire_gate(backstage.engine, backstage.runner, world.clock, translation, now=world.monotonic)
    staff.gate.opened.connect(desk.load)
    staff.gate.closed.connect(desk.forget)
    application = QCoreApplication.instance()
    if application is not None:
        application.installEventFilter(staff.idle)
    return staff


def _show_sync(window: QQuickWindow, loop: SyncLoop, ground: Ground, translation: Translation) -> None:
    shown = sync_status.SyncStatusViewModel(
        loop, ground.world.clock, lambda: str(translation.language), window
    )
    translation.languageChanged.connect(shown.retranslate)
    window.setProperty("sync", shown)


def _maintenance(window: QQuickWindow) -> Maintenance:
    def show(reason: str) -> None:
        window.setProperty("maintenance", MaintenanceViewModel(reason, parent=window))

    return Maintenance(show, lambda: window.setProperty("maintenance", None), window)
