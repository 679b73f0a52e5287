"""Small made-up projects to try the tools on."""

from __future__ import annotations

from pathlib import Path

VIEW_MODEL = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Pip.{module}"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
@QmlUncreatable("made in Python")
class {module}ViewModel(QObject):
    nameChanged = Signal()

    @Property({type}, notify=nameChanged)
    def {name}(self): ...
"""

PAGE = """
import QtQuick
import Pip.Guestbook

Text {{
    id: page
    required property GuestbookViewModel viewModel
    text: {text}
}}
"""


def write(root: Path, path: str, text: str) -> None:
    """Adds a file to a project."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def add_view_model(root: Path, module: str, name: str, kind: str = "str") -> None:
    """Adds a view model with one property."""
    text = VIEW_MODEL.format(module=module, name=name, type=kind)
    write(root, f"kiosk_app/{module.lower()}_view_model.py", text)


def add_page(root: Path, text: str, folder: str = "Guestbook") -> None:
    """Adds a page that shows one text."""
    write(root, f"kiosk_app/qml/{folder}/Page.qml", PAGE.format(text=text))
