"""What a booking reads after a deed. The same functions on a device, at the server, and when a device lays
what still waits on top of what it heard.

They look at the booking alone, never at a clock: a deed that was done stays done, however late it arrives,
and the same deed a second time changes nothing.
Whether it may be done now is asked before it, on the device: ``domain.booking.deeds``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.booking.bookings import Booking, Ending, Hold
from domain.booking.refusals import Reason, Refusal
from domain.claim_types import ClaimStatus
from domain.outcome import Accepted, Refused

Change = Accepted[Booking, None] | Refused[Refusal]
"""Facts are no part of it: the new booking says all."""

_OVER = Refused(Refusal(Reason.CODE_OVER))


def hold_of(statuses: Sequence[ClaimStatus], promoted: Sequence[bool] = ()) -> Hold:
    """Return how the claims of one booking stand together; ``promoted`` flags those that had waited."""
    if not statuses:
        return Hold.NONE
    if ClaimStatus.REFUSED in statuses or ClaimStatus.WITHDRAWN in statuses:
        return Hold.LOST
    if any(status is not ClaimStatus.CONFIRMED for status in statuses):
        return Hold.WAITING
    return Hold.PROMOTED if any(promoted) else Hold.CONFIRMED


def decide_checked_in(booking: Booking, at: datetime) -> Change:
    """Once only: a code that was used opens nothing a second time. It accepts an offer too."""
    if booking.checked_in_at == at:
        return Accepted(booking)
    if booking.ending is not None:
        return _OVER
    if booking.checked_in_at is not None:
        return Refused(Refusal(Reason.CODE_USED, moment=booking.checked_in_at))
    return Accepted(
        replace(booking, checked_in_at=at, accepted_at=booking.accepted_at or at, offer_until=None)
    )


def decide_offered(booking: Booking, until: datetime) -> Change:
    """A place that came free is kept until ``until``. The first offer stands."""
    if booking.ending is not None:
        return _OVER
    if booking.accepted_at is not None or booking.offer_until is not None:
        return Accepted(booking)
    return Accepted(replace(booking, offer_until=until))


def decide_accepted(booking: Booking, at: datetime) -> Change:
    """They take the place that was offered. Twice changes nothing."""
    if booking.ending is not None:
        return _OVER
    if booking.accepted_at is not None:
        return Accepted(booking)
    return Accepted(replace(booking, accepted_at=at, offer_until=None))


def decide_approved(booking: Booking, claims: Sequence[str], by: str) -> Change:
    """Staff agree; from now on it holds ``claims``. Once: a second desk's approval is refused."""
    if booking.ending is not None:
        return _OVER
    if booking.approved_by == by and booking.claims == tuple(claims):
        return Accepted(booking)
    if not booking.needs_approval or booking.claims:
        return Refused(Refusal(Reason.NOT_AHEAD))
    return Accepted(replace(booking, claims=tuple(claims), approved_by=by))


def decide_moved(
    booking: Booking, facility_id: str, starts_at: datetime, ends_at: datetime, claims: Sequence[str]
) -> Change:
    """It is at another time or place, under other claims. Who has checked in is there already."""
    if booking.ending is not None:
        return _OVER
    if booking.checked_in_at is not None:
        return Refused(Refusal(Reason.CODE_USED, moment=booking.checked_in_at))
    if ends_at <= starts_at:
        return Refused(Refusal(Reason.ENDS_BEFORE_START))
    moved = replace(
        booking, facility_id=facility_id, starts_at=starts_at, ends_at=ends_at, claims=tuple(claims)
    )
    return Accepted(replace(moved, offer_until=None, accepted_at=None))


def decide_extended(booking: Booking, ends_at: datetime, claims: Sequence[str]) -> Change:
    """It ends later and holds ``claims`` from now on. An extension never shortens."""
    if booking.ending is not None:
        return _OVER
    if ends_at == booking.ends_at and booking.claims == tuple(claims):
        return Accepted(booking)
    if ends_at <= booking.ends_at:
        return Refused(Refusal(Reason.ENDS_BEFORE_START))
    return Accepted(replace(booking, ends_at=ends_at, claims=tuple(claims)))


def decide_ended(booking: Booking, ending: Ending, at: datetime, why: str = "") -> Change:
    """The first ending stands. Nobody who has checked in can be a no-show, nor let an offer pass."""
    if (booking.ending, booking.ended_at) == (ending, at):
        return Accepted(booking)
    if booking.ending is not None:
        return _OVER
    if booking.checked_in_at is not None and ending in {Ending.NO_SHOW, Ending.OFFER_PASSED, Ending.DECLINED}:
        return Refused(Refusal(Reason.CODE_USED, moment=booking.checked_in_at))
    if booking.accepted_at is not None and ending is Ending.OFFER_PASSED:
        return Refused(Refusal(Reason.NOT_AHEAD))
    return Accepted(replace(booking, ending=ending, ended_at=at, ended_why=why, offer_until=None))


def decide_people(booking: Booking, people: int) -> Change:
    """So many people come."""
    if booking.ending is not None:
        return _OVER
    return Accepted(replace(booking, people=people))


def decide_anonymised(booking: Booking, at: datetime) -> Change:
    """Nothing in it tells who it was any more; what reports count stays. The party is erased with it."""
    if booking.anonymised_at is not None:
        return Accepted(booking)
    nobody = replace(booking, party_key="", override="", ended_why="", anonymised_at=at)
    return Accepted(nobody)
