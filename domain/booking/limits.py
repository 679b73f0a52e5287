"""How much one person or one group may book: rules as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """For one kind of party; 0 means no limit. Counts are bookings, ``minutes_…`` their length together.

    ``open``: bookings that still lie ahead. Computers and rooms count apart: one ``Limits`` each.
    """

    open: int = 0
    per_day: int = 0
    per_week: int = 0
    per_month: int = 0
    minutes_per_day: int = 0
    minutes_per_week: int = 0
    minutes_per_month: int = 0


@dataclass(frozen=True, slots=True)
class BookingPolicy:
    """What the house decides. ``limits``: by party kind and slot kind, as in ``"person/computer"``.

    ``grace_minutes``: so long after the start somebody may check in before the place is given free.
    ``early_minutes``: so long before the start one may check in. ``hold_minutes``: so long a place that
    came free is kept for who waited. ``series_dates``: dates of a series at most.
    """

    limits: dict[str, Limits]
    grace_minutes: int = 15
    early_minutes: int = 15
    hold_minutes: int = 30
    series_dates: int = 60


DEFAULT_POLICY = BookingPolicy(
    {
        "person/computer": Limits(open=2, per_day=3, minutes_per_day=180, minutes_per_week=720),
        "person/room": Limits(open=3, per_day=1, per_week=2, per_month=4, minutes_per_month=960),
        "group/room": Limits(open=60, per_day=2, per_week=4, minutes_per_week=1440),
        "group/computer": Limits(open=10, per_day=10),
        "staff/room": Limits(),
        "staff/computer": Limits(),
    }
)
