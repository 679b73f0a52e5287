"""A word that must not be missed, in a frame on paper: solid for what holds, dashed for what does not hold yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Stamp:
    """``word`` is never broken: the second half of "belum terkonfirmasi" alone would say the opposite.
    ``below`` explains it in the same frame, "" for nothing."""

    word: str
    solid: bool
    below: str = ""


_LARGEST, _SMALL, _PADDING, _INSET = 15.0, 8.5, 8.0, 10.0


def stamp_height(stamp: Stamp) -> float:
    """Return how high its frame is, in points."""
    return 2 * _PADDING + _LARGEST + (_SMALL * 1.5 if stamp.below else 0)


def draw_stamp(canvas: Canvas, stamp: Stamp, left: float, top: float, width: float, font: str) -> None:
    """Draw ``stamp`` with its frame between ``left`` and ``left + width``, downwards from ``top`` (points)."""
    height = stamp_height(stamp)
    canvas.saveState()
    canvas.setLineWidth(2.2 if stamp.solid else 1.1)
    if not stamp.solid:
        canvas.setDash(5, 3)
    canvas.roundRect(left, top - height, width, height, 5, stroke=1, fill=0)
    canvas.restoreState()
    middle, room = left + width / 2, width - 2 * _INSET
    _fit(canvas, stamp.word, (middle, top - _PADDING - _LARGEST * 0.8), _LARGEST, room, font)
    if stamp.below:
        canvas.setFont(font, _fitting(stamp.below, _SMALL, room, font))
        canvas.drawCentredString(middle, top - height + _PADDING, stamp.below)


def stamp_rows(stamp: Stamp, columns: int) -> tuple[str, ...]:
    """Return ``stamp`` for a printer that knows only signs: the rule above and below is its frame."""
    rule = "=" * columns if stamp.solid else ("- " * columns)[:columns].rstrip()
    return (rule, stamp.word, *([stamp.below] if stamp.below else []), rule)


def _fit(canvas: Canvas, text: str, at: tuple[float, float], size: float, room: float, font: str) -> None:
    size = _fitting(text, size, room, font)
    canvas.setFont(font, size)
    canvas.setLineWidth(size * 0.035)
    canvas.drawCentredString(*at, text, mode=2)


def _fitting(text: str, size: float, room: float, font: str) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return min(size, size * room / stringWidth(text, font, size))
