"""Prints the list of the day that the calendar shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class DayListViewModel(QObject):
    """``notice`` says where the list went, or that it did not."""

    changed = Signal()

    def __init__(
        self,
        print_list: Callable[[date], str],
        day: Callable[[], date],
        runner: Runner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._print, self._day, self._runner = print_list, day, runner
        self._notice, self._bad = "", False

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=changed)
    def noticeIsBad(self) -> bool:
        return self._bad

    @Slot()
    def print(self) -> None:
        """Print the list of the day that is shown."""
        day = self._day()
        self._runner.submit(lambda: self._print(day), self._done, self._fail)

    @Slot()
    def forget(self) -> None:
        """Take the notice back."""
        self._notice, self._bad = "", False
        self.changed.emit()

    def _done(self, notice: str) -> None:
        self._notice, self._bad = notice, False
        self.changed.emit()

    def _fail(self, _error: BaseException) -> None:
        self._bad = True
        self._notice = QCoreApplication.translate("BookingDesk", "Daftar belum dapat dicetak. Coba lagi.")
        self.changed.emit()
