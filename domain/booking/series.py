"""Series for community groups: which dates a rule names, and what is free nearest to one that does not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import islice

from domain.booking.masks import nearest_gap
from domain.booking.opening import moment_at
from domain.booking.refusals import Reason, Refusal
from domain.booking.timetable import Span

DAYS_OF_ALTERNATIVES = 7


class Every(StrEnum):
    WEEK = "week"
    SECOND_WEEK = "second_week"
    MONTH_BY_WEEKDAY = "month_by_weekday"
    """The first Tuesday, the third Saturday; the fifth becomes the last where a month has only four."""


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """The first date, and how it goes on. Exactly one of ``until`` and ``count`` ends it. Wall time in WIB."""

    first: date
    begins: time
    ends: time
    every: Every
    until: date | None = None
    count: int = 0


def dates_of(rule: SeriesRule, longest: int) -> tuple[date, ...] | Refusal:
    """Return the dates that ``rule`` names, the first of them first; ``until`` is one of them if it fits.

    A rule without an end is refused, and one that names more than ``longest`` dates: nobody plans so far,
    and a slip of a finger in the year must not book a room for a century.
    """
    if rule.until is None and rule.count <= 0:
        return Refusal(Reason.SERIES_ENDLESS)
    if rule.ends <= rule.begins or (rule.until is not None and rule.until < rule.first):
        return Refusal(Reason.ENDS_BEFORE_START)
    wanted = min(rule.count, longest + 1) if rule.count > 0 else longest + 1
    dates = tuple(islice(_until(rule), wanted))
    return Refusal(Reason.SERIES_TOO_LONG, longest) if len(dates) > longest else dates


def span_on(rule: SeriesRule, day: date) -> Span:
    """Return the time of the series on ``day``."""
    return Span(moment_at(day, rule.begins), moment_at(day, rule.ends))


@dataclass(frozen=True, slots=True)
class Gap:
    """A free stretch: ``count`` quarters of an hour from quarter ``first`` of ``day`` on."""

    day: date
    first: int
    count: int


def nearest_free(
    free_on: Callable[[date], int], day: date, first: int, count: int, step: int = 1
) -> Gap | None:
    """Return what is free nearest to ``count`` quarters from ``first`` on ``day``: on the same day if there is
    anything, else on the first of the seven days after it that has something, nearest to the same hour.

    ``free_on`` gives the mask of free quarters of a day; ``step`` is the facility's grid in quarters.
    """
    for ahead in range(DAYS_OF_ALTERNATIVES + 1):
        other = day + timedelta(days=ahead)
        found = nearest_gap(free_on(other), count, first, step)
        if found is not None:
            return Gap(other, found, count)
    return None


def rule_body(rule: SeriesRule) -> dict[str, str | int]:
    """Return ``rule`` as JSON holds it."""
    body: dict[str, str | int] = {
        "first": rule.first.isoformat(),
        "begins": rule.begins.isoformat("minutes"),
        "ends": rule.ends.isoformat("minutes"),
        "every": rule.every.value,
    }
    if rule.until is not None:
        body["until"] = rule.until.isoformat()
    if rule.count:
        body["count"] = rule.count
    return body


def rule_of(body: dict[str, str | int]) -> SeriesRule:
    """Return the rule that ``body`` holds. ``ValueError`` where it does not hold one."""
    try:
        until = body.get("until")
        return SeriesRule(
            date.fromisoformat(str(body["first"])),
            time.fromisoformat(str(body["begins"])),
            time.fromisoformat(str(body["ends"])),
            Every(str(body["every"])),
            None if until is None else date.fromisoformat(str(until)),
            int(body.get("count", 0)),
        )
    except KeyError as missing:
        raise ValueError(f"a series needs {missing}") from None


def _until(rule: SeriesRule) -> Iterator[date]:
    for day in _endless(rule):
        if rule.until is not None and day > rule.until:
            return
        yield day


def _endless(rule: SeriesRule) -> Iterator[date]:
    try:
        yield from _by_month(rule.first) if rule.every is Every.MONTH_BY_WEEKDAY else _by_week(rule)
    except OverflowError:
        # The calendar itself ends in the year 9999.
        return


def _by_week(rule: SeriesRule) -> Iterator[date]:
    step = timedelta(weeks=2 if rule.every is Every.SECOND_WEEK else 1)
    day = rule.first
    while True:
        yield day
        day += step


def _by_month(first: date) -> Iterator[date]:
    nth = (first.day - 1) // 7
    year, month = first.year, first.month
    while year <= date.max.year:
        yield _nth_weekday(year, month, first.weekday(), nth)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    begin = date(year, month, 1)
    earliest = begin + timedelta(days=(weekday - begin.weekday()) % 7)
    day = earliest + timedelta(weeks=nth)
    return day if day.month == month else day - timedelta(weeks=1)
