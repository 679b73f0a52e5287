"""Bugs in how the server decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from domain.chance import random_bits
from domain.outcome import Accepted
from domain.visits import VisitDeparted
from sync.client import greeting
from sync.protocol.operations import Outcome
from sync.server import arbitration, batch, feed, inbox, streams, visit_book
from sync.server.store import ServerStore
from sync.server.streams import Gap
from tools.simulate.mutants.mutant import Mutant, replaced, returns


@contextmanager
def _double_apply() -> Iterator[None]:
    """Every departure takes effect, also on a visit that is over."""

    def decide(visit: Any, how: Any, now: Any) -> Any:
        over = replace(visit, departed_at=now, departed_how=how)
        return Accepted(over, (VisitDeparted(visit.visit_id, now, how),))

    with replaced(visit_book, "decide_departure", lambda _before: decide):
        yield


@contextmanager
def _unstable_outcome() -> Iterator[None]:
    def make(before: Any) -> Any:
        return lambda row: before(row).model_copy(update={"outcome": Outcome.REFUSED})

    with replaced(inbox, "stored_result", make):
        yield


@contextmanager
def _answered_too_early() -> Iterator[None]:
    """Now and then the answer goes out although the transaction is undone."""

    def make(before: Any) -> Any:
        @contextmanager
        def deciding(self: Any, building: str) -> Iterator[Any]:
            with before(self, building) as connection:
                yield connection
                if random_bits(3) == 0:
                    connection.exec_driver_sql("ROLLBACK")
                    connection.exec_driver_sql("BEGIN")

        return deciding

    with replaced(ServerStore, "deciding", make):
        yield


@contextmanager
def _counter_apart() -> Iterator[None]:
    """The feed's numbers come from a sequence that no rollback turns back."""
    taken: Counter[str] = Counter()

    def make(_before: Any) -> Any:
        def raise_head(connection: Any, building: str, count: int) -> int:
            found = connection.exec_driver_sql("SELECT head FROM feed_head WHERE building = ?", (building,))
            taken[building] = max(taken[building], found.scalar() or 0) + count
            connection.exec_driver_sql(
                "INSERT INTO feed_head (building, head) VALUES (?, ?)"
                " ON CONFLICT (building) DO UPDATE SET head = excluded.head",
                (building, taken[building]),
            )
            return taken[building]

        return raise_head

    with replaced(feed, "_raise_head", make):
        yield


@contextmanager
def _gap_accepted() -> Iterator[None]:
    def make(before: Any) -> Any:
        def move(position: Any, operation: Any, placement: Any) -> None:
            before(position, operation, placement)
            position.ack_upto += random_bits(2) == 0

        return move

    with replaced(streams, "_move_on", make):
        yield


@contextmanager
def _order_of_arrival() -> Iterator[None]:
    """A push that skips numbers is taken all the same, and those skipped count as taken."""

    def make(before: Any) -> Any:
        def place(connection: Any, sender: Any, operations: Any) -> Any:
            found = before(connection, sender, operations)
            while isinstance(found, Gap):
                first = min(item.kseq for item in operations if item.incarnation == found.incarnation)
                key = (sender.building, sender.device_id, found.incarnation, first - 1)
                connection.exec_driver_sql(
                    "INSERT INTO stream (building, sender, incarnation, ack_upto, durable_upto)"
                    " VALUES (?, ?, ?, ?, 0) ON CONFLICT DO UPDATE SET ack_upto = excluded.ack_upto",
                    key,
                )
                found = before(connection, sender, operations)
            return found

        return place

    with replaced(arbitration, "place", make):
        yield


@contextmanager
def _clone_unseen() -> Iterator[None]:
    def make(before: Any) -> Any:
        def init(self: Any, results: Any, **told: Any) -> None:
            before(self, results, **(told | {"forked": False}))

        return init

    blind = replaced(greeting, "_has_parted", returns(False))
    with replaced(arbitration.Verdict, "__init__", make), blind:
        yield


@contextmanager
def _chain_unchecked() -> Iterator[None]:
    def make(before: Any) -> Any:
        def move(position: Any, operation: Any, placement: Any) -> None:
            before(position, operation, placement)
            placement.broken.clear()

        return move

    with replaced(streams, "_move_on", make):
        yield


MUTANTS = (
    Mutant("double-apply", "a second departure takes effect again", _double_apply, start=8),
    Mutant("unstable-outcome", "a repetition gets another outcome", _unstable_outcome, start=1),
    Mutant("answered-too-early", "the answer goes out before the commit", _answered_too_early, start=1),
    Mutant("counter-apart", "the feed's numbers come from a plain sequence", _counter_apart, start=8),
    Mutant("acknowledges-too-much", "a number is acknowledged that never came", _gap_accepted),
    Mutant("gap-taken", "a push that skips numbers is taken all the same", _order_of_arrival),
    Mutant(
        "clone-unseen",
        "two stores under one incarnation are not told apart",
        _clone_unseen,
        "liveness",
        start=8,
    ),
    Mutant("chain-unchecked", "an altered chain raises no alarm", _chain_unchecked, start=7),
    Mutant(
        "hash-unchecked",
        "a body is taken whose hash is another",
        lambda: replaced(batch, "is_whole", returns(True)),
        start=16,
    ),
    Mutant(
        "deferred-never-woken",
        "what waits for a record is not decided when the record comes",
        lambda: replaced(batch.Batch, "_wake_deferred", returns([])),
        start=7,
    ),
    Mutant(
        "epoch-not-renewed",
        "a restored server keeps its epoch",
        lambda: replaced(ServerStore, "renew_epoch", returns("")),
        start=8,
    ),
)
