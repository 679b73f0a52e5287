"""The language changes while the program runs, and returns to Indonesian."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk_app.platform.translation import Translation


def test_language_switches_and_resets(qapp: QGuiApplication) -> None:
    translation = Translation()
    heard: list[str] = []
    translation.languageChanged.connect(lambda: heard.append(translation.language))
    translation.toggle()
    translation.setLanguage("en")
    translation.setLanguage("klingon")
    translation.reset()
    assert heard == ["en", "id"]
