"""One batch of fresh operations: decided in memory by the books, written in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection

from sync.protocol.chain import body_hash
from sync.protocol.operations import SCHEMA_VERSION, Operation, OperationResult, Outcome, Reason
from sync.server import feed, inbox
from sync.server.books import Book, Decidable, Decision, Ledger
from sync.server.catalogue import BY_OPERATION
from sync.server.devices import Sender
from sync.server.feed import RecordKey


class Batch:
    """Lives for one ``settle``, within one savepoint. ``again``: known, deferred, asked about again."""

    def __init__(
        self,
        connection: Connection,
        sender: Sender,
        operations: Sequence[Operation],
        again: Sequence[Operation],
        flags: Mapping[str, str],
        now: datetime,
    ) -> None:
        self._connection = connection
        self._sender = sender
        self._operations = operations
        self._again = again
        self._flags = flags
        self._now = now
        self._ledgers = _open_ledgers(connection, sender.building, [*operations, *again])
        # An ordered set: a record that changes twice in a batch takes one step in the feed.
        self._changed: dict[RecordKey, None] = {}

    def settle(self) -> dict[str, OperationResult]:
        """Decide, write the records, the feed and the inbox; return the outcomes by operation id."""
        decided = {operation.op_id: self._decide(operation) for operation in self._operations}
        woken = [*self._decide_again(), *self._wake_deferred()]
        building = self._sender.building
        # Late: whoever raises the building's counter makes the others wait until the commit.
        places = feed.extend(self._connection, building, list(self._changed))
        for book, ledger in self._ledgers.values():
            ledger.save(self._connection, _of_kind(places, book.record_kind))
        results = {item.op_id: _result(item, decided[item.op_id], places) for item in self._operations}
        inbox.keep(self._connection, self._sender, self._operations, results, self._flags, self._now)
        for waited, decision in woken:
            results[waited.op_id] = _result(waited, decision, places)
            inbox.change_outcome(self._connection, building, results[waited.op_id])
        return results

    def _decide(self, operation: Operation) -> Decision:
        if self._sender.revoked:
            return Decision(Outcome.QUARANTINED, Reason.DEVICE_REVOKED)
        if body_hash(operation.body) != operation.sha256:
            return Decision(Outcome.QUARANTINED, Reason.BAD_HASH)
        return self._ask_book(operation)

    def _ask_book(self, operation: Decidable) -> Decision:
        if operation.kind not in BY_OPERATION:
            return Decision(Outcome.DEFERRED, Reason.UNKNOWN_KIND)
        if operation.schema_v > SCHEMA_VERSION:
            return Decision(Outcome.DEFERRED, Reason.NEWER_SCHEMA)
        record_kind = BY_OPERATION[operation.kind].record_kind
        decision = self._ledgers[record_kind][1].decide(operation)
        if decision.changed:
            self._changed[record_kind, operation.record_id] = None
        return decision

    def _decide_again(self) -> list[tuple[Decidable, Decision]]:
        """Decide what was put off and is asked about again: this program may know more by now."""
        return _final((operation, self._ask_book(operation)) for operation in self._again)

    def _wake_deferred(self) -> list[tuple[Decidable, Decision]]:
        """Decide what waited for a record that this batch brings."""
        ids = {record_id for _, record_id in self._changed}
        if not ids:
            return []
        found = inbox.find_deferred(self._connection, self._sender.building, ids)
        asked = {operation.op_id for operation in self._again}
        return _final(
            (row, self._ask_book(row))
            for row in found
            if row.op_id not in asked and self._has_ledger(row.kind)
        )

    def _has_ledger(self, operation_kind: str) -> bool:
        book = BY_OPERATION.get(operation_kind)
        return book is not None and book.record_kind in self._ledgers


def _final(decided: Iterable[tuple[Decidable, Decision]]) -> list[tuple[Decidable, Decision]]:
    return [(waited, decision) for waited, decision in decided if decision.outcome != Outcome.DEFERRED]


def _open_ledgers(
    connection: Connection, building: str, operations: Sequence[Operation]
) -> dict[str, tuple[Book, Ledger]]:
    wanted: dict[str, set[str]] = {}
    books: dict[str, Book] = {}
    for operation in operations:
        book = BY_OPERATION.get(operation.kind)
        if book is not None:
            books[book.record_kind] = book
            wanted.setdefault(book.record_kind, set()).add(operation.record_id)
    return {
        kind: (book, book.open(connection, building, sorted(wanted[kind]))) for kind, book in books.items()
    }


def _of_kind(places: Mapping[RecordKey, int], record_kind: str) -> dict[str, int]:
    return {record_id: seq for (kind, record_id), seq in places.items() if kind == record_kind}


def _result(operation: Decidable, decision: Decision, places: Mapping[RecordKey, int]) -> OperationResult:
    seq = None
    if decision.changed:
        seq = places[BY_OPERATION[operation.kind].record_kind, operation.record_id]
    reason = decision.reason.value if decision.reason else ""
    return OperationResult(op_id=operation.op_id, outcome=decision.outcome, reason=reason, feed_seq=seq)
