"""Finds the font files that come with two packages, without importing the packages.

Importing QtAwesome would bring in its whole icon engine; a kiosk only wants one file of it.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

TEXT_FAMILY = "Plus Jakarta Sans"
ICON_FAMILY = "Material Design Icons"


class MissingFont(RuntimeError):
    """A font package is not installed: our fault, not the visitor's; the message names the package."""


def font_file(package: str, pattern: str) -> Path:
    """Return the one file below an installed package that matches. Raises ``MissingFont``."""
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        for found in sorted(Path(folder).glob(pattern)):
            return found
    raise MissingFont(f"no {pattern} in package {package}; run: make setup")


def text_font() -> Path:
    """Return the upright variable font of the screens and of printed tickets."""
    # [[] because the file name holds brackets, which glob would take for a set of signs.
    return font_file("fontpkg_plus_jakarta_sans", "files/PlusJakartaSans[[]wght].ttf")


def icon_font() -> Path:
    """Return Material Design Icons 6."""
    return font_file("qtawesome", "fonts/materialdesignicons6-webfont-*.ttf")


def load_fonts() -> None:
    """Make both families known to Qt; wants a QGuiApplication. Raises ``MissingFont``."""
    for file in (text_font(), icon_font()):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise MissingFont(f"{file.name} cannot be read as a font; run: make setup")
