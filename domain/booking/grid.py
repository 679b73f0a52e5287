"""The grid of a facility: the slots that its days fall into, and which of them a booking needs.

The grid counts from midnight in Semarang, so that slots keep their ids when the opening hours change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from domain.booking.facilities import Facility
from domain.booking.opening import open_spans, whole_day
from domain.booking.timetable import Span, Timetable
from domain.clock import WIB, wib_date
from domain.slots import Slot


def slot_id(facility_id: str, starts_at: datetime, generation: int = 1) -> str:
    """Return ``PC-03/20261126T0900``, the time in WIB; ``….2`` for the slot opened anew after the first closed."""
    base = f"{facility_id}/{starts_at.astimezone(WIB):%Y%m%dT%H%M}"
    return base if generation == 1 else f"{base}.{generation}"


def generation_of(slot: str) -> int:
    """Return which opening of its time a slot is, from 1. ``ValueError`` where that is no slot id of ours."""
    _, _, tail = slot.rpartition(".")
    return int(tail) if "." in slot.rpartition("/")[2] else 1


def on_grid(moment: datetime, facility: Facility) -> bool:
    """Whether a booking of the facility may begin or end at ``moment``."""
    return floor_to_grid(moment, facility) == moment


def floor_to_grid(moment: datetime, facility: Facility) -> datetime:
    """Return the last moment of the grid that is not after ``moment``, in UTC."""
    midnight = whole_day(wib_date(moment)).starts_at
    step = timedelta(minutes=facility.slot_minutes)
    return midnight + (moment.astimezone(UTC) - midnight) // step * step


def ceil_to_grid(moment: datetime, facility: Facility) -> datetime:
    """Return the first moment of the grid that is not before ``moment``, in UTC."""
    below = floor_to_grid(moment, facility)
    return below if below == moment else below + timedelta(minutes=facility.slot_minutes)


def earliest_start(facility: Facility, now: datetime) -> datetime:
    """Return from when on the facility may be booked: from the running piece of its grid, or after its lead time."""
    if not facility.lead_minutes:
        return floor_to_grid(now, facility)
    return ceil_to_grid(now + timedelta(minutes=facility.lead_minutes), facility)


def slots_on(facility: Facility, day: date, timetable: Timetable, generation: int = 1) -> tuple[Slot, ...]:
    """Return the slots of ``day``: whole pieces of the grid in which the facility is open; () for a facility
    that is not in use."""
    if not facility.in_use:
        return ()
    spans = open_spans(facility, day, timetable)
    return tuple(slot for span in spans for slot in _pieces(facility, span, generation))


def slots_for(
    facility: Facility, starts_at: datetime, ends_at: datetime, timetable: Timetable
) -> tuple[Slot, ...]:
    """Return the slots that a booking and its buffer touch, as far as there are any."""
    wanted = claim_span(facility, starts_at, ends_at)
    slots = slots_on(facility, wib_date(starts_at), timetable)
    return tuple(one for one in slots if one.starts_at < wanted.ends_at and wanted.starts_at < one.ends_at)


def claim_span(facility: Facility, starts_at: datetime, ends_at: datetime) -> Span:
    """Return what a booking holds: its own time and the buffer after it, rounded up to the grid."""
    return Span(starts_at, ceil_to_grid(ends_at + timedelta(minutes=facility.buffer_minutes), facility))


def needed_slots(
    facility: Facility, starts_at: datetime, ends_at: datetime, open_slots: Sequence[Slot]
) -> tuple[str, ...] | None:
    """Return the ids of the slots that the booking must hold, in time's order, or ``None`` where a piece
    of it has no slot. The buffer is held as far as slots go on without a gap: after closing nobody cleans.

    ``open_slots``: those that are not closed for good; other facilities' are passed over.
    """
    mine = {one.starts_at: one for one in open_slots if one.resource == facility.facility_id}
    chain = list(_chain(mine, starts_at, claim_span(facility, starts_at, ends_at).ends_at))
    if not chain or chain[-1].ends_at < ends_at:
        return None
    return tuple(one.slot_id for one in chain)


def _chain(by_start: dict[datetime, Slot], begin: datetime, end: datetime) -> Iterator[Slot]:
    at = begin
    while at < end and at in by_start:
        yield by_start[at]
        at = by_start[at].ends_at


def _pieces(facility: Facility, span: Span, generation: int) -> Iterator[Slot]:
    step = timedelta(minutes=facility.slot_minutes)
    begin = ceil_to_grid(span.starts_at, facility)
    while begin + step <= span.ends_at:
        name = slot_id(facility.facility_id, begin, generation)
        yield Slot(name, facility.facility_id, begin, begin + step, 1, facility.kind)
        begin += step
