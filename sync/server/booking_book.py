"""Bookings at the server: what people agreed, without names, and for whom apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, bindparam, select

from domain.booking.bookings import Ending
from domain.outcome import Refused
from sync.protocol import bookings as wire
from sync.protocol.bookings import BOOKING, BOOKING_PARTY, BookingMadeBody, BookingRecord, PartyBody
from sync.protocol.operations import Outcome, Reason
from sync.server.booking_deeds import DEEDS
from sync.server.booking_shelves import BookingShelf
from sync.server.booking_tables import BOOKING as TABLE
from sync.server.books import Decidable, Decision, RecordKey
from sync.server.devices import Sender
from sync.server.loose_claims import note_loose
from sync.server.upserting import upsert

DESK = "desk"


class BookingBook(BookingShelf):
    """Every operation of a booking; the time that it holds is the claims' affair."""

    operation_kinds = frozenset({wire.BOOKING_MADE, *DEEDS})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> BookingLedger:
        rows = connection.execute(_READ, {"building": building, "ids": list(record_ids)})
        return BookingLedger(building, {row.booking_id: _entry(row) for row in rows})


@dataclass(frozen=True, slots=True)
class _Entry:
    """``party_changed``: in this batch."""

    record: BookingRecord
    party: str | None
    party_changed: bool = False


class BookingLedger:
    """The bookings that one batch touches."""

    def __init__(self, building: str, stored: Mapping[str, _Entry]) -> None:
        self._building, self._stored = building, stored
        self._changed: dict[str, _Entry] = {}
        self._loose: set[str] = set()
        self._role = ""

    def attend(self, sender: Sender, now: datetime) -> None:
        """Remember who sends: only a desk approves and declines."""
        self._role = sender.role

    def decide(self, operation: Decidable) -> Decision:
        """A body that cannot be read is quarantined: no rule can say anything about it."""
        try:
            if operation.kind == wire.BOOKING_MADE:
                return self._make(operation, BookingMadeBody.model_validate_json(operation.body))
            model, _ = DEEDS[operation.kind]
            return self._do(operation, model.model_validate_json(operation.body))
        except ValidationError:
            return _UNREADABLE

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        changed = self._changed.items()
        plain = [_row(self._building, one, places) for _, one in changed if not one.party_changed]
        upsert(connection, TABLE, _CHANGING, plain)
        told = [
            _row(self._building, one, places)
            | {"party": one.party, "party_seq": places[BOOKING_PARTY, booking_id]}
            for booking_id, one in changed
            if one.party_changed
        ]
        upsert(connection, TABLE, (*_CHANGING, "party", "party_seq"), told)
        note_loose(connection, self._building, self._loose)

    def _make(self, operation: Decidable, body: BookingMadeBody) -> Decision:
        record = body.booking
        if record.booking_id != operation.record_id or record.starts_at >= record.ends_at:
            return _UNREADABLE
        if record.building != self._building:
            return Decision(Outcome.QUARANTINED, Reason.WRONG_BUILDING)
        if self._find(record.booking_id) is not None:
            return Decision(Outcome.REFUSED, Reason.RECORD_EXISTS)
        # Fields that we do not know may name a person: they do not come into what everybody reads.
        plain = wire.booking_record(wire.booking_of(record))
        self._changed[record.booking_id] = _Entry(plain, body.party.to_json(), party_changed=True)
        return _told_desks(record.booking_id)

    def _do(self, operation: Decidable, body: Any) -> Decision:
        if body.booking_id != operation.record_id:
            return _UNREADABLE
        if not self._may(body):
            return Decision(Outcome.REFUSED, Reason.NOT_ALLOWED)
        entry = self._find(body.booking_id)
        if entry is None:
            return Decision(Outcome.DEFERRED, Reason.UNKNOWN_RECORD)
        before = wire.booking_of(entry.record)
        decided = DEEDS[operation.kind][1](before, body)
        after = before if isinstance(decided, Refused) else decided.state
        self._let_go(entry.record, wire.booking_record(after), body)
        if isinstance(decided, Refused):
            return _AGAINST_RULES
        party = _party_after(operation.kind, before.anonymised_at, entry, body)
        if after == before and party is None:
            return Decision(Outcome.APPLIED, Reason.NO_CHANGE)
        entry = replace(entry, record=wire.booking_record(after))
        if party is not None:
            entry = replace(entry, party=party.to_json(), party_changed=True)
        self._changed[body.booking_id] = entry
        told = _told_desks(body.booking_id)
        return told if party is not None else replace(told, also=())

    def _may(self, body: Any) -> bool:
        declines = isinstance(body, wire.BookingEndedBody) and body.ending is Ending.DECLINED
        return self._role == DESK or not (declines or isinstance(body, wire.BookingApprovedBody))

    def _let_go(self, before: BookingRecord, after: BookingRecord, body: Any) -> None:
        """Note the claims that no booking stands behind any more. Their device lets them go, too; but of two
        desks that moved the same booking unseen, only the server knows which claims lost."""
        kept = set() if after.ending is not None else set(after.claims)
        named = {*before.claims, *getattr(body, "claims", ())}
        self._loose = (self._loose | named) - kept

    def _find(self, booking_id: str) -> _Entry | None:
        return self._changed.get(booking_id) or self._stored.get(booking_id)


def _party_after(kind: str, anonymised_at: datetime | None, entry: _Entry, body: Any) -> PartyBody | None:
    """Return for whom the booking is from now on, ``None`` where that stays as it was."""
    if anonymised_at is not None:
        return None
    if kind == wire.BOOKING_PARTY_CHANGED:
        changed: PartyBody = body.party
        return changed
    return PartyBody(name="", kind=entry.record.party_kind) if kind == wire.BOOKING_ANONYMISED else None


def _told_desks(booking_id: str) -> Decision:
    return Decision(Outcome.APPLIED, changed=True, also=((BOOKING_PARTY, booking_id),))


def _entry(row: Any) -> _Entry:
    return _Entry(BookingRecord.model_validate_json(row.record), row.party)


def _row(building: str, entry: _Entry, places: Mapping[RecordKey, int]) -> dict[str, Any]:
    record = entry.record
    plain = {name: getattr(record, name) for name in ("booking_id", *_COLUMNS)}
    return {
        "building": building,
        **plain,
        "record": record.to_json(),
        "feed_seq": places[BOOKING, record.booking_id],
    }


_AGAINST_RULES = Decision(Outcome.REFUSED, Reason.AGAINST_RULES)
_UNREADABLE = Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
_COLUMNS = ("code", "facility_id", "starts_at", "ends_at")
_CHANGING = (*_COLUMNS, "record", "feed_seq")
_READ = select(TABLE).where(
    TABLE.c.building == bindparam("building"), TABLE.c.booking_id.in_(bindparam("ids", expanding=True))
)
