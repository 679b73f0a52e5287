"""Recognises a keyboard-wedge scanner among keyboards.

A scanner types faster than anyone, starts with a prefix of our codes and ends with Enter. What it
types never reaches a field; what merely looks like it is handed on late, but whole.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

PREFIXES = ("PIPV", "PIPB")
"""Of visit cards and of booking tickets."""
LONGEST_GAP = 0.05
"""Seconds between two signs of a scan; fast typists stay above 0.08."""
LONGEST_SCAN = 160

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScannerGate(QObject):
    """An event filter for the window: emits ``scanned`` with the text after and including the prefix.

    ``now`` gives seconds that only grow. Signs are held back while they may still become a scan, at
    most ``LONGEST_GAP`` after the last one.
    """

    scanned = Signal(str)

    def __init__(self, now: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        """Begin with nothing held."""
        super().__init__(parent)
        self._now = now
        self._held: list[QKeyEvent] = []
        self._receiver: QObject | None = None
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(LONGEST_GAP * 1000) + 10)
        self._timer.timeout.connect(self.let_go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a scan; everything else passes."""
        # What the program itself sends (the on-screen keyboard, what was let go) is not spontaneous.
        if not isinstance(watched, QWindow) or not event.spontaneous():
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(watched, event)
        return False

    def let_go(self) -> None:
        """Hand on what was held: it was a person after all."""
        held, self._held = self._held, []
        self._timer.stop()
        for event in held:
            if self._receiver is not None:
                QCoreApplication.sendEvent(self._receiver, event)

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        at, self._last = self._last, self._now()
        if self._held and self._last - at > LONGEST_GAP:
            self.let_go()
        if event.key() in _ENDS:
            return self._end()
        if event.key() == Qt.Key.Key_Shift:
            return bool(self._held)
        return self._hold(watched, event)

    def _hold(self, watched: QObject, event: QKeyEvent) -> bool:
        text = self._text() + event.text().upper()
        begins = event.text() != "" and any(one.startswith(text) or text.startswith(one) for one in PREFIXES)
        if not begins or len(text) > LONGEST_SCAN:
            self.let_go()
            return False
        self._receiver = watched
        self._held.append(event.clone())
        self._timer.start()
        return True

    def _end(self) -> bool:
        text = self._text()
        if not text.startswith(PREFIXES) or text in PREFIXES:
            self.let_go()
            return False
        self._held.clear()
        self._timer.stop()
        self.scanned.emit(text)
        return True

    def _text(self) -> str:
        return "".join(event.text() for event in self._held).upper()
