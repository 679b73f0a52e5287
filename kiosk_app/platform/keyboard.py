"""The on-screen keyboard's door to the fields.

It sends real key events, so that a touched key and a pressed one take the same path: same length
limits, same input rules, same undo.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Pip.Platform"
QML_IMPORT_MAJOR_VERSION = 1

_MOVES = {"left": Qt.Key.Key_Left, "right": Qt.Key.Key_Right, "home": Qt.Key.Key_Home, "end": Qt.Key.Key_End}


@QmlElement
@QmlUncreatable("made in Python")
class KeyboardDoor(QObject):
    """Types into whatever has the focus in the attached window, or else in the active one."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a window: the active one is typed into."""
        super().__init__(parent)
        self._window: QWindow | None = None

    def attach(self, window: QWindow) -> None:
        """Type into this window, even while the compositor has not made it active."""
        self._window = window

    @Slot(str)
    def type(self, text: str) -> None:
        """Type the signs one by one; ``text`` may be several, like ".com"."""
        for sign in text:
            self._stroke(Qt.Key.Key_Space if sign == " " else Qt.Key.Key_unknown, sign)

    @Slot()
    def backspace(self) -> None:
        """Take away the sign before the cursor."""
        self._stroke(Qt.Key.Key_Backspace)

    @Slot()
    def enter(self) -> None:
        """Do what Enter does: the page's main action."""
        self._stroke(Qt.Key.Key_Return, "\r")

    @Slot(str)
    def moveCursor(self, where: str) -> None:
        """Move the cursor "left", "right", "home" or "end"; other words do nothing."""
        if where in _MOVES:
            self._stroke(_MOVES[where])

    def _stroke(self, key: Qt.Key, text: str = "") -> None:
        receiver: QWindow | None = self._window or QGuiApplication.focusWindow()
        if not receiver:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(receiver, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
