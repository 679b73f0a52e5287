"""What is free for so many people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from domain.booking.facilities import Facility
from domain.booking.fitting import first_fit, room_fits
from domain.booking.grid import ceil_to_grid, earliest_start
from domain.booking.timetable import Span
from domain.clock import wib_date
from kiosk_app.features.booking.outcomes import Option
from kiosk_app.features.booking.times import Times
from kiosk_app.features.booking.work import Work


def search(
    work: Work, people: int, within: Span, minutes: int, equipment: Sequence[str] = ()
) -> list[Option]:
    """Return for each room that fits its first free time; the room with the fewest empty seats first."""
    fitting = [one for one in work.arranged.in_use if room_fits(one, people, minutes, equipment)]
    found = [(one, _first(work, one, within, minutes)) for one in fitting]
    options = [(one, option) for one, option in found if option is not None]
    options.sort(key=lambda it: (it[0].seats, it[1].span.starts_at, it[0].order))
    return [option for _, option in options]


def _first(work: Work, facility: Facility, within: Span, minutes: int) -> Option | None:
    begin = ceil_to_grid(max(within.starts_at, earliest_start(facility, work.now)), facility)
    first, last = wib_date(begin), wib_date(within.ends_at - timedelta(microseconds=1))
    masks = work.days(facility.facility_id, first, last)
    for day in sorted(masks):
        mask = masks[day]
        found = first_fit(facility, day, mask.free, mask.open, Span(begin, within.ends_at), minutes)
        if found is not None:
            return _option(work, facility, found)
    return None


def _option(work: Work, facility: Facility, span: Span) -> Option:
    times = Times(work)
    slots = None if facility.approval else times.needed(facility, span)
    return Option(facility.facility_id, span, slots is not None and times.is_sure(slots))
