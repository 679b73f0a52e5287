"""What still waits to go up, laid on top of what came down: the same rules as at the server."""

from __future__ import annotations

from domain.booking.bookings import Booking
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
)
from domain.outcome import Accepted
from sync.protocol.arrangements import ARRANGEMENT_PUT, ArrangementPutBody, ArrangementRecord
from sync.protocol.bookings import (
    BOOKING_ACCEPTED,
    BOOKING_ANONYMISED,
    BOOKING_APPROVED,
    BOOKING_CHECKED_IN,
    BOOKING_ENDED,
    BOOKING_EXTENDED,
    BOOKING_MOVED,
    BOOKING_OFFERED,
    BOOKING_PARTY_CHANGED,
    SERIES_CHANGED,
    BookingAcceptedBody,
    BookingAnonymisedBody,
    BookingApprovedBody,
    BookingCheckedInBody,
    BookingEndedBody,
    BookingExtendedBody,
    BookingMovedBody,
    BookingOfferedBody,
    BookingPartyChangedBody,
    BookingPartyRecord,
    BookingRecord,
    PartyBody,
    SeriesRecord,
    booking_of,
    booking_record,
    series_after,
)
from sync.protocol.operations import Operation


def booking_with(record: BookingRecord, operation: Operation) -> BookingRecord:
    """Return ``record`` with the effect of an operation on its booking; where the rules refuse it, as it was."""
    change = _change(booking_of(record), operation.kind, operation.body)
    if not isinstance(change, Accepted):
        return record
    # Fields of a newer program stay as they came.
    return BookingRecord(**booking_record(change.state).model_dump(), **(record.model_extra or {}))


def party_with(record: BookingPartyRecord, operation: Operation) -> BookingPartyRecord:
    """Return for whom, after an operation on the booking."""
    if operation.kind == BOOKING_PARTY_CHANGED:
        changed = BookingPartyChangedBody.model_validate_json(operation.body)
        return record.model_copy(update={"party": changed.party})
    if operation.kind == BOOKING_ANONYMISED:
        return record.model_copy(update={"party": PartyBody(name="")})
    return record


def series_with(record: SeriesRecord, operation: Operation) -> SeriesRecord:
    """Return a series after an operation on it."""
    if operation.kind != SERIES_CHANGED:
        return record
    return series_after(record, SeriesRecord.model_validate_json(operation.body))


def arrangement_with(record: ArrangementRecord, operation: Operation) -> ArrangementRecord:
    """Return what stands after a change. One that was made on another revision is set aside by the server, hence
    is not laid on top."""
    if operation.kind != ARRANGEMENT_PUT:
        return record
    body = ArrangementPutBody.model_validate_json(operation.body)
    if body.base != record.revision:
        return record
    return arrangement_after(body)


def arrangement_after(body: ArrangementPutBody) -> ArrangementRecord:
    """Return the record that a change makes."""
    values = body.model_dump(exclude={"base"})
    return ArrangementRecord(**values, revision=body.base + 1)


def _change(booking: Booking, kind: str, text: str) -> Change | None:
    match kind:
        case _ if kind == BOOKING_MOVED:
            moved = BookingMovedBody.model_validate_json(text)
            return decide_moved(booking, moved.facility_id, moved.starts_at, moved.ends_at, moved.claims)
        case _ if kind == BOOKING_APPROVED:
            approved = BookingApprovedBody.model_validate_json(text)
            return decide_approved(booking, approved.claims, approved.by)
        case _ if kind == BOOKING_EXTENDED:
            extended = BookingExtendedBody.model_validate_json(text)
            return decide_extended(booking, extended.ends_at, extended.claims)
        case _ if kind == BOOKING_ENDED:
            ended = BookingEndedBody.model_validate_json(text)
            return decide_ended(booking, ended.ending, ended.ended_at, ended.why)
        case _ if kind == BOOKING_PARTY_CHANGED:
            return decide_people(booking, BookingPartyChangedBody.model_validate_json(text).people)
    return _small_change(booking, kind, text)


def _small_change(booking: Booking, kind: str, text: str) -> Change | None:
    match kind:
        case _ if kind == BOOKING_OFFERED:
            return decide_offered(booking, BookingOfferedBody.model_validate_json(text).until)
        case _ if kind == BOOKING_ACCEPTED:
            return decide_accepted(booking, BookingAcceptedBody.model_validate_json(text).accepted_at)
        case _ if kind == BOOKING_CHECKED_IN:
            return decide_checked_in(booking, BookingCheckedInBody.model_validate_json(text).checked_in_at)
        case _ if kind == BOOKING_ANONYMISED:
            return decide_anonymised(booking, BookingAnonymisedBody.model_validate_json(text).anonymised_at)
    return None
