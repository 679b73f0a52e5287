"""What was set aside in a building, as cases: opened by the server itself (``case_opening``),
resolved by staff at a desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, bindparam, func, select, text, update

from sync.protocol.cases import CASE, CASE_RESOLVED, CaseRecord, CaseResolvedBody
from sync.protocol.operations import Outcome, Reason
from sync.server.books import Decidable, Decision, RecordKey, Stored
from sync.server.case_sources import CaseKey, CaseSource, read_sources
from sync.server.devices import Sender
from sync.server.tables import QUARANTINE_CASE as TABLE

DESK = "desk"


def count_open(connection: Connection, building: str) -> dict[str, int]:
    """Return how many cases nobody has decided about, by the device that sent them."""
    return {row.sender: row.cases for row in connection.execute(_COUNT_OPEN, {"building": building})}


def count_open_of(connection: Connection, building: str, device_id: str) -> int:
    """Return how many cases of one device nobody has decided about."""
    return connection.scalar(_COUNT_OPEN_OF, {"building": building, "sender": device_id}) or 0


class CaseBook:
    """Only desks read cases: they hold what a visitor typed, as it was typed."""

    record_kind = CASE
    operation_kinds: frozenset[str] = frozenset({CASE_RESOLVED})
    roles: frozenset[str] = frozenset({DESK})

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> CaseLedger:
        rows = connection.execute(_READ, {"building": building, "ids": list(record_ids)})
        return CaseLedger(building, {row.case_id: row.resolution for row in rows})

    def read(self, connection: Connection, building: str, record_ids: Sequence[str]) -> Mapping[str, Stored]:
        rows = connection.execute(_READ, {"building": building, "ids": list(record_ids)}).all()
        sources = read_sources(connection, building, [CaseKey(r.case_id, r.op_id, r.digest) for r in rows])
        return {row.case_id: Stored(_record(row, sources[row.case_id]), row.feed_seq) for row in rows}

    def page(
        self, connection: Connection, building: str, after: str, limit: int
    ) -> Sequence[tuple[str, str]]:
        wanted = {"building": building, "after": after, "limit": limit}
        case_ids = list(connection.scalars(_PAGE, wanted))
        records = self.read(connection, building, case_ids)
        return [(case_id, records[case_id].body) for case_id in case_ids]

    def count(self, connection: Connection, building: str) -> int:
        return connection.scalar(_COUNT, {"building": building}) or 0


class CaseLedger:
    """The cases that one batch resolves. The first resolution stands: what was sent again once must not
    be sent again twice."""

    def __init__(self, building: str, stored: Mapping[str, str | None]) -> None:
        self._building = building
        self._stored = stored
        self._resolved: dict[str, CaseResolvedBody] = {}
        self._role = DESK

    def attend(self, sender: Sender, now: datetime) -> None:
        """Remember who sends: only a desk resolves."""
        self._role = sender.role

    def decide(self, operation: Decidable) -> Decision:
        try:
            body = CaseResolvedBody.model_validate_json(operation.body)
        except ValidationError:
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        if body.case_id != operation.record_id:
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        if self._role != DESK:
            return Decision(Outcome.REFUSED, Reason.NOT_ALLOWED)
        if body.case_id not in self._stored:
            # The server was restored: the operation of the case comes again, and with it the case.
            return Decision(Outcome.DEFERRED, Reason.UNKNOWN_RECORD)
        if body.case_id in self._resolved or self._stored[body.case_id] is not None:
            return Decision(Outcome.APPLIED, Reason.NO_CHANGE)
        self._resolved[body.case_id] = body
        return Decision(Outcome.APPLIED, changed=True)

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        values = [
            {
                "b_building": self._building,
                "b_case_id": case_id,
                "resolution": body.resolution.value,
                "resolved_at": body.resolved_at,
                "resolved_by": body.resolved_by[:150],
                "feed_seq": places[CASE, case_id],
            }
            for case_id, body in self._resolved.items()
        ]
        if values:
            connection.execute(_RESOLVE, values)


def _record(row: Any, source: CaseSource) -> str:
    return CaseRecord(
        case_id=row.case_id,
        op_id=row.op_id,
        device_id=row.sender,
        op_kind=source.kind,
        reason=source.reason,
        raw=source.raw,
        received_at=source.received_at,
        resolution=row.resolution,
        resolved_at=row.resolved_at,
        resolved_by=row.resolved_by,
    ).to_json()


_HERE = TABLE.c.building == bindparam("building")
_THESE = TABLE.c.case_id.in_(bindparam("ids", expanding=True))
_READ = select(TABLE).where(_HERE, _THESE)
_PAGE = (
    select(TABLE.c.case_id)
    .where(_HERE, TABLE.c.case_id > bindparam("after"))
    .order_by(TABLE.c.case_id)
    .limit(bindparam("limit"))
)
_COUNT = select(func.count()).select_from(TABLE).where(_HERE)
# The literal lets the database see that its partial index serves.
_OPEN = text("resolution IS NULL")
_COUNT_OPEN = select(TABLE.c.sender, func.count().label("cases")).where(_HERE, _OPEN).group_by(TABLE.c.sender)
_COUNT_OPEN_OF = select(func.count()).where(_HERE, TABLE.c.sender == bindparam("sender"), _OPEN)
_RESOLVE = (
    update(TABLE)
    .where(TABLE.c.building == bindparam("b_building"), TABLE.c.case_id == bindparam("b_case_id"))
    .values({name: bindparam(name) for name in ("resolution", "resolved_at", "resolved_by", "feed_seq")})
)
