"""Whether bookings still fit what the house arranges, and which rooms and times fit what is asked for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from enum import StrEnum

from domain.booking.bookings import Standing
from domain.booking.facilities import Activity, Audience, Facility
from domain.booking.masks import first_gap, mask_within, span_of
from domain.booking.opening import covers, open_spans
from domain.booking.timetable import Span, Timetable
from domain.clock import wib_date


class ToTell(StrEnum):
    """Why somebody must hear about their booking."""

    CLOSED_NOW = "closed_now"
    """Hours, a holiday or a blackout changed under it."""
    FACILITY_GONE = "facility_gone"
    LOST = "lost"
    """It was confirmed, and no longer is."""
    MOVED = "moved"
    """The activity happens at another time."""
    CALLED_OFF = "called_off"
    """The activity does not happen, or nobody signs up for it any more."""
    FEWER_SEATS = "fewer_seats"
    """An activity has fewer seats than people who signed up for it, and they were the last."""


_CONCERNED = frozenset(
    {
        *(Standing.TO_APPROVE, Standing.REQUESTED, Standing.OFFERED),
        *(Standing.CONFIRMED, Standing.PRESENT, Standing.UNAVAILABLE),
    }
)


class Fitting:
    """Looks at many bookings; each facility's day is worked out once."""

    def __init__(self, timetable: Timetable) -> None:
        self._timetable = timetable
        self._open: dict[tuple[str, date], tuple[Span, ...]] = {}

    def why_not(self, facility: Facility, span: Span, standing: Standing) -> ToTell | None:
        """Return why the people of a booking that stands so must hear of it, ``None`` where all is as agreed."""
        if standing not in _CONCERNED:
            return None
        if standing is Standing.UNAVAILABLE:
            return ToTell.LOST
        if facility.is_activity:
            return _why_not_there(facility, span)
        if not facility.in_use:
            return ToTell.FACILITY_GONE
        return None if covers(self._open_on(facility, wib_date(span.starts_at)), span) else ToTell.CLOSED_NOW

    def _open_on(self, facility: Facility, day: date) -> tuple[Span, ...]:
        known = self._open.get((facility.facility_id, day))
        if known is None:
            known = open_spans(facility, day, self._timetable)
            self._open[facility.facility_id, day] = known
        return known


def _why_not_there(activity: Facility, span: Span) -> ToTell | None:
    if not isinstance(activity, Activity) or not activity.in_use:
        return ToTell.CALLED_OFF
    return None if (span.starts_at, span.ends_at) == (activity.begins, activity.ends) else ToTell.MOVED


def room_fits(facility: Facility, people: int, minutes: int, equipment: Collection[str] = ()) -> bool:
    """Whether a room can be found by visitors who are so many, for so long, and who need this equipment."""
    return (
        facility.in_use
        and not facility.is_computer
        and facility.audience is not Audience.STAFF
        and facility.seats >= people
        and facility.max_minutes >= minutes
        and set(equipment) <= set(facility.equipment)
    )


def first_fit(
    facility: Facility, day: date, free: int, opened: int, within: Span, minutes: int
) -> Span | None:
    """Return the first ``minutes`` of ``day`` (no fewer than the facility's least, on its grid) that are ``free`` and
    lie ``within``, room for the buffer after them; ``None`` if there are none.

    The buffer is held as far as there are slots (``opened``): after closing nobody cleans.
    """
    step, buffer = facility.slot_minutes // 15, -(-facility.buffer_minutes // 15)
    count = -(-max(minutes, facility.min_minutes) // facility.slot_minutes) * step
    window = free & mask_within(within, day)
    at = first_gap(window, count, 0, step)
    while at is not None:
        after = ((1 << buffer) - 1) << (at + count)
        if not after & opened & ~free:
            return span_of(day, at, count)
        at = first_gap(window, count, at + step, step)
    return None
