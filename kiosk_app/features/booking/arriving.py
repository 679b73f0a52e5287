"""Codes and tickets: which booking is meant, and letting its people in once."""

from __future__ import annotations

from collections.abc import Sequence

from domain.booking.bookings import Booking, Channel, Standing
from domain.booking.codes import (
    Ticket,
    TicketProblem,
    looks_like_ticket,
    parse_booking_code,
    read_ticket,
)
from domain.booking.deeds import is_over, may_check_in
from domain.booking.refusals import Reason, Refusal
from kiosk_app.features.booking.ending import EndingDeeds
from kiosk_app.features.booking.outcomes import BookingView, Changed, ChangeOutcome, NotDone
from kiosk_app.features.booking.tables import TicketRow
from kiosk_app.features.booking.work import Work


class Arriving:
    """``work``: the transaction to look or write in."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def bookings(self, text: str) -> list[Booking]:
        """Return the bookings with a code as typed or scanned: what lies ahead first, the next one first; then what
        was, the last one first."""
        code = parse_booking_code(text)
        found = [] if code is None else self._work.store.by_code(code)
        ahead = [one for one in found if not is_over(self._work.standing(one))]
        return [*ahead, *reversed([one for one in found if one not in ahead])]

    def check_in(self, text: str) -> ChangeOutcome:
        """Let the people of a code or ticket in."""
        code = parse_booking_code(text)
        ticket = self._ticket(text)
        if ticket is TicketProblem.FOREIGN:
            return NotDone((Refusal(Reason.CODE_FOREIGN),))
        if code is None or isinstance(ticket, TicketProblem):
            return NotDone((Refusal(Reason.WRONG_CODE),))
        found = self.bookings(text)
        if found:
            return self._let_in(found)
        return NotDone((Refusal(Reason.WRONG_CODE),)) if ticket is None else self._unheard(ticket)

    def _ticket(self, text: str) -> Ticket | TicketProblem | None:
        if not looks_like_ticket(text):
            return None
        device = self._work.around.device
        return read_ticket(text, self._work.arranged.ticket_key, device.building)

    def _let_in(self, found: Sequence[Booking]) -> ChangeOutcome:
        # Of a series it is the date that is due; where none is, the answer is about the next one.
        for booking in found:
            if self._refusal(booking) is None:
                return EndingDeeds(self._work).check_in(booking)
        return EndingDeeds(self._work).check_in(found[0])

    def _refusal(self, booking: Booking) -> Refusal | None:
        work = self._work
        return may_check_in(booking, work.standing(booking), work.now, work.arranged.policy)

    def _unheard(self, ticket: Ticket) -> ChangeOutcome:
        """A true ticket of a booking that this device has not heard of: it is good once, and noted."""
        work = self._work
        booking = self._as_told(ticket)
        seen = work.store.ticket(ticket.code, ticket.starts_at)
        if seen is not None:
            return NotDone((Refusal(Reason.CODE_USED, moment=seen.seen_at),))
        standing = Standing.OVER if ticket.ends_at <= work.now else Standing.CONFIRMED
        refusal = may_check_in(booking, standing, work.now, work.arranged.policy)
        if refusal is not None:
            return NotDone((refusal,))
        work.store.put_ticket(
            TicketRow(
                code=ticket.code,
                starts_at=ticket.starts_at,
                facility_id=ticket.facility_id,
                ends_at=ticket.ends_at,
                seen_at=work.now,
            )
        )
        facility = work.arranged.facility(ticket.facility_id)
        return Changed(BookingView(booking, Standing.PRESENT, facility))

    def _as_told(self, ticket: Ticket) -> Booking:
        return Booking(
            booking_id="",
            building=ticket.building,
            device_id="",
            code=ticket.code,
            facility_id=ticket.facility_id,
            starts_at=ticket.starts_at,
            ends_at=ticket.ends_at,
            people=1,
            channel=Channel.ON_SITE,
            made_at=ticket.starts_at,
        )
