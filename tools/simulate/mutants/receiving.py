"""Bugs in how the feed comes down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sync.client import receiving
from sync.client.device import CURSOR
from sync.client.snapshot import Loading
from tools.simulate.mutants.mutant import Mutant, replaced, returns


@contextmanager
def _cursor_skips() -> Iterator[None]:
    def make(before: Any) -> Any:
        def take(self: Any, reply: Any, place: Any) -> None:
            before(self, reply, place)
            with self._device.transaction() as session:
                self._device.state.put(session, CURSOR, str(reply.head))

        return take

    with replaced(receiving.Receiving, "_take", make):
        yield


@contextmanager
def _load_begins_late() -> Iterator[None]:
    """The feed is read from where it stands when the load ends, not from where it stood at its begin."""

    def make(before: Any) -> Any:
        def move(self: Any, session: Any, place: Any, reply: Any) -> None:
            before(self, session, place, reply)
            if not reply.next:
                self._device.state.put(session, CURSOR, str(reply.head + 1))

        return move

    with replaced(Loading, "_move", make):
        yield


MUTANTS = (
    Mutant("cursor-skips", "the cursor goes to the head, whatever was on the page", _cursor_skips, start=7),
    Mutant(
        "gap-unseen",
        "a page of the feed that lacks a row is taken as it is",
        lambda: replaced(receiving, "check_page", returns(None)),
        start=182,
    ),
    Mutant(
        "load-begins-late", "after a snapshot the feed is read from too far on", _load_begins_late, start=2
    ),
    Mutant(
        "absent-stays",
        "a snapshot leaves what the server no longer has",
        lambda: replaced(Loading, "_forget_absent", returns(None)),
        mode="liveness",
        start=22,
    ),
)
