"""At a desk: what the house arranges, and whom a change concerns."""

from __future__ import annotations

from collections.abc import Callable

from domain.booking.arrangements import Arrangement, body_of, id_of, subject_of
from domain.booking.bookings import Standing
from domain.booking.fitting import Fitting, ToTell
from domain.booking.timetable import Span
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

    return _entries(work, why)


def would_tell(work: Work, change: Arrangement, *, removed: bool) -> list[TellEntry]:
    """Return whom a change would concern that nothing concerns yet."""
    before, after = work.arranged, work.arranged.changed(change, removed=removed)
    now, then = Fitting(before.timetable), Fitting(after.timetable)

    def why(one: Outline, stands: Standing) -> ToTell | None:
        if now.why_not(before.facility(one.facility_id), _span(one), stands) is not None:
            return None
        return then.why_not(after.facility(one.facility_id), _span(one), stands)

    return _entries(work, why)


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


def _entries(work: Work, why: Callable[[Outline, Standing], ToTell | None]) -> list[TellEntry]:
    ahead = with_standing(work, work.store.ahead(work.now))
    reasons = ((one.booking_id, why(one, stands)) for one, stands in ahead)
    found = {booking_id: reason for booking_id, reason in reasons if reason is not None}
    views = Views(work).brief(work.store.by_ids(found))
    return [TellEntry(view, found[view.booking.booking_id]) for view in views]


def _span(one: Outline) -> Span:
    return Span(one.starts_at, one.ends_at)
