"""At a desk: what the house arranges, and whom a change concerns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from domain.booking.arrangements import Arrangement, body_of, id_of, subject_of
from domain.booking.bookings import Standing
from domain.booking.fitting import Fitting, ToTell
from domain.booking.reach import Reach, reach_of
from domain.booking.timetable import Span
from domain.clock import wib_date
from kiosk_app.features.booking.lists import with_standing
from kiosk_app.features.booking.outcomes import TellEntry
from kiosk_app.features.booking.outlines import Outline
from kiosk_app.features.booking.signing_up import too_many
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.waiting import arrangement_after
from kiosk_app.features.booking.work import Work
from sync.protocol.arrangements import ARRANGEMENT, ARRANGEMENT_PUT, ArrangementPutBody, Subject

_LONGEST_NAME = 150


def to_tell(work: Work) -> list[TellEntry]:
    """Return whose bookings no longer fit, in time's order."""
    fitting, beyond = Fitting(work.arranged.timetable), too_many(work)

    def why(one: Outline, stands: Standing) -> ToTell | None:
        reason = fitting.why_not(work.arranged.facility(one.facility_id), _span(one), stands)
        return reason or (ToTell.FEWER_SEATS if one.booking_id in beyond else None)

    unsettled = work.store.ahead(work.now, f"NOT ({work.settled})")
    return _entries(work, [*unsettled, *_settled_on_odd_days(work, fitting)], why)


def would_tell(work: Work, change: Arrangement, *, removed: bool) -> list[TellEntry]:
    """Return whom a change would concern that nothing concerns yet."""
    before, after = work.arranged, work.arranged.changed(change, removed=removed)
    now, then = Fitting(before.timetable), Fitting(after.timetable)

    def why(one: Outline, stands: Standing) -> ToTell | None:
        if now.why_not(before.facility(one.facility_id), _span(one), stands) is not None:
            return None
        return then.why_not(after.facility(one.facility_id), _span(one), stands)

    reach = reach_of(change, work.arranged.whole.facilities.values())
    return _entries(work, work.store.ahead(work.now, reach=reach), why)


def put_arrangement(work: Work, change: Arrangement, by: str, *, removed: bool) -> None:
    """Write a change, and tell of it on which revision it was made."""
    name = id_of(change)
    known = work.store.arrangement(name)
    body = ArrangementPutBody(
        arrangement_id=name,
        subject=Subject(subject_of(change)),
        body=body_of(change),
        base=0 if known is None else known.revision,
        removed=removed,
        changed_at=work.now,
        by=by[:_LONGEST_NAME],
    )
    work.store.put_arrangement(arrangement_after(body))
    work.tell(ARRANGEMENT_PUT, name, body)
    work.written.append((ARRANGEMENT, name))


def _settled_on_odd_days(work: Work, fitting: Fitting) -> Iterator[Outline]:
    """Yield what is simply confirmed and lies ahead, without the days of facilities that are open throughout from
    their first booking to their last: on nearly all of them there is nobody to be told."""
    odd = set()
    for facility_id, day, whole in work.store.days_ahead(work.now):
        facility = work.arranged.facility(facility_id)
        if facility.is_activity or fitting.why_not(facility, whole, Standing.CONFIRMED) is not None:
            odd.add((facility_id, day))
    if odd:
        reach = Reach(frozenset(facility_id for facility_id, _ in odd))
        for one in work.store.ahead(work.now, work.settled, reach):
            if (one.facility_id, wib_date(one.starts_at)) in odd:
                yield one


def _entries(
    work: Work, bookings: Sequence[Outline], why: Callable[[Outline, Standing], ToTell | None]
) -> list[TellEntry]:
    reasons = ((one.booking_id, why(one, stands)) for one, stands in with_standing(work, bookings))
    found = {booking_id: reason for booking_id, reason in reasons if reason is not None}
    views = Views(work).brief(work.store.by_ids(found))
    return [TellEntry(view, found[view.booking.booking_id]) for view in views]


def _span(one: Outline) -> Span:
    return Span(one.starts_at, one.ends_at)
