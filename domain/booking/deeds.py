"""Whether a deed may be done to a booking now: asked on the device that does it, before it is done.

Each answers ``None`` where it may, else why not. Whether the time is free is for the slots to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.booking.bookings import Booking, Ending, Standing
from domain.booking.facilities import Facility, is_activity_id
from domain.booking.grid import on_grid
from domain.booking.limits import BookingPolicy
from domain.booking.refusals import Reason, Refusal

_GONE = frozenset(
    {Standing.OVER, Standing.NO_SHOW, Standing.CANCELLED, Standing.DECLINED, Standing.UNAVAILABLE}
)
_HOLDING = frozenset({Standing.CONFIRMED, Standing.OFFERED, Standing.PRESENT})


def is_over(standing: Standing) -> bool:
    """Whether nothing more can become of a booking that stands so."""
    return standing in _GONE


def holds_right(standing: Standing) -> bool:
    """Whether a booking that stands so holds its time."""
    return standing in _HOLDING


def may_check_in(
    booking: Booking, standing: Standing, now: datetime, policy: BookingPolicy, *, by_staff: bool = False
) -> Refusal | None:
    """Once, from ``early_minutes`` before the start, while it holds its time. Staff may let in earlier.

    Grace is not asked for here: whoever comes later and finds the place still theirs is welcome.
    ``NOT_AHEAD`` tells from when in ``moment``.
    """
    if booking.checked_in_at is not None:
        return Refusal(Reason.CODE_USED, moment=booking.checked_in_at)
    if is_over(standing):
        return Refusal(Reason.CODE_OVER, text=standing.value, moment=booking.ends_at)
    opens = booking.starts_at - timedelta(minutes=policy.early_minutes)
    if not holds_right(standing):
        return Refusal(Reason.NOT_AHEAD, text=standing.value)
    if now < opens and not by_staff:
        return Refusal(Reason.NOT_AHEAD, policy.early_minutes, moment=opens)
    return None


def may_cancel(booking: Booking, standing: Standing) -> Refusal | None:
    """Anything that still lies ahead; who is there already returns instead."""
    if is_over(standing):
        return Refusal(Reason.CODE_OVER, text=standing.value, moment=booking.ends_at)
    return Refusal(Reason.CODE_USED, moment=booking.checked_in_at) if booking.checked_in_at else None


may_move = may_cancel
"""What may be cancelled may be moved: whoever is there already extends, or returns and books again."""


def may_return(booking: Booking, standing: Standing) -> Refusal | None:
    """Only who is there can leave early."""
    if is_over(standing):
        return Refusal(Reason.CODE_OVER, text=standing.value, moment=booking.ends_at)
    return None if standing is Standing.PRESENT else Refusal(Reason.NOT_AHEAD, text=standing.value)


def may_accept(booking: Booking, standing: Standing, now: datetime) -> Refusal | None:
    """While the place that came free is kept."""
    if is_over(standing) or (booking.offer_until is not None and booking.offer_until < now):
        return Refusal(Reason.CODE_OVER, text=standing.value, moment=booking.offer_until)
    return None if standing is Standing.OFFERED else Refusal(Reason.NOT_AHEAD, text=standing.value)


def may_approve(standing: Standing) -> Refusal | None:
    """What waits for it; the same for declining."""
    if is_over(standing):
        return Refusal(Reason.CODE_OVER, text=standing.value)
    return None if standing is Standing.TO_APPROVE else Refusal(Reason.NOT_AHEAD, text=standing.value)


def needs_approval(facility: Facility, *, by_staff: bool) -> bool:
    """Whether a new booking waits for staff to agree: what staff enter themselves they have agreed to."""
    return facility.approval and not by_staff


def past_staff(booking: Booking, standing: Standing, facility: Facility, *, by_staff: bool) -> Refusal | None:
    """What staff have agreed to, or would have to agree to in ``facility``, visitors do not move past them; what
    still waits for their word they may."""
    if is_activity_id(booking.facility_id) or facility.is_activity:
        # It is when it is: whoever cannot come cancels.
        return Refusal(Reason.NOT_AHEAD)
    needs_word = booking.needs_approval or facility.approval
    if by_staff or standing is Standing.TO_APPROVE or not needs_word:
        return None
    return Refusal(Reason.STAFF_ONLY)


def may_extend(
    booking: Booking, standing: Standing, ends_at: datetime, facility: Facility, *, anybody_waits: bool
) -> Refusal | None:
    """While it holds its time, on the grid, to the longest that the facility allows, when nobody waits
    for the time after it (``anybody_waits``)."""
    if is_over(standing):
        return Refusal(Reason.CODE_OVER, text=standing.value, moment=booking.ends_at)
    if not holds_right(standing) or facility.is_activity:
        return Refusal(Reason.NOT_AHEAD, text=standing.value)
    if ends_at <= booking.ends_at:
        return Refusal(Reason.ENDS_BEFORE_START)
    if not on_grid(ends_at, facility):
        return Refusal(Reason.OFF_GRID, facility.slot_minutes)
    if ends_at - booking.starts_at > timedelta(minutes=facility.max_minutes):
        return Refusal(Reason.TOO_LONG, facility.max_minutes, overridable=True)
    return Refusal(Reason.TAKEN, text="waiting", moment=booking.ends_at) if anybody_waits else None


@dataclass(frozen=True, slots=True)
class OfferDue:
    """What came free is to be offered, and kept until then."""

    until: datetime


def due(
    booking: Booking, standing: Standing, now: datetime, policy: BookingPolicy
) -> Ending | OfferDue | None:
    """Return what the upkeep is to do about a booking now, ``None`` for nothing.

    Who booked after the start, or was offered the place then, has the time of grace from that moment.
    """
    if standing is Standing.OFFERED:
        if booking.offer_until is None:
            return OfferDue(offer_ends(booking, now, policy))
        return Ending.OFFER_PASSED if booking.offer_until <= now else None
    # A seat at a film is nobody else's once it has begun, and not everybody shows a code at the door.
    if is_activity_id(booking.facility_id):
        return None
    if standing is Standing.CONFIRMED and booking.checked_in_at is None:
        return Ending.NO_SHOW if grace_ends(booking, policy) <= now else None
    return None


def grace_ends(booking: Booking, policy: BookingPolicy) -> datetime:
    """Return until when the place is kept for who has not checked in."""
    expected = max(booking.starts_at, booking.made_at, booking.accepted_at or booking.starts_at)
    return expected + timedelta(minutes=policy.grace_minutes)


def offer_ends(booking: Booking, now: datetime, policy: BookingPolicy) -> datetime:
    """Return until when a place that came free now is kept: the hold time, no longer than for a no-show."""
    latest = max(booking.starts_at, now) + timedelta(minutes=policy.grace_minutes)
    return min(now + timedelta(minutes=policy.hold_minutes), latest)
