"""Between two visitors nothing of the first may be left (KIOSK.md, L6)."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Pip.Session"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class SessionReset(QObject):
    """Runs what the features registered, in that order, then empties the clipboards.

    Undo histories live in the entries and go with their pages: ``Navigator.startOver`` is registered
    like everything else.
    """

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to reset but the clipboards."""
        super().__init__(parent)
        self._steps: list[tuple[str, Callable[[], object]]] = []

    def register(self, name: str, step: Callable[[], object]) -> None:
        """Add what is to be reset; ``name`` is for the log."""
        self._steps.append((name, step))

    @Slot()
    def run(self) -> None:
        """Reset everything. One step that fails does not spare the others."""
        for name, step in self._steps:
            try:
                step()
            except Exception:  # noqa: BLE001 - whatever fails, the next visitor must not see the last one
                # Without the exception's text: it could hold what the visitor typed.
                _log.error("session reset: %s failed", name)
        _clear_clipboards()
        self.done.emit()


def _clear_clipboards() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    for mode, supported in (
        (QClipboard.Mode.Selection, clipboard.supportsSelection()),
        (QClipboard.Mode.FindBuffer, clipboard.supportsFindBuffer()),
    ):
        if supported:
            clipboard.clear(mode)
