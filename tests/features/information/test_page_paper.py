"""What a visitor takes along of a page: a code for the phone, paper, and the words that a voice reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

from pypdf import PdfReader

from domain.information.kinds import Category, Language
from domain.information.pages import Page
from kiosk_app.features.information.page_paper import LONGEST_IN_QR, page_ticket, read_aloud, taken_along
from kiosk_app.features.information.terminal_page import qr_words
from kiosk_app.platform.documents import ticket_escpos, ticket_pdf

BODY = """\
## Jam

1. Datang ke loket.
2. Isi formulir.

## Baca juga

- [Jam buka](page:jam-buka)
"""
PAGE = Page(
    "place:33.74.01",
    Language.INDONESIAN,
    "Loket PPID",
    "Tempat meminta informasi.",
    Category.PPID,
    BODY,
    as_of=date(2018, 4, 30),
    source="Artikel kota",
    contact="024-3540009",
)


def test_the_code_holds_the_address_or_else_the_words_themselves() -> None:
    assert taken_along(PAGE) == "Loket PPID\nJam\nDatang ke loket.\nIsi formulir."
    linked = Page(
        "a", Language.INDONESIAN, "A", "B", Category.PIP, BODY, qr_target="https://ppid.example.go.id"
    )
    assert taken_along(linked) == "https://ppid.example.go.id"


def test_an_address_is_read_as_people_write_it() -> None:
    page = replace(PAGE, qr_target="https://ppid.semarangkota.go.id/")
    assert qr_words(page).endswith(" ppid.semarangkota.go.id")


def test_of_a_long_page_the_code_holds_what_a_phone_can_still_read() -> None:
    long = Page("a", Language.INDONESIAN, "Judul", "Ringkasan.", Category.PIP, "kata " * 500, contact="024-1")
    assert taken_along(long) == "Judul\nRingkasan.\n024-1"
    assert len(taken_along(long)) <= LONGEST_IN_QR


def test_paper_carries_the_text_since_when_it_holds_and_where_it_was_read() -> None:
    ticket = page_ticket(PAGE, "id")
    text = " ".join(PdfReader(BytesIO(ticket_pdf(ticket))).pages[0].extract_text().split())
    assert "Loket PPID" in text
    assert "1. Datang ke loket." in text
    assert "Keterangan per 30 April 2018 · Sumber: Artikel kota · 024-3540009" in text
    assert b"2. Isi formulir." in ticket_escpos(ticket)


def test_neither_paper_nor_voice_names_pages_that_nobody_can_touch_there() -> None:
    assert "Baca juga" not in read_aloud(PAGE)
    assert "BACA JUGA" not in page_ticket(PAGE, "id").prose
    assert read_aloud(PAGE) == "Loket PPID. Tempat meminta informasi. Jam. Datang ke loket. Isi formulir."


def test_a_page_becomes_a_file_with_a_plain_name() -> None:
    assert page_ticket(PAGE, "id").name == "place-33-74-01"
