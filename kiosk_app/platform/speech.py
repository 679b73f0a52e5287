"""The way to a voice. Where the device has none, the door stays shut and nobody is offered to be read to."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtTextToSpeech import QTextToSpeech

QML_IMPORT_NAME = "Pip.Platform"
QML_IMPORT_MAJOR_VERSION = 1

MOCK = "mock"
"""Qt's engine without a sound, for tests."""

_LOCALES = {
    "id": QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made in Python")
class SpeechDoor(QObject):
    """Reads aloud, one text at a time. ``engine``: Qt's name of the voice; "" takes the system's.

    Making it asks the system for its voices, which may take a moment.
    """

    changed = Signal()

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Look for a voice; there may be none."""
        super().__init__(parent)
        self._voice = _open(engine or _of_the_system(), self)
        if self._voice is not None:
            self._voice.stateChanged.connect(self.changed)

    def say(self, text: str, language: str) -> None:
        """Read ``text`` in ``language`` ("id" or "en"), and no longer what was read before."""
        if self._voice is not None:
            self._voice.setLocale(_LOCALES.get(language, _LOCALES["id"]))
            self._voice.say(text)

    def stop(self) -> None:
        """Be silent."""
        if self._voice is not None and self._get_speaking():
            self._voice.stop()

    def _get_available(self) -> bool:
        return self._voice is not None and self._voice.state() is not QTextToSpeech.State.Error

    def _get_speaking(self) -> bool:
        speaking = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing)
        return self._voice is not None and self._voice.state() in speaking

    available = Property(bool, _get_available, notify=changed)
    speaking = Property(bool, _get_speaking, notify=changed)


def _of_the_system() -> str:
    return next((name for name in QTextToSpeech.availableEngines() if name != MOCK), "")


def _open(engine: str, parent: QObject) -> QTextToSpeech | None:
    if engine not in QTextToSpeech.availableEngines():
        return None
    voice = QTextToSpeech(engine, parent)
    if voice.state() is QTextToSpeech.State.Error:
        _log.info("nobody can be read to: the voice %s does not answer", engine)
        voice.deleteLater()
        return None
    return voice
