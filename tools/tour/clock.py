"""The tour's own time: every tour begins on the same morning, and time passes as people need it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from domain.clock import WIB

MORNING = datetime(2026, 11, 23, 9, 41, tzinfo=WIB)
"""An ordinary Monday with the doors open."""


class TourClock:
    """Stands still until ``advance``; for people (``now``) and for waiting (``monotonic``) alike."""

    def __init__(self) -> None:
        self._passed = 0.0

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return (MORNING + timedelta(seconds=self._passed)).astimezone(UTC)

    def monotonic(self) -> float:
        """Return seconds that only grow."""
        return self._passed

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._passed += seconds
