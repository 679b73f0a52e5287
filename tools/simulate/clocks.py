"""Time: one for the world, and for each node a clock that may be wrong by years."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

OPENING_MORNING = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)
"""Monday, 23 November 2026, 09.41 WIB."""


class WorldTime:
    """The true time, which nobody in the world can read."""

    def __init__(self) -> None:
        self.now = OPENING_MORNING

    def pass_(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    @property
    def seconds(self) -> float:
        """Since the history began."""
        return (self.now - OPENING_MORNING).total_seconds()


class NodeClock:
    """A node's wall clock; implements ``domain.clock.Clock``. ``error`` may be anything."""

    def __init__(self, time: WorldTime) -> None:
        self._time = time
        self.error = timedelta()
        self._booted = time.seconds

    def now(self) -> datetime:
        return self._time.now + self.error

    def monotonic(self) -> float:
        """Return the seconds since the node was switched on; no jump of the wall clock shows in it."""
        return self._time.seconds - self._booted

    def boot(self) -> None:
        """The node is switched on: its monotonic clock begins again."""
        self._booted = self._time.seconds
