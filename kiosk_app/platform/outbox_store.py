"""The outbox as the sync engine sees it: ``sync.client.ports`` over the tables in ``outbox``."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import bindparam, case, func, or_, select, update
from sqlmodel import Session, SQLModel, col

from domain.chance import random_hex
from kiosk_app.platform.outbox import (
    INCARNATION,
    OutboxRow,
    OutboxState,
    QuarantineRow,
    SyncStateRow,
    read_state,
    write_state,
)
from sync.client.ports import OutboxCounts
from sync.protocol.canonical import moment_text
from sync.protocol.chain import GENESIS, Linked, link
from sync.protocol.erasure import ERASED
from sync.protocol.operations import LANES, Operation, OperationResult, Outcome, lane_of
from sync.protocol.trusted import trusted


class OutboxStore:
    """Implements ``OutboxPort``. No method commits."""

    def waiting(
        self, session: Session, limit: int, under_way: Collection[str] = frozenset()
    ) -> list[Operation]:
        values = (json.dumps(sorted(under_way)), limit)
        return [_operation(row) for row in session.connection().exec_driver_sql(_NEXT_WAITING, values)]

    def waiting_for(self, session: Session, record_ids: Sequence[str], beyond: int) -> list[Operation]:
        rows = session.connection().execute(_WAITING_FOR, {"ids": list(record_ids), "beyond": beyond})
        return [_operation(row) for row in rows]

    def held(self, session: Session, record_ids: Sequence[str], beyond: int) -> frozenset[str]:
        found = session.connection().execute(_HELD, {"ids": list(record_ids), "beyond": beyond})
        return frozenset(found.scalars())

    def settle(self, session: Session, results: Sequence[OperationResult], now: datetime) -> None:
        values = [
            (_STATES[result.outcome], result.reason, result.feed_seq, result.op_id) for result in results
        ]
        if values:
            session.connection().exec_driver_sql(_SETTLE, values)
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

    def close_cases(self, session: Session, before: datetime) -> None:
        session.connection().execute(_CLOSE_CASES, {"before": moment_text(before)})

    def streams(self, session: Session) -> Mapping[str, int]:
        connection, found = session.connection(), dict[str, int]()
        incarnation = ""
        # From one to the next by the index: grouping would read the whole outbox.
        while incarnation := connection.scalar(_NEXT_INCARNATION, {"after": incarnation}) or "":
            found[incarnation] = connection.scalar(_HIGHEST, {"incarnation": incarnation}) or 0
        return found

    def reopen(self, session: Session, incarnation: str, after: int) -> int:
        _forget_durable(session, incarnation, after)
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

    def link_of(self, session: Session, incarnation: str, kseq: int) -> str | None:
        row = session.connection().execute(_BY_PLACE, {"incarnation": incarnation, "kseq": kseq}).first()
        return None if row is None else link(cast("Linked", row))

    def renew_incarnation(self, session: Session) -> None:
        """Ids and bodies stay: whatever the server has already it will know again."""
        lines = {lane: _Line(random_hex()) for lane in LANES}
        waiting = session.connection().execute(_WAITING)
        values = [lines[lane_of(row.kind)].take(_operation(row)) for row in waiting]
        if values:
            session.connection().execute(_RENUMBER, values)
        for lane, line in lines.items():
            session.merge(SyncStateRow(key=INCARNATION[lane], value=line.incarnation))

    def counts(self, session: Session) -> OutboxCounts:
        connection = session.connection()
        aside, own = connection.execute(_COUNT_ASIDE).one()
        return OutboxCounts(connection.execute(_COUNT_WAITING).scalar_one(), aside, own)


class _Line:
    """A new incarnation, numbered from 1."""

    def __init__(self, incarnation: str) -> None:
        self.incarnation = incarnation
        self._kseq, self._prev_hash = 0, GENESIS

    def take(self, operation: Operation) -> dict[str, Any]:
        """Return the place that ``operation`` gets as the next one."""
        self._kseq += 1
        place = {"incarnation": self.incarnation, "kseq": self._kseq, "prev_hash": self._prev_hash}
        self._prev_hash = link(operation.model_copy(update=place))
        return {"k_op_id": operation.op_id, **place}


class SyncStateStore:
    """Implements ``StatePort``."""

    def get(self, session: Session, key: str) -> str | None:
        return read_state(session, key)

    def put(self, session: Session, key: str, value: str) -> None:
        write_state(session, key, value)


def _reopen(session: Session, *where: Any) -> int:
    done = session.connection().execute(
        update(OutboxRow).where(*where).values(state=OutboxState.WAITING.value)
    )
    return done.rowcount


def _forget_durable(session: Session, incarnation: str, after: int) -> None:
    """What the server does not have is in no backup of it, whatever it said in an earlier life."""
    told = session.get(SyncStateRow, f"durable/{incarnation}")
    if told is not None and int(told.value) > after:
        told.value = str(after)
        mine = (col(OutboxRow.incarnation) == incarnation, col(OutboxRow.kseq) > after)
        session.connection().execute(update(OutboxRow).where(*mine).values(durable=False))


def _operation(row: Any) -> Operation:
    *values, erased = row
    fields = dict(zip(_FIELDS, values, strict=True))
    if erased is not None:
        return Operation(**fields, **{ERASED: erased})
    # Checked when it was written, and its hash is checked by the server.
    return trusted(Operation, fields)


def _table(model: type[SQLModel]) -> Any:
    return model.__table__  # type: ignore[attr-defined]


_OUTBOX = _table(OutboxRow)
_FIELDS = tuple(Operation.model_fields)
_COLUMNS = [*(_OUTBOX.c[name] for name in _FIELDS), _OUTBOX.c.erased]
_STATES = {
    Outcome.APPLIED: OutboxState.ACKNOWLEDGED.value,
    Outcome.WAITLISTED: OutboxState.ACKNOWLEDGED.value,
    Outcome.REFUSED: OutboxState.REFUSED.value,
    Outcome.DEFERRED: OutboxState.DEFERRED.value,
    Outcome.QUARANTINED: OutboxState.QUARANTINED.value,
}
_IS_WAITING = _OUTBOX.c.state == OutboxState.WAITING.value
_WAITING = select(*_COLUMNS).where(_IS_WAITING).order_by(_OUTBOX.c.lane, _OUTBOX.c.seq)
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
_HELD = select(_OUTBOX.c.record_id).where(
    _OUTBOX.c.record_id.in_(bindparam("ids", expanding=True)),
    or_(
        _OUTBOX.c.state.in_(
            (OutboxState.WAITING.value, OutboxState.DEFERRED.value, OutboxState.QUARANTINED.value)
        ),
        _OUTBOX.c.feed_seq > bindparam("beyond"),
    ),
)
_BY_PLACE = select(_OUTBOX).where(
    _OUTBOX.c.incarnation == bindparam("incarnation"), _OUTBOX.c.kseq == bindparam("kseq")
)
_BY_ID = select(*_COLUMNS).where(_OUTBOX.c.op_id.in_(bindparam("ids", expanding=True)))
_NEXT_INCARNATION = select(func.min(_OUTBOX.c.incarnation)).where(_OUTBOX.c.incarnation > bindparam("after"))
_HIGHEST = select(func.max(_OUTBOX.c.kseq)).where(_OUTBOX.c.incarnation == bindparam("incarnation"))
_COUNT_WAITING = select(func.count()).select_from(_OUTBOX).where(_IS_WAITING)
_ASIDE = _table(QuarantineRow)
_OF_THE_SERVER = _ASIDE.c.source.startswith("op:")
_COUNT_ASIDE = select(func.count(), func.coalesce(func.sum(case((_OF_THE_SERVER, 0), else_=1)), 0)).where(
    _ASIDE.c.resolution.is_(None)
)
_CLOSE_CASES = (
    update(_ASIDE)
    .where(_OF_THE_SERVER, _ASIDE.c.resolution.is_(None), _ASIDE.c.noted_utc < bindparam("before"))
    # What they did is in the case, which only desks read.
    .values(resolution="staff", resolved_utc=bindparam("before"))
)
# As text, straight to the driver: a device that was alone for a month has thousands of rows to read
# and to settle, and SQLAlchemy spends more on each one's parameters than the database on the row.
_NEXT_WAITING = (
    f"SELECT {', '.join(_FIELDS)}, erased FROM outbox WHERE state = '{OutboxState.WAITING.value}'"  # noqa: S608
    " AND op_id NOT IN (SELECT value FROM json_each(?)) ORDER BY lane, seq LIMIT ?"
)
_SETTLE = "UPDATE outbox SET state = ?, reason = ?, feed_seq = ? WHERE op_id = ?"
_RENUMBER = (
    update(_OUTBOX)
    .where(_OUTBOX.c.op_id == bindparam("k_op_id"))
    .values({name: bindparam(name) for name in ("incarnation", "kseq", "prev_hash")})
)
