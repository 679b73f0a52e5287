"""When a facility is open: hours of its service, less holidays, pauses and blackouts.

Wall times are WIB and moments aware UTC, whatever zone the machine is in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from domain.booking.facilities import Facility
from domain.booking.timetable import Blackout, Pause, Span, Timetable
from domain.clock import WIB, wib_date

FARTHEST_OPENING = 120
"""Days looked ahead for the next opening; beyond that nobody plans."""


@dataclass(frozen=True, slots=True)
class Closure:
    """A stretch in which the facility is closed, and why, in the words of who closed it.

    ``reason_en`` is "" where nobody translated it; ``reason`` is "" outside the ordinary hours.
    """

    span: Span
    reason: str = ""
    reason_en: str = ""


# Whoever plans a series, or looks at a season, asks for the same midnights again and again.
@lru_cache(maxsize=4096)
def moment_at(day: date, at: time) -> datetime:
    """Return the moment in UTC at which clocks in Semarang show ``at`` on ``day``."""
    return datetime.combine(day, at, tzinfo=WIB).astimezone(UTC)


@lru_cache(maxsize=1024)
def whole_day(day: date) -> Span:
    """Return ``day`` from midnight to midnight in Semarang."""
    begin = moment_at(day, time(0))
    return Span(begin, begin + timedelta(days=1))


def service_span(facility: Facility, day: date, timetable: Timetable) -> Span | None:
    """Return the hours of the facility's service on ``day``, holidays and closures aside; ``None`` if none."""
    hours = timetable.hours.get(facility.service)
    opening = None if hours is None else hours.opening_on(day)
    return None if opening is None else Span(moment_at(day, opening.opens), moment_at(day, opening.closes))


def closures_on(facility: Facility, day: date, timetable: Timetable) -> tuple[Closure, ...]:
    """Return what closes the facility within its service's hours of ``day``, in the order in which it is
    to be told: the holiday, blackouts, pauses. They may overlap."""
    hours = service_span(facility, day, timetable)
    if hours is None:
        return ()
    closures = [
        *_holiday(day, hours, timetable),
        *_blackouts(facility, timetable),
        *_pauses(facility, day, timetable),
    ]
    within = ((closure, overlap(closure.span, hours)) for closure in closures)
    return tuple(Closure(span, one.reason, one.reason_en) for one, span in within if span is not None)


def open_spans(facility: Facility, day: date, timetable: Timetable) -> tuple[Span, ...]:
    """Return when the facility is open on ``day``, in time's order, no two touching."""
    hours = service_span(facility, day, timetable)
    if hours is None:
        return ()
    spans: tuple[Span, ...] = (hours,)
    for closure in closures_on(facility, day, timetable):
        spans = tuple(left for span in spans for left in _without(span, closure.span))
    return spans


def closed_reason(facility: Facility, at: datetime | date, timetable: Timetable) -> str | None:
    """Return ``None`` where the facility is open at that moment (on a day: at any time of it), else why
    it is closed: the holiday or what a blackout or pause says, "" outside the ordinary hours."""
    day = wib_date(at) if isinstance(at, datetime) else at
    spans = open_spans(facility, day, timetable)
    if not isinstance(at, datetime):
        return None if spans else _first_reason(closures_on(facility, day, timetable), day, timetable)
    if any(holds(span, at) for span in spans):
        return None
    here = tuple(one for one in closures_on(facility, day, timetable) if holds(one.span, at))
    return _first_reason(here, day, timetable)


def next_opening(facility: Facility, after: datetime, timetable: Timetable) -> datetime | None:
    """Return ``after`` itself where the facility is open then, else when it opens next, or ``None``."""
    first = wib_date(after)
    for ahead in range(FARTHEST_OPENING):
        for span in open_spans(facility, first + timedelta(days=ahead), timetable):
            if span.ends_at > after:
                return max(span.starts_at, after)
    return None


def covers(spans: tuple[Span, ...], wanted: Span) -> bool:
    """Whether one of ``spans`` holds all of ``wanted``."""
    return any(one.starts_at <= wanted.starts_at and wanted.ends_at <= one.ends_at for one in spans)


def holds(span: Span, moment: datetime) -> bool:
    """Whether ``moment`` falls into ``span``."""
    return span.starts_at <= moment < span.ends_at


def overlap(one: Span, other: Span) -> Span | None:
    """Return what two spans share, ``None`` where they do not meet."""
    begin, end = max(one.starts_at, other.starts_at), min(one.ends_at, other.ends_at)
    return Span(begin, end) if begin < end else None


def _holiday(day: date, hours: Span, timetable: Timetable) -> Iterator[Closure]:
    holiday = timetable.holidays.get(day)
    if holiday is not None and not holiday.open:
        yield Closure(hours, holiday.name)


def _blackouts(facility: Facility, timetable: Timetable) -> Iterator[Closure]:
    for blackout in timetable.blackouts:
        if _concerns(blackout, facility):
            yield Closure(blackout.span, blackout.reason)


def _pauses(facility: Facility, day: date, timetable: Timetable) -> Iterator[Closure]:
    for pause in timetable.pauses:
        if day.weekday() in pause.weekdays and _concerns(pause, facility):
            span = Span(moment_at(day, pause.begins), moment_at(day, pause.ends))
            yield Closure(span, pause.reason, pause.reason_en)


def _concerns(closure: Pause | Blackout, facility: Facility) -> bool:
    return not closure.facilities or facility.facility_id in closure.facilities


def _first_reason(closures: tuple[Closure, ...], day: date, timetable: Timetable) -> str:
    # A holiday on a Sunday closes nothing that would be open, yet it is what people want to hear.
    holiday = timetable.holidays.get(day)
    if holiday is not None and not holiday.open:
        return holiday.name
    return closures[0].reason if closures else ""


def _without(span: Span, hole: Span) -> Iterator[Span]:
    if hole.ends_at <= span.starts_at or span.ends_at <= hole.starts_at:
        yield span
        return
    if span.starts_at < hole.starts_at:
        yield Span(span.starts_at, hole.starts_at)
    if hole.ends_at < span.ends_at:
        yield Span(hole.ends_at, span.ends_at)
