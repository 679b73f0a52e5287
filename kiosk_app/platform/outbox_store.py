"""The outbox as the sync engine sees it: ``sync.client.ports`` over the tables in ``outbox``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import bindparam, func, or_, select, update
from sqlmodel import Session, SQLModel, col

from kiosk_app.platform.outbox import INCARNATION, OutboxRow, OutboxState, QuarantineRow, SyncStateRow
from sync.client.ports import OutboxCounts
from sync.protocol.canonical import moment_text
from sync.protocol.chain import GENESIS, link
from sync.protocol.operations import Operation, OperationResult, Outcome


class OutboxStore:
    """Implements ``OutboxPort``. No method commits."""

    def waiting(self, session: Session, limit: int) -> list[Operation]:
        rows = session.connection().execute(_WAITING.limit(limit))
        return [_operation(row) for row in rows]

    def waiting_for(self, session: Session, record_ids: Sequence[str], beyond: int) -> list[Operation]:
        rows = session.connection().execute(_WAITING_FOR, {"ids": list(record_ids), "beyond": beyond})
        return [_operation(row) for row in rows]

    def settle(self, session: Session, results: Sequence[OperationResult], now: datetime) -> None:
        values = [
            {
                "k_op_id": result.op_id,
                "state": _STATES[result.outcome],
                "reason": result.reason,
                "feed_seq": result.feed_seq,
            }
            for result in results
        ]
        if values:
            session.connection().execute(_SETTLE, values)
        aside = {item.op_id: item.reason for item in results if item.outcome == Outcome.QUARANTINED}
        for row in session.connection().execute(_BY_ID, {"ids": list(aside)}) if aside else ():
            operation = _operation(row)
            raw = operation.model_dump_json()
            self.quarantine(session, f"op:{operation.op_id}", raw, aside[operation.op_id], now)

    def quarantine(self, session: Session, source: str, raw: str, reason: str, now: datetime) -> None:
        if session.get(QuarantineRow, source) is None:
            row = QuarantineRow(source=source, raw=raw, reason=reason, noted_utc=moment_text(now))
            session.add(row)
            session.flush()

    def streams(self, session: Session) -> Mapping[str, int]:
        connection, found = session.connection(), dict[str, int]()
        incarnation = ""
        # From one to the next by the index: grouping would read the whole outbox.
        while incarnation := connection.scalar(_NEXT_INCARNATION, {"after": incarnation}) or "":
            found[incarnation] = connection.scalar(_HIGHEST, {"incarnation": incarnation}) or 0
        return found

    def reopen(self, session: Session, incarnation: str, after: int) -> int:
        settled = col(OutboxRow.state) != OutboxState.WAITING.value
        return _reopen(session, settled, OutboxRow.incarnation == incarnation, col(OutboxRow.kseq) > after)

    def reopen_deferred(self, session: Session) -> int:
        return _reopen(session, col(OutboxRow.state) == OutboxState.DEFERRED.value)

    def mark_durable(self, session: Session, incarnation: str, upto: int) -> None:
        done = session.get(SyncStateRow, f"durable/{incarnation}")
        before = 0 if done is None else int(done.value)
        if upto > before:
            mine, kseq = col(OutboxRow.incarnation) == incarnation, col(OutboxRow.kseq)
            session.connection().execute(
                update(OutboxRow).where(mine, kseq > before, kseq <= upto).values(durable=True)
            )
            session.merge(SyncStateRow(key=f"durable/{incarnation}", value=str(upto)))

    def renew_incarnation(self, session: Session) -> None:
        """Ids and bodies stay: whatever the server has already it will know again."""
        incarnation, prev_hash = uuid4().hex, GENESIS
        values: list[dict[str, Any]] = []
        for kseq, row in enumerate(session.connection().execute(_WAITING), start=1):
            place = {"incarnation": incarnation, "kseq": kseq, "prev_hash": prev_hash}
            values.append({"k_op_id": row.op_id, **place})
            prev_hash = link(_operation(row).model_copy(update=place))
        if values:
            session.connection().execute(_RENUMBER, values)
        session.merge(SyncStateRow(key=INCARNATION, value=incarnation))

    def counts(self, session: Session) -> OutboxCounts:
        return OutboxCounts(
            waiting=session.connection().execute(_COUNT_WAITING).scalar_one(),
            quarantined=session.connection()
            .execute(select(func.count()).select_from(QuarantineRow))
            .scalar_one(),
        )


class SyncStateStore:
    """Implements ``StatePort``."""

    def get(self, session: Session, key: str) -> str | None:
        found: str | None = session.connection().execute(_STATE, {"key": key}).scalar()
        return found

    def put(self, session: Session, key: str, value: str) -> None:
        session.merge(SyncStateRow(key=key, value=value))
        session.flush()


def _reopen(session: Session, *where: Any) -> int:
    done = session.connection().execute(
        update(OutboxRow).where(*where).values(state=OutboxState.WAITING.value)
    )
    return done.rowcount


def _operation(row: Any) -> Operation:
    return Operation(**dict(zip(_FIELDS, row, strict=True)))


def _table(model: type[SQLModel]) -> Any:
    return model.__table__  # type: ignore[attr-defined]


_OUTBOX = _table(OutboxRow)
_FIELDS = tuple(Operation.model_fields)
_COLUMNS = [_OUTBOX.c[name] for name in _FIELDS]
_STATES = {
    Outcome.APPLIED: OutboxState.ACKNOWLEDGED.value,
    Outcome.WAITLISTED: OutboxState.ACKNOWLEDGED.value,
    Outcome.REFUSED: OutboxState.REFUSED.value,
    Outcome.DEFERRED: OutboxState.DEFERRED.value,
    Outcome.QUARANTINED: OutboxState.QUARANTINED.value,
}
_IS_WAITING = _OUTBOX.c.state == OutboxState.WAITING.value
_WAITING = select(*_COLUMNS).where(_IS_WAITING).order_by(_OUTBOX.c.seq)
_WAITING_FOR = (
    select(*_COLUMNS)
    .where(
        _OUTBOX.c.record_id.in_(bindparam("ids", expanding=True)),
        or_(
            _OUTBOX.c.state.in_((OutboxState.WAITING.value, OutboxState.DEFERRED.value)),
            _OUTBOX.c.feed_seq > bindparam("beyond"),
        ),
    )
    .order_by(_OUTBOX.c.seq)
)
_BY_ID = select(*_COLUMNS).where(_OUTBOX.c.op_id.in_(bindparam("ids", expanding=True)))
_NEXT_INCARNATION = select(func.min(_OUTBOX.c.incarnation)).where(_OUTBOX.c.incarnation > bindparam("after"))
_HIGHEST = select(func.max(_OUTBOX.c.kseq)).where(_OUTBOX.c.incarnation == bindparam("incarnation"))
_COUNT_WAITING = select(func.count()).select_from(_OUTBOX).where(_IS_WAITING)
_SETTLE = (
    update(_OUTBOX)
    .where(_OUTBOX.c.op_id == bindparam("k_op_id"))
    .values({name: bindparam(name) for name in ("state", "reason", "feed_seq")})
)
_RENUMBER = (
    update(_OUTBOX)
    .where(_OUTBOX.c.op_id == bindparam("k_op_id"))
    .values({name: bindparam(name) for name in ("incarnation", "kseq", "prev_hash")})
)
_STATE = select(_table(SyncStateRow).c.value).where(_table(SyncStateRow).c.key == bindparam("key"))
