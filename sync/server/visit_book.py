"""Visits at the server: the domain's rules over the building's guestbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, String, bindparam, func, select, update

from domain.visits import anonymise, decide_departure
from sync.protocol.canonical import moment_text
from sync.protocol.operations import OperationKind, Outcome, Reason
from sync.protocol.quick_visits import QuickVisit, read_quickly
from sync.protocol.visits import (
    VISIT,
    AnonymisationBody,
    DepartureBody,
    VisitRecord,
    departed,
    from_record,
    to_record,
)
from sync.server.books import Decidable, Decision, RecordKey, Stored
from sync.server.bulk import insert_many, one_of
from sync.server.tables import VISIT as TABLE


class VisitBook:
    """Everybody in a building may read its visits: either entrance checks a visitor out."""

    record_kind = VISIT
    operation_kinds = frozenset(
        {
            OperationKind.VISIT_SIGNED_IN.value,
            OperationKind.VISIT_DEPARTED.value,
            OperationKind.VISIT_ANONYMISED.value,
        }
    )
    roles = frozenset({"entrance", "terminal", "desk", "display"})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> VisitLedger:
        rows = connection.execute(_READ, {"building": building, "ids": list(record_ids)})
        return VisitLedger(building, {row.visit_id: row.record for row in rows})

    def read(self, connection: Connection, building: str, record_ids: Sequence[str]) -> Mapping[str, Stored]:
        rows = connection.execute(_READ, {"building": building, "ids": list(record_ids)})
        return {row.visit_id: Stored(row.record, row.feed_seq) for row in rows}

    def page(
        self, connection: Connection, building: str, after: str, limit: int
    ) -> Sequence[tuple[str, str]]:
        rows = connection.execute(_PAGE, {"building": building, "after": after, "limit": limit})
        return [(visit_id, record) for visit_id, record in rows]

    def count(self, connection: Connection, building: str) -> int:
        return connection.scalar(_COUNT, {"building": building}) or 0


class VisitLedger:
    """The visits that one batch touches."""

    def __init__(self, building: str, stored: Mapping[str, str]) -> None:
        self._building = building
        self._stored = stored
        self._changed: dict[str, VisitRecord | QuickVisit] = {}
        # Of visits that are as their sign-in said: its very text need not be written anew.
        self._texts: dict[str, str] = {}

    def decide(self, operation: Decidable) -> Decision:
        """A body that cannot be read is quarantined: no rule can say anything about it."""
        try:
            if operation.kind == OperationKind.VISIT_SIGNED_IN:
                record = read_quickly(operation.body) or VisitRecord.model_validate_json(operation.body)
                return self._sign_in(operation, record)
            if operation.kind == OperationKind.VISIT_DEPARTED:
                return self._depart(operation, DepartureBody.model_validate_json(operation.body))
            return self._anonymise(operation, AnonymisationBody.model_validate_json(operation.body))
        except ValidationError:
            return _UNREADABLE

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        rows = {
            visit_id: self._row(record, places[VISIT, visit_id]) for visit_id, record in self._changed.items()
        }
        fresh = [row for visit_id, row in rows.items() if visit_id not in self._stored]
        insert_many(connection, TABLE, _COLUMNS, fresh)
        known = [row for visit_id, row in rows.items() if visit_id in self._stored]
        if known:
            values = [dict(zip(_PARAMETERS, row, strict=True)) for row in known]
            connection.execute(_UPDATE, values)

    def _sign_in(self, operation: Decidable, record: VisitRecord | QuickVisit) -> Decision:
        if record.visit_id != operation.record_id or not _fits(record):
            return _UNREADABLE
        if record.building != self._building:
            return Decision(Outcome.QUARANTINED, Reason.WRONG_BUILDING)
        if record.visit_id in self._changed or record.visit_id in self._stored:
            return Decision(Outcome.REFUSED, Reason.RECORD_EXISTS)
        self._changed[record.visit_id] = record
        self._texts[record.visit_id] = operation.body
        return _CHANGED

    def _depart(self, operation: Decidable, body: DepartureBody) -> Decision:
        if body.visit_id != operation.record_id:
            return _UNREADABLE
        record = self._find(body.visit_id)
        if record is None:
            return _NOT_THERE
        decided = decide_departure(from_record(record), body.departed_how, body.departed_at)
        if not decided.facts:
            return _NO_CHANGE
        fact = decided.facts[0]
        return self._change(departed(record, fact.departed_at, fact.departed_how))

    def _anonymise(self, operation: Decidable, body: AnonymisationBody) -> Decision:
        if body.visit_id != operation.record_id:
            return _UNREADABLE
        record = self._find(body.visit_id)
        if record is None:
            return _NOT_THERE
        decided = anonymise(from_record(record), body.anonymised_at)
        if not decided.facts:
            return _NO_CHANGE
        # Fields that we do not know may name a person: they do not come along.
        return self._change(to_record(decided.state))

    def _change(self, record: VisitRecord) -> Decision:
        self._changed[record.visit_id] = record
        self._texts.pop(record.visit_id, None)
        return _CHANGED

    def _find(self, visit_id: str) -> VisitRecord | None:
        changed = self._changed.get(visit_id)
        if isinstance(changed, VisitRecord):
            return changed
        text = self._stored.get(visit_id) if changed is None else self._texts[visit_id]
        return None if text is None else VisitRecord.model_validate_json(text)

    def _row(self, record: VisitRecord | QuickVisit, feed_seq: int) -> tuple[Any, ...]:
        text = self._texts.get(record.visit_id)
        return (
            self._building,
            record.visit_id,
            record.device_id,
            record.code,
            _text_of(record.arrived_at),
            None if record.departed_at is None else _text_of(record.departed_at),
            record.to_json() if text is None and isinstance(record, VisitRecord) else text,
            feed_seq,
        )


def _text_of(moment: datetime | str) -> str:
    return moment if isinstance(moment, str) else moment_text(moment)


def _fits(record: VisitRecord | QuickVisit) -> bool:
    """Return whether the columns hold it; SQLite would take anything, other databases would not."""
    for_id, for_code = record.device_id, record.code
    return len(for_id) <= 64 and len(for_code) <= 16 and "\0" not in for_id and "\0" not in for_code


_CHANGED = Decision(Outcome.APPLIED, changed=True)
_NO_CHANGE = Decision(Outcome.APPLIED, Reason.NO_CHANGE)
_UNREADABLE = Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
_NOT_THERE = Decision(Outcome.DEFERRED, Reason.UNKNOWN_RECORD)

_COLUMNS = ("building", "visit_id", "device_id", "code", "arrived_at", "departed_at", "record", "feed_seq")
_PARAMETERS = tuple(f"b_{name}" for name in _COLUMNS)
_UPDATE = (
    update(TABLE)
    .where(TABLE.c.building == bindparam("b_building"), TABLE.c.visit_id == bindparam("b_visit_id"))
    # Moments come as text already.
    .values({name: bindparam(f"b_{name}", type_=String()) for name in _COLUMNS[2:-1]})
    .values(feed_seq=bindparam("b_feed_seq"))
)
_PAGE = (
    select(TABLE.c.visit_id, TABLE.c.record)
    .where(TABLE.c.building == bindparam("building"), TABLE.c.visit_id > bindparam("after"))
    .order_by(TABLE.c.visit_id)
    .limit(bindparam("limit"))
)
_COUNT = select(func.count()).select_from(TABLE).where(TABLE.c.building == bindparam("building"))
_READ = select(TABLE.c.visit_id, TABLE.c.record, TABLE.c.feed_seq).where(
    TABLE.c.building == bindparam("building"), one_of(TABLE.c.visit_id, "ids")
)
