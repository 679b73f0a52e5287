"""What becomes of a booking; the same on every device and at the server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.booking.bookings import Booking, Ending, Hold, Standing, standing
from domain.booking.changes import (
    Change,
    decide_accepted,
    decide_anonymised,
    decide_approved,
    decide_checked_in,
    decide_ended,
    decide_extended,
    decide_moved,
    decide_offered,
    decide_people,
    hold_of,
)
from domain.booking.refusals import Reason
from domain.claim_types import ClaimStatus
from domain.outcome import Accepted, Refused
from tests.domain.booking.samples import FRIDAY, booking, wib

AT = wib(FRIDAY, "09:02")
LATER = wib(FRIDAY, "09:20")

DEEDS: dict[str, Callable[[Booking], Change]] = {
    "checked in": lambda one: decide_checked_in(one, AT),
    "offered": lambda one: decide_offered(one, LATER),
    "accepted": lambda one: decide_accepted(one, AT),
    "approved": lambda one: decide_approved(one, ("k-9",), "Rina"),
    "moved": lambda one: decide_moved(one, "PC-05", AT, LATER, ("k-5",)),
    "extended": lambda one: decide_extended(one, wib(FRIDAY, "11:00"), ("k-1", "k-2")),
    "ended": lambda one: decide_ended(one, Ending.CANCELLED, AT, "batal"),
    "people": lambda one: decide_people(one, 2),
    "anonymised": lambda one: decide_anonymised(one, AT),
}


def state(change: Change) -> Booking:
    assert isinstance(change, Accepted), change
    return change.state


def refused(change: Change) -> Reason:
    assert isinstance(change, Refused), change
    return change.reason.reason


@pytest.mark.parametrize(
    ("statuses", "promoted", "hold"),
    [
        ([], [], Hold.NONE),
        (["confirmed", "confirmed"], [False, False], Hold.CONFIRMED),
        (["confirmed", "confirmed"], [False, True], Hold.PROMOTED),
        (["confirmed", "requested"], [True, False], Hold.WAITING),
        (["waitlisted"], [False], Hold.WAITING),
        (["confirmed", "refused"], [], Hold.LOST),
        (["withdrawn", "waitlisted"], [], Hold.LOST),
    ],
)
def test_a_booking_stands_no_better_than_its_weakest_claim(
    statuses: list[str], promoted: list[bool], hold: Hold
) -> None:
    assert hold_of([ClaimStatus(one) for one in statuses], promoted) is hold


def test_a_code_is_used_for_check_in_once() -> None:
    there = state(decide_checked_in(booking(), AT))
    assert there.checked_in_at == AT
    assert standing(there, Hold.CONFIRMED, LATER) is Standing.PRESENT
    assert refused(decide_checked_in(there, LATER)) is Reason.CODE_USED


def test_a_check_in_takes_the_place_that_was_offered() -> None:
    offered = state(decide_offered(booking(), LATER))
    there = state(decide_checked_in(offered, AT))
    assert (there.accepted_at, there.offer_until) == (AT, None)


def test_the_first_offer_stands_and_is_taken_once() -> None:
    offered = state(decide_offered(booking(), LATER))
    assert state(decide_offered(offered, wib(FRIDAY, "10:00"))).offer_until == LATER
    taken = state(decide_accepted(offered, AT))
    assert standing(taken, Hold.PROMOTED, AT) is Standing.CONFIRMED
    assert refused(decide_ended(taken, Ending.OFFER_PASSED, LATER)) is Reason.NOT_AHEAD


def test_two_desks_approve_and_the_first_one_holds_the_time() -> None:
    waiting = booking(needs_approval=True, claims=())
    approved = state(decide_approved(waiting, ("k-1",), "Rina"))
    assert (approved.approved_by, approved.claims) == ("Rina", ("k-1",))
    assert refused(decide_approved(approved, ("k-2",), "Joko")) is Reason.NOT_AHEAD


def test_who_is_there_is_neither_moved_nor_a_no_show() -> None:
    there = booking(checked_in_at=AT)
    assert refused(decide_moved(there, "PC-04", AT, LATER, ("k-2",))) is Reason.CODE_USED
    for ending in (Ending.NO_SHOW, Ending.DECLINED, Ending.OFFER_PASSED):
        assert refused(decide_ended(there, ending, LATER)) is Reason.CODE_USED
    assert state(decide_ended(there, Ending.RETURNED, LATER)).ending is Ending.RETURNED


def test_a_moved_booking_holds_its_new_time_and_nothing_else() -> None:
    moved = state(DEEDS["moved"](booking(offer_until=LATER)))
    assert (moved.facility_id, moved.claims, moved.offer_until) == ("PC-05", ("k-5",), None)
    assert refused(decide_moved(booking(), "PC-05", LATER, LATER, ())) is Reason.ENDS_BEFORE_START


def test_an_extension_never_shortens() -> None:
    assert state(DEEDS["extended"](booking())).claims == ("k-1", "k-2")
    assert refused(decide_extended(booking(), wib(FRIDAY, "09:30"), ())) is Reason.ENDS_BEFORE_START


def test_the_first_ending_stands() -> None:
    over = booking(ending=Ending.NO_SHOW, ended_at=AT)
    for name, deed in DEEDS.items():
        if name != "anonymised":
            assert refused(deed(over)) is Reason.CODE_OVER, name


def test_after_the_retention_time_nothing_tells_who_it_was() -> None:
    nobody = state(
        decide_anonymised(booking(party_key="abc", override="Tamu Bu Rina", ended_why="Bu Sari sakit"), AT)
    )
    assert (nobody.party_key, nobody.override, nobody.ended_why) == ("", "", "")
    assert (nobody.anonymised_at, nobody.people, nobody.channel) == (AT, 1, booking().channel)
    assert decide_anonymised(nobody, LATER) == Accepted(nobody)


@given(st.lists(st.sampled_from(sorted(DEEDS)), max_size=8), st.booleans())
def test_a_deed_that_is_heard_of_twice_changes_nothing(names: list[str], approval: bool) -> None:
    one = booking(needs_approval=approval, claims=() if approval else ("k-1",))
    for name in names:
        once = DEEDS[name](one)
        if isinstance(once, Accepted):
            twice = DEEDS[name](once.state)
            assert twice == Accepted(once.state), name
            one = once.state
    unchanged = {"booking_id", "building", "device_id", "code", "made_at", "channel", "party_kind"}
    assert all(getattr(one, field) == getattr(booking(), field) for field in unchanged)


def test_an_erased_booking_is_still_ended_by_its_own_record() -> None:
    erased = replace(booking(), anonymised_at=AT)
    assert state(decide_ended(erased, Ending.CANCELLED, AT)).ending is Ending.CANCELLED
