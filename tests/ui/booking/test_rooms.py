"""A room by day and time, by need, and as a series."""

from __future__ import annotations

from tests.ui.booking.conftest import OpenTerminal
from tests.ui.booking.stage import TerminalStage


def choose(terminal: TerminalStage, room: str, day: str, *times: str) -> None:
    """Choose a room and touch the beginning and the end."""
    terminal.wake("booking/rooms")
    terminal.touch(f"room_{room}")
    while not terminal.has(f"day_{day}"):
        terminal.touch("laterDays")
    terminal.touch(f"day_{day}")
    for time in times:
        terminal.touch(f"cell_{time}")


def as_person(terminal: TerminalStage, name: str = "Siti Sa'adah", phone: str = "0812 1500 0512") -> None:
    """Go through the details for one person, and book."""
    terminal.touch("mainButton")
    terminal.put("bookerField", name)
    terminal.put("phoneField", phone)
    terminal.touch("mainButton")


def as_group(terminal: TerminalStage, people: int = 10) -> None:
    """Go through the details for the youth club up to the last page."""
    terminal.touch("mainButton")
    if terminal.has("choice_group"):
        terminal.touch("choice_group")
    terminal.put("organisationField", "Karang Taruna Sekayu")
    terminal.put("bookerField", "Andika Pratama")
    terminal.put("phoneField", "0812 1500 0512")
    terminal.touch("mainButton")
    terminal.put("purposeField", "Rapat bulanan")
    terminal.parts.booking.details.choosePeople(people)


def test_a_room_is_booked_by_touching_when_it_begins_and_ends(terminal: TerminalStage) -> None:
    choose(terminal, "ruang-diskusi", "2026-11-24", "14.00", "15.30")
    assert terminal.find("chosen").property("text") == "Sel, 24 Nov · 14.00–16.00 (2 jam)"
    as_person(terminal)
    terminal.touch("mainButton")
    assert terminal.page == "booking/result"
    assert terminal.shows("Terkonfirmasi")
    assert terminal.shows("Ruang Diskusi")
    assert terminal.shows("Sel, 24 Nov · 14.00–16.00")


def test_the_next_visitor_sees_the_time_taken_and_no_name(terminal: TerminalStage) -> None:
    choose(terminal, "ruang-diskusi", "2026-11-24", "14.00", "15.30")
    as_person(terminal, "Rahayu Kusumaningtyas")
    terminal.touch("mainButton")
    terminal.leave()
    choose(terminal, "ruang-diskusi", "2026-11-24")
    assert terminal.find("cell_14.00").property("spokenName") == "14.00–14.30, terisi, dapat antre"
    assert not terminal.shows("Rahayu")


def test_who_wants_a_time_that_is_taken_gets_a_place_in_the_queue_and_hears_how(
    terminal: TerminalStage,
) -> None:
    for name, phone, place in (
        ("Yohana", "0812 3456 7890", 0),
        ("Slamet", "", 1),
        ("Siti", "0812 1500 0512", 2),
    ):
        choose(terminal, "ruang-diskusi", "2026-11-24", "14.00", "15.30")
        assert terminal.shows(f"Anda urutan ke-{place} dalam antrean") == bool(place)
        as_person(terminal, name, phone)
        assert terminal.find("mainButton").property("text") == ("Masuk antrean" if place else "Pesan")
        terminal.touch("mainButton")
        assert terminal.shows("Terkonfirmasi") == (not place)
        assert terminal.shows(f"Anda di urutan ke-{place} dalam antrean.") == bool(place)
        if place != 2:
            terminal.leave()
    assert terminal.shows("Diajukan, belum terkonfirmasi")
    assert terminal.shows("Kami menghubungi Anda di 0812 1500 0512")


def test_a_touch_beyond_what_is_taken_begins_anew(terminal: TerminalStage) -> None:
    choose(terminal, "ruang-diskusi", "2026-11-24", "14.00", "14.30")
    as_person(terminal)
    terminal.touch("mainButton")
    terminal.leave()
    choose(terminal, "ruang-diskusi", "2026-11-24", "13.00", "16.00")
    assert terminal.shows("Di antaranya ada waktu yang tidak kosong")
    assert str(terminal.find("chosen").property("text")).startswith("Sel, 24 Nov · 16.00–")


def test_a_room_that_needs_approval_says_so_and_how_one_will_hear(terminal: TerminalStage) -> None:
    choose(terminal, "mini-studio", "2026-11-26", "15.00", "16.30")
    as_group(terminal, 20)
    terminal.touch("mainButton")
    assert terminal.shows("Menunggu persetujuan petugas")
    assert terminal.shows("Kami menghubungi Anda di 0812 1500 0512")
    assert not terminal.shows("Terkonfirmasi")


def test_too_many_people_are_refused_beside_the_question(terminal: TerminalStage) -> None:
    choose(terminal, "mini-studio", "2026-11-26", "15.00", "16.30")
    as_group(terminal, 38)
    terminal.touch("mainButton")
    assert terminal.page == "booking/event"
    assert terminal.shows("Hanya ada 37 kursi")


def test_a_phone_number_that_cannot_be_one_is_put_right_where_it_was_typed(terminal: TerminalStage) -> None:
    choose(terminal, "ruang-diskusi", "2026-11-24", "14.00")
    as_person(terminal, phone="0812")
    terminal.touch("mainButton")
    assert terminal.page == "booking/details"
    assert terminal.shows("Nomor ini belum dikenali")
    terminal.put("phoneField", "0812 1500 0512")
    terminal.touch("mainButton")
    terminal.touch("mainButton")
    assert terminal.shows("Terkonfirmasi")


def test_what_is_free_for_ten_people_on_tuesday_afternoon(terminal: TerminalStage) -> None:
    terminal.wake("booking/rooms")
    terminal.touch("searchButton")
    terminal.touch("day_2026-11-24")
    terminal.touch("choice_afternoon")
    terminal.touch("choice_60")
    terminal.touch("mainButton")
    assert terminal.page == "booking/found"
    assert terminal.shows("10 orang · Selasa, 24 November 2026, sore · 1 jam")
    assert terminal.shows("Ruang Diskusi")
    terminal.touch("found_0")
    assert terminal.page == "booking/details"


def test_nothing_that_fits_says_what_to_try(terminal: TerminalStage) -> None:
    terminal.wake("booking/rooms")
    terminal.touch("searchButton")
    terminal.parts.booking.search.choosePeople(400)
    terminal.touch("mainButton")
    assert terminal.shows("Belum ada yang cocok")


def test_what_is_only_requested_shows_what_is_surely_free_and_one_touch_takes_it(
    open_terminal: OpenTerminal,
) -> None:
    terminal = open_terminal(("ruang-kerja-sama",))
    choose(terminal, "ruang-diskusi", "2026-11-24", "14.00", "15.30")
    assert terminal.shows("belum dapat memastikan")
    as_person(terminal)
    terminal.touch("mainButton")
    assert terminal.shows("Diajukan, belum terkonfirmasi")
    assert terminal.shows("Pasti kosong pada jam yang sama")
    terminal.touch("free_ruang-kerja-sama")
    assert terminal.shows("Terkonfirmasi")
    assert not terminal.shows("Diajukan")


def series(terminal: TerminalStage) -> None:
    """Wish for four Tuesdays of which the second is taken."""
    choose(terminal, "ruang-diskusi", "2026-12-01", "15.00", "16.30")
    as_person(terminal, "Yohana", "0812 3456 7890")
    terminal.touch("mainButton")
    terminal.leave()
    choose(terminal, "ruang-diskusi", "2026-11-24", "15.00", "16.30")
    as_group(terminal)
    terminal.touch("choice_week")
    terminal.touch("choice_4")
    terminal.touch("mainButton")


def test_a_series_shows_its_conflicts_date_by_date_and_gets_one_code(terminal: TerminalStage) -> None:
    series(terminal)
    assert terminal.page == "booking/series"
    assert terminal.shows("3 dari 4 tanggal kosong")
    assert terminal.shows("Waktu ini sudah diambil orang lain")
    terminal.touch("date_1_nearest")
    terminal.touch("mainButton")
    assert terminal.page == "booking/result"
    assert terminal.shows("4 tanggal, Sel, 24 Nov sampai Sel, 15 Des")


def test_a_date_may_be_skipped_or_moved_to_a_time_of_ones_own(terminal: TerminalStage) -> None:
    series(terminal)
    terminal.touch("date_1_skipped")
    assert terminal.shows("Pesan 3 tanggal")
    terminal.touch("date_1_other")
    assert terminal.page == "booking/day"
    terminal.touch("cell_10.00")
    terminal.touch("cell_11.30")
    terminal.touch("mainButton")
    assert terminal.page == "booking/series"
    assert terminal.shows("Sel, 1 Des · 10.00–12.00")
    assert terminal.shows("Pesan 4 tanggal")
    terminal.touch("mainButton")
    assert terminal.page == "booking/result"


def test_a_series_may_end_on_a_day(terminal: TerminalStage) -> None:
    choose(terminal, "ruang-diskusi", "2026-11-24", "15.00", "16.30")
    as_group(terminal)
    terminal.touch("choice_week")
    terminal.touch("choice_2026-12-31")
    terminal.touch("mainButton")
    assert terminal.page == "booking/series"
    assert terminal.shows("dari 6 tanggal kosong") or terminal.shows("Semua 6 tanggal kosong")
