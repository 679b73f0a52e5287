"""What anybody may ask, without a token: when a facility is taken, and by nobody in particular."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, select

from domain.booking.bookings import Booking, Hold, Standing, standing
from domain.booking.calendar_file import SINCE, UNTIL, facility_calendar
from domain.booking.changes import hold_of
from domain.booking.facilities import Facility
from domain.claims import ClaimStatus
from sync.protocol.arrangements import ArrangementRecord, Subject
from sync.protocol.bookings import BookingRecord, booking_of
from sync.protocol.claims import ClaimRecord
from sync.protocol.errors import ErrorCode
from sync.server.arranged import all_arranged
from sync.server.booking_tables import ARRANGEMENT, BOOKING
from sync.server.claim_rows import load_claims
from sync.server.context import Context
from sync.server.problems import ApiError


def calendar_of(context: Context, building: str, facility_id: str) -> bytes:
    """Return a facility's calendar file; ``ApiError`` 404 where there is no such facility in use."""
    now = context.clock.now()
    with context.store.reading() as connection:
        facility = _facility(connection, building, facility_id)
        if facility is None:
            raise ApiError(404, ErrorCode.NOT_FOUND, "there is no such facility")
        bookings = _bookings(connection, building, facility_id, now)
        claims = load_claims(connection, building, [one for booking in bookings for one in booking.claims])
    known = {name: entry.record for name, entry in claims.items()}
    return facility_calendar(facility, _held(bookings, known, now), now)


def _facility(connection: Connection, building: str, facility_id: str) -> Facility | None:
    wanted = select(ARRANGEMENT.c.record).where(
        ARRANGEMENT.c.building == building,
        ARRANGEMENT.c.arrangement_id == f"{Subject.FACILITY.value}:{facility_id}",
    )
    record = connection.scalar(wanted)
    if record is None:
        return None
    found = all_arranged([ArrangementRecord.model_validate_json(record)])
    return next(iter(found.in_use), None)


def _bookings(connection: Connection, building: str, facility_id: str, now: datetime) -> list[Booking]:
    wanted = select(BOOKING.c.record).where(
        BOOKING.c.building == building,
        BOOKING.c.facility_id == facility_id,
        BOOKING.c.ends_at > now - SINCE,
        BOOKING.c.starts_at < now + UNTIL,
    )
    rows = connection.scalars(wanted.order_by(BOOKING.c.booking_id))
    return [booking_of(BookingRecord.model_validate_json(row)) for row in rows]


def _held(
    bookings: Iterable[Booking], claims: Mapping[str, ClaimRecord], now: datetime
) -> Iterator[tuple[Booking, Standing]]:
    for booking in bookings:
        records = [claims[one] for one in booking.claims if one in claims]
        hold = hold_of(
            [one.status for one in records]
            if len(records) == len(booking.claims)
            else [ClaimStatus.REQUESTED],
            [one.promoted for one in records],
        )
        # What was only asked for is over one day, too, and has never been taken.
        if booking.ending is not None or hold in {Hold.CONFIRMED, Hold.PROMOTED}:
            yield booking, standing(booking, hold, now)
