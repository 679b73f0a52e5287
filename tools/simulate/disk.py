"""A node's disk: a database that outlives the node's objects, and loses its power where it is told to."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from tools.simulate.broken import Crash


class _Cable(sqlite3.Connection):
    """The one connection of a disk. What is not committed is lost with the power, as it should be."""

    tick: Callable[[], None]

    def commit(self) -> None:
        self.tick()
        super().commit()
        self.tick()

    def close(self) -> None:
        """End what is under way; the disk itself stays."""
        self.rollback()


class Disk:
    """``name`` is the node's. Counts down to a loss of power, statement by statement."""

    def __init__(self, name: str, image: bytes) -> None:
        self.name = name
        self.statements = 0
        self._left: int | None = None
        self._former: list[_Cable] = []
        self.raw = self._connect(image)

    def image(self) -> bytes:
        """Return a copy of all that is committed."""
        return self.raw.serialize()

    def put(self, image: bytes) -> None:
        """Replace everything by ``image``: an old copy comes back. The node must be switched on anew."""
        # Whoever still holds the old connection gives it back before it is closed.
        self._former.append(self.raw)
        self.raw = self._connect(image)

    def lose_power_after(self, statements: int | None) -> None:
        """Crash before the statement of that number from now on; commits count before and after."""
        self._left = statements

    @property
    def is_doomed(self) -> bool:
        return self._left is not None

    def tick(self) -> None:
        """Another statement is about to run, or a commit, or a commit is done."""
        self.statements += 1
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                self._left = None
                raise Crash(self.name)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Look at the disk from outside: costs the node nothing and never crashes it."""
        return self.raw.execute(sql, values).fetchall()

    def free(self) -> None:
        """Give the memory back."""
        for raw in (*self._former, self.raw):
            sqlite3.Connection.close(raw)

    def _connect(self, image: bytes) -> _Cable:
        raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, factory=_Cable)
        raw.tick = self.tick
        if image:
            raw.deserialize(image)
        raw.execute("PRAGMA foreign_keys = ON")
        return raw
