"""What happens next: things to do, each at its time."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import datetime
from itertools import count

from tools.simulate.clocks import WorldTime

Deed = Callable[[], None]


class Diary:
    """Time passes from one deed to the next; deeds of one moment come in the order in which they were noted."""

    def __init__(self, time: WorldTime) -> None:
        self._time, self._count = time, count()
        self._deeds: list[tuple[datetime, int, Deed]] = []

    def note(self, at: datetime, deed: Deed) -> None:
        """Do ``deed`` at ``at``, or now if that is over."""
        heapq.heappush(self._deeds, (max(at, self._time.now), next(self._count), deed))

    def run_until(self, end: datetime) -> None:
        """Do all that is noted for before ``end``, and what comes of it; then it is ``end``."""
        while self._deeds and self._deeds[0][0] < end:
            at, _, deed = heapq.heappop(self._deeds)
            self._time.now = at
            deed()
        self._time.now = end
