"""The notice of purpose, in the visitor's language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.features.guestbook.content import notice_full, notice_short

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class NoticeViewModel(QObject):
    """``text`` stands above the first question; ``paragraphs`` are the whole of it."""

    changed = Signal()

    def __init__(
        self, language: Callable[[], str], retention_days: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._retention_days = retention_days

    def retranslate(self) -> None:
        """The language changed."""
        self.changed.emit()

    def _get_text(self) -> str:
        return notice_short(self._language(), self._retention_days)

    def _get_paragraphs(self) -> list[str]:
        return notice_full(self._language(), self._retention_days)

    text = Property(str, _get_text, notify=changed)
    paragraphs = Property(list, _get_paragraphs, notify=changed)
