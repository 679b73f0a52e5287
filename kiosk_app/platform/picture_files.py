"""Pictures that somebody brings as files, made small for screens. Slow: call it in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from domain.information.pictures import (
    LONGEST_SIDE,
    MOST_KEPT_BYTES,
    MOST_PIXELS,
    PictureReason,
    check_file,
)

_HEAD_BYTES = 16
_QUALITIES = (86, 76, 64, 50, 36)
"""Tried one after the other until the file is small enough."""


@dataclass(frozen=True, slots=True)
class SmallPicture:
    """``content`` is a JPEG file of at most ``MOST_KEPT_BYTES``."""

    width: int
    height: int
    content: bytes


def make_small(path: Path) -> SmallPicture | PictureReason:
    """Return the picture in ``path`` so that its longer side is at most ``LONGEST_SIDE``, or why it is not taken.

    Nothing of the file but its pixels goes on: not where it was taken, nor when.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
        size = path.stat().st_size
    except OSError:
        return PictureReason.UNREADABLE
    refused = check_file(path.name, size, head)
    if refused is not None:
        return refused
    image = _read(path)
    return image if isinstance(image, PictureReason) else _packed(image)


def _read(path: Path) -> QImage | PictureReason:
    reader = QImageReader(str(path))
    # By its first bytes, which were looked at: the name is only a name.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        return PictureReason.TOO_LARGE
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(
            size.scaled(QSize(LONGEST_SIDE, LONGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    return PictureReason.DAMAGED if image.isNull() else _opaque(image)


def _opaque(image: QImage) -> QImage:
    """JPEG knows no glass: what can be seen through becomes white, as paper is."""
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _packed(image: QImage) -> SmallPicture | PictureReason:
    while min(image.width(), image.height()) >= 16:
        for quality in _QUALITIES:
            content = _jpeg(image, quality)
            if 0 < len(content) <= MOST_KEPT_BYTES:
                return SmallPicture(image.width(), image.height(), content)
        image = image.scaled(image.size() * 0.75, Qt.AspectRatioMode.KeepAspectRatio)
    content = _jpeg(image, _QUALITIES[0])
    return SmallPicture(image.width(), image.height(), content) if content else PictureReason.DAMAGED


def _jpeg(image: QImage, quality: int) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs want the format as bytes, Qt takes a word.
    image.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
    return bytes(content.data())
