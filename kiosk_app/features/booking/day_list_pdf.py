"""The desk's list of a day on A4: laid out first, then drawn, since each page says how many there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk_app.features.booking.day_list import DayList, ListRow, ListSection, day_list
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.platform.documents import register_font

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_PAGE = (595.28, 841.89)
_MARGIN, _FOOT = 42.0, 34.0
_EDGES = (0.0, 86.0, 242.0, 276.0, 358.0, 440.0, 511.0)
"""Where columns begin, in points from the margin; the first holds the box to tick and the time."""
_GAP, _SIZE, _LEADING, _BOX = 8.0, 9.0, 12.0, 8.0
_INK, _SOFT, _LINE = (0.078, 0.137, 0.169), (0.333, 0.392, 0.424), (0.886, 0.851, 0.780)


def day_list_pdf(day: date, views: Sequence[BookingView], language: str) -> bytes:
    """Return the list of ``day`` (WIB) as PDF of A4 pages: what of ``views`` begins on it, by facility and time.

    It names people: for the desk only. What was cancelled is left out. The same views give the same bytes."""
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    font, told = register_font(), day_list(day, views, language)
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=_PAGE, invariant=1)
    canvas.setTitle(f"{told.title} – {told.subtitle}")
    pages = list(_paged(list(_blocks(told, font))))
    for number, page in enumerate(pages, start=1):
        pen = _Pen(canvas, font)
        pen.head(told)
        for block in page:
            pen.block(block)
        pen.foot(told.footer, told.page.format(page=number, pages=len(pages)))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class _Block:
    """Something that is never broken over two pages: a heading (``title``) or a row (lines of each cell)."""

    height: float
    title: str = ""
    cells: tuple[tuple[str, ...], ...] = ()
    row: ListRow | None = None


_HEADING = 30.0
_TOP = 74.0
"""Of the head of a page: title, day, names of columns."""


def _blocks(told: DayList, font: str) -> Iterator[_Block]:
    if not told.sections:
        yield _Block(_HEADING, told.empty)
    for section in told.sections:
        yield _Block(_HEADING, section.title)
        yield from _rows(section, font)


def _rows(section: ListSection, font: str) -> Iterator[_Block]:
    from reportlab.lib.utils import simpleSplit

    for row in section.rows:
        rooms = [after - before - _GAP for before, after in pairwise(_EDGES)]
        cells = tuple(
            tuple(simpleSplit(text, font, _SIZE, room)) for text, room in zip(row.cells, rooms, strict=True)
        )
        yield _Block(max(len(cell) for cell in cells) * _LEADING + 8, cells=cells, row=row)


def _paged(blocks: Sequence[_Block]) -> Iterator[list[_Block]]:
    """A facility that goes on over the page has its name there again; no name stands alone at a foot."""
    room = _PAGE[1] - 2 * _MARGIN - _TOP - _FOOT
    page: list[_Block] = []
    left, title = room, ""
    for place, block in enumerate(blocks):
        title = block.title or title
        follower = blocks[place + 1].height if block.title and place + 1 < len(blocks) else 0.0
        if page and block.height + follower > left:
            yield page
            page, left = [], room
            if not block.title:
                page, left = [_Block(_HEADING, title)], room - _HEADING
        page.append(block)
        left -= block.height
    yield page


class _Pen:
    """Draws one page from above."""

    def __init__(self, canvas: Canvas, font: str) -> None:
        self._canvas, self._font = canvas, font
        self._y = _PAGE[1] - _MARGIN

    def head(self, told: DayList) -> None:
        self._text(0, self._y - 16, told.title, 18, bold=True)
        self._text(0, self._y - 34, told.subtitle, 11, _SOFT)
        for edge, name in zip(_EDGES, told.columns, strict=False):
            self._text(edge + (_BOX + 6 if not edge else 0), self._y - 62, name, 8, _SOFT)
        self._y -= _TOP - 6
        self._rule(0.8)
        self._y -= 6

    def block(self, block: _Block) -> None:
        if block.row is None:
            self._text(0, self._y - 20, block.title, 11.5, bold=True)
        else:
            self._row(block, block.row)
        self._y -= block.height
        self._rule(0.4)

    def _row(self, block: _Block, row: ListRow) -> None:
        self._box(row)
        for place, (edge, lines) in enumerate(zip(_EDGES, block.cells, strict=False)):
            for line, text in enumerate(lines):
                x = edge + (_BOX + 6 if place == 0 else 0)
                color = _INK if row.firm else _SOFT
                self._text(
                    x, self._y - _LEADING * (line + 1), text, _SIZE, color, bold=place == 0 and row.firm
                )

    def _box(self, row: ListRow) -> None:
        """A box to tick who came; dashed for what is not confirmed."""
        canvas, y = self._canvas, self._y - _LEADING - 0.5
        canvas.saveState()
        canvas.setStrokeColorRGB(*_INK)
        canvas.setLineWidth(0.8)
        if not row.firm:
            canvas.setDash(1.5, 1.5)
        canvas.rect(_MARGIN, y, _BOX, _BOX)
        if row.present:
            canvas.lines(
                [
                    (_MARGIN + 1.5, y + 4, _MARGIN + 3.4, y + 1.8),
                    (_MARGIN + 3.4, y + 1.8, _MARGIN + 7, y + 6.8),
                ]
            )
        canvas.restoreState()

    def foot(self, footer: str, page: str) -> None:
        self._text(0, _MARGIN - 8, footer, 8, _SOFT)
        self._canvas.setFont(self._font, 8)
        self._canvas.drawRightString(_PAGE[0] - _MARGIN, _MARGIN - 8, page)

    def _rule(self, width: float) -> None:
        self._canvas.setStrokeColorRGB(*_LINE)
        self._canvas.setLineWidth(width)
        self._canvas.line(_MARGIN, self._y, _PAGE[0] - _MARGIN, self._y)

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        color: tuple[float, float, float] = _INK,
        *,
        bold: bool = False,
    ) -> None:
        canvas = self._canvas
        canvas.setFillColorRGB(*color)
        canvas.setStrokeColorRGB(*color)
        canvas.setLineWidth(size * 0.035)
        canvas.setFont(self._font, size)
        canvas.drawString(_MARGIN + x, y, text, mode=2 if bold else 0)
