"""What the engine needs of the device. The kiosk implements these; the engine knows no table."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from sync.protocol.messages import FeedRow, HelloReply, HelloRequest, Message, PullReply, PushReply
from sync.protocol.operations import Operation, OperationResult
from sync.protocol.snapshot import SnapshotReply

Reply = TypeVar("Reply", bound=Message)

Session = Any
"""The device's own hold on its store. The engine opens it, hands it on and looks no further."""

Transaction = Callable[[], AbstractContextManager[Session]]
"""Opens a session in a transaction; committed at the end of the block, rolled back on an exception."""


class RecordPort(Protocol):
    """One per feature, chosen by the kind of a feed row."""

    def apply(
        self, session: Session, rows: Sequence[FeedRow], waiting: Sequence[Operation]
    ) -> frozenset[str]:
        """Write what the server says, then what still waits on top; never commit.

        ``rows``: of this port's kind, in feed order, each with a body. ``waiting``: this device's
        operations on those records whose effect the feed has not brought yet, oldest first.
        Returns the ids of the records that now read differently. Applying a row twice is harmless.
        """
        ...

    def ids_between(self, session: Session, after: str, upto: str | None, limit: int) -> Sequence[str]:
        """Return the first ``limit`` ids that the store holds beyond ``after``, up to and with ``upto``
        (``None``: to the end), in their order, compared byte by byte."""
        ...

    def forget(self, session: Session, record_ids: Sequence[str]) -> None:
        """Remove records that the server no longer has, but for those that were made here; never commit."""
        ...


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """For the status dot. ``waiting``: not at the server yet. ``quarantined``: a person must look; of
    those, ``own`` are unknown to the server."""

    waiting: int
    quarantined: int
    own: int = 0


class OutboxPort(Protocol):
    """What waits to go up. No method commits."""

    def waiting(
        self, session: Session, limit: int, under_way: Collection[str] = frozenset()
    ) -> list[Operation]:
        """Return operations that wait, at most ``limit``: by urgency of their lanes, then the oldest first.

        Those whose ids are ``under_way`` are left out.
        """
        ...

    def waiting_for(self, session: Session, record_ids: Sequence[str], beyond: int) -> list[Operation]:
        """Return operations on ``record_ids`` of which the feed up to row ``beyond`` shows no effect."""
        ...

    def held(self, session: Session, record_ids: Sequence[str], beyond: int) -> frozenset[str]:
        """Return those of ``record_ids`` that only this device may know of: an operation on them waits, was
        put off or set aside, or its effect stands in the feed after row ``beyond``."""
        ...

    def settle(self, session: Session, results: Sequence[OperationResult], now: datetime) -> None:
        """Note what the server made of operations; a quarantined one is copied to the quarantine."""
        ...

    def quarantine(self, session: Session, source: str, raw: str, reason: str, now: datetime) -> None:
        """Keep ``raw`` byte for byte for a person to look at; the same ``source`` is kept once."""
        ...

    def close_cases(self, session: Session, before: datetime) -> None:
        """Note that staff decided about every operation of this device that the server had in quarantine
        when it was asked, at ``before``; what the device set aside by itself stays open."""
        ...

    def streams(self, session: Session) -> Mapping[str, int]:
        """Return the highest ``kseq`` of each incarnation that the outbox holds."""
        ...

    def reopen(self, session: Session, incarnation: str, after: int) -> int:
        """Let everything with ``kseq`` above ``after`` wait again; return how many that are."""
        ...

    def reopen_deferred(self, session: Session) -> int:
        """Ask again about what the server put off; return how many that are."""
        ...

    def mark_durable(self, session: Session, incarnation: str, upto: int) -> None:
        """Note that the server has everything up to ``upto`` in a verified backup."""
        ...

    def link_of(self, session: Session, incarnation: str, kseq: int) -> str | None:
        """Return what the operation after this one carries as ``prev_hash``; ``None`` if it is not here."""
        ...

    def renew_incarnation(self, session: Session) -> None:
        """Take a new incarnation for each lane and number what waits anew in it, from 1."""
        ...

    def counts(self, session: Session) -> OutboxCounts:
        """Return how much waits and how much is quarantined."""
        ...


class StatePort(Protocol):
    """Where the device stands: cursor, epoch and the like, as short texts."""

    def get(self, session: Session, key: str) -> str | None:
        """Return the value of ``key``, or ``None``."""
        ...

    def put(self, session: Session, key: str, value: str) -> None:
        """Set ``key``; never commits."""
        ...


class Transport(Protocol):
    """The way to the server. Every failure is a ``SyncProblem``; there is no other exception."""

    def hello(self, request: HelloRequest) -> HelloReply:
        """Ask where the device and the server stand with each other."""
        ...

    def rotate(self, token_hash: str) -> bool:
        """Announce the token that this device will use next; return whether the server took it."""
        ...

    def prepare(self, operations: Sequence[Operation]) -> None:
        """Do for the next ``push``, if it is of the same, what need not wait until the way is free; may be
        called while a push is under way."""
        ...

    def push(self, operations: Sequence[Operation]) -> PushReply:
        """Hand operations in; the answer comes after the server's commit."""
        ...

    def pull(self, scope: str, after: int, epoch: str, limit: int, wait: float) -> PullReply:
        """Fetch the feed rows after ``after``; with none, wait up to ``wait`` seconds for one."""
        ...

    def snapshot(self, scope: str, epoch: str, after: str, head: int | None, limit: int) -> SnapshotReply:
        """Fetch the records after the key ``after``; ``head`` as the first page told it."""
        ...

    def post(self, name: str, request: Message, reply: type[Reply]) -> Reply:
        """Send ``request`` to the address ``name`` ("lease/acquire") and return its ``reply``."""
        ...

    def abort(self) -> None:
        """End a request under way and refuse any further one; may be called from another thread."""
        ...
