"""How often something may be guessed at before it has to rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class AttemptLimit:
    """After ``failures`` wrong attempts within ``window``, none is allowed until the oldest is older."""

    failures: int = 5
    window: timedelta = timedelta(minutes=10)

    def still_counting(self, failed_at: Sequence[datetime], now: datetime) -> tuple[datetime, ...]:
        """Return those failures that still count. One from the future (the clock was set back) does
        not: it would block for as long as the clock was wrong."""
        return tuple(at for at in failed_at if timedelta(0) <= now - at < self.window)

    def blocked_until(self, failed_at: Sequence[datetime], now: datetime) -> datetime | None:
        """Return when the next attempt is allowed, or ``None`` where it is allowed now."""
        counting = sorted(self.still_counting(failed_at, now))
        if len(counting) < self.failures:
            return None
        return counting[-self.failures] + self.window
