"""When which device reaches nobody. Drawn by the seed; devices never reach each other but through the server."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from domain.clock import WIB

ALL_DAY, MIXED, DAYS, NEVER = "all-day", "mixed", "days", "never"


@dataclass(frozen=True, slots=True)
class CutOff:
    """``device`` reaches nobody from ``begin`` to ``end`` (aware UTC)."""

    device: str
    begin: datetime
    end: datetime


def cut_offs(scenario: str, dice: Random, days: Sequence[date], devices: Sequence[str]) -> list[CutOff]:
    """Return what ``scenario`` does to ``devices`` over ``days``, which follow each other."""
    return SCENARIOS[scenario](dice, days, devices)


def _never(_dice: Random, _days: Sequence[date], _devices: Sequence[str]) -> list[CutOff]:
    return []


def _all_day(_dice: Random, days: Sequence[date], devices: Sequence[str]) -> list[CutOff]:
    """Both kiosks and the desk, from before the doors open until after they close, every day; only the nights
    bring them together."""
    return [CutOff(device, _moment(day, 6), _moment(day, 22)) for day in days for device in devices]


def _days(_dice: Random, days: Sequence[date], devices: Sequence[str]) -> list[CutOff]:
    """Everybody, for three days and the nights between them, with one night to breathe: as long as leases last."""
    return [
        CutOff(device, _moment(day, 6), _moment(day + timedelta(days=2), 22))
        for day in days[::3]
        for device in devices
    ]


def _mixed(dice: Random, days: Sequence[date], devices: Sequence[str]) -> list[CutOff]:
    """Each device for itself, every other day or so, for an hour to four days; now and then the server itself."""
    begin, end = _moment(days[0], 6), _moment(days[-1], 22)
    found = [one for device in devices for one in _some(dice, device, begin, end, every=36)]
    for server in _some(dice, "", begin, end, every=120):
        length = min(server.end - server.begin, timedelta(hours=12))
        found += [CutOff(device, server.begin, server.begin + length) for device in devices]
    return found


def _some(dice: Random, device: str, begin: datetime, end: datetime, every: float) -> list[CutOff]:
    """Return cut-offs with ``every`` hours of network between them on the average."""
    found, at = [], begin
    while (at := at + timedelta(hours=dice.expovariate(1 / every))) < end:
        # The logarithm is even: as many of one to ten hours as of ten to a hundred.
        length = timedelta(hours=96 ** dice.random())
        found.append(CutOff(device, at, at + length))
        at += length
    return found


SCENARIOS: Mapping[str, Callable[[Random, Sequence[date], Sequence[str]], list[CutOff]]] = {
    ALL_DAY: _all_day,
    DAYS: _days,
    MIXED: _mixed,
    NEVER: _never,
}
"""By the names that the command knows."""


def _moment(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=WIB).astimezone(UTC)
