"""One batch of fresh operations: decided in memory by the books, written in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection

from sync.protocol.erasure import is_whole
from sync.protocol.operations import Operation, OperationResult, Outcome, Reason
from sync.protocol.schemas import SchemaBook, UnreadableBody, is_strict_json
from sync.server import feed, inbox
from sync.server.books import Attended, Book, Decidable, Decision, Ledger, RecordKey
from sync.server.catalogue import BY_OPERATION
from sync.server.devices import Sender
from sync.server.erasure import erase_after, erased_on_arrival
from sync.server.upgrading import upgraded


class Batch:
    """Lives for one ``settle``, within one savepoint. ``again``: known, deferred, asked about again."""

    def __init__(
        self,
        connection: Connection,
        sender: Sender,
        operations: Sequence[Operation],
        again: Sequence[Decidable],
        flags: Mapping[str, str],
        now: datetime,
        schemas: SchemaBook,
    ) -> None:
        self._connection = connection
        self._sender = sender
        self._operations = operations
        self._again = again
        self._flags = flags
        self._now = now
        self._schemas = schemas
        self._ledgers = _open_ledgers(connection, sender.building, [*operations, *again])
        for _, ledger in self._ledgers.values():
            if isinstance(ledger, Attended):
                ledger.attend(sender, now)
        # An ordered set: a record that changes twice in a batch takes one step in the feed.
        self._changed: dict[RecordKey, None] = {}

    def settle(self) -> dict[str, OperationResult]:
        """Decide, write the records, the feed and the inbox; return the outcomes by operation id."""
        decided = {operation.op_id: self._decide(operation) for operation in self._operations}
        decided.update(self._look_again(decided))
        asked = self._decide_again()
        woken = [*asked, *self._wake_deferred({waited.op_id for waited, _ in asked})]
        building = self._sender.building
        # Late: whoever raises the building's counter makes the others wait until the commit.
        places = feed.extend(self._connection, building, list(self._changed))
        for _, ledger in self._ledgers.values():
            ledger.save(self._connection, places)
        results = {item.op_id: _result(item, decided[item.op_id], places) for item in self._operations}
        flags = {**self._flags, **erased_on_arrival(self._operations)}
        inbox.keep(self._connection, self._sender, self._operations, results, flags, self._now)
        for waited, decision in woken:
            results[waited.op_id] = _result(waited, decision, places)
            inbox.change_outcome(self._connection, building, results[waited.op_id])
        settled = [*self._operations, *(waited for waited, _ in woken)]
        erase_after(self._connection, building, settled, results)
        return results

    def _decide(self, operation: Operation) -> Decision:
        if self._sender.revoked:
            return Decision(Outcome.QUARANTINED, Reason.DEVICE_REVOKED)
        if not is_whole(operation):
            return Decision(Outcome.QUARANTINED, Reason.BAD_HASH)
        return self._ask_book(operation)

    def _ask_book(self, operation: Decidable) -> Decision:
        if operation.kind not in BY_OPERATION:
            return Decision(Outcome.DEFERRED, Reason.UNKNOWN_KIND)
        if not self._schemas.knows(operation.schema_v):
            return Decision(Outcome.DEFERRED, Reason.NEWER_SCHEMA)
        if not is_strict_json(operation.body):
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        try:
            operation = upgraded(self._schemas, operation)
        except UnreadableBody:
            return Decision(Outcome.QUARANTINED, Reason.UNREADABLE)
        record_kind = BY_OPERATION[operation.kind].record_kind
        decision = self._ledgers[record_kind][1].decide(operation)
        if decision.changed:
            self._changed[record_kind, operation.record_id] = None
        self._changed.update(dict.fromkeys(decision.also))
        return decision

    def _look_again(self, decided: Mapping[str, Decision]) -> dict[str, Decision]:
        """Decide what stands before its record in this very push: staff may send in any order."""
        early = [item for item in self._operations if decided[item.op_id].reason is Reason.UNKNOWN_RECORD]
        there = {record_id for _, record_id in self._changed} if early else set()
        return {item.op_id: self._ask_book(item) for item in early if item.record_id in there}

    def _decide_again(self) -> list[tuple[Decidable, Decision]]:
        """Decide what was put off and is asked about again: this program may know more by now."""
        return _final((operation, self._ask_book(operation)) for operation in self._again)

    def _wake_deferred(self, decided: set[str]) -> list[tuple[Decidable, Decision]]:
        """Decide what waited for a record that this batch brings, but for the ids ``decided`` just now."""
        ids = {record_id for _, record_id in self._changed}
        if not ids:
            return []
        found = inbox.find_deferred(self._connection, self._sender.building, ids)
        return _final(
            (row, self._ask_book(row))
            for row in found
            if row.op_id not in decided and self._has_ledger(row.kind)
        )

    def _has_ledger(self, operation_kind: str) -> bool:
        book = BY_OPERATION.get(operation_kind)
        return book is not None and book.record_kind in self._ledgers


def _final(decided: Iterable[tuple[Decidable, Decision]]) -> list[tuple[Decidable, Decision]]:
    return [(waited, decision) for waited, decision in decided if decision.outcome != Outcome.DEFERRED]


def _open_ledgers(
    connection: Connection, building: str, operations: Sequence[Decidable]
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


def _result(operation: Decidable, decision: Decision, places: Mapping[RecordKey, int]) -> OperationResult:
    seq = max(places[key] for key in decision.also) if decision.also else None
    if decision.changed:
        seq = places[BY_OPERATION[operation.kind].record_kind, operation.record_id]
    reason = decision.reason.value if decision.reason else ""
    # Our own words: nothing of it needs to be checked.
    return OperationResult.model_construct(
        op_id=operation.op_id, outcome=decision.outcome, reason=reason, feed_seq=seq
    )
