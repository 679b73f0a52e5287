"""How long to stay away after a failure: full jitter, so that a thousand devices do not return at once."""

from __future__ import annotations

from collections.abc import Callable

from domain import chance
from sync.client.errors import Overloaded, SyncProblem

FIRST_SECONDS = 1.0
UNREACHABLE_CAP = 60.0
"""Nobody there: asking again costs nobody anything, and staff wait for the dot to turn green."""
OVERLOADED_CAP = 900.0
"""Somebody there, but in trouble."""
SHORTEST_SECONDS = 0.2

Uniform = Callable[[float, float], float]


class Backoff:
    """Counts failures in a row. ``uniform(low, high)`` is the source of chance."""

    def __init__(self, uniform: Uniform = chance.uniform) -> None:
        self._uniform = uniform
        self._failures = 0

    def succeeded(self) -> None:
        """Forget the failures."""
        self._failures = 0

    def failed(self, problem: SyncProblem) -> float:
        """Return the seconds to wait: never less than an overloaded server asked for.

        A server that says when has spread its devices already: then chance adds half as much at most.
        """
        cap = OVERLOADED_CAP if isinstance(problem, Overloaded) else UNREACHABLE_CAP
        ceiling = min(cap, FIRST_SECONDS * 2.0 ** min(self._failures, 20))
        self._failures += 1
        asked = (problem.retry_after or 0.0) if isinstance(problem, Overloaded) else 0.0
        if asked > 0:
            ceiling = min(ceiling, max(FIRST_SECONDS, asked / 2))
        return min(asked, OVERLOADED_CAP) + max(SHORTEST_SECONDS, self._uniform(0.0, ceiling))
