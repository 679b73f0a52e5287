"""How long to stay away: as long as those who were sent away need to come one after the other."""

from __future__ import annotations

import math
from collections.abc import Callable

from domain import chance

LONGEST_SECONDS = 900
"""The longest that a device is asked to stay away."""

_FIRST_GUESS = 0.05
_WEIGHT = 0.05
_MEMORY_SECONDS = 60.0
_ELBOW_ROOM = 1.5
"""They are to come a little more slowly than they could be served: others come, too."""


class Pressure:
    """Learns how long a request takes, and remembers for a minute how many were sent away."""

    def __init__(self, now: Callable[[], float]) -> None:
        """``now`` counts seconds and never goes back."""
        self._now = now
        self._mean = _FIRST_GUESS
        self._sent_away = 0.0
        self._at = -math.inf

    def took(self, seconds: float) -> None:
        """Note how long one request was at work."""
        self._mean += _WEIGHT * (seconds - self._mean)

    def send_away(self, waiting: int, places: int) -> int:
        """Return the seconds that one more device is to stay away, another number for each.

        ``waiting``: how many stand in line for ``places``. Whoever is sent away comes again at a
        moment of its own within the time that all of them need.
        """
        now = self._now()
        self._sent_away = 1.0 + self._sent_away * math.exp((self._at - now) / _MEMORY_SECONDS)
        self._at = now
        needed = (waiting + self._sent_away) * self._mean / places * _ELBOW_ROOM
        return min(LONGEST_SECONDS, 1 + int(chance.uniform(0.0, needed)))
