"""When people come: the pattern of a year, a week and a day at a public house in Semarang."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta
from functools import cache
from random import Random

DAYS = 365
_WEEK = (1.0, 0.95, 0.95, 1.0, 0.72, 0.85, 0.0)
_OPENS, _LAST_HOUR = 7, 20
CLOSES = 21 * 3600
"""Seconds after midnight at which the doors shut."""

_HOURS = (3, 7, 11, 12, 9, 6, 8, 9, 8, 6, 5, 4, 3, 2)
_FRIDAY_HOURS = (4, 9, 13, 11, 2, 2, 8, 9, 8, 6, 5, 4, 3, 2)
"""Friday at noon the men are in the mosque and the doors are quiet."""


def _in_school_holidays(day: date) -> bool:
    return (6, 15) <= (day.month, day.day) <= (7, 14) or (12, 16) <= (day.month, day.day) <= (12, 31)


@cache
def public_holidays(first_year: int, last_year: int) -> Container[date]:
    """Return the days on which the doors stay shut."""
    import holidays

    return holidays.country_holidays("ID", years=range(first_year, last_year + 1))


def busyness(day: date, closed: Container[date]) -> float:
    """Return how many people come on ``day``, compared with an ordinary Monday."""
    if day in closed:
        return 0.0
    return _WEEK[day.weekday()] * (1.4 if _in_school_holidays(day) else 1.0)


def spread(visits: int, last: date, random: Random, upto: int = CLOSES) -> list[tuple[date, int]]:
    """Return how many of ``visits`` fall on each day of the year that ends with ``last``.

    The last day goes to ``upto`` seconds after midnight: nobody has come before the doors open. Once
    they are open it has its part even on a quiet day, for a demonstration wants somebody to be there.
    """
    days = [last - timedelta(days=ago) for ago in range(DAYS - 1, -1, -1)]
    closed = public_holidays(days[0].year, last.year)
    weights = [busyness(day, closed) * random.uniform(0.8, 1.2) for day in days]
    begun = weights[-1] > 0 and upto > _OPENS * 3600
    weights[-1] = max(weights[-1], 0.7) if begun else 0.0
    return list(zip(days, _shares(visits, weights), strict=True))


def _shares(total: int, weights: list[float]) -> list[int]:
    """Whole numbers in proportion to ``weights`` that add up to ``total`` exactly."""
    whole = sum(weights)
    given, passed, shares = 0, 0.0, []
    for weight in weights:
        passed += weight
        upto = round(total * passed / whole)
        shares.append(upto - given)
        given = upto
    return shares


def arrivals(day: date, count: int, random: Random) -> list[int]:
    """Return the seconds after midnight (WIB) at which ``count`` visits of ``day`` begin, in order."""
    hours = _FRIDAY_HOURS if day.weekday() == 4 else _HOURS
    drawn = random.choices(range(_OPENS, _LAST_HOUR + 1), hours, k=count)
    return sorted(hour * 3600 + int(random.random() * 3500) for hour in drawn)


def squeezed(seconds: list[int], upto: int) -> list[int]:
    """Return the arrivals of a day that is not over yet: after the doors opened, before ``upto``
    seconds after midnight."""
    if not seconds or seconds[-1] < upto:
        return seconds
    first = _OPENS * 3600
    span = max(upto - first, 1)
    return [first + (at - first) * span // (CLOSES - first) for at in seconds]
