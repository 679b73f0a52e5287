"""Booking at one device: what somebody at a terminal or at the desk needs."""

from __future__ import annotations

from datetime import timedelta

from domain.booking.bookings import Ending, Standing
from domain.booking.refusals import Reason
from domain.claims import ClaimStatus
from kiosk_app.features.booking.outcomes import (
    Changed,
    ComputerNow,
    ComputerWait,
    Made,
    NoComputers,
    NotDone,
    PieceState,
)
from tests.features.booking.conftest import TODAY
from tests.features.booking.house import BookingHouse, person, wib, wish

NOON = wib("2026-11-23", "12:00")


def test_a_computer_now_is_one_that_this_device_confirms_at_once(with_computers: BookingHouse) -> None:
    answer = with_computers.service.computer_now(60)
    assert isinstance(answer, ComputerNow)
    assert (answer.facility_id, answer.sure) == ("PC-01", True)
    view = with_computers.made(wish(answer.facility_id, answer.span.starts_at, 60))
    assert view.standing is Standing.CONFIRMED
    assert with_computers.operations() == ["claim.made", "booking.made"]


def test_outside_the_lease_it_is_requested_with_what_else_is_sure(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-02", NOON, 60))
    assert view.standing is Standing.REQUESTED
    assert (view.place, view.surely_free) == (1, ("PC-01",))
    with_computers.settle(view.booking.claims[0], ClaimStatus.CONFIRMED)
    again = with_computers.service.by_id(view.booking.booking_id)
    assert again is not None
    assert again.standing is Standing.CONFIRMED


def test_who_wants_what_is_taken_queues_or_hears_what_else_there_is(with_computers: BookingHouse) -> None:
    with_computers.made(wish("PC-01", NOON, 60))
    other = person("Slamet", "0812 1111 2222")
    outcome = with_computers.service.book(wish("PC-01", NOON, 60, other, wait=False))
    assert isinstance(outcome, NotDone)
    assert [one.reason for one in outcome.refusals] == [Reason.TAKEN]
    assert outcome.instead[0].span.starts_at == NOON + timedelta(hours=1)
    queued = with_computers.made(wish("PC-01", NOON, 60, other))
    assert (queued.standing, queued.place) == (Standing.REQUESTED, 1)


def test_when_all_are_taken_the_wait_is_told(with_computers: BookingHouse) -> None:
    begin = wib("2026-11-23", "09:30")
    with_computers.made(wish("PC-01", begin, 60))
    with_computers.made(wish("PC-02", begin, 120, person("Slamet", "081211112222")))
    answer = with_computers.service.computer_now(60)
    assert isinstance(answer, ComputerWait)
    assert answer.minutes == 49
    assert answer.facility_id == "PC-01"


def test_a_form_that_is_saved_twice_makes_one_booking(with_computers: BookingHouse) -> None:
    first = with_computers.made(wish("PC-01", NOON, 60, token="form-1"))
    second = with_computers.made(wish("PC-01", NOON, 60, token="form-1"))
    assert first.booking == second.booking
    assert with_computers.operations() == ["claim.made", "booking.made"]


def test_nobody_sits_at_two_computers(with_computers: BookingHouse) -> None:
    with_computers.made(wish("PC-01", NOON, 60))
    outcome = with_computers.service.book(wish("PC-02", NOON + timedelta(minutes=30), 60))
    assert isinstance(outcome, NotDone)
    assert [one.reason for one in outcome.refusals] == [Reason.ALREADY_BOOKED]


def test_the_day_shows_free_taken_and_closed_without_a_name(with_computers: BookingHouse) -> None:
    with_computers.made(wish("PC-01", NOON, 60))
    (plan,) = with_computers.service.day(TODAY, ["PC-01"])
    states = [(one.state, one.span.starts_at) for one in plan.pieces]
    assert states == [
        (PieceState.PAST, wib("2026-11-23", "07:00")),
        (PieceState.SURE, wib("2026-11-23", "09:30")),
        (PieceState.TAKEN, NOON),
        (PieceState.SURE, NOON + timedelta(hours=1)),
    ]


def test_a_device_that_has_heard_nothing_shows_the_facilities_and_books_none(house: BookingHouse) -> None:
    assert house.service.facilities()[0].facility_id == "ruang-komunitas"
    assert isinstance(house.service.computer_now(), NoComputers)
    outcome = house.service.book(wish("PC-01", NOON, 60))
    assert isinstance(outcome, NotDone)
    assert [one.reason for one in outcome.refusals] == [Reason.NOTHING_KNOWN]


def test_what_is_cancelled_is_let_go(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60))
    outcome = with_computers.service.cancel(view.booking.booking_id, "tidak jadi")
    assert isinstance(outcome, Changed)
    assert outcome.view.standing is Standing.CANCELLED
    assert with_computers.operations()[-2:] == ["booking.ended", "claim.withdrawn"]
    (plan,) = with_computers.service.day(TODAY, ["PC-01"])
    assert PieceState.TAKEN not in {one.state for one in plan.pieces}
    again = with_computers.service.cancel(view.booking.booking_id)
    assert isinstance(again, NotDone)


def test_by_code_in_any_writing(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60))
    code = view.booking.code
    typed = f"{code[:3].lower()} {code[3:6]}-{code[6:]}"
    for text in (code, typed, view.qr):
        assert [one.booking for one in with_computers.service.by_code(text)] == [view.booking]
    assert with_computers.service.by_code("tidak ada") == []


def test_between_lists_what_overlaps_ended_ones_too(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", NOON, 60))
    with_computers.service.cancel(view.booking.booking_id)
    later = with_computers.made(wish("PC-01", NOON + timedelta(hours=2), 60))
    found = with_computers.service.between(NOON, NOON + timedelta(hours=3))
    assert [(one.booking.booking_id, one.standing) for one in found] == [
        (view.booking.booking_id, Standing.CANCELLED),
        (later.booking.booking_id, Standing.CONFIRMED),
    ]


def test_free_leaves_out_what_is_taken_and_too_short(with_computers: BookingHouse) -> None:
    with_computers.made(wish("PC-01", NOON, 60))
    found = with_computers.service.free("PC-01", wib("2026-11-23", "10:00"), wib("2026-11-23", "14:00"))
    assert [(one.span.starts_at, one.span.ends_at) for one in found] == [
        (wib("2026-11-23", "10:00"), NOON),
        (NOON + timedelta(hours=1), wib("2026-11-23", "14:00")),
    ]


def test_who_does_not_come_gives_the_place_free(with_computers: BookingHouse) -> None:
    view = with_computers.made(wish("PC-01", wib("2026-11-23", "10:00"), 60))
    assert with_computers.service.upkeep() == []
    with_computers.clock.set(wib("2026-11-23", "10:16"))
    assert with_computers.service.upkeep() == [(view.booking.booking_id, Ending.NO_SHOW)]
    assert isinstance(with_computers.service.book(wish("PC-01", NOON, 60)), Made)
