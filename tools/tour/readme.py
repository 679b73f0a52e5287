"""The pictures of README.md, made out of the tour's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from tools.tour.guide import lead
from tools.tour.recorder import Step

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
WIDTH, GAP, CORNER = 1600, 40, 22.0
_JOURNEYS = ("individual", "terminal-way", "terminal-room", "desk", "display")
_ROWS = {
    "entrance": ("attract", "who, name typed", "thanks"),
    "terminal": ("home of the terminal", "time chosen", "way begins"),
    "desk": ("new arrival",),
    "display": ("today",),
}
"""Of each picture, the steps that it shows."""
_EDGE = QColor(20, 35, 43, 60)


def take_pictures(data_dir: Path) -> Iterator[Path]:
    """Take them anew; yield each file. ``data_dir`` is for the devices and the raw pictures."""
    raw = data_dir / "pictures"
    records = {record.journey: record for record in lead(raw, data_dir, tuple(_JOURNEYS), ("id",))}
    steps = [step for record in records.values() for step in record.steps]
    for name, titles in _ROWS.items():
        images = [QImage(str(file)) for file in _files(raw, steps, titles)]
        yield _save(images[0] if len(images) == 1 else side_by_side(images), PICTURES / f"{name}.png")


def side_by_side(images: Sequence[QImage]) -> QImage:
    """Return the pictures in one row, ``WIDTH`` wide, with round corners on nothing."""
    width = (WIDTH - GAP * (len(images) - 1)) // len(images)
    height = max(image.height() * width // image.width() for image in images)
    row = QImage(WIDTH, height, QImage.Format.Format_ARGB32_Premultiplied)
    row.fill(Qt.GlobalColor.transparent)
    painter = QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, image in enumerate(images):
        _draw(painter, image, index * (width + GAP), width)
    painter.end()
    return row


def _draw(painter: QPainter, image: QImage, left: int, width: int) -> None:
    # Scaled first: smooth scaling averages, which a painter alone does not.
    small = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    frame = QPainterPath()
    frame.addRoundedRect(
        QRectF(left, 0, width, small.height()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER
    )
    painter.setClipPath(frame)
    painter.drawImage(left, 0, small)
    painter.setClipping(False)
    painter.strokePath(frame, QPen(_EDGE, 1.0))


def with_few_colours(image: QImage) -> QImage:
    """Return the picture in its 256 most frequent colours: screens have few, and the file gets small."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    colours = [colour for colour, _ in counted.most_common(256)]
    dither = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, colours, dither)


def _files(folder: Path, steps: Sequence[Step], wanted: Sequence[str]) -> list[Path]:
    pictures = {step.what: folder / step.picture for step in steps}
    return [pictures[what] for what in wanted]


def _save(image: QImage, file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not with_few_colours(image).save(str(file), quality=0):
        raise OSError(f"{file} could not be written")
    return file
