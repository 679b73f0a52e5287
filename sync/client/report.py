"""What a round came to: a value, whatever happened."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from sync.client.errors import SyncProblem
from sync.protocol.operations import Outcome


class Stage(StrEnum):
    """The stages of a round, in their order."""

    HELLO = "hello"
    PUSH = "push"
    PULL = "pull"


@dataclass(slots=True)
class RoundReport:
    """``done``: the stages that were completed; ``at``: the one that was begun last.

    ``outcomes`` counts the operations settled, ``rows`` the feed rows taken, ``changed`` the ids of
    records by kind that now read differently. ``come_back_after`` is the server's wish, in seconds.
    """

    done: list[Stage] = field(default_factory=list)
    at: Stage = Stage.HELLO
    problem: SyncProblem | None = None
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    rows: int = 0
    changed: dict[str, frozenset[str]] = field(default_factory=dict)
    come_back_after: float | None = None

    @property
    def ok(self) -> bool:
        return self.problem is None

    def note_changed(self, changed: dict[str, frozenset[str]]) -> None:
        """Add records that read differently."""
        for kind, ids in changed.items():
            self.changed[kind] = self.changed.get(kind, frozenset()) | ids
