"""The columns of the desk's calendar and the hours beside them: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.booking.facilities import Facility
from domain.clock import WIB
from kiosk_app.features.booking.desk_calendar_state import CalendarState, Span, days_of
from kiosk_app.features.booking.outcomes import DayPlan

OPENS, CLOSES = 7, 21
"""The hours that are shown at least, WIB."""
WIDE, NARROW = 2, 1


@dataclass(frozen=True, slots=True)
class Column:
    """One facility on one day. ``x`` and ``width`` count narrow columns."""

    facility: Facility
    day: date
    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Columns:
    """Those that are shown; ``before`` and ``after``: so many more lie on either side."""

    shown: tuple[Column, ...] = ()
    before: int = 0
    after: int = 0

    @property
    def units(self) -> int:
        """Their width together."""
        return max(1, sum(column.width for column in self.shown))

    def at(self, x: float) -> Column | None:
        """Return the column in which ``x`` lies, the nearest one outside."""
        if not self.shown:
            return None
        held = [column for column in self.shown if column.x <= x]
        return held[-1] if held else self.shown[0]


def columns_of(state: CalendarState) -> Columns:
    """Return the columns of a day (facilities) or a week (its days)."""
    facilities = [one for one in state.read.facilities if state.wanted.takes(one)]
    if state.span is Span.WEEK:
        week = [one for one in facilities if one.facility_id == state.facility_id] or facilities[:1]
        return _laid([(one, day) for one in week for day in days_of(state)], state, WIDE)
    return _laid([(one, state.day) for one in facilities], state, 0)


def _laid(pairs: Sequence[tuple[Facility, date]], state: CalendarState, fixed: int) -> Columns:
    widths = [fixed or _width(one) for one, _ in pairs]
    first = min(state.first, max(0, len(pairs) - 1)) if sum(widths) > state.capacity else 0
    shown: list[Column] = []
    used = 0
    for (facility, day), width in list(zip(pairs, widths, strict=True))[first:]:
        if shown and used + width > state.capacity:
            break
        shown.append(Column(facility, day, used, width))
        used += width
    return Columns(tuple(shown), first, len(pairs) - first - len(shown))


def _width(facility: Facility) -> int:
    return NARROW if facility.is_computer else WIDE


@dataclass(frozen=True, slots=True)
class Hours:
    """Which hours of the day are shown, WIB: whole ones, 0 to 24."""

    first: int = OPENS
    last: int = CLOSES

    @property
    def minutes(self) -> int:
        """How long that is."""
        return (self.last - self.first) * 60

    def share(self, moment: datetime, day: date) -> float:
        """Return where ``moment`` lies on ``day``, 0 to 1; below or above outside of it."""
        begin = datetime.combine(day, time(self.first), WIB)
        return (moment - begin).total_seconds() / 60 / self.minutes

    def moment(self, minute: float, day: date) -> datetime:
        """Return the moment ``minute`` minutes below the upper edge of ``day``."""
        return datetime.combine(day, time(self.first), WIB) + timedelta(minutes=minute)


def hours_of(plans: Sequence[DayPlan]) -> Hours:
    """Return the hours that hold all of ``plans``, and the usual ones."""
    edges = [(piece.span.starts_at, piece.span.ends_at) for plan in plans for piece in plan.pieces]
    first = min([OPENS, *(begin.astimezone(WIB).hour for begin, _ in edges)])
    last = max([CLOSES, *(_closing_hour(end) for _, end in edges)])
    return Hours(first, last)


def _closing_hour(end: datetime) -> int:
    local = end.astimezone(WIB)
    if local.hour == 0 and local.minute == 0:
        return 24
    return local.hour + (1 if local.minute else 0)
