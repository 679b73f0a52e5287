"""Notices that a visitor has left, warns first, and then asks for a reset (KIOSK.md, A4)."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Pip.Session"
QML_IMPORT_MAJOR_VERSION = 1

SHORTEST_WARNING = 20.0
"""Seconds; KIOSK.md A4, after WCAG 2.2.1."""

HERE_SECONDS = 30.0
"""After the last touch somebody may still be looking, and touch again."""

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


@QmlElement
@QmlUncreatable("made in Python")
class IdleWatch(QObject):
    """An event filter for the application.

    ``idle`` seconds after the last touch or key the warning shows; ``warning`` seconds later ``expired``
    is emitted. While it warns, a touch alone is no answer: the warning's own button extends. ``now`` gives
    seconds that only grow, so that a clock set back neither keeps a session nor ends it.
    """

    warningChanged = Signal()
    secondsLeftChanged = Signal()
    expired = Signal()

    def __init__(
        self,
        idle: float = 90.0,
        warning: float = 25.0,
        now: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Begin not watching. A ``warning`` below 20 s counts as 20 s."""
        super().__init__(parent)
        self._idle = idle
        self._warning = max(SHORTEST_WARNING, warning)
        self._now = now
        self._last = now()
        self._touched: float | None = None
        self._watching = False
        self._left: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self.check)

    def _warning_visible(self) -> bool:
        return self._left is not None

    def _seconds_left(self) -> int:
        return self._left or 0

    warningVisible = Property(bool, _warning_visible, notify=warningChanged)
    secondsLeft = Property(int, _seconds_left, notify=secondsLeftChanged)

    def watch(self, on: bool) -> None:
        """Watch while somebody is using the kiosk; rest while the attract page waits."""
        self._watching = on
        self._last = self._now()
        self._tell(None)
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def extend(self) -> None:
        """Grant the whole time again; as often as wanted."""
        self._last = self._now()
        self._tell(None)

    @Slot()
    def finish(self) -> None:
        """End the session now: the visitor says so."""
        if self._watching:
            self.watch(False)
            self.expired.emit()

    @Slot()
    def check(self) -> None:
        """Look at the clock; the timer does it four times a second."""
        if not self._watching:
            return
        remaining = self._idle + self._warning - (self._now() - self._last)
        if remaining <= 0:
            self.finish()
        else:
            self._tell(math.ceil(remaining) if remaining <= self._warning else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; never swallow one."""
        if event.type() in _SIGNS_OF_LIFE:
            self._touched = self._now()
            if self._left is None:
                self._last = self._touched
        return False

    def is_somebody_here(self) -> bool:
        """Return whether the last touch or key was less than ``HERE_SECONDS`` ago; may be asked in any thread."""
        touched = self._touched
        return touched is not None and self._now() - touched < HERE_SECONDS

    def _tell(self, left: int | None) -> None:
        if left == self._left:
            return
        turned = (left is None) != (self._left is None)
        self._left = left
        if turned:
            self.warningChanged.emit()
        self.secondsLeftChanged.emit()
