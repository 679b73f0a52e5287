"""Things to do later, for a loop that waits on a queue."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count

LONGEST_WAIT_SECONDS = 0.5
"""On Windows a wait without an end could not be interrupted by Ctrl-C."""


class Timers:
    """Actions by the monotonic moment at which they are due."""

    def __init__(self) -> None:
        self._waiting: list[tuple[float, int, Callable[[], None]]] = []
        self._order = count()

    def at(self, due: float, action: Callable[[], None]) -> None:
        """Do ``action`` when the moment ``due`` has come."""
        heapq.heappush(self._waiting, (due, next(self._order), action))

    def run_due(self, now: float) -> None:
        """Do what is due at ``now``."""
        while self._waiting and self._waiting[0][0] <= now:
            heapq.heappop(self._waiting)[2]()

    def seconds_to_next(self, now: float) -> float:
        """Return how long the loop may wait."""
        if not self._waiting:
            return LONGEST_WAIT_SECONDS
        return min(max(self._waiting[0][0] - now, 0.0), LONGEST_WAIT_SECONDS)
