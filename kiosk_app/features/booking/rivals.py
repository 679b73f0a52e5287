"""Whom approving a booking would leave without a place."""

from __future__ import annotations

from domain.booking.bookings import Standing
from domain.booking.grid import claim_span
from domain.booking.opening import overlap
from kiosk_app.features.booking.outcomes import Rival
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work

_WITHOUT = frozenset({Standing.TO_APPROVE, Standing.REQUESTED})


def rivals(work: Work, booking_id: str) -> list[Rival]:
    """Return the bookings that hold nothing yet and want some of the same time, in time's order."""
    booking = work.store.by_id(booking_id)
    if booking is None:
        return []
    facility = work.arranged.facility(booking.facility_id)
    wanted = claim_span(facility, booking.starts_at, booking.ends_at)
    near = work.store.between(
        booking.starts_at - (wanted.ends_at - booking.ends_at), wanted.ends_at, [facility.facility_id]
    )
    found = []
    for view in Views(work).brief([one for one in near if one.booking_id != booking_id]):
        theirs = claim_span(facility, view.booking.starts_at, view.booking.ends_at)
        if view.standing in _WITHOUT and overlap(wanted, theirs) is not None:
            same = (view.booking.starts_at, view.booking.ends_at) == (booking.starts_at, booking.ends_at)
            found.append(Rival(view, same))
    return found
