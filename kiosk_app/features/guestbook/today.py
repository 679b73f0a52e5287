"""The numbers of the day that the desk shows: how many people came, when, and what for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from domain.clock import WIB, Clock, wib_date
from domain.visits import Purpose

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True)
class Arrival:
    """As much of a visit as counting needs; nobody's name."""

    arrived_at: datetime
    purpose: Purpose
    people: int


@dataclass(frozen=True, slots=True)
class DayNumbers:
    """People, not rows, but for ``entries``. ``by_hour`` is keyed by the hour of day in WIB."""

    people: int
    entries: int
    by_hour: Mapping[int, int]
    by_purpose: Mapping[Purpose, int]


def count_day(arrivals: Iterable[Arrival]) -> DayNumbers:
    """Return the numbers of ``arrivals``, which are all of one day."""
    entries = 0
    by_hour: Counter[int] = Counter()
    by_purpose: Counter[Purpose] = Counter()
    for arrival in arrivals:
        entries += 1
        by_hour[arrival.arrived_at.astimezone(WIB).hour] += arrival.people
        by_purpose[arrival.purpose] += arrival.people
    return DayNumbers(by_hour.total(), entries, by_hour, by_purpose)


class TodayReader:
    """Reads the numbers of today. Reads the disk: call it in the background runner."""

    def __init__(self, engine_source: Callable[[], Engine], clock: Clock) -> None:
        self._engine_source = engine_source
        self._clock = clock

    def read(self) -> DayNumbers:
        """Return the numbers since midnight in WIB. Raises ``StoreError``."""
        from kiosk_app.features.guestbook.arrivals import arrivals_since
        from vault.sessions import reading_session

        start = datetime.combine(wib_date(self._clock.now()), time(0), tzinfo=WIB)
        with reading_session(self._engine_source()) as session:
            return count_day(arrivals_since(session, start))
