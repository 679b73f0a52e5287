"""Pictures out of the store for QML, by an address as short as their name.

A picture within its address ("data:…") would pass through every property that names it, and QML lets go of such
long texts late: a screen that runs for weeks would grow with each of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

_NAME = "pictures"


class PictureShelf(QQuickImageProvider):
    """Gives the pictures that were last put on it; for images that QML loads in the Qt thread."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._files: Mapping[str, bytes] = {}

    def attach(self, engine: QQmlEngine) -> None:
        """Serve the screens of ``engine``, which must be gone before the shelf is."""
        engine.addImageProvider(_NAME, self)

    def put(self, files: Mapping[str, bytes]) -> None:
        """Have these files (JPEG) and no others."""
        self._files = files

    def requestImage(self, name: str, _size: QSize, wanted: QSize) -> QImage:
        """Called by Qt. What is no picture comes back empty, and QML shows that there is none."""
        image = QImage.fromData(self._files.get(name, b""))
        if image.isNull() or wanted.width() <= 0 or wanted.width() >= image.width():
            return image
        return image.scaledToWidth(wanted.width())


def picture_url(name: str) -> str:
    """Return the address under which a shelf has the picture ``name``."""
    return f"image://{_NAME}/{name}"
