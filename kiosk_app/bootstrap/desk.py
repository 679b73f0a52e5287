"""The front desk: the gate, and behind it who is here today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
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
from kiosk_app.session.navigator import Navigator, PageEntry, page_url
from kiosk_app.session.wiring import load_window
from kiosk_app.sync_status import view_model as sync_status

if TYPE_CHECKING:
    from kiosk_app.features.cases.wiring import CaseDesk
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
    ground.backstage.opened.connect(staff.gate.load)
    device = Device(
        ground,
        window,
        _maintenance(window),
        desk=DeskParts(navigator, translation, appearance, staff.gate, desk),
    )
    ground.link.connected.connect(lambda loop: _show_sync(device, loop, translation))
    device.furniture.append(lambda: _furnish(device, engine))
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
    backstage.is_somebody_here = staff.idle.is_somebody_here
    staff.gate.opened.connect(desk.load)
    staff.gate.closed.connect(desk.forget)
    application = QCoreApplication.instance()
    if application is not None:
        application.installEventFilter(staff.idle)
    return staff


def _furnish(device: Device, engine: QQmlApplicationEngine) -> None:
    """Bring in the pages about bookings, about sync and about what visitors look up."""
    from kiosk_app.bootstrap.booking_desk import wire_bookings_here
    from kiosk_app.bootstrap.sync_desk import wire_sync_desk

    parts = device.desk
    if parts is not None:
        device.sync_desk = wire_sync_desk(device.ground, parts.translation, parts.gate)
        parts.navigator.register([device.sync_desk.page, _enrol_page(device, parts)])
        _count_undecided(device.window, device.sync_desk.cases)
        bookings = wire_bookings_here(device.ground, parts.translation, parts.gate)
        parts.navigator.register(bookings.entries)
        decide = bookings.desk.decide
        number = WindowNumber(device.window, "bookingsUndecided", lambda: decide.undecided_now)
        decide.changed.connect(number.count)
        _furnish_content(device, parts, engine)


def _furnish_content(device: Device, parts: DeskParts, engine: QQmlApplicationEngine) -> None:
    from kiosk_app.bootstrap.content_desk import wire_content_here
    from kiosk_app.bootstrap.figures_desk import wire_figures_here

    content = wire_content_here(device.ground, parts.translation, parts.gate)
    figures = wire_figures_here(device.ground, parts.translation, parts.gate)
    content.desk.shelf.attach(engine)
    parts.navigator.register([content.entry, figures])
    pages = content.desk.pages
    number = WindowNumber(device.window, "contentDisputed", lambda: pages.disputed_now)
    pages.changed.connect(number.count)


class WindowNumber(QObject):
    """Keeps a number on the window up to date. It is the window's child: what is told late, when the window
    has gone already, reaches nobody."""

    def __init__(self, window: QQuickWindow, name: str, read: Callable[[], int]) -> None:
        """``read`` tells the number that the window's property ``name`` shows."""
        super().__init__(window)
        self._window, self._name, self._read = window, name, read

    @Slot()
    def count(self) -> None:
        """Read it anew."""
        self._window.setProperty(self._name, self._read())


def _count_undecided(window: QQuickWindow, cases: CaseDesk) -> None:
    number = WindowNumber(window, "undecided", lambda: cases.undecided)
    for part in (cases.entries, cases.conflicts):
        part.changed.connect(number.count)


def _enrol_page(device: Device, parts: DeskParts) -> PageEntry:
    from kiosk_app.bootstrap.enrol_here import ENROL, wire_enrolment

    enrolment = wire_enrolment(device.ground, parts.translation)
    enrolment.left.connect(parts.navigator.back)
    parts.gate.closed.connect(enrolment.forget)
    return PageEntry(ENROL, page_url("Enrol/EnrolDeskPage.qml"), {"enrolment": enrolment})


def _show_sync(device: Device, loop: SyncLoop, translation: Translation) -> None:
    window = device.window
    shown = sync_status.SyncStatusViewModel(
        loop, device.ground.world.clock, lambda: str(translation.language), window
    )
    translation.languageChanged.connect(shown.retranslate)
    window.setProperty("sync", shown)
    if device.sync_desk is not None:
        device.sync_desk.attach(shown)


def _maintenance(window: QQuickWindow) -> Maintenance:
    def show(reason: str) -> None:
        window.setProperty("maintenance", MaintenanceViewModel(reason, parent=window))

    return Maintenance(show, lambda: window.setProperty("maintenance", None), window)
