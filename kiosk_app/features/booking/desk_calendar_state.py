"""What the desk's calendar stands on: frozen values, no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from domain.booking.bookings import Standing
from domain.booking.facilities import Facility
from domain.clock import wib_date
from domain.names import fold
from kiosk_app.features.booking.outcomes import BookingView, DayCount, DayPlan


class Span(StrEnum):
    """How much the calendar shows at once."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


SHOWN = frozenset(
    {
        *(Standing.TO_APPROVE, Standing.REQUESTED, Standing.OFFERED),
        *(Standing.CONFIRMED, Standing.PRESENT, Standing.OVER, Standing.NO_SHOW),
    }
)
"""What shows while nobody asks for a standing: what is or was in its place."""

STANDINGS = {
    "sure": frozenset({Standing.CONFIRMED, Standing.PRESENT}),
    "waiting": frozenset({Standing.TO_APPROVE, Standing.REQUESTED, Standing.OFFERED}),
    "ended": frozenset(Standing) - SHOWN | {Standing.OVER, Standing.NO_SHOW},
}
"""Standings by the filter that asks for them."""


@dataclass(frozen=True, slots=True)
class Filter:
    """``kind`` "room" or "computer", ``floor`` 0 for all, ``standing`` a key of ``STANDINGS``; "" for all.
    ``text`` is looked for in organisation, name and code, whatever the case and the accents."""

    kind: str = ""
    floor: int = 0
    standing: str = ""
    text: str = ""

    def takes(self, facility: Facility) -> bool:
        """Whether a facility is shown."""
        return self.kind in ("", facility.kind.value) and self.floor in (0, facility.floor)

    def finds(self, view: BookingView) -> bool:
        """Whether a booking is shown."""
        return self.wants(view.standing) and self.takes(view.facility) and _says(view, fold(self.text))

    def wants(self, standing: Standing) -> bool:
        """Whether bookings that stand so are shown."""
        return standing in STANDINGS.get(self.standing, SHOWN)


def _says(view: BookingView, wanted: str) -> bool:
    if not wanted:
        return True
    code = wanted.replace("-", "").replace(" ", "")
    if code and code in view.booking.code.casefold():
        return True
    party = view.party
    return party is not None and wanted in fold(f"{party.organisation} {party.name}")


@dataclass(frozen=True, slots=True)
class Read:
    """What was read for one day, week or month; ``plans`` is () for a month. ``closed``: why, by day.
    Of a month ``counts``; ``views`` only while somebody looks for a text."""

    facilities: tuple[Facility, ...] = ()
    plans: tuple[DayPlan, ...] = ()
    views: tuple[BookingView, ...] = ()
    closed: dict[date, str] = field(default_factory=dict)
    counts: tuple[DayCount, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarState:
    """``facility_id`` is the week's. ``capacity``: so many narrow columns fit; ``first``: the first column shown."""

    span: Span
    day: date
    facility_id: str = ""
    wanted: Filter = Filter()
    capacity: int = 24
    first: int = 0
    selected: str = ""
    read: Read = Read()


def counted(state: CalendarState) -> list[DayCount]:
    """Return how many bookings of the month are shown, by day, facility and standing."""
    wanted, read = state.wanted, state.read
    if not wanted.text:
        return [one for one in read.counts if wanted.takes(one.facility) and wanted.wants(one.standing)]
    found = [view for view in read.views if wanted.finds(view)]
    return [DayCount(wib_date(one.booking.starts_at), one.facility, one.standing, 1) for one in found]


def days_of(state: CalendarState) -> tuple[date, ...]:
    """Return the days that ``state`` looks at: one, Monday to Sunday, or whole weeks around a month."""
    if state.span is Span.DAY:
        return (state.day,)
    if state.span is Span.WEEK:
        return tuple(_from(monday(state.day), 7))
    first = monday(state.day.replace(day=1))
    last = monday(_next_month(state.day) - timedelta(days=1)) + timedelta(days=6)
    return tuple(_from(first, (last - first).days + 1))


def stepped(state: CalendarState, steps: int) -> date:
    """Return the day that lies ``steps`` days, weeks or months on."""
    if state.span is Span.DAY:
        return state.day + timedelta(days=steps)
    if state.span is Span.WEEK:
        return state.day + timedelta(weeks=steps)
    months = state.day.year * 12 + state.day.month - 1 + steps
    return date(months // 12, months % 12 + 1, 1)


def monday(day: date) -> date:
    """Return the Monday of its week."""
    return day - timedelta(days=day.weekday())


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _from(first: date, count: int) -> Iterator[date]:
    return (first + timedelta(days=step) for step in range(count))
