"""Opening hours, which belong to a service and not to the building; and working days (hari kerja)."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from domain.clock import WIB, wib_date

SATURDAY = 5
_LONGEST_CLOSURE = 60
"""Days looked ahead for the next opening; beyond that nobody plans."""


@dataclass(frozen=True, slots=True)
class Opening:
    """One day's hours, wall time in WIB."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Open:
    """Open now; ``until`` is the moment of closing."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Closed:
    """Closed now; ``opens`` is the next opening, ``None`` where none is in sight."""

    opens: datetime | None


@dataclass(frozen=True, slots=True)
class ServiceHours:
    """When one service is open. ``week`` runs from 0, Monday; a missing day is a closed one.

    ``exceptions`` holds single days that differ; ``None`` closes the day. ``as_of`` says when
    somebody last looked whether the hours are still true.
    """

    service: str
    week: Mapping[int, Opening]
    exceptions: Mapping[date, Opening | None] = field(default_factory=dict)
    as_of: date | None = None

    def opening_on(self, day: date) -> Opening | None:
        """Return the hours of ``day``, or ``None`` where the service is closed on it."""
        if day in self.exceptions:
            return self.exceptions[day]
        return self.week.get(day.weekday())

    def closing_moment(self, day: date) -> datetime | None:
        """Return the moment at which ``day`` ends for this service, or ``None`` on a closed day."""
        opening = self.opening_on(day)
        return None if opening is None else _moment(day, opening.closes)

    def state_at(self, moment: datetime) -> Open | Closed:
        """Return whether the service is open at ``moment``, and until or from when."""
        today = wib_date(moment)
        opening = self.opening_on(today)
        if opening is not None and _moment(today, opening.opens) <= moment < _moment(today, opening.closes):
            return Open(_moment(today, opening.closes))
        return Closed(self._next_opening(moment))

    def _next_opening(self, moment: datetime) -> datetime | None:
        first = wib_date(moment)
        for ahead in range(_LONGEST_CLOSURE):
            day = first + timedelta(days=ahead)
            opening = self.opening_on(day)
            if opening is not None and _moment(day, opening.opens) > moment:
                return _moment(day, opening.opens)
        return None


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=WIB)


def day_ends(hours: ServiceHours, arrived_at: datetime) -> datetime:
    """Return when the day of an arrival is over: at closing, or at midnight for who came
    after closing or on a closed day (an evening event, staff at work)."""
    day = wib_date(arrived_at)
    closing = hours.closing_moment(day)
    if closing is not None and arrived_at < closing:
        return closing
    return _moment(day + timedelta(days=1), time(0))


def is_working_day(day: date, holidays: Container[date]) -> bool:
    """Return whether ``day`` is a hari kerja: Monday–Friday, neither public holiday nor cuti bersama."""
    return day.weekday() < SATURDAY and day not in holidays


def add_working_days(start: date, days: int, holidays: Container[date]) -> date:
    """Return the ``days``-th working day after ``start``; day 1 is the next working day.

    ``holidays`` must hold public holidays and cuti bersama of every year that is touched.
    Raises ``ValueError`` for a negative number.
    """
    if days < 0:
        raise ValueError("working days are counted forwards only")
    day = start
    for _ in range(days):
        day += timedelta(days=1)
        while not is_working_day(day, holidays):
            day += timedelta(days=1)
    return day
