"""A computer now, at a terminal."""

from __future__ import annotations

from domain.ids import qr_payload
from tests.ui.booking.conftest import OpenTerminal
from tests.ui.booking.stage import TerminalStage


def test_who_filled_in_the_guestbook_here_has_a_computer_within_three_taps(terminal: TerminalStage) -> None:
    terminal.sign_in("Siti Sa'adah")
    terminal.taps = 0
    terminal.touch("mainButton")
    assert terminal.shows("Atas nama Siti Sa'adah")
    assert terminal.find("number").property("text") == "PC-02"
    terminal.touch("mainButton")
    assert terminal.taps <= 3
    assert terminal.page == "booking/result"
    assert terminal.shows("Terkonfirmasi")
    assert terminal.shows("sampai pukul 10.30")


def test_who_comes_for_something_else_finds_the_computer_on_the_home_page(terminal: TerminalStage) -> None:
    terminal.sign_in("Slamet", purpose="reading")
    terminal.taps = 0
    terminal.touch("mainButton")
    assert terminal.shows("Halo, Slamet")
    terminal.touch("tile_booking/computer")
    terminal.touch("mainButton")
    assert terminal.taps == 3
    assert terminal.shows("Terkonfirmasi")


def test_a_scanned_visit_card_says_who_is_there(terminal: TerminalStage) -> None:
    code = terminal.sign_in("Ni Luh Ayu").replace("-", "")
    terminal.leave()
    terminal.scan(qr_payload(code))
    assert terminal.shows("Halo, Ni Luh Ayu")
    terminal.touch("tile_booking/computer")
    assert not terminal.has("nameField")
    terminal.touch("mainButton")
    assert terminal.shows("Terkonfirmasi")


def test_who_is_not_known_gives_one_name_and_nothing_else(terminal: TerminalStage) -> None:
    terminal.wake("booking/computer")
    terminal.touch("mainButton")
    assert terminal.shows("Silakan tulis nama.")
    terminal.put("nameField", "Mbah Parto")
    terminal.touch("mainButton")
    assert terminal.shows("Terkonfirmasi")


def test_one_may_stay_as_long_as_one_chooses(terminal: TerminalStage) -> None:
    terminal.wake("booking/computer")
    terminal.touch("choice_120")
    assert terminal.find("until").property("text") == "sampai pukul 11.30"
    terminal.touch("choice_30")
    assert terminal.find("until").property("text") == "sampai pukul 10.00"


def test_when_all_are_taken_there_is_the_wait_and_a_place_in_the_queue(terminal: TerminalStage) -> None:
    for name in ("Slamet", "Yohana"):
        terminal.take_computer(name)
        terminal.leave()
    terminal.wake("booking/computer")
    assert terminal.shows("Semua komputer sedang dipakai")
    assert terminal.find("number").property("text") == "± 49 menit"
    assert terminal.shows("urutan ke-1")
    terminal.put("nameField", "Mbah Parto")
    terminal.touch("mainButton")
    assert terminal.page == "booking/result"
    assert terminal.shows("Komputer Anda mulai pukul 10.30")
    assert terminal.shows("Terkonfirmasi")


def test_what_this_terminal_cannot_promise_is_never_called_confirmed(open_terminal: OpenTerminal) -> None:
    terminal = open_terminal(())
    terminal.wake("booking/computer")
    assert terminal.shows("belum dapat memastikan")
    terminal.put("nameField", "Mbah Parto")
    terminal.touch("mainButton")
    assert terminal.shows("Diajukan, belum terkonfirmasi")
    assert not terminal.shows("Terkonfirmasi")
    assert terminal.shows("urutan ke-1")
    assert terminal.shows("Lihat kabarnya dengan kode ini")


def test_nothing_of_a_visitor_stays_behind(terminal: TerminalStage) -> None:
    code = terminal.take_computer("Rahayu Kusumaningtyas")
    terminal.leave()
    assert terminal.traces_of("Rahayu") == []
    assert terminal.traces_of(code) == []
    terminal.wake("booking/computer")
    assert not terminal.shows("Rahayu")


def test_who_needs_an_accessible_computer_says_so_and_gets_it(terminal: TerminalStage) -> None:
    terminal.wake("booking/computer")
    assert not terminal.find("choice_accessible").property("selected")
    terminal.touch("choice_accessible")
    assert terminal.find("choice_accessible").property("selected")
    assert terminal.find("number").property("text") == "PC-01"
