"""Bookings on the wire. A booking's record never names anybody: for whom it is, is a record of its own, for desks.

The operations of a booking go in the lane of bookings, together with those of its claims, so the server sees a
claim before the booking that holds it.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from domain.booking.bookings import Booking, Channel, Ending, Party, PartyKind
from sync.protocol.claims import ShortId
from sync.protocol.visits import Moment, WireRecord

BOOKING = "booking"
"""The kind of feed row that carries a ``BookingRecord``; for every role."""

BOOKING_PARTY = "booking_party"
"""The kind of feed row that carries a ``BookingPartyRecord``, by the id of its booking; for desks only."""

SERIES = "series"
"""The kind of feed row that carries a ``SeriesRecord``; for every role."""

BOOKING_MADE = "booking.made"
BOOKING_MOVED = "booking.moved"
BOOKING_APPROVED = "booking.approved"
BOOKING_OFFERED = "booking.offered"
BOOKING_ACCEPTED = "booking.accepted"
BOOKING_CHECKED_IN = "booking.checked_in"
BOOKING_EXTENDED = "booking.extended"
BOOKING_ENDED = "booking.ended"
BOOKING_PARTY_CHANGED = "booking.party_changed"
BOOKING_ANONYMISED = "booking.anonymised"
SERIES_MADE = "series.made"
SERIES_CHANGED = "series.changed"

Claims = Annotated[list[ShortId], Field(max_length=20)]


class BookingRecord(WireRecord):
    """Field by field as ``domain.booking.bookings.Booking``."""

    booking_id: ShortId
    building: ShortId
    device_id: ShortId
    code: Annotated[str, Field(pattern=r"^[0-9A-Z]{9}$")]
    facility_id: ShortId
    starts_at: Moment
    ends_at: Moment
    people: int = Field(ge=1, le=10_000)
    channel: Channel
    made_at: Moment
    party_kind: PartyKind = PartyKind.PERSON
    party_key: str = Field(default="", max_length=64)
    claims: Claims = Field(default_factory=list)
    series_id: str = Field(default="", max_length=64)
    needs_approval: bool = False
    approved_by: str = Field(default="", max_length=150)
    override: str = Field(default="", max_length=500)
    offer_until: Moment | None = None
    accepted_at: Moment | None = None
    checked_in_at: Moment | None = None
    ending: Ending | None = None
    ended_at: Moment | None = None
    ended_why: str = Field(default="", max_length=500)
    anonymised_at: Moment | None = None


class PartyBody(WireRecord):
    """Field by field as ``domain.booking.bookings.Party``."""

    name: str = Field(max_length=150)
    kind: PartyKind = PartyKind.PERSON
    phone: str | None = Field(default=None, max_length=20)
    email: str = Field(default="", max_length=254)
    organisation: str = Field(default="", max_length=150)
    purpose: str = Field(default="", max_length=500)
    equipment: list[ShortId] = Field(default_factory=list, max_length=30)
    layout: str = Field(default="", max_length=40)
    note: str = Field(default="", max_length=1000)
    visit_id: str = Field(default="", max_length=64)


class BookingPartyRecord(WireRecord):
    booking_id: ShortId
    party: PartyBody


class BookingMadeBody(WireRecord):
    """The body of ``booking.made``; its claims, if any, were made just before it."""

    booking: BookingRecord
    party: PartyBody


class BookingMovedBody(WireRecord):
    """To another time or facility, under new claims; the old ones are withdrawn just after it."""

    booking_id: ShortId
    facility_id: ShortId
    starts_at: Moment
    ends_at: Moment
    claims: Claims
    moved_at: Moment


class BookingApprovedBody(WireRecord):
    booking_id: ShortId
    claims: Claims
    approved_at: Moment
    by: str = Field(default="", max_length=150)


class BookingOfferedBody(WireRecord):
    booking_id: ShortId
    offered_at: Moment
    until: Moment


class BookingAcceptedBody(WireRecord):
    booking_id: ShortId
    accepted_at: Moment


class BookingCheckedInBody(WireRecord):
    booking_id: ShortId
    checked_in_at: Moment


class BookingExtendedBody(WireRecord):
    """``claims``: all that it holds from now on."""

    booking_id: ShortId
    ends_at: Moment
    claims: Claims
    extended_at: Moment


class BookingEndedBody(WireRecord):
    """Its claims are withdrawn just after it. ``why``: a word for people, never a name."""

    booking_id: ShortId
    ending: Ending
    ended_at: Moment
    why: str = Field(default="", max_length=500)


class BookingPartyChangedBody(WireRecord):
    booking_id: ShortId
    people: int = Field(ge=1, le=10_000)
    party: PartyBody
    changed_at: Moment


class BookingAnonymisedBody(WireRecord):
    booking_id: ShortId
    anonymised_at: Moment


class SeriesRecord(WireRecord):
    """``rule``: as ``domain.booking.series.SeriesRule`` says it in JSON. ``skipped``: dates (YYYY-MM-DD)
    that the rule names and that have no booking."""

    series_id: ShortId
    building: ShortId
    code: Annotated[str, Field(pattern=r"^[0-9A-Z]{9}$")]
    facility_id: ShortId
    rule: dict[str, str | int]
    skipped: list[Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]] = Field(
        default_factory=list, max_length=400
    )
    made_at: Moment
    changed_at: Moment | None = None


def series_after(record: SeriesRecord, change: SeriesRecord) -> SeriesRecord:
    """Return a series after ``change``, whose writer may not have heard of other changes: skipped is what both still
    call skipped, since a date that somebody took up has a booking, and a skipped date only ever becomes a kept one."""
    skipped = [day for day in record.skipped if day in change.skipped]
    return change.model_copy(update={"skipped": skipped})


def booking_record(booking: Booking) -> BookingRecord:
    """Return ``booking`` as it travels."""
    plain = {name: getattr(booking, name) for name in _PLAIN}
    return BookingRecord(**plain, claims=list(booking.claims))


def booking_of(record: BookingRecord) -> Booking:
    """Return the booking that ``record`` tells of."""
    plain = {name: getattr(record, name) for name in _PLAIN}
    return Booking(**plain, claims=tuple(record.claims))


def party_body(party: Party) -> PartyBody:
    """Return ``party`` as it travels."""
    plain = {name: getattr(party, name) for name in _PARTY_PLAIN}
    return PartyBody(**plain, equipment=list(party.equipment))


def party_of(body: PartyBody) -> Party:
    """Return for whom, as ``body`` tells."""
    plain = {name: getattr(body, name) for name in _PARTY_PLAIN}
    return Party(**plain, equipment=tuple(body.equipment))


_PLAIN = tuple(name for name in BookingRecord.model_fields if name != "claims")
_PARTY_PLAIN = tuple(name for name in PartyBody.model_fields if name != "equipment")
