"""How often what was viewed, searched, and searched in vain. No person is in it: words, a day, a device, a number.

Source: UU 27/2022 (as little as possible). A word that was searched once on one day is told too: it may be what
nobody has written a page about yet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

VIEWED, SEARCHED, IN_VAIN = "viewed", "searched", "in_vain"
DEEDS = (VIEWED, SEARCHED, IN_VAIN)

MOST_TOLD = 100
"""Subjects of each deed that a device tells of one day; the rest is told as one number."""

REST = ""
"""The subject of what is left over."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How ``times`` on ``day`` somebody viewed the entry ``subject``, or searched these words, in vain or not."""

    day: date
    deed: str
    language: str
    subject: str
    times: int


@dataclass(frozen=True, slots=True)
class DeviceDay:
    """What was counted on one device on one day."""

    device_id: str
    day: date
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """How often one subject came, in all languages."""

    subject: str
    times: int


def worth_telling(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Return the figures of one day as a device tells them: of each deed the most frequent, and what is left."""
    ordered = sorted(figures, key=lambda one: (-one.times, one.subject, one.language))
    told: list[Figure] = []
    for deed in DEEDS:
        mine = [one for one in ordered if one.deed == deed]
        told += mine[:MOST_TOLD]
        rest = sum(one.times for one in mine[MOST_TOLD:])
        if rest:
            told.append(Figure(mine[0].day, deed, "", REST, rest))
    return tuple(told)


def totals(days: Iterable[DeviceDay], deed: str) -> Sequence[Total]:
    """Return what came how often, most frequent first; what was left over is in none of them."""
    counter: Counter[str] = Counter()
    for one in _of(days, deed):
        if one.subject != REST:
            counter[one.subject] += one.times
    return [Total(*pair) for pair in sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))]


def how_often(days: Iterable[DeviceDay], deed: str) -> int:
    """Return how often ``deed`` came altogether."""
    return sum(one.times for one in _of(days, deed))


def by_day(days: Iterable[DeviceDay], deed: str) -> Mapping[date, int]:
    """Return how often ``deed`` came on each day on which it did."""
    counter: Counter[date] = Counter()
    for one in _of(days, deed):
        counter[one.day] += one.times
    return counter


def _of(days: Iterable[DeviceDay], deed: str) -> Iterable[Figure]:
    return (one for day in days for one in day.figures if one.deed == deed)
