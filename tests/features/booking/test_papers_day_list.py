"""The desk's list of a day: who comes where and when, complete, in order, on numbered pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from domain.booking.bookings import Party, PartyKind, Standing
from kiosk_app.features.booking.papers import day_list_pdf
from tests.features.booking.paper import pages, picture, speaking, words
from tests.features.booking.views import COMPUTER, READERS, ROOM, STUDIO, view

pytestmark = pytest.mark.usefixtures("qtbot")

MONDAY = date(2026, 11, 30)
BUDI = Party(name="Budi Santoso", phone="+6281215000777")
LONG = Party(
    name="Dr. H. Raden Mas Ngabehi Suryodiningrat Kusumawardhana, M.Pd",
    kind=PartyKind.GROUP,
    organisation="Paguyuban Pecinta Sejarah dan Arsitektur Kota Lama Semarang Utara dan Sekitarnya",
)


def test_it_tells_who_comes_when_with_how_many_and_what_they_need() -> None:
    read = words(day_list_pdf(MONDAY, [view()], "id"))
    assert "Senin, 30 November 2026" in read
    assert "Ruang Komunitas · lantai 1" in read
    for told in ("07.05–09.05", "Siti Sa'adah", "Lawang Sewu", "20", "proyektor", "terkonfirmasi"):
        assert told in read
    assert "7K4-Q39-MWX" in read


def test_facilities_stand_in_their_order_and_their_bookings_by_time() -> None:
    views = [
        view(facility=COMPUTER, starts=(30, 8, 0), party=BUDI, number=1),
        view(facility=STUDIO, starts=(30, 15, 0), number=2),
        view(starts=(30, 13, 0), number=3),
        view(starts=(30, 9, 0), number=4),
    ]
    read = words(day_list_pdf(MONDAY, views, "id"))
    order = ["Ruang Komunitas", "09.00–11.00", "13.00–15.00", "Mini Studio", "15.00–", "Komputer PC-03"]
    places = [read.index(told) for told in order]
    assert places == sorted(places)


def test_nobody_waits_for_what_was_cancelled_or_is_on_another_day() -> None:
    views = [view(Standing.CANCELLED, party=BUDI), view(starts=(29, 23, 0), number=2), view(number=3)]
    read = words(day_list_pdf(MONDAY, views, "id"))
    assert "Budi" not in read
    assert "1 pemesanan" in read


def test_a_request_never_reads_as_confirmed() -> None:
    read = words(day_list_pdf(MONDAY, [view(Standing.REQUESTED)], "id"))
    assert "diajukan" in read
    assert "terkonfirmasi" not in read


def test_a_busy_day_takes_more_pages_and_loses_nobody() -> None:
    busy = [
        view(facility=facility, starts=(30, 7 + n // 4, n % 4 * 15), number=n, code=f"7K4Q{n:02d}MWX")
        for facility in (ROOM, STUDIO, COMPUTER)
        for n in range(40)
    ]
    read = pages(day_list_pdf(MONDAY, busy, "id"))
    assert len(read) > 3
    for number, page in enumerate(read, start=1):
        assert f"Halaman {number} dari {len(read)}" in page
        assert "Waktu" in page
        assert any(name in page for name in ("Ruang Komunitas", "Mini Studio", "Komputer PC-03"))
    assert " ".join(read).count("Siti Sa'adah") == 120


def test_long_names_are_wrapped_not_cut(tmp_path: Path) -> None:
    pdf = day_list_pdf(MONDAY, [view(party=LONG)], "id")
    for word in f"{LONG.name} {LONG.organisation}".split():
        assert word in words(pdf)
    page = picture(pdf, tmp_path)
    margin = page.crop((page.width - 60, 0, page.width, page.height))
    assert margin.getextrema() == (255, 255)


def test_a_day_without_bookings_says_so() -> None:
    assert "Belum ada pemesanan" in words(day_list_pdf(MONDAY, [], "id"))


def test_whom_this_device_does_not_know_is_said() -> None:
    assert "belum diketahui" in words(day_list_pdf(MONDAY, [view(party=None)], "id"))


def test_it_speaks_english_where_the_screen_does(qtbot: QtBot) -> None:
    with speaking("en"):
        read = words(day_list_pdf(MONDAY, [view(party=READERS)], "en"))
    for told in ("Bookings of the day", "Community room · floor 1", "confirmed", "Page 1 of 1"):
        assert told in read


def test_the_telephone_number_stays_in_the_computer() -> None:
    assert "812" not in words(day_list_pdf(MONDAY, [view()], "id"))
