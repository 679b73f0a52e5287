"""Decides a push: every operation has one stable outcome, and a bad one delays no other.

One transaction per push. The fast path decides and writes the whole batch in one savepoint; only
if that fails is each operation tried in a savepoint of its own, and the one at fault set aside.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from sync.protocol.operations import Operation, OperationResult, Outcome, Reason
from sync.protocol.schemas import SCHEMAS, SchemaBook
from sync.server import inbox
from sync.server.batch import Batch
from sync.server.case_opening import open_cases
from sync.server.devices import Sender
from sync.server.incoming import Incoming, Malformed
from sync.server.streams import CHAIN_BROKEN, FORK, Gap, Placement, place
from vault.failures import is_of_the_world

_log = logging.getLogger(__name__)


class Verdict:
    """What came of a push. ``forked``: a clone writes under the same incarnation. ``opened``: there are
    new cases for staff."""

    def __init__(self, results: Sequence[OperationResult], *, forked: bool, opened: bool = False) -> None:
        self.results = list(results)
        self.forked = forked
        self.opened = opened


def arbitrate(
    connection: Connection,
    sender: Sender,
    operations: Sequence[Incoming],
    now: datetime,
    schemas: SchemaBook = SCHEMAS,
) -> Verdict | Gap:
    """Decide ``operations`` in the caller's transaction. On a ``Gap`` nothing is to be committed."""
    placement = place(connection, sender, [operation for operation in operations if operation.kseq > 0])
    if isinstance(placement, Gap):
        return placement
    results, aside, fresh, again = _sort_out(connection, sender, operations, now)
    flags = _flags(fresh, placement)
    _alarm(sender, flags)
    results.update(_decide(connection, sender, fresh, again, flags, now, schemas))
    ordered = [aside.get(index) or results[item.op_id] for index, item in enumerate(operations)]
    opened = open_cases(connection, sender.building, ordered)
    return Verdict(ordered, forked=FORK in flags.values(), opened=opened)


def _sort_out(
    connection: Connection, sender: Sender, operations: Sequence[Incoming], now: datetime
) -> tuple[dict[str, OperationResult], dict[int, OperationResult], list[Operation], list[Operation]]:
    """Answer what is known or cannot stand.

    Return the outcomes by id of what is known, by place in the push of what was set aside (its id may
    be that of a good one), what is fresh, and what was put off.
    """
    known = inbox.find_known(connection, sender.building, [operation.op_id for operation in operations])
    hashes = {op_id: row.sha256 for op_id, row in known.items()}
    results = {op_id: inbox.stored_result(row) for op_id, row in known.items()}
    fresh: list[Operation] = []
    again: list[Operation] = []
    aside: dict[int, OperationResult] = {}
    for index, operation in enumerate(operations):
        if isinstance(operation, Malformed):
            aside[index] = inbox.set_aside(connection, sender, operation, Reason.UNREADABLE, now)
        elif operation.op_id not in hashes:
            hashes[operation.op_id] = operation.sha256
            fresh.append(operation)
        elif hashes[operation.op_id] != operation.sha256:
            _log.critical("device %s used an operation id for two contents", sender.device_id)
            aside[index] = inbox.set_aside(connection, sender, operation, Reason.ID_REUSED, now)
        elif operation.op_id in results and results[operation.op_id].outcome == Outcome.DEFERRED:
            again.append(operation)
    return results, aside, fresh, again


def _flags(fresh: Sequence[Operation], placement: Placement) -> dict[str, str]:
    flags = dict.fromkeys((item.op_id for item in fresh if item.op_id not in placement.ahead), FORK)
    flags.update(
        dict.fromkeys((item.op_id for item in fresh if item.op_id in placement.broken), CHAIN_BROKEN)
    )
    return flags


def _alarm(sender: Sender, flags: dict[str, str]) -> None:
    """The operations stand, each is whole in itself; but somebody must look at the device."""
    for flag in sorted(set(flags.values())):
        _log.critical("device %s: %s in its operations", sender.device_id, flag)


def _decide(
    connection: Connection,
    sender: Sender,
    fresh: Sequence[Operation],
    again: Sequence[Operation],
    flags: dict[str, str],
    now: datetime,
    schemas: SchemaBook,
) -> dict[str, OperationResult]:
    try:
        with connection.begin_nested():
            return Batch(connection, sender, fresh, again, flags, now, schemas).settle()
    except Exception as error:
        # Whatever one operation does, the others must pass.
        if is_of_the_world(error):
            raise
        # Only the type: the message may quote what a visitor typed.
        _log.warning("a batch of %d is decided one by one: %s", len(fresh), type(error).__name__)
    results: dict[str, OperationResult] = {}
    for operation in fresh:
        results.update(_decide_alone(connection, sender, operation, flags, now, schemas))
    return results


def _decide_alone(
    connection: Connection,
    sender: Sender,
    operation: Operation,
    flags: dict[str, str],
    now: datetime,
    schemas: SchemaBook,
) -> dict[str, OperationResult]:
    try:
        with connection.begin_nested():
            return Batch(connection, sender, [operation], [], flags, now, schemas).settle()
    except Exception as error:
        # Set aside, so that it delays no other one.
        if is_of_the_world(error):
            raise
        _log.critical("operation %s is set aside: %s", operation.op_id, type(error).__name__)
    result = OperationResult(op_id=operation.op_id, outcome=Outcome.QUARANTINED, reason=Reason.SERVER_FAULT)
    inbox.keep(connection, sender, [operation], {operation.op_id: result}, flags, now)
    return {operation.op_id: result}
