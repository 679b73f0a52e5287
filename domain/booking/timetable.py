"""When a facility may be booked: opening hours, holidays, closures for prayer, blackouts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from domain.calendar import ServiceHours


@dataclass(frozen=True, slots=True)
class Span:
    """From ``starts_at`` to before ``ends_at``, aware UTC."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Pause:
    """A weekly closure, wall time in WIB: noon prayer, Friday prayer. ``facilities``: () for all."""

    pause_id: str
    weekdays: tuple[int, ...]
    begins: time
    ends: time
    reason: str
    reason_en: str
    facilities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blackout:
    """A dated closure with its reason. ``facilities``: () for all."""

    blackout_id: str
    span: Span
    reason: str
    facilities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holiday:
    """``open``: staff decided that the house is open all the same."""

    day: date
    name: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class Timetable:
    """All that says when. ``hours`` by service; ``holidays`` by day."""

    hours: Mapping[str, ServiceHours]
    pauses: tuple[Pause, ...] = ()
    blackouts: tuple[Blackout, ...] = ()
    holidays: Mapping[date, Holiday] = field(default_factory=dict)
