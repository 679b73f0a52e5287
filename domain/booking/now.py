"""A computer for now: which one, or how long it takes until one is free.

Sure ones first: who sits down at once is better served than who asks for more and must wait for a word.
Then those without a screen reader and an adjustable desk: who needs these must find one free.
Among those that fit, the one whose free stretch is the shortest: long ones stay whole for who needs them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.booking.facilities import Facility
from domain.booking.masks import FULL, bits, first_gap, quarter_of, span_of, starts, union
from domain.booking.timetable import Span
from domain.clock import wib_date


@dataclass(frozen=True, slots=True)
class ComputerDay:
    """One computer today, as masks (``domain.booking.masks``). ``taken``: held, buffer included. ``sure``:
    what this device could confirm at once. ``waiting``: one mask for each booking that waits, in its turn."""

    facility: Facility
    open: int
    taken: int = 0
    sure: int = 0
    waiting: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FreeNow:
    """``facility_id`` is free for ``span``, which begins with the running piece of the grid."""

    facility_id: str
    span: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class WaitNow:
    """None is free. In ``minutes`` one is likely to be (``None``: nothing comes free today); ``place``: in the
    queue for what would be asked for, from 1. ``sure``: this device could confirm that at once."""

    facility_id: str
    span: Span
    minutes: int | None
    place: int
    sure: bool = False


def computer_for_now(
    computers: Sequence[ComputerDay], now: datetime, minutes: int, *, accessible: bool = False
) -> FreeNow | WaitNow | None:
    """Return a computer for about ``minutes`` from ``now``, or the wait; ``None`` where none opens again today.

    ``accessible``: they need one that is; everybody else is given such a one last. A shorter time is given where no computer has all of it; never less than the facility's least.
    """
    day = wib_date(now)
    computers = [one for one in computers if one.facility.accessible or not accessible]
    found = [option for one in computers for option in _now(one, day, now, minutes)]
    if found:
        return min(found, key=lambda option: option.rank).answer
    waits = [(one, wait) for one in computers if (wait := _wait(one, day, now, minutes)) is not None]
    return min(waits, key=_soonest)[1] if waits else None


@dataclass(frozen=True, slots=True)
class _Option:
    rank: tuple[bool, bool, int, int, int, str]
    answer: FreeNow


def _now(one: ComputerDay, day: date, now: datetime, minutes: int) -> Iterator[_Option]:
    begin, wanted = _begin(one.facility, day, now), _quarters(one.facility, day, now, minutes)
    claimed = one.taken | union(one.waiting)
    free = one.open & ~claimed & FULL
    for mask, sure in ((free & one.sure, True), (free, False)):
        length = _usable(one, mask, begin)
        given = min(length, wanted) // _step(one.facility) * _step(one.facility)
        if given * 15 >= one.facility.min_minutes:
            order = (one.facility.order, one.facility.facility_id)
            rank = (not sure, one.facility.accessible, wanted - given, length, *order)
            yield _Option(rank, FreeNow(one.facility.facility_id, span_of(day, begin, given), sure))
            return


def _wait(one: ComputerDay, day: date, now: datetime, minutes: int) -> WaitNow | None:
    step = _step(one.facility)
    begin = _begin(one.facility, day, now)
    most, least = _quarters(one.facility, day, now, minutes), -(-one.facility.min_minutes // 15)
    free = one.open & ~one.taken & ~union(one.waiting) & FULL
    # Whole pieces only: what is being used now is not free for whoever comes next.
    for count in dict.fromkeys((_rounded(minutes, step), most, least)):
        first = _first(one, free, count, begin)
        if first is not None:
            sure = bits(first, count) & ~one.sure == 0
            return _waiting(one, day, now, first, count, known=True, sure=sure)
    first = first_gap(one.open, least, begin + step, step)
    if first is None:
        first = first_gap(one.open, least, begin, step)
    return None if first is None else _waiting(one, day, now, first, least, known=False)


def _waiting(
    one: ComputerDay, day: date, now: datetime, first: int, count: int, *, known: bool, sure: bool = False
) -> WaitNow:
    span = span_of(day, first, count)
    wanted = bits(first, count)
    before = sum(1 for other in one.waiting if other & wanted)
    ahead = max(0, -((now - span.starts_at) // timedelta(minutes=1)))
    return WaitNow(one.facility.facility_id, span, ahead if known else None, 1 + before, sure)


def _soonest(found: tuple[ComputerDay, WaitNow]) -> tuple[bool, int, int, bool, bool, datetime, str]:
    one, wait = found
    how_long = (wait.minutes is None, wait.minutes or 0, wait.place, not wait.sure)
    return (*how_long, one.facility.accessible, wait.span.starts_at, wait.facility_id)


def _begin(facility: Facility, day: date, now: datetime) -> int:
    step = _step(facility)
    return quarter_of(now, day) // step * step


def _quarters(facility: Facility, day: date, now: datetime, minutes: int) -> int:
    """How many quarters from the running piece of the grid on come nearest to ``minutes`` from ``now``."""
    step = _step(facility)
    gone = (now - span_of(day, _begin(facility, day, now), 1).starts_at) / timedelta(minutes=1)
    wanted = _rounded(int(gone) + minutes, step)
    return max(step, min(wanted, facility.max_minutes // 15 // step * step))


def _rounded(minutes: int, step: int) -> int:
    return max(step, (minutes + step * 15 // 2) // (step * 15) * step)


def _step(facility: Facility) -> int:
    return facility.slot_minutes // 15


def _usable(one: ComputerDay, mask: int, begin: int) -> int:
    """How long a booking may be that begins there and leaves room for its buffer; at closing none is needed."""
    length = _run(mask, begin)
    is_cut = one.open >> (begin + length) & 1
    return max(0, length - _buffer(one.facility)) if is_cut else length


def _first(one: ComputerDay, free: int, count: int, begin: int) -> int | None:
    step = _step(one.facility)
    with_buffer = starts(free | (~one.open & FULL), count + _buffer(one.facility), step)
    found = (starts(free, count, step) & with_buffer) >> begin << begin
    return (found & -found).bit_length() - 1 if found else None


def _buffer(facility: Facility) -> int:
    return -(-facility.buffer_minutes // facility.slot_minutes) * _step(facility)


def _run(mask: int, begin: int) -> int:
    """How many quarters are set from ``begin`` on without a gap."""
    rest = mask >> begin
    return (~rest & (rest + 1)).bit_length() - 1
