"""The language of the screens, switched while the program runs.

Indonesian is what stands in the source; English comes from ``resources/i18n/pip_en.qm``.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlEngine

QML_IMPORT_NAME = "Pip.Platform"
QML_IMPORT_MAJOR_VERSION = 1

INDONESIAN = "id"
ENGLISH = "en"
LANGUAGES = (INDONESIAN, ENGLISH)
CATALOGUES = Path(__file__).parents[2] / "resources" / "i18n"


@QmlElement
@QmlUncreatable("made in Python")
class Translation(QObject):
    """Knows the language and tells everyone when it changes; ``catalogues`` holds the ``pip_<language>.qm``."""

    languageChanged = Signal()

    def __init__(self, catalogues: Path = CATALOGUES, parent: QObject | None = None) -> None:
        """Begin in Indonesian."""
        super().__init__(parent)
        self._catalogues = catalogues
        self._language = INDONESIAN
        self._translators: dict[str, QTranslator] = {}

    def _read_language(self) -> str:
        return self._language

    language = Property(str, _read_language, notify=languageChanged)

    def attach(self, engine: QQmlEngine) -> None:
        """Let the texts of an engine's screens follow the language."""
        # First in line, so that whoever hears languageChanged later already finds the new words.
        self.languageChanged.connect(engine.retranslate)

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Switch to "id" or "en"; anything else is left unheard."""
        if language == self._language or language not in LANGUAGES:
            return
        self._language = language
        self._install()
        self.languageChanged.emit()

    @Slot()
    def toggle(self) -> None:
        """Switch to the other language."""
        self.setLanguage(ENGLISH if self._language == INDONESIAN else INDONESIAN)

    @Slot()
    def reset(self) -> None:
        """Go back to Indonesian, for the next visitor."""
        self.setLanguage(INDONESIAN)

    def _install(self) -> None:
        english = self._english()
        if self._language == ENGLISH:
            QCoreApplication.installTranslator(english)
        else:
            QCoreApplication.removeTranslator(english)

    def _english(self) -> QTranslator:
        if ENGLISH not in self._translators:
            translator = QTranslator(self)
            translator.load(str(self._catalogues / f"pip_{ENGLISH}.qm"))
            self._translators[ENGLISH] = translator
        return self._translators[ENGLISH]
