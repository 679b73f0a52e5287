"""Bookings in outline: as much of them as says where they are and how they stand, for whoever looks at thousands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from domain.booking.bookings import Ending
from kiosk_app.features.booking.rows import claims_in


class Outline(NamedTuple):
    """The fields of a ``Booking`` that have these names."""

    booking_id: str
    facility_id: str
    starts_at: datetime
    ends_at: datetime
    claims: tuple[str, ...]
    ending: Ending | None
    checked_in_at: datetime | None
    accepted_at: datetime | None


def outline_in(row: Sequence[Any]) -> Outline:
    """Return the outline of a row with its fields as they rest."""
    booking_id, facility_id, starts_at, ends_at, claims, ending, checked_in_at, accepted_at = row
    return Outline(
        booking_id,
        facility_id,
        datetime.fromisoformat(starts_at),
        datetime.fromisoformat(ends_at),
        claims_in(claims),
        None if ending is None else Ending(ending),
        None if checked_in_at is None else datetime.fromisoformat(checked_in_at),
        None if accepted_at is None else datetime.fromisoformat(accepted_at),
    )


def resting(moment: datetime) -> str:
    """Return ``moment`` as it rests in the store."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
