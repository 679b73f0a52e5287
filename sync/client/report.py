"""What a round came to: a value, whatever happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from sync.client.device import Changed, Progress
from sync.client.errors import SyncProblem
from sync.protocol.operations import Outcome


class Stage(StrEnum):
    """The stages of a round, in their order."""

    HELLO = "hello"
    ROTATE = "rotate"
    """Only when the device takes another token."""
    RECOVER = "recover"
    """Only where leases are held, once in each life of the server's store."""
    PUSH = "push"
    LEASE = "lease"
    """Only where leases are held, when it is time."""
    SNAPSHOT = "snapshot"
    """Only where the feed cannot be read from where the device stands."""
    PULL = "pull"


@dataclass(slots=True)
class RoundReport:
    """``done``: the stages that were completed; ``at``: the one that was begun last.

    ``outcomes`` counts the operations settled, ``rows`` the rows taken from feed and snapshot,
    ``changed`` the ids of records by kind that now read differently. ``loading`` is set where a snapshot
    was loaded, or begun. ``come_back_after`` is the server's wish, in seconds.
    """

    done: list[Stage] = field(default_factory=list)
    at: Stage = Stage.HELLO
    problem: SyncProblem | None = None
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    rows: int = 0
    changed: dict[str, frozenset[str]] = field(default_factory=dict)
    come_back_after: float | None = None
    loading: Progress | None = None

    @property
    def ok(self) -> bool:
        return self.problem is None

    def note_received(self, rows: int, pages: Iterable[Changed]) -> None:
        """Add what a stage brought in."""
        self.rows += rows
        for changed in pages:
            self.note_changed(changed)

    def note_changed(self, changed: Changed) -> None:
        """Add records that read differently."""
        for kind, ids in changed.items():
            self.changed[kind] = self.changed.get(kind, frozenset()) | ids
