"""What staff should do when the device cannot work: calm words in both languages, kept as data."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Pip.Session"
QML_IMPORT_MAJOR_VERSION = 1

TEXTS = Path(__file__).parents[2] / "resources" / "i18n" / "maintenance.json"
_ANY = "unknown"
ON_THE_WALL = "on_the_wall"


@QmlElement
@QmlUncreatable("made in Python")
class MaintenanceViewModel(QObject):
    """One problem, told. ``reason`` is the word of a StoreProblem; an unknown one gets general advice.
    ``to_visitors``: under what word there stands what they are told, where it is not about the guestbook."""

    def __init__(
        self, reason: str, texts: Path = TEXTS, parent: QObject | None = None, *, to_visitors: str = ""
    ) -> None:
        """Read the words for ``reason``."""
        super().__init__(parent)
        told = json.loads(texts.read_text("utf-8"))
        self._reason = reason
        problem, greeting = told.get(reason, told[_ANY]), told.get(to_visitors, {})
        self._texts = {language: {**problem[language], **greeting.get(language, {})} for language in problem}

    def _read_reason(self) -> str:
        return self._reason

    def _read_texts(self) -> list[dict[str, object]]:
        return [{"language": language, **self._texts[language]} for language in ("id", "en")]

    reason = Property(str, _read_reason, constant=True)
    # One entry a language: {language, title, text, steps: [...]}
    texts = Property("QVariantList", _read_texts, constant=True)
