"""Opens a case for whatever was quarantined, in the transaction that quarantined it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, insert, select

from sync.protocol.cases import CASE, CASE_RESOLVED
from sync.protocol.operations import OperationResult, Outcome
from sync.server import feed, inbox
from sync.server.case_book import CaseBook
from sync.server.case_sources import CaseKey, find_set_aside
from sync.server.tables import QUARANTINE_CASE as TABLE


def open_cases(connection: Connection, building: str, results: Iterable[OperationResult]) -> bool:
    """Open a case for each quarantined operation in ``results`` that has none; return whether any was.

    Where nothing is quarantined, no statement runs.
    """
    op_ids = {result.op_id for result in results if result.outcome == Outcome.QUARANTINED}
    if not op_ids:
        return False
    fresh = _without_case(connection, building, find_set_aside(connection, building, sorted(op_ids)))
    if not fresh:
        return False
    places = feed.extend(connection, building, [(CASE, key.case_id) for key in fresh])
    connection.execute(
        insert(TABLE),
        [
            {
                "building": building,
                "case_id": key.case_id,
                "op_id": key.op_id,
                "digest": key.digest,
                "sender": key.sender,
                "feed_seq": places[CASE, key.case_id],
            }
            for key in fresh
        ],
    )
    _wake(connection, building, [key.case_id for key in fresh])
    return True


def _without_case(connection: Connection, building: str, keys: Sequence[CaseKey]) -> list[CaseKey]:
    by_id = {key.case_id: key for key in keys}
    known = set(connection.scalars(_KNOWN, {"building": building, "ids": list(by_id)}))
    return [key for case_id, key in by_id.items() if case_id not in known]


def _wake(connection: Connection, building: str, case_ids: Sequence[str]) -> None:
    """Take up resolutions that were here first: after a restored backup, the desk may be the quicker one."""
    waiting = [
        row for row in inbox.find_deferred(connection, building, case_ids) if row.kind == CASE_RESOLVED
    ]
    if not waiting:
        return
    ledger = CaseBook().open(connection, building, case_ids)
    decided = [(row, ledger.decide(row)) for row in waiting]
    changed = dict.fromkeys(row.record_id for row, decision in decided if decision.changed)
    places = feed.extend(connection, building, [(CASE, case_id) for case_id in changed])
    ledger.save(connection, places)
    for row, decision in decided:
        reason = decision.reason.value if decision.reason else ""
        seq = places[CASE, row.record_id] if decision.changed else None
        result = OperationResult(op_id=row.op_id, outcome=decision.outcome, reason=reason, feed_seq=seq)
        inbox.change_outcome(connection, building, result)


_KNOWN = select(TABLE.c.case_id).where(
    TABLE.c.building == bindparam("building"), TABLE.c.case_id.in_(bindparam("ids", expanding=True))
)
