"""Which rule decides which operation on a booking; the rules stand in ``domain.booking.changes``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from domain.booking import changes
from domain.booking.bookings import Booking
from domain.booking.changes import Change
from sync.protocol import bookings as wire

Decide = Callable[[Booking, Any], Change]


def _moved(booking: Booking, body: wire.BookingMovedBody) -> Change:
    return changes.decide_moved(booking, body.facility_id, body.starts_at, body.ends_at, body.claims)


def _approved(booking: Booking, body: wire.BookingApprovedBody) -> Change:
    return changes.decide_approved(booking, body.claims, body.by)


def _offered(booking: Booking, body: wire.BookingOfferedBody) -> Change:
    return changes.decide_offered(booking, body.until)


def _accepted(booking: Booking, body: wire.BookingAcceptedBody) -> Change:
    return changes.decide_accepted(booking, body.accepted_at)


def _checked_in(booking: Booking, body: wire.BookingCheckedInBody) -> Change:
    return changes.decide_checked_in(booking, body.checked_in_at)


def _extended(booking: Booking, body: wire.BookingExtendedBody) -> Change:
    return changes.decide_extended(booking, body.ends_at, body.claims)


def _ended(booking: Booking, body: wire.BookingEndedBody) -> Change:
    return changes.decide_ended(booking, body.ending, body.ended_at, body.why)


def _party_changed(booking: Booking, body: wire.BookingPartyChangedBody) -> Change:
    return changes.decide_people(booking, body.people)


def _anonymised(booking: Booking, body: wire.BookingAnonymisedBody) -> Change:
    return changes.decide_anonymised(booking, body.anonymised_at)


DEEDS: Mapping[str, tuple[type[Any], Decide]] = MappingProxyType(
    {
        wire.BOOKING_MOVED: (wire.BookingMovedBody, _moved),
        wire.BOOKING_APPROVED: (wire.BookingApprovedBody, _approved),
        wire.BOOKING_OFFERED: (wire.BookingOfferedBody, _offered),
        wire.BOOKING_ACCEPTED: (wire.BookingAcceptedBody, _accepted),
        wire.BOOKING_CHECKED_IN: (wire.BookingCheckedInBody, _checked_in),
        wire.BOOKING_EXTENDED: (wire.BookingExtendedBody, _extended),
        wire.BOOKING_ENDED: (wire.BookingEndedBody, _ended),
        wire.BOOKING_PARTY_CHANGED: (wire.BookingPartyChangedBody, _party_changed),
        wire.BOOKING_ANONYMISED: (wire.BookingAnonymisedBody, _anonymised),
    }
)
"""By kind of operation: its body, and the rule that decides it."""
