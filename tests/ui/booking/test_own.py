"""One's own booking, by its code."""

from __future__ import annotations

from datetime import timedelta

from tests.ui.booking.stage import TerminalStage
from tests.ui.booking.test_rooms import as_group, as_person, choose


def booked_room(terminal: TerminalStage, day: str = "2026-11-24") -> str:
    """Book the discussion room from 14.00 to 16.00; return the code, with the visitor gone."""
    choose(terminal, "ruang-diskusi", day, "14.00", "15.30")
    as_person(terminal)
    terminal.touch("mainButton")
    code = str(terminal.find("code").property("text"))
    terminal.leave()
    return code


def test_a_code_shows_the_booking_and_hides_the_name_from_others(terminal: TerminalStage) -> None:
    terminal.open_own(booked_room(terminal))
    assert terminal.page == "booking/own"
    assert terminal.shows("Ruang Diskusi")
    assert not terminal.shows("Siti Sa'adah")
    assert str(terminal.find("forWhom").property("text")).startswith("Si")


def test_who_comes_in_time_checks_in_by_scanning_the_ticket(terminal: TerminalStage) -> None:
    code = booked_room(terminal)
    terminal.clock.advance(timedelta(days=1, hours=4, minutes=10))
    ticket = terminal.house.service.by_code(code)[0].qr
    terminal.scan(ticket)
    assert terminal.page == "booking/own"
    terminal.touch("mainButton")
    assert terminal.shows("Anda sudah tercatat masuk")
    assert terminal.shows("Sudah masuk")


def test_who_comes_too_early_hears_it(terminal: TerminalStage) -> None:
    code = booked_room(terminal)
    terminal.clock.advance(timedelta(days=1, hours=1))
    terminal.open_own(code)
    terminal.touch("mainButton")
    assert terminal.shows("Belum atau tidak lagi waktunya")


def test_who_is_there_may_stay_longer_or_leave_early(terminal: TerminalStage) -> None:
    code = terminal.take_computer("Slamet")
    terminal.leave()
    terminal.open_own(code)
    assert terminal.shows("Sudah masuk")
    terminal.touch("extendButton")
    assert terminal.shows("09.30–11.00")
    terminal.touch("mainButton")
    assert terminal.shows("Tempat ini sudah kosong untuk yang lain")


def test_cancelling_asks_first_and_frees_the_time(terminal: TerminalStage) -> None:
    code = booked_room(terminal)
    terminal.open_own(code)
    terminal.touch("cancelButton")
    assert terminal.shows("Batalkan pesanan ini?")
    terminal.touch("keepButton")
    assert terminal.shows("Terkonfirmasi")
    terminal.touch("cancelButton")
    terminal.touch("cancelConfirmed")
    assert terminal.shows("Sudah dibatalkan")
    terminal.leave()
    choose(terminal, "ruang-diskusi", "2026-11-24")
    assert str(terminal.find("cell_14.00").property("spokenName")).endswith(", kosong")


def test_the_time_is_changed_on_the_same_day_page(terminal: TerminalStage) -> None:
    terminal.open_own(booked_room(terminal))
    terminal.touch("moveButton")
    assert terminal.page == "booking/day"
    terminal.touch("cell_10.00")
    terminal.touch("cell_11.30")
    terminal.touch("mainButton")
    assert terminal.page == "booking/own"
    assert terminal.shows("Sel, 24 Nov · 10.00–12.00")
    assert terminal.shows("Waktunya sudah diubah")


def test_of_a_series_this_date_the_following_or_all_are_cancelled(terminal: TerminalStage) -> None:
    choose(terminal, "ruang-diskusi", "2026-11-24", "14.00", "15.30")
    as_group(terminal)
    terminal.touch("choice_week")
    terminal.touch("choice_4")
    terminal.touch("mainButton")
    terminal.touch("mainButton")
    code = str(terminal.find("code").property("text"))
    terminal.leave()
    terminal.open_own(code)
    terminal.touch("series_2")
    terminal.touch("choice_following")
    terminal.touch("cancelButton")
    assert terminal.shows("Batalkan tanggal ini dan berikutnya?")
    terminal.touch("cancelConfirmed")
    standings = [view.standing.value for view in terminal.house.service.by_code(code)]
    assert sorted(standings) == ["cancelled", "cancelled", "confirmed", "confirmed"]


def test_a_skipped_date_of_a_series_that_came_free_is_added_again_by_one_touch(
    terminal: TerminalStage,
) -> None:
    taken = booked_room(terminal, "2026-12-01")
    choose(terminal, "ruang-diskusi", "2026-11-24", "14.00", "15.30")
    as_group(terminal)
    for name in ("choice_week", "choice_4", "mainButton", "date_1_skipped", "mainButton"):
        terminal.touch(name)
    code = str(terminal.find("code").property("text"))
    terminal.leave()
    terminal.open_own(code)
    assert not terminal.has("readd_0")
    terminal.leave()
    terminal.house.service.cancel(terminal.house.service.by_code(taken)[0].booking.booking_id)
    terminal.open_own(code)
    assert terminal.find("readd_0").property("text") == "Tambahkan lagi Sel, 1 Des"
    terminal.touch("readd_0")
    assert terminal.shows("Tanggal itu sekarang ikut dipesan")
    assert not terminal.has("readd_0")
    assert len(terminal.house.service.by_code(code)) == 4
