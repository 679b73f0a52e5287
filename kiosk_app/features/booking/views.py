"""Bookings as screens show them."""

from __future__ import annotations

from collections.abc import Sequence

from domain.booking.bookings import Booking, Hold, Standing, standing
from domain.booking.codes import sign_ticket
from domain.booking.facilities import is_activity_id
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.times import Times
from kiosk_app.features.booking.work import Work


class Views:
    """``work``: the transaction to look in."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def one(self, booking: Booking) -> BookingView:
        """Return one, with all that a ticket shows."""
        return self.whole([booking])[0]

    def whole(self, bookings: Sequence[Booking]) -> list[BookingView]:
        """Return views with QR, place in the queue, and what else is surely free."""
        return [
            self._with_more(booking, view)
            for booking, view in zip(bookings, self.brief(bookings), strict=True)
        ]

    def brief(self, bookings: Sequence[Booking]) -> list[BookingView]:
        """Return views for lists: without QR, and without what else is free."""
        work, holds = self._work, self._work.holds(bookings)
        parties = work.store.parties([one.booking_id for one in bookings])
        return [
            BookingView(
                one,
                standing(one, holds[one.booking_id], work.now),
                work.arranged.facility(one.facility_id),
                parties.get(one.booking_id),
                self._place(one, holds[one.booking_id]),
            )
            for one in bookings
        ]

    def _place(self, booking: Booking, hold: Hold) -> int:
        if hold is not Hold.WAITING or booking.ending is not None:
            return 0
        work = self._work
        if is_activity_id(booking.facility_id):
            return work.claims.place_together(work.session, booking.claims)
        return max(work.claims.place(work.session, one, work.now) for one in booking.claims)

    def _with_more(self, booking: Booking, view: BookingView) -> BookingView:
        beside: tuple[str, ...] = ()
        if view.standing is Standing.REQUESTED:
            beside = Times(self._work).sure_beside(view.facility, Span(booking.starts_at, booking.ends_at))
        return BookingView(
            booking, view.standing, view.facility, view.party, view.place, beside, self._qr(booking)
        )

    def _qr(self, booking: Booking) -> str:
        key = self._work.arranged.ticket_key
        if not key:
            return ""
        where = (booking.facility_id, booking.starts_at, booking.ends_at)
        return sign_ticket(key, booking.building, booking.code, *where)
