"""When people come, for how long, and what they do then. Drawn by the seed alone, the same in every scenario."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from domain.booking.bookings import Party
from domain.clock import WIB
from tools.walkins.people import People

OPENS, CLOSES = 7, 21

_BY_HOUR = {
    7: 2.0,
    8: 5.0,
    9: 8.0,
    10: 9.0,
    11: 7.0,
    12: 4.0,
    13: 7.0,
    14: 8.0,
    15: 9.0,
    16: 8.0,
    17: 5.0,
    18: 4.0,
    19: 4.0,
}
"""Weights of the hours: late morning and the time after school are full, prayer and supper are quiet."""

_BY_WEEKDAY = (1.05, 1.0, 1.0, 1.0, 0.85, 1.15)
"""Monday to Saturday; Friday has its prayer, Saturday its pupils."""

_FRIDAY_PRAYER = (11, 12)
_AT = ("terminal-1", "terminal-1", "terminal-1", "terminal-2", "terminal-2", "terminal-2", "meja")
"""Most ask a screen; one in seven asks a person."""


@dataclass(frozen=True, slots=True)
class WalkIn:
    """``minutes``: wished for. ``patience``: minutes that they wait before they go. ``leaves_at``: the part of the
    time after which they return the computer, 1 for all of it. ``extends``: they would like another half hour."""

    at: datetime
    screen: str
    party: Party
    minutes: int
    patience: int
    leaves_at: float
    extends: bool


@dataclass(frozen=True, slots=True)
class PhoneCall:
    """Somebody books at the desk for a later time. ``comes``: they do; ``cancels_before``: hours before the
    time, 0 if they do not cancel."""

    at: datetime
    party: Party
    begins: datetime
    minutes: int
    comes: bool
    cancels_before: int


def walk_ins(dice: Random, people: People, day: date, each_day: float) -> Iterator[WalkIn]:
    """Yield those who come on ``day``, in no order; ``each_day``: how many on an ordinary one."""
    weights = {hour: weight * _quiet(day, hour) for hour, weight in _BY_HOUR.items()}
    # Normal by and large, as the sum of many people who decide each for themselves.
    mean = each_day * _BY_WEEKDAY[day.weekday()]
    for _ in range(max(1, round(dice.gauss(mean, mean**0.5)))):
        hour = dice.choices(list(weights), list(weights.values()))[0]
        at = _moment(day, time(hour)) + timedelta(seconds=dice.randrange(3600))
        yield WalkIn(
            at=at,
            screen=dice.choice(_AT),
            party=people.somebody(),
            minutes=dice.choices((60, 90), (65, 35))[0],
            patience=dice.randint(10, 45),
            leaves_at=dice.uniform(0.4, 0.9) if dice.random() < 0.25 else 1.0,
            extends=dice.random() < 0.08,
        )


def phone_calls(dice: Random, people: People, day: date, each_day: float) -> Iterator[PhoneCall]:
    """Yield the calls of ``day`` for one of the six days after it."""
    for _ in range(round(dice.uniform(0.5, 1.5) * each_day)):
        begins = _moment(_open_day(day, dice), time(dice.randrange(8, 19), dice.choice((0, 30))))
        fate = dice.random()
        yield PhoneCall(
            at=_moment(day, time(8)) + timedelta(seconds=dice.randrange(8 * 3600)),
            party=people.somebody(),
            begins=begins,
            minutes=dice.choice((60, 90)),
            comes=fate > 0.15,
            cancels_before=dice.choice((2, 5, 20)) if fate < 0.07 else 0,
        )


def _open_day(after: date, dice: Random) -> date:
    day = after + timedelta(days=dice.randint(1, 6))
    return day if day.weekday() < 6 else day + timedelta(days=1)


def _quiet(day: date, hour: int) -> float:
    return 0.3 if day.weekday() == 4 and hour in _FRIDAY_PRAYER else 1.0


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=WIB).astimezone(UTC)
