"""Looking through thousands of bookings for a few of them, or only to count them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from domain.booking.bookings import Standing, standing
from domain.booking.opening import whole_day
from domain.clock import wib_date
from kiosk_app.features.booking.outcomes import BookingView, DayCount
from kiosk_app.features.booking.outlines import Outline
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work

_WAITING = (Standing.TO_APPROVE, Standing.REQUESTED, Standing.OFFERED)


def counts(work: Work, first: date, last: date) -> list[DayCount]:
    """Return how many bookings begin on each day from ``first`` to ``last``, by facility and standing."""
    begin, end = whole_day(first).starts_at, whole_day(last).ends_at
    tallies = work.store.tallies(work.settled, begin, end, work.now)
    found: Counter[tuple[date, str, Standing]] = Counter()
    for (one, stands), (_, count) in zip(
        with_standing(work, [one for one, _ in tallies]), tallies, strict=True
    ):
        found[wib_date(one.starts_at), one.facility_id, stands] += count
    return [
        DayCount(day, work.arranged.facility(facility_id), stands, count)
        for (day, facility_id, stands), count in found.items()
    ]


def waiting(work: Work) -> list[BookingView]:
    """Return what lies ahead and waits: for approval first, then requested, then offered."""
    ahead = with_standing(work, work.store.ahead(work.now, f"NOT ({work.settled})"))
    views = Views(work).brief(
        work.store.by_ids([one.booking_id for one, stands in ahead if stands in _WAITING])
    )
    return sorted(views, key=lambda view: _WAITING.index(view.standing))


def with_standing(work: Work, outlines: Sequence[Outline]) -> Iterator[tuple[Outline, Standing]]:
    """Yield each with how it stands, in the order in which they came."""
    holds = work.holds(outlines)
    for one in outlines:
        yield one, standing(one, holds[one.booking_id], work.now)
