"""A sheet of A4: every word can be read off it again, however long or strange it is."""

from __future__ import annotations

from pathlib import Path

import pypdf

from kiosk_app.platform.sheets import Sheet, print_sheet, sheet_pdf

RAW = '{"name": "Siti Sa\'adah", "hash": "' + "0123456789abcdef" * 40 + '"}'


def sheet(raw: str = RAW) -> Sheet:
    return Sheet(
        title="Siti Sa'adah",
        place="Pusat Informasi Publik Kota Semarang",
        facts=(("Jenis", "Isi buku tamu"), ("Asal", "Karang Taruna Sekayu")),
        raw_title="Isi asli",
        raw=raw,
        footer="Dicetak oleh Rina Wulandari",
    )


def words(pdf: bytes, tmp_path: Path) -> str:
    (tmp_path / "sheet.pdf").write_bytes(pdf)
    return "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "sheet.pdf").pages)


def test_all_words_and_every_sign_of_the_raw_entry_are_on_it(tmp_path: Path) -> None:
    read = words(sheet_pdf(sheet()), tmp_path)
    assert "Karang Taruna Sekayu" in read
    assert "0123456789abcdef" * 40 in read.replace("\n", "")


def test_a_long_entry_takes_more_pages(tmp_path: Path) -> None:
    (tmp_path / "long.pdf").write_bytes(sheet_pdf(sheet("\n".join(["baris"] * 400))))
    assert len(pypdf.PdfReader(tmp_path / "long.pdf").pages) > 3


def test_the_same_sheet_is_the_same_bytes() -> None:
    assert sheet_pdf(sheet()) == sheet_pdf(sheet())


def test_a_queue_that_is_not_there_is_told_not_raised() -> None:
    assert print_sheet("no-such-queue", b"%PDF", patience=2.0) is False
