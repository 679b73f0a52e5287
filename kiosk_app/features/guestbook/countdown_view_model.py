"""A farewell page goes back to the start by itself, says so from its first second, and can be held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1

SECONDS = 45
"""More than twice the 20 seconds of warning that a time limit must give (criterion A4)."""


@QmlElement
@QmlUncreatable("made in Python")
class CountdownViewModel(QObject):
    """Counts the seconds until ``ended`` is called; each ``stay`` begins anew, as often as wanted."""

    secondsChanged = Signal()

    def __init__(self, ended: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended = ended
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def begin(self) -> None:
        """Start counting: a farewell page opened."""
        self._set(SECONDS)
        self._timer.start()

    def reset(self) -> None:
        """Stop: the page is left."""
        self._timer.stop()
        self._set(0)

    def tick(self) -> None:
        """One second passed."""
        self._set(self._seconds - 1)
        if self._seconds <= 0:
            self.reset()
            self._ended()

    @Slot()
    def stay(self) -> None:
        """The visitor wants to read on."""
        if self._seconds:
            self.begin()

    def _set(self, seconds: int) -> None:
        if seconds != self._seconds:
            self._seconds = seconds
            self.secondsChanged.emit()

    def _get_seconds(self) -> int:
        return self._seconds

    secondsLeft = Property(int, _get_seconds, notify=secondsChanged)
