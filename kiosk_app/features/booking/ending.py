"""Deeds that end a booking or note that its people are there."""

from __future__ import annotations

from datetime import datetime

from domain.booking.bookings import Booking, Ending
from domain.booking.changes import decide_accepted, decide_checked_in, decide_ended
from domain.booking.deeds import may_accept, may_approve, may_cancel, may_check_in, may_return
from domain.booking.refusals import Reason, Refusal
from domain.outcome import Accepted, Refused
from kiosk_app.features.booking.outcomes import Changed, ChangeOutcome, NotDone
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work
from sync.protocol.bookings import (
    BOOKING_ACCEPTED,
    BOOKING_CHECKED_IN,
    BOOKING_ENDED,
    BookingAcceptedBody,
    BookingCheckedInBody,
    BookingEndedBody,
)

UNKNOWN = NotDone((Refusal(Reason.WRONG_CODE),))


class EndingDeeds:
    """``work``: the transaction to write in."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def cancel(self, booking_id: str, why: str, *, following: bool) -> ChangeOutcome:
        """Cancel; of a series what follows, too, as far as it can be cancelled."""
        booking = self._work.store.by_id(booking_id)
        if booking is None:
            return UNKNOWN
        refusal = may_cancel(booking, self._work.standing(booking))
        if refusal is not None:
            return NotDone((refusal,))
        others = self._work.store.of_series(booking.series_id) if following and booking.series_id else []
        for other in others:
            later = other.starts_at > booking.starts_at
            if later and may_cancel(other, self._work.standing(other)) is None:
                self.end(other, Ending.CANCELLED, why)
        return self.end(booking, Ending.CANCELLED, why)

    def decline(self, booking_id: str, why: str) -> ChangeOutcome:
        """Staff do not agree."""
        booking = self._work.store.by_id(booking_id)
        if booking is None:
            return UNKNOWN
        refusal = may_approve(self._work.standing(booking))
        return NotDone((refusal,)) if refusal else self.end(booking, Ending.DECLINED, why)

    def return_early(self, booking_id: str) -> ChangeOutcome:
        """They leave; the rest of their time is anybody's."""
        booking = self._work.store.by_id(booking_id)
        if booking is None:
            return UNKNOWN
        refusal = may_return(booking, self._work.standing(booking))
        return NotDone((refusal,)) if refusal else self.end(booking, Ending.RETURNED)

    def accept(self, booking_id: str) -> ChangeOutcome:
        """They take the place that was offered."""
        work, booking = self._work, self._work.store.by_id(booking_id)
        if booking is None:
            return UNKNOWN
        refusal = may_accept(booking, work.standing(booking), work.now)
        if refusal is not None:
            return NotDone((refusal,))
        change = decide_accepted(booking, work.now)
        if isinstance(change, Refused):
            return NotDone((change.reason,))
        body = BookingAcceptedBody(booking_id=booking_id, accepted_at=work.now)
        work.save(change.state, BOOKING_ACCEPTED, body)
        return self._changed(change.state)

    def check_in(self, booking: Booking, *, by_staff: bool = False) -> ChangeOutcome:
        """Once, in time."""
        work = self._work
        policy = work.arranged.policy
        refusal = may_check_in(booking, work.standing(booking), work.now, policy, by_staff=by_staff)
        if refusal is not None:
            return NotDone((refusal,))
        return self.note_arrival(booking)

    def note_arrival(self, booking: Booking, at: datetime | None = None) -> ChangeOutcome:
        """They are there, as somebody saw: now, or ``at`` a moment before."""
        work = self._work
        at = at or work.now
        change = decide_checked_in(booking, at)
        if isinstance(change, Refused):
            return NotDone((change.reason,))
        body = BookingCheckedInBody(booking_id=booking.booking_id, checked_in_at=at)
        work.save(change.state, BOOKING_CHECKED_IN, body)
        return self._changed(change.state)

    def end(self, booking: Booking, ending: Ending, why: str = "") -> ChangeOutcome:
        """End it, and let go of what it held."""
        work = self._work
        change = decide_ended(booking, ending, work.now, why)
        if not isinstance(change, Accepted):
            return NotDone((change.reason,))
        body = BookingEndedBody(booking_id=booking.booking_id, ending=ending, ended_at=work.now, why=why)
        work.save(change.state, BOOKING_ENDED, body)
        work.withdraw(booking.claims, ending.value)
        return self._changed(change.state)

    def _changed(self, booking: Booking) -> Changed:
        return Changed(Views(self._work).one(booking))
