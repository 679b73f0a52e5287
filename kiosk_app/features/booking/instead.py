"""What could be had instead of what is not to be had, nearest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.booking.facilities import Facility
from domain.booking.masks import quarter_of, span_of
from domain.booking.refusals import Reason, Refusal
from domain.booking.series import DAYS_OF_ALTERNATIVES, Gap, nearest_free
from domain.booking.timetable import Span
from domain.clock import wib_date
from kiosk_app.features.booking.days import free_days
from kiosk_app.features.booking.outcomes import Option, Wish
from kiosk_app.features.booking.times import Times
from kiosk_app.features.booking.work import Work

_ABOUT_TIME = frozenset({Reason.TAKEN, Reason.CLOSED, Reason.IN_THE_PAST, Reason.TOO_SHORT_NOTICE})


class Instead:
    """``work``: the transaction to look in."""

    def __init__(self, work: Work) -> None:
        self._work, self._times = work, Times(work)

    def of(self, wish: Wish, refusals: Sequence[Refusal]) -> tuple[Option, ...]:
        """Return other facilities at the same time, then the nearest time of the same one."""
        if not refusals or not all(one.reason in _ABOUT_TIME for one in refusals):
            return ()
        facility, span = self._work.arranged.facility(wish.facility_id), Span(wish.starts_at, wish.ends_at)
        if facility.is_activity:
            return ()
        beside = (Option(name, span, sure=True) for name in self._times.sure_beside(facility, span))
        later = self.nearest(facility, span)
        return (*beside, *(() if later is None else (later,)))

    def nearest(self, facility: Facility, span: Span) -> Option | None:
        """Return the free time of ``facility`` that is nearest to ``span`` and as long, within a week."""
        work, day = self._work, wib_date(span.starts_at)
        masks = free_days(work, facility, day, DAYS_OF_ALTERNATIVES)
        gap = nearest_in(masks, facility, span)
        if gap is None:
            return None
        found = span_of(gap.day, gap.first, minutes_of(span) // 15)
        slots = self._times.needed(facility, found)
        return Option(facility.facility_id, found, slots is not None and self._times.is_sure(slots))


def nearest_in(masks: dict[date, int], facility: Facility, span: Span) -> Gap | None:
    """Return the gap nearest to ``span`` in the free quarters of ``masks``, room for the buffer in it."""
    day = wib_date(span.starts_at)
    quarters = (minutes_of(span) + facility.buffer_minutes) // 15
    first = max(0, quarter_of(span.starts_at, day))
    return nearest_free(lambda one: masks.get(one, 0), day, first, quarters, facility.slot_minutes // 15)


def minutes_of(span: Span) -> int:
    """Return how long a span is."""
    return int((span.ends_at - span.starts_at).total_seconds()) // 60
