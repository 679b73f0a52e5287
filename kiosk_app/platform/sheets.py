"""A sheet of A4 that says everything about one matter, as PDF: for the file, and for who works on paper."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk_app.platform.documents import register_font

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Sheet:
    """``facts``: label and value. ``raw`` follows below ``raw_title``, sign by sign; it may take pages."""

    title: str
    place: str
    facts: tuple[tuple[str, str], ...]
    raw_title: str
    raw: str
    footer: str


_MARGIN, _SMALL, _BODY, _TITLE = 56.0, 9.0, 11.0, 20.0
_INK, _SOFT = (0.078, 0.137, 0.169), (0.333, 0.392, 0.424)


def sheet_pdf(sheet: Sheet) -> bytes:
    """Return ``sheet`` as a PDF of one page or more. The same sheet always gives the same bytes."""
    from io import BytesIO

    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setTitle(sheet.title)
    _Writer(canvas, register_font(), A4, sheet.footer).write(_lines(sheet))
    canvas.save()
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    size: float
    soft: bool = False
    space_before: float = 0.0


def _lines(sheet: Sheet) -> Iterator[_Line]:
    yield _Line(sheet.place, _SMALL, soft=True)
    yield _Line(sheet.title, _TITLE, space_before=6)
    for label, value in sheet.facts:
        yield _Line(label, _SMALL, soft=True, space_before=9)
        yield _Line(value, _BODY)
    yield _Line(sheet.raw_title, _SMALL, soft=True, space_before=18)
    yield _Line(sheet.raw, _SMALL)


class _Writer:
    """Puts lines below each other, and begins a new page where one is full."""

    def __init__(self, canvas: Canvas, font: str, page: tuple[float, float], footer: str) -> None:
        self._canvas, self._font, self._footer = canvas, font, footer
        self._width, self._height = page
        self._y = self._height - _MARGIN

    def write(self, lines: Iterator[_Line]) -> None:
        for line in lines:
            self._y -= line.space_before
            for part in _broken(line.text, self._font, line.size, self._width - 2 * _MARGIN):
                self._put(line, part)
        self._end_page()

    def _put(self, line: _Line, part: str) -> None:
        if self._y - line.size * 1.35 < _MARGIN + 2 * _SMALL:
            self._end_page()
            self._y = self._height - _MARGIN
        self._y -= line.size * 1.35
        self._canvas.setFillColorRGB(*(_SOFT if line.soft else _INK))
        self._canvas.setFont(self._font, line.size)
        self._canvas.drawString(_MARGIN, self._y, part)

    def _end_page(self) -> None:
        self._canvas.setFillColorRGB(*_SOFT)
        self._canvas.setFont(self._font, _SMALL)
        self._canvas.drawString(_MARGIN, _MARGIN - _SMALL, self._footer)
        self._canvas.showPage()


def _broken(text: str, font: str, size: float, room: float) -> Iterator[str]:
    """Break at spaces, and within a word that alone is wider than the page, as raw data often is."""
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfbase.pdfmetrics import stringWidth

    for part in simpleSplit(text, font, size, room) or [""]:
        rest = part
        while stringWidth(rest, font, size) > room:
            count = max(1, int(len(rest) * room / stringWidth(rest, font, size)))
            while count > 1 and stringWidth(rest[:count], font, size) > room:
                count -= 1
            yield rest[:count]
            rest = rest[count:]
        yield rest


def print_sheet(queue: str, pdf: bytes, patience: float = 15.0) -> bool:
    """Hand ``pdf`` to the CUPS queue ``queue``; return whether it was taken. It goes through a pipe: no
    visitor's words in a temporary file. ``patience`` is in seconds."""
    command = ["lp", "-d", queue, "-t", "PIP", "-"]
    try:
        # The queue's name comes from this device's own settings, and no shell reads it.
        done = subprocess.run(command, input=pdf, capture_output=True, timeout=patience, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
