"""The numbers beside the doors of the side bar follow what they count, for as long as there is a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk_app.bootstrap.desk import WindowNumber
from tools.driver.loop import settle


class Cases(QObject):
    """Something that is counted."""

    changed = Signal()


def test_the_number_follows_what_it_counts(qtbot: QtBot) -> None:
    window, cases = QQuickWindow(), Cases()
    cases.changed.connect(WindowNumber(window, "undecided", lambda: 3).count)
    cases.changed.emit()
    assert window.property("undecided") == 3


def test_news_that_come_after_the_window_has_gone_reach_nobody(qtbot: QtBot) -> None:
    window, cases = QQuickWindow(), Cases()
    cases.changed.connect(WindowNumber(window, "undecided", lambda: 3).count)
    window.deleteLater()
    settle()
    cases.changed.emit()
