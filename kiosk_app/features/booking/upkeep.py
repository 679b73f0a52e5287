"""What is due by itself: no-shows, offers, and tickets whose bookings have become known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from domain.booking.bookings import Booking, Ending
from domain.booking.changes import decide_offered
from domain.booking.deeds import OfferDue, due
from domain.outcome import Accepted
from kiosk_app.features.booking.ending import EndingDeeds
from kiosk_app.features.booking.outcomes import Changed
from kiosk_app.features.booking.work import Work
from sync.protocol.bookings import BOOKING_OFFERED, BookingOfferedBody

Due = tuple[str, Ending | None]
_KEPT = timedelta(days=7)
"""So long a ticket is remembered whose booking never came."""


def upkeep(work: Work) -> list[Due]:
    """Do what is due; return the bookings and how each was ended (``None``: a place was offered)."""
    _use_tickets(work)
    return list(_all_due(work))


def _all_due(work: Work) -> Iterator[Due]:
    for booking in _candidates(work):
        what = due(booking, work.standing(booking), work.now, work.arranged.policy)
        if isinstance(what, OfferDue):
            _offer(work, booking, what.until)
            yield booking.booking_id, None
        elif what is not None:
            EndingDeeds(work).end(booking, what)
            yield booking.booking_id, what


def _candidates(work: Work) -> list[Booking]:
    begun = work.store.unsettled(work.now - timedelta(days=1), work.now)
    promoted = work.claims.promoted(work.session)
    offered = work.store.not_accepted(promoted, work.now) if promoted else []
    found = {one.booking_id: one for one in (*begun, *offered) if _is_ours(work, one)}
    return list(found.values())


def _is_ours(work: Work, booking: Booking) -> bool:
    around = work.around
    return around.role == "desk" or booking.device_id == around.device.device_id


def _offer(work: Work, booking: Booking, until: datetime) -> None:
    change = decide_offered(booking, until)
    if isinstance(change, Accepted):
        body = BookingOfferedBody(booking_id=booking.booking_id, offered_at=work.now, until=until)
        work.save(change.state, BOOKING_OFFERED, body)


def _use_tickets(work: Work) -> None:
    for ticket in work.store.tickets():
        for booking in work.store.by_code(ticket.code):
            if booking.starts_at == ticket.starts_at:
                arrived = EndingDeeds(work).note_arrival(booking, ticket.seen_at)
                done = isinstance(arrived, Changed) or booking.ending is not None
                if done or booking.checked_in_at is not None:
                    work.store.forget_ticket(ticket)
                break
        else:
            if ticket.ends_at + _KEPT < work.now:
                work.store.forget_ticket(ticket)
