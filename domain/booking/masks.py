"""A day of a facility as an integer: one bit for each quarter of an hour in Semarang, from midnight.

Bit 0 is 00:00–00:15, bit 28 is 07:00–07:15. Plain integers, since whoever plans looks at many days at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from domain.booking.facilities import Facility
from domain.booking.opening import moment_at, open_spans, whole_day
from domain.booking.timetable import Span, Timetable
from domain.clock import wib_date

QUARTERS = 96
FULL = (1 << QUARTERS) - 1
QUARTER = timedelta(minutes=15)


def bits(first: int, count: int) -> int:
    """Return ``count`` set bits from bit ``first`` on, as far as they lie within the day."""
    return ((1 << max(count, 0)) - 1) << first & FULL if first >= 0 else bits(0, count + first)


def mask_of(span: Span, day: date) -> int:
    """Return every quarter of ``day`` that ``span`` touches: what is taken is taken."""
    midnight = moment_at(day, time(0))
    first = (span.starts_at - midnight) // QUARTER
    last = -((midnight - span.ends_at) // QUARTER)
    return bits(first, last - first)


def mask_within(span: Span, day: date) -> int:
    """Return the quarters of ``day`` that lie wholly within ``span``: what is open is open throughout."""
    midnight = moment_at(day, time(0))
    first = -((midnight - span.starts_at) // QUARTER)
    last = (span.ends_at - midnight) // QUARTER
    return bits(first, last - first)


def mask_from(begin: datetime, day: date) -> int:
    """Return the quarters of ``day`` that lie wholly at or after ``begin``."""
    return (
        FULL if wib_date(begin) < day else mask_within(Span(begin, max(begin, whole_day(day).ends_at)), day)
    )


def open_mask(facility: Facility, day: date, timetable: Timetable) -> int:
    """Return the quarters of ``day`` in which the facility is open."""
    return union(mask_within(span, day) for span in open_spans(facility, day, timetable))


def grid_open(facility: Facility, day: date, timetable: Timetable) -> int:
    """Return the quarters of ``day`` that lie in whole pieces of the facility's grid in which it is open: where it
    may have slots."""
    step = facility.slot_minutes // 15
    whole = starts(open_mask(facility, day, timetable), step, step) if facility.in_use else 0
    return union(whole << at for at in range(step))


def union(masks: Iterable[int]) -> int:
    """Return what any of ``masks`` holds."""
    whole = 0
    for mask in masks:
        whole |= mask
    return whole


def free_of(open_quarters: int, taken: int) -> int:
    """Return what is open and not taken."""
    return open_quarters & ~taken & FULL


def runs(mask: int) -> list[tuple[int, int]]:
    """Return the stretches of set bits as (first, count), in order."""
    # Bit by bit from edge to edge; thousands of days are looked at while somebody waits.
    found = []
    begins, ends = mask & ~(mask << 1), ~mask & (mask << 1)
    while begins:
        begin, end = begins & -begins, ends & -ends
        first = begin.bit_length()
        found.append((first - 1, end.bit_length() - first))
        begins ^= begin
        ends ^= end
    return found


def spans_of(mask: int, day: date) -> tuple[Span, ...]:
    """Return the stretches of set bits as spans, in order, no two touching."""
    return tuple(span_of(day, first, count) for first, count in runs(mask))


def span_of(day: date, first: int, count: int) -> Span:
    """Return ``count`` quarters from quarter ``first`` of ``day`` on."""
    begin = moment_at(day, time(0)) + first * QUARTER
    return Span(begin, begin + count * QUARTER)


def quarter_of(moment: datetime, day: date) -> int:
    """Return in which quarter of ``day`` the moment lies, negative before and 96 or more after the day."""
    return (moment - moment_at(day, time(0))) // QUARTER


def grid_mask(step: int) -> int:
    """Return the quarters at which a grid of ``step`` quarters, from midnight, begins a piece."""
    return _GRIDS.get(step) or union(1 << at for at in range(0, QUARTERS, step))


def starts(mask: int, count: int, step: int = 1) -> int:
    """Return the quarters at which ``count`` set bits begin, on a grid of ``step`` quarters."""
    if count < 1:
        return 0
    left, done = mask, 1
    while done < count:
        shift = min(done, count - done)
        left &= left >> shift
        done += shift
    return left & grid_mask(step)


def first_gap(mask: int, count: int, begin: int = 0, step: int = 1) -> int | None:
    """Return the first quarter from ``begin`` on at which ``count`` set bits begin, ``None`` if none."""
    found = starts(mask, count, step) >> begin << begin
    return (found & -found).bit_length() - 1 if found else None


def nearest_gap(mask: int, count: int, wanted: int, step: int = 1) -> int | None:
    """Return the quarter nearest to ``wanted`` at which ``count`` set bits begin; of two the later one."""
    found = starts(mask, count, step)
    after = found >> wanted
    before = (found & (1 << wanted) - 1).bit_length() - 1
    if not after:
        return before if before >= 0 else None
    later = wanted + (after & -after).bit_length() - 1
    return later if before < 0 or later - wanted <= wanted - before else before


_GRIDS = {step: union(1 << at for at in range(0, QUARTERS, step)) for step in (1, 2, 3, 4, 6, 8, 12, 16)}
