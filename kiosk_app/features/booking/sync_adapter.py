"""Bookings, for whom they are, series and arrangements between the feed and the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session

from kiosk_app.features.booking import waiting
from kiosk_app.features.booking.rows import COLUMNS, columns, extra_of
from kiosk_app.features.booking.store import BookingStore
from kiosk_app.features.booking.tables import (
    ArrangementRow,
    BookingPartyRow,
    BookingRow,
    SeriesRow,
)
from kiosk_app.platform.feed_records import FeedRecords
from sync.client.ports import RecordPort
from sync.protocol.arrangements import ARRANGEMENT, ArrangementRecord
from sync.protocol.bookings import (
    BOOKING,
    BOOKING_PARTY,
    SERIES,
    BookingPartyRecord,
    BookingRecord,
    SeriesRecord,
    booking_of,
    party_of,
)
from sync.protocol.operations import Operation


class BookingRecords(FeedRecords[BookingRecord]):
    model, table, key = BookingRecord, BookingRow, "booking_id"

    def with_waiting(self, record: BookingRecord, operation: Operation) -> BookingRecord:
        return waiting.booking_with(record, operation)

    def put(self, session: Session, record: BookingRecord) -> None:
        # Past the models: a building's bookings come down by the thousand. The form's token stays.
        values = {**columns(booking_of(record)), "extra": extra_of(record)}
        session.connection().execute(_PUT_BOOKING, values)
        if record.anonymised_at is not None:
            BookingPartyRecords().forget(session, [record.booking_id])

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        super().forget(session, record_ids)
        BookingPartyRecords().forget(session, record_ids)


class BookingPartyRecords(FeedRecords[BookingPartyRecord]):
    model, table, key = BookingPartyRecord, BookingPartyRow, "booking_id"

    def with_waiting(self, record: BookingPartyRecord, operation: Operation) -> BookingPartyRecord:
        return waiting.party_with(record, operation)

    def put(self, session: Session, record: BookingPartyRecord) -> None:
        BookingStore(session).put_party(record.booking_id, party_of(record.party))


class SeriesRecords(FeedRecords[SeriesRecord]):
    model, table, key = SeriesRecord, SeriesRow, "series_id"

    def with_waiting(self, record: SeriesRecord, operation: Operation) -> SeriesRecord:
        return waiting.series_with(record, operation)

    def put(self, session: Session, record: SeriesRecord) -> None:
        BookingStore(session).put_series(record)


class ArrangementRecords(FeedRecords[ArrangementRecord]):
    model, table, key = ArrangementRecord, ArrangementRow, "arrangement_id"

    def with_waiting(self, record: ArrangementRecord, operation: Operation) -> ArrangementRecord:
        return waiting.arrangement_with(record, operation)

    def put(self, session: Session, record: ArrangementRecord) -> None:
        BookingStore(session).put_arrangement(record)


def booking_records() -> Mapping[str, RecordPort]:
    """Return the adapters of this feature, by the kind of their rows."""
    return {
        BOOKING: BookingRecords(),
        BOOKING_PARTY: BookingPartyRecords(),
        SERIES: SeriesRecords(),
        ARRANGEMENT: ArrangementRecords(),
    }


# Built once: building it took longer than the row.
_ADD = insert(BookingRow)
_PUT_BOOKING = _ADD.on_conflict_do_update(
    index_elements=["booking_id"], set_={name: _ADD.excluded[name] for name in (*COLUMNS, "extra")}
)
