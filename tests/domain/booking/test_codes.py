"""Codes that people read out, and tickets that prove themselves without a network."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.booking.codes import (
    Ticket,
    TicketProblem,
    new_booking_code,
    parse_booking_code,
    read_ticket,
    show_booking_code,
    sign_ticket,
)
from domain.ids import CODE_ALPHABET, new_visit_code, parse_visit_code, qr_payload
from tests.domain.booking.samples import FRIDAY, wib

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
HOUSE = "pip-semarang"
QR_SIGNS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")

bits = st.integers(0, 2**64 - 1)
codes = st.builds(lambda number: new_booking_code(lambda _k: number), bits)
visit_codes = st.builds(lambda number: new_visit_code(lambda _k: number), bits)
names = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=40)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001
    lambda one: one.replace(second=0, microsecond=0, tzinfo=UTC)
)


@given(codes)
def test_a_code_is_read_as_it_is_shown_typed_or_scanned(code: str) -> None:
    assert parse_booking_code(show_booking_code(code)) == code
    assert parse_booking_code(f" {code.lower()} ") == code
    assert parse_booking_code(f"pipb{code}") == code


@given(codes, visit_codes)
def test_a_booking_code_is_never_a_visit_code_nor_the_reverse(code: str, visit: str) -> None:
    assert parse_visit_code(code) is None
    assert parse_booking_code(visit) is None
    assert parse_booking_code(qr_payload(visit)) is None


@given(codes, st.integers(0, 8), st.sampled_from(CODE_ALPHABET))
def test_one_wrong_sign_is_noticed(code: str, place: int, sign: str) -> None:
    wrong = code[:place] + sign + code[place + 1 :]
    assert parse_booking_code(wrong) == (code if wrong == code else None)


@given(codes, names, names, moments, st.integers(1, 2000))
def test_a_ticket_is_read_as_it_was_signed(
    code: str, house: str, facility: str, begin: datetime, minutes: int
) -> None:
    end = begin + timedelta(minutes=minutes)
    text = sign_ticket(KEY, house, code, facility, begin, end)
    assert QR_SIGNS.issuperset(text)
    assert read_ticket(text, KEY, house) == Ticket(house, code, facility, begin, end)
    assert read_ticket(f" {text.lower()}\r\n", KEY, house) == Ticket(house, code, facility, begin, end)
    assert parse_booking_code(text) == code


def ticket() -> str:
    begin, end = wib(FRIDAY, "09:00"), wib(FRIDAY, "10:00")
    code = new_booking_code(lambda _k: 12345)
    return sign_ticket(KEY, HOUSE, code, "ruang-komunitas", begin, end)


def test_a_ticket_fits_a_small_qr() -> None:
    assert len(ticket()) <= 90, "version 4 at level M holds 90 alphanumeric signs"


def test_a_ticket_of_another_building_is_told_apart_from_a_forged_one() -> None:
    assert read_ticket(ticket(), KEY, "pip-ungaran") is TicketProblem.FOREIGN
    assert read_ticket(ticket(), OTHER_KEY, HOUSE) is TicketProblem.FORGED


@given(st.integers(6, 80), st.sampled_from("ABCDEFGHJKLMNPQRSTUVWXYZ234567-"))
def test_whoever_changes_one_sign_has_no_ticket(place: int, sign: str) -> None:
    true = ticket()
    forged = true[:place] + sign + true[place + 1 :]
    found = read_ticket(forged, KEY, HOUSE)
    assert isinstance(found, Ticket) == (forged == true)


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "PIPB",
        "PIPB1.",
        "PIPV7K4Q39MWX",
        "PIPB1.*é.B.C.1.1.X",
        "8991234567890",
        "PIPB2" * 999,
        "PIPB1.A.7K4Q39MWX.B.ZZZZZZZ.ZZZZZZZ.X",
        "\ud800" * 70,
        "PIPB1.*1.C.*========.1.1.X",
    ],
)
def test_scanner_garbage_is_no_ticket(garbage: str) -> None:
    assert read_ticket(garbage, KEY, HOUSE) is TicketProblem.NOT_A_TICKET
    assert parse_booking_code(garbage) is None


@given(st.text(max_size=120))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert read_ticket(text, KEY, HOUSE) is TicketProblem.NOT_A_TICKET
    assert read_ticket(f"PIPB1.{text}", KEY, HOUSE) in {*TicketProblem}
    parse_booking_code(text)


def test_no_ticket_is_for_a_time_that_ends_before_it_begins() -> None:
    with pytest.raises(ValueError, match="ends after it begins"):
        sign_ticket(KEY, HOUSE, "7K4Q39MWX", "PC-03", wib(FRIDAY, "10:00"), wib(FRIDAY, "09:00"))
