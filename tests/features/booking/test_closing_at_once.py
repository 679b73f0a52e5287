"""What the house closes is offered to nobody from that moment on, though no server has closed its slots yet."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.booking.arrangements import Arrangement
from domain.booking.refusals import Reason
from domain.booking.timetable import Blackout, Holiday, Span
from kiosk_app.features.booking.outcomes import ComputerNow, NoComputers, NotDone, PieceState
from tests.features.booking.conftest import TODAY
from tests.features.booking.house import BookingHouse, group, wib, wish

DAY = "2026-11-25"
ROOM = "ruang-diskusi"
WEDNESDAY = TODAY + timedelta(days=2)
CLOSED = Blackout("servis-ac", Span(wib(DAY, "13:00"), wib(DAY, "15:10")), "Servis AC")
OFF = Holiday(WEDNESDAY, "Hari tenang", open=False)
BEGIN, END = wib(DAY, "07:00"), wib(DAY, "21:00")


@pytest.fixture
def cut_off(house: BookingHouse) -> BookingHouse:
    """A desk that has rights to a room and two computers, and reaches nobody."""
    for name in (ROOM, "PC-01", "PC-02"):
        house.lease(house.open_slots(name, TODAY, 3))
    return house


def close(house: BookingHouse, *, here: bool, what: Arrangement = CLOSED) -> None:
    """Close it at this desk, or hear that another one did."""
    if here:
        house.service.put_arrangement(what, "Ibu Ratna")
    else:
        house.arrange([what], revision=1)


def hours(house: BookingHouse, facility_id: str) -> list[str]:
    spans = [one.span for one in house.service.free(facility_id, BEGIN, END)]
    shift = timedelta(hours=7)
    return [f"{it.starts_at + shift:%H:%M}-{it.ends_at + shift:%H:%M}" for it in spans]


@pytest.mark.parametrize("here", [True, False])
def test_what_is_closed_is_not_free_and_not_found(cut_off: BookingHouse, *, here: bool) -> None:
    assert hours(cut_off, ROOM) == ["07:00-21:00"]
    close(cut_off, here=here)
    # Whole pieces of the room's grid: the piece that the closure only touches is closed, too.
    assert hours(cut_off, ROOM) == ["07:00-13:00", "15:30-21:00"]
    found = cut_off.service.search(6, wib(DAY, "13:00"), wib(DAY, "18:00"), 60)
    assert [one.span.starts_at for one in found if one.facility_id == ROOM] == [wib(DAY, "15:30")]
    (plan,) = cut_off.service.day(WEDNESDAY, [ROOM])
    assert PieceState.CLOSED in {one.state for one in plan.pieces}


def test_opened_again_it_is_free_again(cut_off: BookingHouse) -> None:
    close(cut_off, here=True)
    cut_off.service.put_arrangement(CLOSED, "Ibu Ratna", removed=True)
    assert hours(cut_off, ROOM) == ["07:00-21:00"]


def test_a_fresh_holiday_closes_the_whole_day(cut_off: BookingHouse) -> None:
    close(cut_off, here=True, what=OFF)
    assert hours(cut_off, ROOM) == []


def test_nobody_is_sent_to_a_computer_that_was_closed_a_moment_ago(cut_off: BookingHouse) -> None:
    now = cut_off.clock.now()
    service = Span(now - timedelta(hours=1), now + timedelta(hours=3))
    close(cut_off, here=True, what=Blackout("servis-1", service, "Servis", ("PC-01",)))
    answer = cut_off.service.computer_now(60)
    assert isinstance(answer, ComputerNow)
    assert answer.facility_id == "PC-02"
    close(cut_off, here=True, what=Blackout("servis-2", service, "Servis", ("PC-02",)))
    assert not isinstance(cut_off.service.computer_now(60), ComputerNow)
    everything = Span(now - timedelta(hours=1), now + timedelta(hours=14))
    close(cut_off, here=True, what=Blackout("listrik", everything, "Listrik padam"))
    assert isinstance(cut_off.service.computer_now(60), NoComputers)


def test_what_is_offered_instead_is_open(cut_off: BookingHouse) -> None:
    close(cut_off, here=True, what=Blackout("servis-2", CLOSED.span, "Servis", ("PC-02",)))
    close(cut_off, here=True, what=Blackout("servis-1", CLOSED.span, "Servis", ("PC-01",)))
    refused = cut_off.service.book(wish("PC-01", wib(DAY, "13:00"), 60, wait=False))
    assert isinstance(refused, NotDone)
    assert [one.reason for one in refused.refusals] == [Reason.CLOSED]
    assert [one.facility_id for one in refused.instead] == ["PC-01"]
    assert refused.instead[0].span.starts_at in {wib(DAY, "12:00"), wib(DAY, "15:30")}


def test_a_booking_is_not_moved_into_what_was_closed(cut_off: BookingHouse) -> None:
    view = cut_off.made(wish(ROOM, wib(DAY, "09:00"), 60, group(), people=4))
    close(cut_off, here=True)
    moved = cut_off.service.move(view.booking.booking_id, ROOM, wib(DAY, "14:00"), wib(DAY, "15:00"))
    assert isinstance(moved, NotDone)
    assert [one.reason for one in moved.refusals] == [Reason.CLOSED]
