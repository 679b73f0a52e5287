"""What a kind of record must offer so that its operations can be decided and its rows read.

A new feature adds one book to ``BOOKS`` (see ``sync.server.catalogue``) and nothing else here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from sync.protocol.operations import Outcome, Reason


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
    """``changed``: the record reads differently now and belongs into the feed."""

    outcome: Outcome
    reason: Reason | None = None
    changed: bool = False


class Ledger(Protocol):
    """The records that one batch touches, in memory; decisions build on each other."""

    def decide(self, operation: Decidable) -> Decision:
        """Let the rule book decide and remember the new state."""
        ...

    def save(self, connection: Connection, places: Mapping[str, int]) -> None:
        """Write every changed record; ``places`` gives each one its number in the feed."""
        ...


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as a device gets it, and the newest feed row that is about it."""

    body: str
    feed_seq: int


class Book(Protocol):
    """One kind of record: its operations, its readers, its table."""

    @property
    def record_kind(self) -> str: ...
    @property
    def operation_kinds(self) -> frozenset[str]: ...
    @property
    def roles(self) -> frozenset[str]:
        """Who may read it; any other role gets a numbered, empty row."""
        ...

    def open(self, connection: Connection, building: str, record_ids: Sequence[str]) -> Ledger:
        """Load what a batch on ``record_ids`` needs."""
        ...

    def read(self, connection: Connection, building: str, record_ids: Sequence[str]) -> Mapping[str, Stored]:
        """Return the records as they stand now."""
        ...
