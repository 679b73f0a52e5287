"""Bugs in what a device keeps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from domain.chance import random_bits
from kiosk_app.features.guestbook import store as visit_store
from kiosk_app.features.guestbook import work
from kiosk_app.platform import outbox_store
from kiosk_app.platform.outbox_store import OutboxStore
from sync.client import greeting
from sync.protocol.operations import Outcome
from tools.simulate.mutants.mutant import Mutant, replaced, returns


@contextmanager
def _lost_after_ack() -> Iterator[None]:
    def make(before: Any) -> Any:
        def settle(self: Any, session: Any, results: Any, now: Any) -> None:
            before(self, session, results, now)
            session.connection().exec_driver_sql("DELETE FROM outbox WHERE state = 'acknowledged'")

        return settle

    with replaced(OutboxStore, "settle", make):
        yield


@contextmanager
def _reordered() -> Iterator[None]:
    def make(before: Any) -> Any:
        def waiting(self: Any, session: Any, *more: Any, **named: Any) -> Any:
            return list(reversed(before(self, session, *more, **named)))

        return waiting

    with replaced(OutboxStore, "waiting", make):
        yield


@contextmanager
def _unchained() -> Iterator[None]:
    def make(before: Any) -> Any:
        def take(self: Any, operation: Any) -> Any:
            return before(self, operation) | {"prev_hash": operation.prev_hash}

        return take

    with replaced(outbox_store._Line, "take", make):  # noqa: SLF001 - a bug goes where it hurts
        yield


@contextmanager
def _deferred_taken_for_done() -> Iterator[None]:
    states = outbox_store._STATES  # noqa: SLF001 - as above
    before = states[Outcome.DEFERRED]
    states[Outcome.DEFERRED] = states[Outcome.APPLIED]
    try:
        yield
    finally:
        states[Outcome.DEFERRED] = before


@contextmanager
def _told_now_and_then() -> Iterator[None]:
    def make(before: Any) -> Any:
        def tell(self: Any, fact: Any, now: Any) -> None:
            if random_bits(3):
                before(self, fact, now)

        return tell

    with replaced(work.Work, "tell", make):
        yield


MUTANTS = (
    Mutant("lost-after-ack", "the device drops an operation as soon as the server answered", _lost_after_ack),
    Mutant("reordered", "operations of an incarnation go up in the wrong order", _reordered, mode="liveness"),
    Mutant("unchained", "operations that are numbered anew are not chained anew", _unchained, start=1),
    Mutant(
        "deferred-is-done", "what was put off is never asked about again", _deferred_taken_for_done, start=3
    ),
    Mutant("told-now-and-then", "some deeds leave no operation in the outbox", _told_now_and_then),
    Mutant(
        "form-twice",
        "a form that is saved twice is not recognised",
        lambda: replaced(visit_store.VisitStore, "by_token", returns(None)),
        start=1,
    ),
    Mutant(
        "waiting-not-on-top",
        "what comes down hides what still waits to go up",
        lambda: replaced(OutboxStore, "waiting_for", returns([])),
        start=20,
    ),
    Mutant(
        "snapshot-overwrites",
        "a snapshot removes records that only this device knows of",
        lambda: replaced(OutboxStore, "held", returns(frozenset())),
        start=350,
    ),
    Mutant(
        "never-compares",
        "a device does not compare itself with a server that has forgotten",
        lambda: replaced(greeting, "_compare_streams", returns(None)),
        mode="liveness",
        start=8,
    ),
)
