"""The figures of a history, or of several together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from statistics import median

from tools.walkins.requests import Outcome, Request

SERVED = (Outcome.AT_ONCE, Outcome.SOON, Outcome.LATER)


@dataclass
class Figures:
    """Of one scenario. ``days``: open ones. ``cut_hours``: opening hours of devices that were cut off, of
    ``open_hours``. ``collisions``, ``broken``: must be none."""

    scenario: str
    days: int = 0
    runs: int = 0
    calls: int = 0
    given_free: int = 0
    cut_hours: float = 0.0
    open_hours: float = 0.0
    collisions: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    conflicts: int = 0
    promises: int = 0
    requests: list[Request] = field(default_factory=list)
    extensions: Counter[str] = field(default_factory=Counter)

    def add(self, other: Figures) -> None:
        """Count ``other`` in."""
        self.days, self.runs = self.days + other.days, self.runs + other.runs
        self.calls, self.given_free = self.calls + other.calls, self.given_free + other.given_free
        self.cut_hours, self.open_hours = (
            self.cut_hours + other.cut_hours,
            self.open_hours + other.open_hours,
        )
        self.collisions, self.broken = self.collisions + other.collisions, self.broken + other.broken
        self.conflicts, self.promises = self.conflicts + other.conflicts, self.promises + other.promises
        self.requests, self.extensions = self.requests + other.requests, self.extensions + other.extensions

    @property
    def at_once(self) -> float:
        """The part of all requests that the screen confirmed at the tap, in percent."""
        return _percent(self._count(Outcome.AT_ONCE), len(self.requests))

    @property
    def at_once_where_free(self) -> float:
        """The same of those in whose moment a computer was promised to nobody."""
        free = [one for one in self.requests if one.stood_free]
        return _percent(sum(one.outcome is Outcome.AT_ONCE for one in free), len(free))

    @property
    def at_once_cut_off(self) -> float:
        """The same of those who asked a screen that reached nobody."""
        cut = [one for one in self.requests if not one.online]
        return _percent(sum(one.outcome is Outcome.AT_ONCE for one in cut), len(cut))

    def as_json(self) -> dict[str, object]:
        """Return all figures, flat."""
        waits = [one.waited for one in self.requests if one.waited is not None]
        outcomes = {outcome.value: self._count(outcome) for outcome in Outcome}
        return {
            "scenario": self.scenario,
            "runs": self.runs,
            "days": self.days,
            "cut_off_percent": _percent(self.cut_hours, self.open_hours),
            "requests": len(self.requests),
            **outcomes,
            "at_once_percent": self.at_once,
            "at_once_where_one_was_free_percent": self.at_once_where_free,
            "at_once_on_cut_off_screens_percent": self.at_once_cut_off,
            "served_percent": _percent(sum(self._count(one) for one in SERVED), len(self.requests)),
            "median_wait_minutes": round(median(waits), 1) if waits else None,
            "longest_wait_minutes": round(max(waits), 1) if waits else None,
            "phone_bookings": self.calls,
            "given_free": self.given_free,
            "extensions": dict(sorted(self.extensions.items())),
            "promises": self.promises,
            "collisions": len(self.collisions),
            "broken_promises": len(self.broken),
            "conflict_cases": self.conflicts,
            "refused_because": dict(Counter(one.reason for one in self.requests if one.reason)),
        }

    def _count(self, outcome: Outcome) -> int:
        return sum(1 for one in self.requests if one.outcome is outcome)


def _percent(part: float, whole: float) -> float:
    return round(100 * part / whole, 1) if whole else 0.0
