"""After an update: what an older program had put off as too new is decided, without being asked.

Devices ask about it, too, when they start; but one that is gone for good never starts again.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from sqlalchemy import Connection, bindparam, select, text

from sync.protocol.operations import OperationResult, Reason
from sync.protocol.schemas import SchemaBook
from sync.server.batch import Batch
from sync.server.case_opening import open_cases
from sync.server.catalogue import BY_OPERATION
from sync.server.context import Context
from sync.server.devices import Sender, find_sender
from sync.server.inbox import InboxRow
from sync.server.tables import INBOX
from vault.failures import is_of_the_world

BATCH = 200
"""Of operations in one transaction: the building's other devices wait that long, and no longer."""

_BATCHES = 5
"""In one go, so that the greeting that sets it off is answered in time; the next one goes on."""

_log = logging.getLogger(__name__)


def revive(context: Context, building: str) -> None:
    """Decide in ``building`` what this program knows and an older one did not; once in a process."""
    for _ in range(_BATCHES):
        after = context.revived.get(building, "")
        if after is None or not _is_any(context, building, after):
            context.revived[building] = None
            return
        with context.store.deciding(building) as connection:
            rows = _find(connection, context.schemas, building, after)
            results = _decide(connection, building, rows, context.clock.now(), context.schemas)
            opened = open_cases(connection, building, results)
        if opened or any(result.feed_seq is not None for result in results):
            context.grown(building)
        context.revived[building] = rows[-1].op_id if len(rows) == BATCH else None


def _is_any(context: Context, building: str, after: str) -> bool:
    """Look before taking the building's turn: after most starts there is nothing to decide."""
    with context.store.reading() as connection:
        return bool(_find(connection, context.schemas, building, after))


def _find(connection: Connection, schemas: SchemaBook, building: str, after: str) -> list[InboxRow]:
    values = {"building": building, "after": after, "newest": schemas.newest, "kinds": sorted(BY_OPERATION)}
    return list(connection.execute(_TOO_NEW, values))


def _decide(
    connection: Connection, building: str, rows: Sequence[InboxRow], now: datetime, schemas: SchemaBook
) -> list[OperationResult]:
    results: dict[str, OperationResult] = {}
    in_their_order = sorted(rows, key=lambda row: (row.received_at, row.incarnation, row.kseq))
    for device_id, its_rows in groupby(in_their_order, key=lambda row: row.sender):
        sender = find_sender(connection, building, device_id)
        # A record that was decided woke those that waited for it: they have their outcome, and keep it.
        left = [row for row in its_rows if row.op_id not in results]
        if sender is not None and left:
            found = _decide_of(connection, sender, left, now, schemas)
            results.update((result.op_id, result) for result in found)
    return list(results.values())


def _decide_of(
    connection: Connection, sender: Sender, rows: Sequence[InboxRow], now: datetime, schemas: SchemaBook
) -> list[OperationResult]:
    try:
        with connection.begin_nested():
            return list(Batch(connection, sender, [], rows, {}, now, schemas).settle().values())
    except Exception as error:
        if is_of_the_world(error):
            raise
        if len(rows) == 1:
            # It stays put off: nothing is lost, and whoever brings this program in order finds it.
            _log.critical("operation %s stays deferred: %s", rows[0].op_id, type(error).__name__)
            return []
    return [result for row in rows for result in _decide_of(connection, sender, [row], now, schemas)]


# The literal lets the database see that its partial index serves.
_TOO_NEW = (
    select(INBOX)
    .where(
        INBOX.c.building == bindparam("building"),
        text("outcome = 'deferred'"),
        INBOX.c.reason.in_((Reason.NEWER_SCHEMA.value, Reason.UNKNOWN_KIND.value)),
        INBOX.c.schema_v <= bindparam("newest"),
        INBOX.c.kind.in_(bindparam("kinds", expanding=True)),
        INBOX.c.op_id > bindparam("after"),
    )
    .order_by(INBOX.c.op_id)
    .limit(BATCH)
)
