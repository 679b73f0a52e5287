"""What the house arranges, at the server. Of two desks that changed one thing unseen by each other, the first
stands; what the second typed is set aside for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from pydantic import ValidationError
from sqlalchemy import Connection, bindparam, select

from sync.protocol.arrangements import (
    ARRANGEMENT,
    ARRANGEMENT_PUT,
    BY_SERVER,
    ArrangementPutBody,
    ArrangementRecord,
)
from sync.protocol.operations import Outcome, Reason
from sync.server.arranged import is_readable
from sync.server.arrangement_rows import save_arrangements
from sync.server.booking_shelves import ArrangementShelf
from sync.server.booking_tables import ARRANGEMENT as TABLE
from sync.server.books import Decidable, Decision, RecordKey
from sync.server.devices import Sender
from sync.server.house_rows import make_stale

DESK = "desk"


class ArrangementBook(ArrangementShelf):
    """Desks change what all devices read."""

    operation_kinds = frozenset({ARRANGEMENT_PUT})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> ArrangementLedger:
        rows = connection.execute(_READ, {"building": building, "ids": list(record_ids)})
        return ArrangementLedger(building, {row.arrangement_id: row.revision for row in rows})


class ArrangementLedger:
    """The arrangements that one batch touches: by id, which revision stands."""

    def __init__(self, building: str, revisions: Mapping[str, int]) -> None:
        self._building, self._revisions = building, dict(revisions)
        self._changed: dict[str, ArrangementRecord] = {}
        self._role = ""

    def attend(self, sender: Sender, now: datetime) -> None:
        """Remember who sends: only a desk arranges."""
        self._role = sender.role

    def decide(self, operation: Decidable) -> Decision:
        try:
            body = ArrangementPutBody.model_validate_json(operation.body)
        except ValidationError:
            return _UNREADABLE
        if body.arrangement_id != operation.record_id:
            return _UNREADABLE
        if self._role != DESK or body.subject in BY_SERVER:
            return Decision(Outcome.REFUSED, Reason.NOT_ALLOWED)
        if not is_readable(body.subject, body.arrangement_id, body.body):
            return _UNREADABLE
        if body.base != self._revisions.get(body.arrangement_id, 0):
            return Decision(Outcome.QUARANTINED, Reason.CHANGED_MEANWHILE)
        return self._put(body)

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        if self._changed:
            placed = {one: (record, places[ARRANGEMENT, one]) for one, record in self._changed.items()}
            save_arrangements(connection, self._building, placed.values())
            make_stale(connection, self._building)

    def _put(self, body: ArrangementPutBody) -> Decision:
        revision = body.base + 1
        self._revisions[body.arrangement_id] = revision
        self._changed[body.arrangement_id] = ArrangementRecord(
            arrangement_id=body.arrangement_id,
            subject=body.subject,
            body=body.body,
            revision=revision,
            removed=body.removed,
            changed_at=body.changed_at,
            by=body.by,
        )
        return Decision(Outcome.APPLIED, changed=True)


_UNREADABLE = Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
_READ = select(TABLE.c.arrangement_id, TABLE.c.revision).where(
    TABLE.c.building == bindparam("building"),
    TABLE.c.arrangement_id.in_(bindparam("ids", expanding=True)),
)
