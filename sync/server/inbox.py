"""The inbox: every operation as it came, byte for byte, with its outcome."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, text, update

from sync.protocol.canonical import moment_text
from sync.protocol.operations import Operation, OperationResult, Outcome, Reason
from sync.server.bulk import insert_many, one_of
from sync.server.devices import Sender
from sync.server.incoming import Incoming, Malformed
from sync.server.tables import INBOX, QUARANTINE

InboxRow = Row[*tuple[Any, ...]]
"""A row of the inbox, its columns by name."""


def find_known(connection: Connection, building: str, op_ids: Sequence[str]) -> Mapping[str, InboxRow]:
    """Return what the inbox has of ``op_ids``: hash and outcome."""
    rows = connection.execute(_KNOWN, {"building": building, "ids": list(op_ids)})
    return {row.op_id: row for row in rows}


def stored_result(row: InboxRow) -> OperationResult:
    """Return the outcome that was given before."""
    return OperationResult(
        op_id=row.op_id, outcome=Outcome(row.outcome), reason=row.reason, feed_seq=row.feed_seq
    )


def keep(
    connection: Connection,
    sender: Sender,
    operations: Sequence[Operation],
    results: Mapping[str, OperationResult],
    flags: Mapping[str, str],
    now: datetime,
) -> None:
    """Write fresh operations with their outcomes."""
    received_at = moment_text(now)
    rows = [
        _row(sender, item, results[item.op_id], flags.get(item.op_id, ""), received_at) for item in operations
    ]
    insert_many(connection, INBOX, _COLUMNS, rows)


def find_deferred(connection: Connection, building: str, record_ids: Collection[str]) -> list[InboxRow]:
    """Return what waits for one of ``record_ids`` to appear, oldest first."""
    return list(connection.execute(_DEFERRED, {"building": building, "ids": list(record_ids)}))


def change_outcome(connection: Connection, building: str, result: OperationResult) -> None:
    """Give a deferred operation its final outcome."""
    values = {"outcome": result.outcome.value, "reason": result.reason, "feed_seq": result.feed_seq}
    connection.execute(
        update(INBOX).where(INBOX.c.building == building, INBOX.c.op_id == result.op_id).values(values)
    )


def set_aside(
    connection: Connection, sender: Sender, operation: Incoming, reason: Reason, now: datetime
) -> OperationResult:
    """Put an operation that cannot stand in the inbox into the quarantine; a repetition only once."""
    raw = operation.raw if isinstance(operation, Malformed) else operation.model_dump_json()
    key = {"building": sender.building, "op_id": operation.op_id, "digest": sha256(raw.encode()).hexdigest()}
    if connection.execute(_ASIDE, key).first() is None:
        values = {"sender": sender.device_id, "raw": raw, "reason": reason.value, "received_at": now}
        connection.execute(insert(QUARANTINE), {**key, **values})
    return OperationResult(op_id=operation.op_id, outcome=Outcome.QUARANTINED, reason=reason)


def _row(
    sender: Sender, operation: Operation, result: OperationResult, flag: str, received_at: str
) -> tuple[Any, ...]:
    extra = operation.model_extra
    return (
        sender.building,
        operation.op_id,
        sender.device_id,
        *_as_it_came(operation.__dict__),
        json.dumps(extra) if extra else None,
        flag,
        result.outcome.value,
        result.reason,
        result.feed_seq,
        received_at,
    )


_COLUMNS = tuple(INBOX.c.keys())
# Between the sender and what else a newer device sent, the columns are called as the fields.
_as_it_came = itemgetter(*_COLUMNS[_COLUMNS.index("sender") + 1 : _COLUMNS.index("extra")])
_KNOWN = select(INBOX.c.op_id, INBOX.c.sha256, INBOX.c.outcome, INBOX.c.reason, INBOX.c.feed_seq).where(
    INBOX.c.building == bindparam("building"), one_of(INBOX.c.op_id, "ids")
)
# The literal lets the database see that its partial index serves.
_DEFERRED = (
    select(INBOX)
    .where(
        INBOX.c.building == bindparam("building"),
        one_of(INBOX.c.record_id, "ids"),
        text("outcome = 'deferred'"),
    )
    .order_by(INBOX.c.received_at, INBOX.c.incarnation, INBOX.c.kseq)
)
_ASIDE = select(QUARANTINE.c.op_id).where(
    *(QUARANTINE.c[name] == bindparam(name) for name in ("building", "op_id", "digest"))
)
