"""What the rules look at: who asks for which time, and what the same person or group has already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.booking.bookings import Booking, Ending, PartyKind, Standing
from domain.slots import SlotKind


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody asks for. ``by_staff``: staff enter it, and ``override`` says why they set a limit
    aside. ``replaces``: the booking that is being changed, which then does not count against itself."""

    starts_at: datetime
    ends_at: datetime
    people: int
    party_kind: PartyKind = PartyKind.PERSON
    by_staff: bool = False
    override: str = ""
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A booking of the same person or group that counts. ``ends_at``: of one who left early, when they left."""

    booking_id: str
    facility_id: str
    kind: SlotKind
    starts_at: datetime
    ends_at: datetime


_FOR_NOTHING = frozenset({Standing.CANCELLED, Standing.DECLINED, Standing.UNAVAILABLE})


def counts(standing: Standing) -> bool:
    """Whether a booking that stands so counts towards limits. Who never came had the place all the same."""
    return standing not in _FOR_NOTHING


def held_of(booking: Booking, kind: SlotKind, standing: Standing) -> Held | None:
    """Return ``booking`` as the limits see it, ``None`` where it does not count."""
    if not counts(standing):
        return None
    ends_at = booking.ends_at
    if booking.ending is Ending.RETURNED and booking.ended_at is not None:
        ends_at = max(booking.starts_at, min(ends_at, booking.ended_at))
    return Held(booking.booking_id, booking.facility_id, kind, booking.starts_at, ends_at)
