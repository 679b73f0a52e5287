"""Activities that one signs up for: how many seats are left, and who has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.booking.bookings import Booking
from domain.booking.deeds import holds_right
from domain.booking.facilities import Activity
from domain.booking.sign_ups import beyond_seats, seats_left
from kiosk_app.features.booking.outcomes import BookingView, Seats
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work


def seats(work: Work) -> list[Seats]:
    """Return the activities that one may sign up for and that have not ended, the next one first, with how many
    seats are left as far as this device knows."""
    return [_seats(work, one) for one in sorted(_ahead(work), key=lambda one: (one.begins, one.facility_id))]


def sign_ups(work: Work, facility_id: str) -> list[BookingView]:
    """Return who signed up for an activity and was not cancelled, in the order in which they came."""
    found = [one for one in work.store.of_facility(facility_id) if one.ending is None]
    return Views(work).brief(sorted(found, key=lambda one: (one.made_at, one.booking_id)))


def too_many(work: Work) -> frozenset[str]:
    """Return the bookings that hold a seat where there are fewer seats than people by now."""
    found: set[str] = set()
    for activity in _ahead(work):
        holding = _holding(work, work.store.of_facility(activity.facility_id))
        told = ((one.booking_id, one.made_at, one.people) for one in holding)
        found |= beyond_seats(told, activity.seats)
    return frozenset(found)


def _ahead(work: Work) -> Iterator[Activity]:
    every = work.arranged.whole.activities.values()
    return (one for one in every if one.in_use and one.ends > work.now)


def _seats(work: Work, activity: Activity) -> Seats:
    slots = work.claims.open_slots(work.session, activity.begins, activity.ends, activity.facility_id)
    taken, waiting = work.claims.units(work.session, activity.facility_id)
    return Seats(activity, seats_left(activity, taken, waiting), taken, waiting, is_open=bool(slots))


def _holding(work: Work, bookings: Sequence[Booking]) -> list[Booking]:
    return [one for one in bookings if one.ending is None and holds_right(work.standing(one))]
