"""The real desk window with real keys, from the first account to a noted departure."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

import kiosk_app.sync_status.view_model  # noqa: F401 - brings the QML module Pip.SyncStatus
from domain.devices import DeviceIdentity
from domain.visits import VisitDraft, VisitPolicy
from kiosk_app.features.guestbook.desk_wiring import wire_today
from kiosk_app.session.hours import HOUSE, load_hours
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.staff.wiring import wire_gate
from kiosk_app.platform.fonts import load_fonts
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation
from kiosk_app.session.appearance_view_model import AppearanceViewModel
from kiosk_app.session.clock_view_model import ClockViewModel
from kiosk_app.session.navigator import Navigator, PageEntry
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor

QML = Path(__file__).parents[3] / "kiosk_app" / "qml"


class Desk:
    """A desk in front of a guestbook with two visitors."""

    def __init__(self, store: Engine, clock: FixedClock, executor: ManualExecutor) -> None:
        self.executor = executor
        self.runner = Runner(executor)
        self.translation = Translation()
        device = DeviceIdentity("pip-semarang", "desk-1")
        service = GuestbookService(lambda: store, clock, device, VisitPolicy(), lambda _: None)
        for name in ("Slamet", "Siti Sa'adah"):
            draft = VisitDraft(name=name, origin_kind="town", origin_text="Ungaran", purpose="reading")
            service.sign_in(draft, token=name)
            clock.advance(minutes=3)
        self.staff = wire_gate(lambda: store, self.runner, clock, self.translation)
        self.today = wire_today(service, lambda: store, self.runner, clock, self.translation)
        self.navigator = Navigator("now")
        properties = {"today": self.today.today, "detail": self.today.detail, "day": self.today.day}
        self.navigator.register(
            [PageEntry("now", QUrl.fromLocalFile(QML / "Desk" / "NowPage.qml"), properties)]
        )
        self.clock_model = ClockViewModel(clock, load_hours()[HOUSE], self.translation)
        self.appearance = AppearanceViewModel()
        self.window = self._open()

    def _open(self) -> QQuickWindow:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(
            {
                "navigator": self.navigator,
                "clock": self.clock_model,
                "appearance": self.appearance,
                "translation": self.translation,
                "idle": self.staff.idle,
                "gate": self.staff.gate,
            }
        )
        self.engine.load(QUrl.fromLocalFile(QML / "Desk" / "DeskRoot.qml"))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.show()
        window.requestActivate()
        return window

    def settle(self) -> None:
        for _ in range(6):
            self.executor.drain()
            QCoreApplication.processEvents()

    def types(self, text: str) -> None:
        for sign in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self.window, Qt.Key.Key_unknown, sign, Qt.KeyboardModifier.NoModifier
            )
        self.settle()

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        self.settle()

    def close(self) -> None:
        self.window.close()
        for thing in self.engine.rootObjects():
            thing.deleteLater()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, 52)


@pytest.fixture
def desk(qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor) -> Iterator[Desk]:
    load_fonts()
    desk = Desk(engine, clock, executor)
    qtbot.waitExposed(desk.window).__enter__()
    desk.settle()
    yield desk
    desk.close()


def test_A9_staff_sign_in_and_note_a_departure_by_keyboard_alone(desk: Desk) -> None:
    for text in ("Rina Wulandari", "482913", "482913"):
        desk.types(text)
        desk.presses(Qt.Key.Key_Return)
    assert desk.staff.gate.state == "open"
    desk.today.load()
    desk.settle()
    assert desk.today.detail.name == "Siti Sa'adah"
    desk.presses(Qt.Key.Key_Down)
    assert desk.today.detail.name == "Slamet"
    desk.presses(Qt.Key.Key_Return)
    assert desk.today.detail.confirming
    desk.presses(Qt.Key.Key_Return)
    assert desk.today.today.insideCount == "1"
    desk.presses(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    desk.types("saadah")
    assert desk.today.today.search == "saadah"
    desk.presses(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.staff.gate.state == "closed"
    assert desk.window.findChild(QObject, "visitList") is None
