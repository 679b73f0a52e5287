"""What a kind of record must offer so that its operations can be decided and its rows read.

A new feature adds one book to ``BOOKS`` (see ``sync.server.catalogue``) and nothing else here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from sqlalchemy import Connection

from sync.protocol.operations import Outcome, Reason
from sync.server.devices import Sender

RecordKey = tuple[str, str]
"""Kind and id of a record."""


class Decidable(Protocol):
    """An operation whose hash was checked: fresh from the wire, or from the inbox."""

    @property
    def op_id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def schema_v(self) -> int: ...
    @property
    def record_id(self) -> str: ...
    @property
    def body(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Decision:
    """``changed``: the record reads differently now and belongs into the feed; ``also``: so do these."""

    outcome: Outcome
    reason: Reason | None = None
    changed: bool = False
    also: tuple[RecordKey, ...] = ()


class Ledger(Protocol):
    """The records that one batch touches, in memory; decisions build on each other."""

    def decide(self, operation: Decidable) -> Decision:
        """Let the rule book decide and remember the new state."""
        ...

    def save(self, connection: Connection, places: Mapping[RecordKey, int]) -> None:
        """Write every changed record; ``places`` gives each one its number in the feed."""
        ...


@runtime_checkable
class Attended(Protocol):
    """A ledger whose rules ask who sends, and when; told before the first decision."""

    def attend(self, sender: Sender, now: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as a device gets it, and the newest feed row that is about it."""

    body: str
    feed_seq: int


class Shelf(Protocol):
    """One kind of record, to read: its readers, its table."""

    @property
    def record_kind(self) -> str: ...
    @property
    def roles(self) -> frozenset[str]:
        """Who may read it; any other role gets a numbered, empty row."""
        ...

    def read(self, connection: Connection, building: str, record_ids: Sequence[str]) -> Mapping[str, Stored]:
        """Return the records as they stand now."""
        ...

    def page(
        self, connection: Connection, building: str, after: str, limit: int
    ) -> Sequence[tuple[str, str]]:
        """Return id and body of the first ``limit`` records whose id is beyond ``after``, in
        the order of their ids, compared byte by byte (the column is an ``ordered_text``)."""
        ...

    def count(self, connection: Connection, building: str) -> int:
        """Return how many records there are, for a device that shows how far its load has come."""
        ...


class Book(Shelf, Protocol):
    """A kind of record that operations change."""

    @property
    def operation_kinds(self) -> frozenset[str]: ...

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> Ledger:
        """Load what a batch on ``record_ids`` needs."""
        ...
