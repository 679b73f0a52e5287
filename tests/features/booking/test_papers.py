"""The ticket of a booking: what it says is so, whoever finds it learns nobody's name, and scanners read it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pytestqt.qtbot import QtBot

from domain.booking.bookings import Standing
from domain.booking.calendar_file import calendar_text as text_of_domain
from kiosk_app.features.booking.papers import calendar_bytes, calendar_text, ticket_pdf, ticket_receipt
from kiosk_app.platform.documents import ticket_escpos
from kiosk_app.platform.printing import Queued, open_printer
from tests.features.booking.paper import picture, speaking, words
from tests.features.booking.views import QR, view

pytestmark = pytest.mark.usefixtures("qtbot")

HELD = (Standing.CONFIRMED, Standing.PRESENT)


def test_it_tells_which_room_on_what_day_and_when() -> None:
    read = words(ticket_pdf(view(), "id"))
    for told in ("7K4-Q39-MWX", "Ruang Komunitas", "Senin, 30 November 2026", "07.05–09.05", "Lantai 1"):
        assert told in read


def test_it_speaks_english_where_the_screen_does(qtbot: QtBot) -> None:
    with speaking("en"):
        read = words(ticket_pdf(view(), "en"))
    for told in ("Booking ticket", "CONFIRMED", "Community room", "Monday, 30 November 2026", "Floor 1"):
        assert told in read
    assert "TERKONFIRMASI" not in read


@pytest.mark.parametrize("standing", Standing)
def test_it_says_confirmed_only_of_what_is_confirmed(standing: Standing) -> None:
    stamp = ticket_receipt(view(standing), "id").stamp
    assert stamp is not None
    assert (stamp.word == "TERKONFIRMASI") is (standing in HELD)
    assert stamp.solid is (standing in HELD)


def test_a_request_says_so_with_its_place_in_the_queue_and_what_is_surely_free() -> None:
    read = words(ticket_pdf(view(Standing.REQUESTED, place=3, surely_free=("PC-05", "PC-08")), "id"))
    assert "DIAJUKAN, BELUM TERKONFIRMASI" in read
    assert "Antrean ke-3" in read
    assert "PC-05, PC-08" in read


def test_an_offer_tells_until_when_it_is_kept() -> None:
    until = datetime(2026, 11, 30, 2, 30, tzinfo=UTC)
    assert "sebelum pukul 09.30" in words(ticket_pdf(view(Standing.OFFERED, offer_until=until), "id"))


def test_the_frame_is_solid_for_a_right_and_dashed_for_a_wish(tmp_path: Path) -> None:
    gaps = {
        standing: _gaps_in_the_frame(picture(ticket_pdf(view(standing, place=1), "id"), tmp_path))
        for standing in (Standing.CONFIRMED, Standing.REQUESTED)
    }
    assert gaps[Standing.CONFIRMED] == 0
    assert gaps[Standing.REQUESTED] > 10


@pytest.mark.parametrize("standing", Standing)
def test_it_names_nobody_and_no_telephone_number(standing: Standing) -> None:
    told = ticket_pdf(view(standing), "id") + ticket_escpos(ticket_receipt(view(standing), "id"))
    read = words(ticket_pdf(view(standing), "id"))
    for secret in ("Siti", "Lawang Sewu", "812", "contoh.id", "Bedah buku"):
        assert secret not in read
        assert secret.encode() not in told


@pytest.mark.parametrize("standing", [Standing.CONFIRMED, Standing.REQUESTED])
def test_a_scanner_reads_the_signed_code_off_paper(standing: Standing, tmp_path: Path) -> None:
    (found,) = zxingcpp.read_barcodes(picture(ticket_pdf(view(standing, place=2), "id"), tmp_path))
    assert found.text == QR


def test_the_ticket_of_a_series_lists_its_dates() -> None:
    series = [view(starts=(day, 9, 0), number=day) for day in (9, 16, 23)]
    read = words(ticket_pdf(series[0], "id", series))
    for told in ("Sen, 9 Nov · 09.00–11.00", "Sen, 16 Nov · 09.00–11.00", "Sen, 23 Nov · 09.00–11.00"):
        assert told in read


def test_a_receipt_printer_frames_the_word_and_never_breaks_it() -> None:
    asked = ticket_escpos(ticket_receipt(view(Standing.REQUESTED, place=1), "id"))
    held = ticket_escpos(ticket_receipt(view(), "id"))
    assert b"- - - -\nDIAJUKAN, BELUM TERKONFIRMASI\nAntrean ke-1\n- - - -" in asked
    assert b"======\nTERKONFIRMASI\n======" in held


def test_the_printer_of_a_device_takes_it(tmp_path: Path) -> None:
    printer = open_printer(f"folder:{tmp_path}")
    assert printer is not None
    assert printer.print(ticket_receipt(view(), "id")) == Queued()
    assert "TERKONFIRMASI" in words((tmp_path / "tiket-7K4-Q39-MWX.pdf").read_bytes())


def test_the_same_booking_gives_the_same_paper() -> None:
    assert ticket_pdf(view(), "id") == ticket_pdf(view(), "id")


def test_what_screens_show_goes_into_calendars_as_it_is() -> None:
    assert calendar_text(view(), "id") == text_of_domain(view(), "id")
    file = calendar_bytes([view(), view(Standing.REQUESTED, number=2)], datetime(2026, 11, 23, tzinfo=UTC))
    assert file.count(b"BEGIN:VEVENT") == 2


def _gaps_in_the_frame(page: Image.Image) -> int:
    """Count the breaks in the longest horizontal line: the upper edge of the frame."""
    rows = ([page.getpixel((x, y)) < 128 for x in range(page.width)] for y in range(page.height))  # type: ignore[operator]
    return min((_breaks(row) for row in rows if _reach(row) > page.width * 0.75), default=0)


def _reach(row: list[bool]) -> int:
    dark = [x for x, is_dark in enumerate(row) if is_dark]
    return dark[-1] - dark[0] if len(dark) > len(row) * 0.3 else 0


def _breaks(row: list[bool]) -> int:
    first, last = row.index(True), len(row) - row[::-1].index(True)
    return sum(1 for x in range(first, last - 1) if row[x] and not row[x + 1])
