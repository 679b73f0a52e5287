"""Whether something may be done to a booking now, and what the upkeep does by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.booking.bookings import Booking, Ending, Hold, Standing, standing
from domain.booking.deeds import (
    OfferDue,
    due,
    may_accept,
    may_approve,
    may_cancel,
    may_check_in,
    may_extend,
    may_move,
    may_return,
    needs_approval,
    past_staff,
)
from domain.booking.limits import DEFAULT_POLICY
from domain.booking.refusals import Reason, Refusal
from tests.domain.booking.samples import FRIDAY, PC, ROOM, booking, wib

POLICY = DEFAULT_POLICY
OVER = [Standing.OVER, Standing.NO_SHOW, Standing.CANCELLED, Standing.DECLINED, Standing.UNAVAILABLE]


def check_in(at: str, stands: Standing = Standing.CONFIRMED, *, by_staff: bool = False) -> Refusal | None:
    return may_check_in(booking(), stands, wib(FRIDAY, at), POLICY, by_staff=by_staff)


def upkeep(one: Booking, hold: Hold, at: str) -> Ending | OfferDue | None:
    now = wib(FRIDAY, at)
    return due(one, standing(one, hold, now), now, POLICY)


def test_check_in_opens_a_quarter_of_an_hour_before() -> None:
    assert check_in("08:44") == Refusal(Reason.NOT_AHEAD, 15, moment=wib(FRIDAY, "08:45"))
    assert check_in("08:45") is None
    assert check_in("09:40") is None, "the place is still theirs"
    assert check_in("08:00", by_staff=True) is None


def test_check_in_once() -> None:
    there = booking(checked_in_at=wib(FRIDAY, "09:00"))
    refusal = may_check_in(there, Standing.PRESENT, wib(FRIDAY, "09:05"), POLICY)
    assert refusal == Refusal(Reason.CODE_USED, moment=wib(FRIDAY, "09:00"))


@pytest.mark.parametrize("stands", OVER)
def test_what_is_over_is_over_for_every_deed(stands: Standing) -> None:
    now, one = wib(FRIDAY, "09:00"), booking()
    refusals = [
        may_check_in(one, stands, now, POLICY),
        may_cancel(one, stands),
        may_move(one, stands),
        may_return(one, stands),
        may_accept(one, stands, now),
        may_approve(stands),
        may_extend(one, stands, wib(FRIDAY, "10:30"), PC, anybody_waits=False),
    ]
    assert {refusal.reason for refusal in refusals if refusal} == {Reason.CODE_OVER}
    assert all(refusals)


@pytest.mark.parametrize("stands", [Standing.REQUESTED, Standing.TO_APPROVE])
def test_who_holds_no_place_yet_cannot_take_one(stands: Standing) -> None:
    refusal = check_in("09:00", stands)
    assert refusal is not None
    assert (refusal.reason, refusal.text) == (Reason.NOT_AHEAD, stands.value)
    assert may_cancel(booking(), stands) is None


def test_who_is_there_returns_instead_of_cancelling() -> None:
    there = booking(checked_in_at=wib(FRIDAY, "09:00"))
    assert may_return(there, Standing.PRESENT) is None
    assert (may_cancel(there, Standing.PRESENT) or Refusal(Reason.CLOSED)).reason is Reason.CODE_USED
    assert (may_return(booking(), Standing.CONFIRMED) or Refusal(Reason.CLOSED)).reason is Reason.NOT_AHEAD


def extend(to: str, stands: Standing = Standing.PRESENT, *, waits: bool = False) -> Reason | None:
    refusal = may_extend(booking(), stands, wib(FRIDAY, to), PC, anybody_waits=waits)
    return None if refusal is None else refusal.reason


def test_extending_when_nobody_waits_and_not_for_ever() -> None:
    assert extend("10:30") is None
    assert extend("11:00") is None
    assert extend("11:30") is Reason.TOO_LONG
    assert extend("10:15") is Reason.OFF_GRID
    assert extend("10:00") is Reason.ENDS_BEFORE_START
    assert extend("10:30", waits=True) is Reason.TAKEN
    assert extend("10:30", Standing.REQUESTED) is Reason.NOT_AHEAD


def test_nobody_came_and_the_place_is_given_free_after_the_time_of_grace() -> None:
    assert upkeep(booking(), Hold.CONFIRMED, "09:14") is None
    assert upkeep(booking(), Hold.CONFIRMED, "09:15") is Ending.NO_SHOW
    there = booking(checked_in_at=wib(FRIDAY, "09:10"))
    assert upkeep(there, Hold.CONFIRMED, "09:30") is None
    assert upkeep(booking(), Hold.WAITING, "09:30") is None
    assert upkeep(booking(), Hold.CONFIRMED, "10:00") is None, "it is over anyway"


def test_who_booked_after_the_start_has_the_time_of_grace_from_then() -> None:
    late = booking(made_at=wib(FRIDAY, "09:10"))
    assert upkeep(late, Hold.CONFIRMED, "09:24") is None
    assert upkeep(late, Hold.CONFIRMED, "09:25") is Ending.NO_SHOW


def test_a_place_that_came_free_is_offered_and_kept_for_the_hold_time() -> None:
    offer = upkeep(booking(), Hold.PROMOTED, "08:00")
    assert offer == OfferDue(wib(FRIDAY, "08:30"))
    kept = replace(booking(), offer_until=wib(FRIDAY, "08:30"))
    assert upkeep(kept, Hold.PROMOTED, "08:29") is None
    assert upkeep(kept, Hold.PROMOTED, "08:30") is Ending.OFFER_PASSED
    now = wib(FRIDAY, "08:20")
    assert may_accept(kept, Standing.OFFERED, now) is None
    passed = may_accept(kept, Standing.OFFERED, wib(FRIDAY, "08:31"))
    assert passed is not None
    assert passed.reason is Reason.CODE_OVER


def test_shortly_before_the_start_it_is_kept_no_longer_than_for_a_no_show() -> None:
    assert upkeep(booking(), Hold.PROMOTED, "08:55") == OfferDue(wib(FRIDAY, "09:15"))
    assert upkeep(booking(), Hold.PROMOTED, "09:20") == OfferDue(wib(FRIDAY, "09:35"))


def test_only_what_waits_for_approval_is_approved() -> None:
    assert may_approve(Standing.TO_APPROVE) is None
    assert (may_approve(Standing.CONFIRMED) or Refusal(Reason.CLOSED)).reason is Reason.NOT_AHEAD


def test_what_staff_enter_they_have_agreed_to() -> None:
    room = replace(ROOM, approval=True)
    assert needs_approval(room, by_staff=False)
    assert not needs_approval(room, by_staff=True)
    assert not needs_approval(ROOM, by_staff=False)


def test_visitors_do_not_move_past_staff_what_staff_agreed_to() -> None:
    room, refusal = replace(ROOM, approval=True), Refusal(Reason.STAFF_ONLY)
    agreed, free = booking(needs_approval=True), booking()
    assert past_staff(agreed, Standing.CONFIRMED, ROOM, by_staff=False) == refusal
    assert past_staff(free, Standing.CONFIRMED, room, by_staff=False) == refusal, (
        "into a room that needs a word"
    )
    assert past_staff(agreed, Standing.CONFIRMED, room, by_staff=True) is None
    assert past_staff(agreed, Standing.TO_APPROVE, room, by_staff=False) is None, "nobody has agreed yet"
    assert past_staff(free, Standing.CONFIRMED, ROOM, by_staff=False) is None
