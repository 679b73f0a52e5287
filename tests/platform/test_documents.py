"""A ticket is read by people, by printers and by scanners; each gets the same code."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from kiosk_app.platform.documents import Ticket, ticket_escpos, ticket_pdf

INDONESIAN = Ticket(
    title="Kartu kunjungan",
    place="Pusat Informasi Publik · Jl. Pemuda 148, Semarang",
    code_shown="7K4-Q39-MWX",
    qr_payload="PIPV7K4Q39MWX",
    lines=(
        "Senin, 23 November 2026 · 09.41",
        "Keperluan: Informasi atau data",
        "Lantai 1, ruang permohonan data",
    ),
    footer="Pindai kartu ini saat pulang dan saat Anda datang lagi. Simpan baik-baik.",
)
ENGLISH = Ticket(
    title="Visit card",
    place="Pusat Informasi Publik · Jl. Pemuda 148, Semarang",
    code_shown="7K4-Q39-MWX",
    qr_payload="PIPV7K4Q39MWX",
    lines=("Monday, 23 November 2026 · 09.41", "Purpose: Information or data"),
    footer="Scan this card when you leave and when you come again. Please keep it.",
)
BOTH = pytest.mark.parametrize("ticket", [INDONESIAN, ENGLISH], ids=["id", "en"])


def _page(pdf: bytes, folder: Path) -> Image.Image:
    source = folder / "ticket.pdf"
    source.write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", "203", "-png", "-singlefile", str(source), str(folder / "ticket")], check=True
    )
    return Image.open(folder / "ticket.png")


@BOTH
def test_every_word_of_the_ticket_is_text_in_the_pdf(ticket: Ticket) -> None:
    text = " ".join(PdfReader(BytesIO(ticket_pdf(ticket))).pages[0].extract_text().split())
    for words in (ticket.title, ticket.place, ticket.code_shown, *ticket.lines, ticket.footer):
        assert words in text


def test_the_ticket_fits_an_80_mm_roll_and_is_one_page() -> None:
    pages = PdfReader(BytesIO(ticket_pdf(INDONESIAN))).pages
    assert len(pages) == 1
    assert float(pages[0].mediabox.width) == pytest.approx(80 * 72 / 25.4, abs=0.01)


def test_the_ticket_grows_with_its_words_instead_of_losing_them() -> None:
    longer = Ticket(
        "Kartu", "PIP", "7K4-Q39-MWX", "PIPV7K4Q39MWX", ("Silakan tunggu di ruang baca. " * 20,), ""
    )
    short = Ticket("Kartu", "PIP", "7K4-Q39-MWX", "PIPV7K4Q39MWX", ("Silakan.",), "")
    heights = [PdfReader(BytesIO(ticket_pdf(t))).pages[0].mediabox.height for t in (short, longer)]
    assert heights[1] > heights[0]


def test_our_own_font_travels_inside_the_pdf() -> None:
    page = PdfReader(BytesIO(ticket_pdf(INDONESIAN))).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    ours = [font for font in fonts if "PlusJakartaSans" in font["/BaseFont"]]
    assert ours
    assert all("/FontFile2" in font["/FontDescriptor"] for font in ours)


@BOTH
def test_a_scanner_reads_the_code_from_paper_at_the_resolution_of_a_receipt_printer(
    ticket: Ticket, tmp_path: Path
) -> None:
    found = zxingcpp.read_barcodes(_page(ticket_pdf(ticket), tmp_path))
    assert [code.text for code in found] == [ticket.qr_payload]


def test_the_same_ticket_gives_the_same_bytes() -> None:
    assert ticket_pdf(INDONESIAN) == ticket_pdf(INDONESIAN)


def test_the_receipt_printer_draws_the_qr_itself() -> None:
    qr = (
        b"\x1d(k\x04\x001A2\x00"  # model 2
        b"\x1d(k\x03\x001C\x08"  # eight dots a module
        b"\x1d(k\x03\x001E1"  # error correction M
        b"\x1d(k\x10\x001P0PIPV7K4Q39MWX"
        b"\x1d(k\x03\x001Q0"
    )
    assert ticket_escpos(INDONESIAN).count(qr) == 1


def test_the_receipt_shows_the_code_large_and_ends_with_a_cut() -> None:
    receipt = ticket_escpos(INDONESIAN)
    before = receipt[: receipt.index(b"7K4-Q39-MWX\n")]
    assert receipt.startswith(b"\x1b@")
    assert before.rindex(b"\x1b!\x30") > before.rindex(b"\x1b!\x00")
    assert receipt.endswith(b"\x1dV\x00")


@BOTH
def test_receipt_words_are_never_broken_at_the_edge_of_the_paper(ticket: Ticket) -> None:
    receipt = ticket_escpos(ticket)
    for word in (*" ".join(ticket.lines).split(), *ticket.footer.split()):
        assert word.encode("cp1252") in receipt or word.encode("cp437", "ignore") in receipt
