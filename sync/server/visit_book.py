"""Visits at the server: the domain's rules over the building's guestbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, String, bindparam, select, update

from domain.visits import anonymise, decide_departure
from sync.protocol.canonical import moment_text
from sync.protocol.operations import OperationKind, Outcome, Reason
from sync.protocol.visits import (
    VISIT,
    AnonymisationBody,
    DepartureBody,
    VisitRecord,
    departed,
    from_record,
    to_record,
)
from sync.server.books import Decidable, Decision, Stored
from sync.server.bulk import insert_many
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


class VisitLedger:
    """The visits that one batch touches."""

    def __init__(self, building: str, stored: Mapping[str, str]) -> None:
        self._building = building
        self._stored = stored
        self._changed: dict[str, VisitRecord] = {}
        # Of visits that are as their sign-in said: its very text need not be written anew.
        self._texts: dict[str, str] = {}

    def decide(self, operation: Decidable) -> Decision:
        """A body that cannot be read is quarantined: no rule can say anything about it."""
        try:
            if operation.kind == OperationKind.VISIT_SIGNED_IN:
                return self._sign_in(operation, VisitRecord.model_validate_json(operation.body))
            if operation.kind == OperationKind.VISIT_DEPARTED:
                return self._depart(operation, DepartureBody.model_validate_json(operation.body))
            return self._anonymise(operation, AnonymisationBody.model_validate_json(operation.body))
        except ValidationError:
            return _UNREADABLE

    def save(self, connection: Connection, places: Mapping[str, int]) -> None:
        rows = {visit_id: self._row(record, places[visit_id]) for visit_id, record in self._changed.items()}
        fresh = [row for visit_id, row in rows.items() if visit_id not in self._stored]
        insert_many(connection, TABLE, _COLUMNS, fresh)
        known = [row for visit_id, row in rows.items() if visit_id in self._stored]
        if known:
            values = [dict(zip(_PARAMETERS, row, strict=True)) for row in known]
            connection.execute(_UPDATE, values)

    def _sign_in(self, operation: Decidable, record: VisitRecord) -> Decision:
        if record.visit_id != operation.record_id:
            return _UNREADABLE
        if record.building != self._building:
            return Decision(Outcome.QUARANTINED, Reason.WRONG_BUILDING)
        if self._find(record.visit_id) is not None:
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
        if changed is None and visit_id in self._stored:
            changed = VisitRecord.model_validate_json(self._stored[visit_id])
        return changed

    def _row(self, record: VisitRecord, feed_seq: int) -> tuple[Any, ...]:
        return (
            self._building,
            record.visit_id,
            record.device_id,
            record.code,
            moment_text(record.arrived_at),
            None if record.departed_at is None else moment_text(record.departed_at),
            self._texts.get(record.visit_id) or record.to_json(),
            feed_seq,
        )


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
_READ = select(TABLE.c.visit_id, TABLE.c.record, TABLE.c.feed_seq).where(
    TABLE.c.building == bindparam("building"), TABLE.c.visit_id.in_(bindparam("ids", expanding=True))
)
