"""Queries on the bookings of the device's store. Never commits."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    TextClause,
    delete,
    func,
    insert,
    literal_column,
    text,
    type_coerce,
    update,
)
from sqlalchemy import select as sql_select
from sqlalchemy.types import NullType
from sqlmodel import Session, col, select

from domain.booking.bookings import Booking, Party
from domain.booking.reach import Reach
from domain.booking.timetable import Span
from kiosk_app.features.booking.outlines import Outline, outline_in, resting
from kiosk_app.features.booking.rows import COLUMNS, booking_in, columns
from kiosk_app.features.booking.tables import (
    ArrangementRow,
    BookingPartyRow,
    BookingRow,
    SeriesRow,
    TicketRow,
)
from sync.protocol.arrangements import ArrangementRecord
from sync.protocol.bookings import PartyBody, SeriesRecord, party_body, party_of


class BookingStore:
    """The bookings that one session sees."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, booking: Booking, token: str = "") -> None:
        """Insert a new booking; ``token`` names the form that made it."""
        values = {**columns(booking), "token": token or None, "extra": "{}"}
        self._session.connection().execute(_ADD, values)

    def save(self, booking: Booking) -> None:
        """Write what changed in a booking that is there already."""
        this = _BOOKING.c.booking_id == booking.booking_id
        self._session.connection().execute(update(_BOOKING).where(this).values(columns(booking)))

    def by_id(self, booking_id: str) -> Booking | None:
        """Return one booking."""
        found = self._list(col(BookingRow.booking_id) == booking_id)
        return found[0] if found else None

    def by_ids(self, booking_ids: Collection[str]) -> list[Booking]:
        """Return those that there are, in time's order."""
        return self._list(_AMONG.bindparams(ids=json.dumps(list(booking_ids)))) if booking_ids else []

    def by_token(self, token: str) -> Booking | None:
        """Return the booking that the form ``token`` made, if it made one."""
        found = self._list(col(BookingRow.token) == token) if token else []
        return found[0] if found else None

    def by_code(self, code: str) -> list[Booking]:
        """Return the bookings with a code, in time's order."""
        return self._list(col(BookingRow.code) == code)

    def of_series(self, series_id: str) -> list[Booking]:
        """Return the bookings of a series, in time's order."""
        return self._list(col(BookingRow.series_id) == series_id)

    def between(self, begin: datetime, end: datetime, facility_ids: Collection[str] = ()) -> list[Booking]:
        """Return the bookings that overlap with ``begin`` to ``end``."""
        wanted = _overlaps(begin, end)
        if facility_ids:
            wanted.append(col(BookingRow.facility_id).in_(facility_ids))
        return self._list(*wanted)

    def of_facility(self, facility_id: str) -> list[Booking]:
        """Return all bookings of a facility, in time's order."""
        return self._list(col(BookingRow.facility_id) == facility_id)

    def tallies(
        self, settled: str, begin: datetime, end: datetime, now: datetime
    ) -> list[tuple[Outline, int]]:
        """Return the bookings that begin from ``begin`` to before ``end``: of those that are ``settled`` (an SQL
        condition) one for each facility, day and way to stand at ``now``, with how many are like it."""
        # A short key and a number to sort by: what the outlines hold is read for those alone that stay.
        alike = text(
            "date(starts_at, '+7 hours'),"
            f" CASE WHEN ending IS NOT NULL THEN ending WHEN NOT ({settled}) THEN booking_id"
            " ELSE (ends_at > :now) * 2 + (checked_in_at IS NULL) END"
        ).bindparams(now=resting(now))
        groups = (
            sql_select(func.min(_ROW).label("row"), func.count().label("count"))
            .select_from(_BOOKING)
            .where(_BOOKING.c.starts_at >= begin, _BOOKING.c.starts_at < end)
            .group_by(_BOOKING.c.facility_id, alike)
            .subquery()
        )
        wanted = _OUTLINE.add_columns(groups.c.count).join_from(groups, _BOOKING, groups.c.row == _ROW)
        self._session.flush()
        rows = self._session.connection().execute(wanted).all()
        return [(outline_in(row[:-1]), row[-1]) for row in rows]

    def ahead(self, now: datetime, such: str = "true", reach: Reach | None = None) -> list[Outline]:
        """Return what was not ended, is not over, is ``such`` (an SQL condition) and within ``reach``, in outline."""
        wanted = [*_ahead(now), text(such)]
        if reach is not None and reach.facilities is not None:
            wanted.append(_BOOKING.c.facility_id.in_(sorted(reach.facilities)))
        if reach is not None and reach.span is not None:
            wanted += _overlaps(reach.span.starts_at, reach.span.ends_at)
        self._session.flush()
        rows = self._session.connection().execute(_OUTLINE.where(*wanted)).all()
        return [outline_in(row) for row in rows]

    def days_ahead(self, now: datetime) -> list[tuple[str, date, Span]]:
        """Return the facilities and days that have bookings which were not ended and are not over, with the span from
        the first of them to the last."""
        day = func.date(_BOOKING.c.starts_at, "+7 hours")
        begin, end = (type_coerce(_BOOKING.c[name], NullType) for name in ("starts_at", "ends_at"))
        wanted = (
            sql_select(_BOOKING.c.facility_id, day, func.min(begin), func.max(end))
            .where(*_ahead(now))
            .group_by(_BOOKING.c.facility_id, day)
        )
        self._session.flush()
        return [
            (name, date.fromisoformat(on), Span(datetime.fromisoformat(first), datetime.fromisoformat(last)))
            for name, on, first, last in self._session.connection().execute(wanted).all()
        ]

    def of_party(self, party_key: str, begin: datetime, end: datetime) -> list[Booking]:
        """Return what somebody has that was not ended and begins between."""
        return self._list(
            col(BookingRow.party_key) == party_key,
            col(BookingRow.starts_at).between(begin, end),
            col(BookingRow.party_key) != "",
        )

    def unsettled(self, begin: datetime, end: datetime) -> list[Booking]:
        """Return what begins between and was neither ended nor checked in."""
        return self._list(
            col(BookingRow.starts_at).between(begin, end),
            col(BookingRow.ending).is_(None),
            col(BookingRow.checked_in_at).is_(None),
        )

    def not_accepted(self, claim_ids: Collection[str], now: datetime) -> list[Booking]:
        """Return what holds one of these claims, was not ended, is not over, and has not been accepted."""
        holds = text(
            "EXISTS (SELECT 1 FROM json_each(booking.claims) WHERE value IN (SELECT value FROM json_each(:ids)))"
        )
        return self._list(
            col(BookingRow.starts_at) >= now - timedelta(days=1),
            col(BookingRow.ending).is_(None),
            col(BookingRow.accepted_at).is_(None),
            holds.bindparams(ids=json.dumps(list(claim_ids))),
        )

    def to_anonymise(self, before: datetime, limit: int) -> list[Booking]:
        """Return at most ``limit`` bookings that ended before ``before`` and still tell who it was."""
        wanted = (
            _READ.where(_BOOKING.c.anonymised_at.is_(None), _BOOKING.c.ends_at < before)
            .order_by(_BOOKING.c.ends_at)
            .limit(limit)
        )
        return [booking_in(row) for row in self._session.connection().execute(wanted)]

    def forget_unknown_fields(self, booking_id: str) -> None:
        """Drop what a newer program added: nobody here can tell whether it names a person."""
        this = _BOOKING.c.booking_id == booking_id
        self._session.connection().execute(update(_BOOKING).where(this).values(extra="{}"))

    def party(self, booking_id: str) -> Party | None:
        """Return for whom a booking is."""
        return self.parties([booking_id]).get(booking_id)

    def parties(self, booking_ids: Collection[str]) -> dict[str, Party]:
        """Return for whom bookings are, by id, as far as this device knows."""
        self._session.flush()
        found = self._session.connection().exec_driver_sql(_PARTIES, (json.dumps(list(booking_ids)),))
        return {booking_id: party_of(PartyBody.model_validate_json(party)) for booking_id, party in found}

    def put_party(self, booking_id: str, party: Party) -> None:
        """Write for whom a booking is."""
        self._session.merge(BookingPartyRow(booking_id=booking_id, party=party_body(party).to_json()))
        self._session.flush()

    def forget_party(self, booking_id: str) -> None:
        """Erase for whom a booking is."""
        gone = delete(BookingPartyRow).where(col(BookingPartyRow.booking_id) == booking_id)
        self._session.connection().execute(gone)
        self._session.expire_all()

    def series(self, series_id: str) -> SeriesRecord | None:
        """Return a series."""
        row = self._session.get(SeriesRow, series_id)
        return None if row is None else SeriesRecord.model_validate_json(row.record)

    def series_by_token(self, token: str) -> SeriesRecord | None:
        """Return the series that the form ``token`` made, if it made one."""
        found = select(SeriesRow).where(SeriesRow.token == token)
        row = self._session.exec(found).first() if token else None
        return None if row is None else SeriesRecord.model_validate_json(row.record)

    def put_series(self, record: SeriesRecord, token: str = "") -> None:
        """Write a series; the form that made one stays noted."""
        known = self._session.get(SeriesRow, record.series_id)
        kept = None if known is None else known.token
        row = SeriesRow(
            series_id=record.series_id, code=record.code, record=record.to_json(), token=token or kept
        )
        self._session.merge(row)
        self._session.flush()

    def arrangements(self) -> tuple[str, ...]:
        """Return all that the house arranges, as wire records in JSON, by their ids."""
        found = select(ArrangementRow.record).order_by(ArrangementRow.arrangement_id)
        return tuple(self._session.exec(found).all())

    def arrangement(self, arrangement_id: str) -> ArrangementRecord | None:
        """Return one thing that the house arranges."""
        found = select(ArrangementRow.record).where(ArrangementRow.arrangement_id == arrangement_id)
        record = self._session.exec(found).first()
        return None if record is None else ArrangementRecord.model_validate_json(record)

    def put_arrangement(self, record: ArrangementRecord) -> None:
        """Write something that the house arranges."""
        # Past the models: each year's holidays come down at once.
        values = {"arrangement_id": record.arrangement_id, "record": record.to_json()}
        self._session.connection().execute(_PUT_ARRANGEMENT, values)

    def ticket(self, code: str, starts_at: datetime) -> TicketRow | None:
        """Return the ticket that was shown before its booking was known."""
        return self._session.get(TicketRow, (code, starts_at))

    def tickets(self) -> Sequence[TicketRow]:
        """Return all of these."""
        return self._session.exec(select(TicketRow).order_by(col(TicketRow.seen_at))).all()

    def put_ticket(self, row: TicketRow) -> None:
        """Note a ticket."""
        self._session.add(row)
        self._session.flush()

    def forget_ticket(self, row: TicketRow) -> None:
        """Its booking is known."""
        self._session.delete(row)
        self._session.flush()

    def _list(self, *wanted: ColumnElement[bool] | TextClause) -> list[Booking]:
        self._session.flush()
        found = _READ.where(*wanted).order_by(_BOOKING.c.starts_at, _BOOKING.c.booking_id)
        return [booking_in(row) for row in self._session.connection().execute(found).all()]


def _overlaps(begin: datetime, end: datetime) -> list[ColumnElement[bool]]:
    # None is longer than a day: it spares looking at all that ever was.
    return [
        _BOOKING.c.starts_at >= begin - timedelta(days=1),
        _BOOKING.c.starts_at < end,
        _BOOKING.c.ends_at > begin,
    ]


def _ahead(now: datetime) -> list[ColumnElement[bool] | TextClause]:
    since = _BOOKING.c.starts_at >= now - timedelta(days=1)
    return [since, _BOOKING.c.ends_at > now, _BOOKING.c.ending.is_(None)]


def anonymised_ids() -> Select[Any]:
    """Return the query for the ids of bookings that tell no longer who it was."""
    return sql_select(_BOOKING.c.booking_id).where(_BOOKING.c.anonymised_at.is_not(None))


_BOOKING = BookingRow.__table__  # type: ignore[attr-defined]
_ADD = insert(_BOOKING)
_ROW: ColumnElement[Any] = literal_column("booking.rowid")
_PUT_ARRANGEMENT = insert(ArrangementRow).prefix_with("OR REPLACE")
# Moments as they rest, past the column type: see ``booking_in``.
_READ = sql_select(*(type_coerce(_BOOKING.c[name], NullType) for name in COLUMNS))
_OUTLINE = sql_select(*(type_coerce(_BOOKING.c[name], NullType) for name in Outline._fields))
_AMONG = text("booking_id IN (SELECT value FROM json_each(:ids))")
_PARTIES = "SELECT booking_id, party FROM booking_party WHERE booking_id IN (SELECT value FROM json_each(?))"
