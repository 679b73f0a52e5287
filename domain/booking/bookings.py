"""What a booking is, and how it stands.

A booking is public on every device of its building, without names: facility, time, number of people and
how it stands. For whom it is stands in the ``Party``, on desks and on the device that took it.
It holds its time through claims (``domain.claims``): all of them confirmed, or it is not.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.booking.facilities import is_activity_id


class Channel(StrEnum):
    """How a booking came to us; kept for the reports."""

    ON_SITE = "on_site"
    PHONE = "phone"
    EMAIL = "email"
    ONLINE = "online"


class PartyKind(StrEnum):
    """Whose limits hold."""

    PERSON = "person"
    GROUP = "group"
    STAFF = "staff"


class Ending(StrEnum):
    """How a booking was ended before or at its time; "" in a booking that was not."""

    CANCELLED = "cancelled"
    DECLINED = "declined"
    """Staff did not approve it."""
    RETURNED = "returned"
    """They were there, and left."""
    NO_SHOW = "no_show"
    """Nobody checked in within the time of grace, and what it held was given free."""
    OFFER_PASSED = "offer_passed"
    """It had waited, was offered a place, and nobody took it within the hold time."""


@dataclass(frozen=True, slots=True)
class Party:
    """For whom. ``name`` is the contact's, ``organisation`` the group's ("" for a person). ``phone`` is
    E.164 or ``None``. ``equipment``: what they ask for; ``layout``: how chairs stand ("theatre", …)."""

    name: str
    kind: PartyKind = PartyKind.PERSON
    phone: str | None = None
    email: str = ""
    organisation: str = ""
    purpose: str = ""
    equipment: tuple[str, ...] = ()
    layout: str = ""
    note: str = ""
    visit_id: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """Moments are aware UTC. ``ends_at`` is without the buffer. ``code``: nine signs (``domain.booking.codes``);
    all bookings of one series share it. ``claims``: what it holds, [] while it waits for approval.
    ``party_key``: the same for the same person or group, and says nothing else; "" where unknown.
    ``override``: why staff set a limit aside. ``offer_until``: a place that came free is kept for it until then.
    """

    booking_id: str
    building: str
    device_id: str
    code: str
    facility_id: str
    starts_at: datetime
    ends_at: datetime
    people: int
    channel: Channel
    made_at: datetime
    party_kind: PartyKind = PartyKind.PERSON
    party_key: str = ""
    claims: tuple[str, ...] = ()
    series_id: str = ""
    needs_approval: bool = False
    approved_by: str = ""
    override: str = ""
    offer_until: datetime | None = None
    accepted_at: datetime | None = None
    checked_in_at: datetime | None = None
    ending: Ending | None = None
    ended_at: datetime | None = None
    ended_why: str = ""
    anonymised_at: datetime | None = None


class Hold(StrEnum):
    """How the claims of a booking stand, taken together."""

    NONE = "none"
    """There are none yet: it waits for approval."""
    CONFIRMED = "confirmed"
    WAITING = "waiting"
    """One at least is requested or on the waiting list."""
    PROMOTED = "promoted"
    """All confirmed, one of them after it had waited."""
    LOST = "lost"
    """One at least was refused or withdrawn."""


class Standing(StrEnum):
    """The word that screens, tickets and lists use. Only ``CONFIRMED``, ``OFFERED`` and ``PRESENT`` hold a right."""

    TO_APPROVE = "to_approve"
    REQUESTED = "requested"
    """diajukan, belum terkonfirmasi: in the queue."""
    OFFERED = "offered"
    """A place came free and is kept until ``offer_until``."""
    CONFIRMED = "confirmed"
    PRESENT = "present"
    """Checked in, and it is not over."""
    OVER = "over"
    """Its time has passed, or they left."""
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    UNAVAILABLE = "unavailable"
    """What it asked for cannot be had; staff or the server said why."""


class Stands(Protocol):
    """As much of a booking as says how it stands."""

    @property
    def facility_id(self) -> str: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def accepted_at(self) -> datetime | None: ...
    @property
    def checked_in_at(self) -> datetime | None: ...
    @property
    def ending(self) -> Ending | None: ...


def standing(booking: Stands, hold: Hold, now: datetime) -> Standing:
    """Return how ``booking`` stands at ``now``, its claims standing as ``hold``."""
    if booking.ending is not None:
        return _ENDED[booking.ending]
    if hold is Hold.LOST:
        return Standing.UNAVAILABLE
    if booking.ends_at <= now:
        return Standing.OVER
    return _ahead(booking, hold)


def _ahead(booking: Stands, hold: Hold) -> Standing:
    if hold is Hold.NONE:
        return Standing.TO_APPROVE
    if hold is Hold.WAITING:
        return Standing.REQUESTED
    if booking.checked_in_at is not None:
        return Standing.PRESENT
    # A seat that came free is theirs: who signed up for next week does not look again within half an hour.
    is_kept = booking.accepted_at is None and not is_activity_id(booking.facility_id)
    offered = hold is Hold.PROMOTED and is_kept
    return Standing.OFFERED if offered else Standing.CONFIRMED


_ENDED = {
    Ending.CANCELLED: Standing.CANCELLED,
    Ending.DECLINED: Standing.DECLINED,
    Ending.RETURNED: Standing.OVER,
    Ending.NO_SHOW: Standing.NO_SHOW,
    Ending.OFFER_PASSED: Standing.UNAVAILABLE,
}
