"""How soon something that ended unexpectedly is started again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

FIRST_SECONDS = 0.5
LONGEST_SECONDS = 30.0
FORGIVEN_AFTER_SECONDS = 60.0


@dataclass(slots=True)
class Backoff:
    """Doubling delays; an end after a minute of good service begins anew."""

    _ends: deque[float] = field(default_factory=deque)

    def delay_after_end(self, now: float, served: float) -> float:
        """Return the seconds to wait, for an end at ``now`` (monotonic) after ``served`` seconds."""
        if served >= FORGIVEN_AFTER_SECONDS:
            self._ends.clear()
        self._ends.append(now)
        return float(min(FIRST_SECONDS * 2 ** (len(self._ends) - 1), LONGEST_SECONDS))

    @property
    def ends(self) -> int:
        """How many ends in a row there were without a minute of good service between."""
        return len(self._ends)
