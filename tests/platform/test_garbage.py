"""A QObject that nobody holds any more dies in its own thread, whoever was busy at that moment."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk_app.platform import garbage


class Knot(QObject):
    """Holds itself: only a look for cycles finds that nobody else does."""

    def __init__(self, deaths: list[str]) -> None:
        super().__init__()
        self.itself = self
        self.deaths = deaths

    def __del__(self) -> None:
        self.deaths.append(threading.current_thread().name)


def make_garbage(times: int) -> None:
    kept = [[number] for number in range(times)]
    del kept


def test_what_a_worker_does_never_kills_an_object_of_the_screen(qtbot: QtBot) -> None:
    parent = QObject()
    deaths: list[str] = []
    garbage.collect_in_qt_thread(parent)
    try:
        Knot(deaths)
        worker = threading.Thread(target=make_garbage, args=(200_000,), name="work")
        worker.start()
        worker.join()
        assert deaths == []

        kept = [[number] for number in range(5_000)]
        for _ in range(30):
            garbage._collect_if_due()
            kept += [[number] for number in range(5_000)]
        qtbot.waitUntil(lambda: deaths == [threading.main_thread().name])
    finally:
        parent.deleteLater()
        gc.unfreeze()
