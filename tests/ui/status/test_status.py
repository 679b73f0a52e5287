"""One box for every code: what it stands for, what to do next, and nothing for who merely guesses."""

from __future__ import annotations

from datetime import timedelta

from domain.booking.codes import new_booking_code, show_booking_code, sign_ticket
from domain.ids import new_visit_code, qr_payload
from tests.ui.booking.stage import TerminalStage

NOBODYS_BOOKING = new_booking_code(lambda _bits: 5)
NOBODYS_VISIT = new_visit_code(lambda _bits: 5)


def ask(terminal: TerminalStage, text: str) -> None:
    """Type a code into the box; the page is open."""
    terminal.put("entryField", text)
    terminal.touch("mainButton")


def test_a_bookings_code_opens_its_own_page_however_it_is_typed(terminal: TerminalStage) -> None:
    code = terminal.take_computer("Slamet")
    terminal.leave()
    for typed in (code, code.replace("-", "").lower(), f" {code.replace('-', ' ')} "):
        terminal.open_own(typed)
        assert terminal.page == "booking/own"
        assert not terminal.shows("Slamet")
        terminal.leave()


def test_a_visits_code_tells_when_one_came_and_leads_to_the_next_step(terminal: TerminalStage) -> None:
    code = terminal.sign_in("Siti Sa'adah")
    terminal.leave()
    terminal.open_own(code)
    assert terminal.page == "status/found"
    assert terminal.shows("Sedang berkunjung")
    assert terminal.shows("Hari ini, sejak pukul 09.41")
    assert terminal.shows("Si••")
    for secret in ("Siti", "Sekayu", "omputer"):
        assert not terminal.shows(secret), secret

    terminal.touch("mainButton")
    assert terminal.page == "guestbook/goodbye"
    terminal.leave()
    terminal.open_own(code)
    assert terminal.shows("Sudah pulang")
    assert terminal.shows("Hari ini, pukul 09.41–09.41")
    terminal.leave()

    terminal.clock.advance(timedelta(days=1))
    terminal.open_own(code)
    assert terminal.shows("Senin, 23 November 2026")
    terminal.touch("mainButton")
    assert terminal.page == "guestbook/again"
    assert terminal.shows("Si••")


def test_a_card_or_a_ticket_held_to_the_scanner_does_the_same(terminal: TerminalStage) -> None:
    visit = terminal.sign_in().replace("-", "")
    terminal.leave()
    terminal.wake("status/code")
    terminal.scan(qr_payload(visit))
    assert terminal.page == "status/found"


def test_each_code_that_opens_nothing_gets_its_own_sentence_and_stays_to_be_put_right(
    terminal: TerminalStage,
) -> None:
    old = terminal.sign_in().replace("-", "")
    terminal.leave()
    terminal.clock.advance(timedelta(days=400))
    terminal.parts._ground.service.anonymise_expired()
    now = terminal.clock.now()
    foreign = sign_ticket(b"key", "pip-lain", NOBODYS_BOOKING, "pc-01", now, now + timedelta(hours=1))
    terminal.wake("status/code")
    for text, sentence in {
        "  ": "Silakan ketik kode, atau pindai QR-nya.",
        "mau lihat pesanan": "Ini bukan kode kami",
        "PIPB1.MACAM-MACAM": "Ini bukan kode kami",
        show_booking_code(NOBODYS_BOOKING): "Kode ini tidak ditemukan",
        foreign: "Tiket ini untuk gedung lain",
        old: "Kode ini sudah terlalu lama",
        "7" * 100: "Ini bukan kode kami",
    }.items():
        ask(terminal, text)
        assert terminal.shows(sentence), text
        assert terminal.find("entryField").property("text") == text
        assert terminal.page == "status/code"


def test_guessing_ends_after_five_codes_and_starting_over_does_not_help(terminal: TerminalStage) -> None:
    mine = terminal.take_computer("Slamet")
    terminal.leave()
    terminal.wake("status/code")
    for turn in range(5):
        ask(terminal, "bukan kode")
        ask(terminal, (NOBODYS_BOOKING, NOBODYS_VISIT)[turn % 2])
        assert terminal.shows("Kode ini tidak ditemukan")
    terminal.leave()
    terminal.open_own(mine)
    assert terminal.shows("coba lagi pukul 09.51")
    terminal.clock.advance(timedelta(minutes=11))
    terminal.touch("mainButton")
    assert terminal.page == "booking/own"


def test_what_was_typed_and_found_is_gone_for_the_next_visitor(terminal: TerminalStage) -> None:
    code = terminal.sign_in()
    terminal.leave()
    terminal.open_own(code)
    terminal.leave()
    terminal.wake("status/code")
    assert terminal.find("entryField").property("text") == ""
    assert not terminal.traces_of(code)
