"""Limits: how many bookings and hours of one person or group a day, week or month has already.

Days, weeks (Monday to Sunday) and months are those of the calendar in Semarang, by a booking's start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta

from domain.booking.asks import Ask, Held
from domain.booking.limits import BookingPolicy, Limits
from domain.booking.refusals import Reason, Refusal
from domain.clock import wib_date
from domain.slots import SlotKind

_MINUTE = timedelta(minutes=1)

Period = Callable[[date], object]


def limits_for(ask: Ask, kind: SlotKind, policy: BookingPolicy) -> Limits:
    """Return the limits that hold for whoever asks; those that nobody set are no limits."""
    return policy.limits.get(f"{ask.party_kind.value}/{kind.value}", Limits())


def over_limits(
    ask: Ask, kind: SlotKind, others: Sequence[Held], policy: BookingPolicy, now: datetime
) -> Iterator[Refusal]:
    """Yield every limit that ``ask`` would break; computers and rooms (``kind``) count apart."""
    limits = limits_for(ask, kind, policy)
    same = [one for one in others if one.kind is kind]
    if limits.open and sum(one.ends_at > now for one in same) >= limits.open:
        yield _too_many(limits.open, "open")
    for word, period, most in _by_count(limits):
        if most and len(_within(period, ask, same)) >= most:
            yield _too_many(most, word)
    for word, period, most in _by_minutes(limits):
        if most and _minutes(_within(period, ask, same)) + _minutes([ask]) > most:
            yield Refusal(Reason.TOO_MANY_HOURS, most, word, overridable=True)


def _too_many(most: int, word: str) -> Refusal:
    return Refusal(Reason.TOO_MANY_BOOKINGS, most, word, overridable=True)


def _by_count(limits: Limits) -> tuple[tuple[str, Period, int], ...]:
    return (
        ("day", _day, limits.per_day),
        ("week", _week, limits.per_week),
        ("month", _month, limits.per_month),
    )


def _by_minutes(limits: Limits) -> tuple[tuple[str, Period, int], ...]:
    return (
        ("day", _day, limits.minutes_per_day),
        ("week", _week, limits.minutes_per_week),
        ("month", _month, limits.minutes_per_month),
    )


def _within(period: Period, ask: Ask, held: Sequence[Held]) -> list[Held]:
    wanted = period(wib_date(ask.starts_at))
    return [one for one in held if period(wib_date(one.starts_at)) == wanted]


def _minutes(spans: Sequence[Held | Ask]) -> float:
    return sum((one.ends_at - one.starts_at) / _MINUTE for one in spans)


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day.isocalendar()[:2]


def _month(day: date) -> object:
    return (day.year, day.month)
