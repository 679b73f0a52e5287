"""Papers for people: a ticket as PDF for any printer, and as ESC/POS bytes for a receipt printer.

A ticket carries a code and never a name: whoever finds one learns nothing about its owner.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk_app.platform.stamps import Stamp, draw_stamp, stamp_height, stamp_rows

if TYPE_CHECKING:
    from escpos.printer.dummy import Dummy
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a ticket says. ``title`` names the paper, ``place`` the house; ``code_shown`` is the code
    as people read it and ``qr_payload`` what its QR holds; ``stamp`` and ``headline`` (what people look
    for) stand below, then ``lines``, then ``prose`` for reading, a paragraph each, ``footer`` last. A paper without
    a code has ``code_shown`` ""; ``name`` is then its name as a file."""

    title: str
    place: str
    code_shown: str
    qr_payload: str
    lines: tuple[str, ...]
    footer: str
    headline: tuple[str, ...] = ()
    stamp: Stamp | None = None
    prose: tuple[str, ...] = ()
    name: str = ""


DEFAULT_PROFILE = "TM-T88III"
"""80 mm paper, 512 dots, 42 columns, native QR: what nearly every receipt printer understands."""

_MM = 72 / 25.4
_WIDTH = 80 * _MM
_MARGIN = 6 * _MM
_QR_SIDE = 40 * _MM
_INK = (0.078, 0.137, 0.169)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    size: float
    leading: float
    bold: bool = False
    left: bool = False


def ticket_pdf(ticket: Ticket) -> bytes:
    """Return ``ticket`` as a one-page PDF, 80 mm wide and as long as its words need.

    Text is real text in an embedded font, the QR is drawn as vectors: both stay sharp on any printer.
    The same ticket always gives the same bytes.
    """
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    font = register_font()
    head = _wrap((_Line(ticket.place, 7.8, 10), _Line(ticket.title, 15, 24, bold=True)), font)
    top = tuple(_Line(line, 13, 19, bold=True) for line in ticket.headline)
    words = tuple(_Line(line, 10, 15) for line in ticket.lines)
    prose = tuple(_Line(line, 9.5, 14, left=True) for line in ticket.prose)
    tail = _wrap((*top, *words, *prose, _Line(ticket.footer, 8, 12)), font)
    code = (_Line(ticket.code_shown, 23, 30, bold=True),) if ticket.code_shown else ()
    gap = 4.5 * _MM
    stamped = 0.0 if ticket.stamp is None else stamp_height(ticket.stamp) + gap
    height = 2 * _MARGIN + sum(line.leading for line in (*head, *code, *tail)) + _QR_SIDE + 3 * gap + stamped
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(_WIDTH, height), invariant=1)
    canvas.setTitle(ticket.title)
    canvas.setFillColorRGB(*_INK)
    canvas.setStrokeColorRGB(*_INK)
    y = _draw_lines(canvas, head, height - _MARGIN, font) - gap
    _draw_qr(canvas, ticket.qr_payload, y)
    y = _draw_lines(canvas, code, y - _QR_SIDE - gap, font) - gap
    if ticket.stamp is not None:
        draw_stamp(canvas, ticket.stamp, _MARGIN, y, _WIDTH - 2 * _MARGIN, font)
    _draw_lines(canvas, tail, y - stamped, font)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def ticket_escpos(ticket: Ticket, profile: str = DEFAULT_PROFILE) -> bytes:
    """Return ``ticket`` as the bytes for a receipt printer of the named python-escpos ``profile``.

    The printer draws the QR itself: sharper and faster than a picture. Ends with a cut.
    """
    from escpos.printer.dummy import Dummy

    printer = Dummy(profile=profile)
    columns = int(printer.profile.get_columns("a"))
    printer.hw("INIT")
    printer.set_with_default(align="center")
    _put(printer, ticket.place, columns)
    printer.set_with_default(align="center", bold=True, double_height=True)
    _put(printer, ticket.title, columns)
    printer.set_with_default(align="center")
    printer.ln()
    printer.qr(ticket.qr_payload, ec=1, size=8, native=True)
    printer.ln()
    printer.set_with_default(align="center", bold=True, double_height=True, double_width=True)
    if ticket.code_shown:
        _put(printer, ticket.code_shown, columns // 2)
    _put_headline(printer, ticket, columns)
    printer.set_with_default(align="center")
    printer.ln()
    for line in ticket.lines:
        _put(printer, line, columns)
    _put_prose(printer, ticket, columns)
    _put(printer, ticket.footer, columns)
    printer.cut()
    return bytes(printer.output)


def _put_headline(printer: Dummy, ticket: Ticket, columns: int) -> None:
    # Double height only: at double width the word of the stamp would not fit in one row.
    printer.set_with_default(align="center", bold=True, double_height=True)
    if ticket.stamp is not None:
        printer.ln()
        for row in stamp_rows(ticket.stamp, columns):
            _put(printer, row, columns)
    for line in ticket.headline:
        _put(printer, line, columns)


def _put_prose(printer: Dummy, ticket: Ticket, columns: int) -> None:
    if ticket.prose:
        printer.set_with_default(align="left")
        for line in ticket.prose:
            _put(printer, line, columns)
        printer.set_with_default(align="center")


def _put(printer: Dummy, text: str, columns: int) -> None:
    from textwrap import wrap

    for line in wrap(text, columns) or [""]:
        printer.textln(line)


def register_font() -> str:
    """Return the name under which a canvas knows our font.

    Plus Jakarta Sans is a variable font; its default instance, the regular weight, is what a PDF
    can embed. Bold is that same outline with a thin stroke around it."""
    from fontpkg_plus_jakarta_sans import FAMILY, ROOT
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    name = str(FAMILY).replace(" ", "")
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, ROOT / "files" / "PlusJakartaSans[wght].ttf"))
    return name


def _wrap(lines: tuple[_Line, ...], font: str) -> tuple[_Line, ...]:
    from reportlab.lib.utils import simpleSplit

    room = _WIDTH - 2 * _MARGIN
    return tuple(
        replace(line, text=part) for line in lines for part in simpleSplit(line.text, font, line.size, room)
    )


def _draw_lines(canvas: Canvas, lines: tuple[_Line, ...], y: float, font: str) -> float:
    """Draw ``lines`` downwards from ``y`` (points from the foot); return where the next begins."""
    for line in lines:
        y -= line.leading
        canvas.setFont(font, line.size)
        canvas.setLineWidth(line.size * 0.035)
        draw, x = (canvas.drawString, _MARGIN) if line.left else (canvas.drawCentredString, _WIDTH / 2)
        draw(x, y + line.size * 0.25, line.text, mode=2 if line.bold else 0)
    return y


def _draw_qr(canvas: Canvas, payload: str, top: float) -> None:
    from kiosk_app.platform.qr import dark_runs, qr_matrix

    matrix = qr_matrix(payload)
    cell = _QR_SIDE / len(matrix)
    left = (_WIDTH - _QR_SIDE) / 2
    path = canvas.beginPath()
    for x, y, length in dark_runs(matrix):
        path.rect(left + x * cell, top - (y + 1) * cell, length * cell, cell)
    canvas.drawPath(path, stroke=0, fill=1)
