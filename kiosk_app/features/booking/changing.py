"""Deeds that change what a booking holds or who comes: extending, approving; see ``moving``."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.booking.asks import Ask
from domain.booking.bookings import Booking, Party
from domain.booking.changes import Change, decide_approved, decide_extended, decide_people
from domain.booking.deeds import may_approve, may_cancel, may_extend
from domain.booking.parties import check_party, tidy_party
from domain.booking.refusals import Reason, Refusal
from domain.booking.rules import check_extension, check_people
from domain.booking.timetable import Span
from domain.outcome import Refused
from kiosk_app.features.booking.ending import UNKNOWN
from kiosk_app.features.booking.instead import Instead
from kiosk_app.features.booking.making import Making
from kiosk_app.features.booking.moving import Target, wish_to
from kiosk_app.features.booking.outcomes import Changed, ChangeOutcome, NotDone, Option
from kiosk_app.features.booking.times import Times
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work
from sync.protocol.bookings import (
    BOOKING_APPROVED,
    BOOKING_EXTENDED,
    BOOKING_PARTY,
    BOOKING_PARTY_CHANGED,
    BookingApprovedBody,
    BookingExtendedBody,
    BookingPartyChangedBody,
    party_body,
)
from sync.protocol.visits import WireRecord


class ChangingDeeds:
    """``work``: the transaction to write in."""

    def __init__(self, work: Work) -> None:
        self._work, self._times = work, Times(work)

    def extend(self, booking_id: str, minutes: int) -> ChangeOutcome:
        """Let them stay longer, if nobody waits and this device can confirm it."""
        booking = self._work.store.by_id(booking_id)
        if booking is None:
            return UNKNOWN
        ends_at = booking.ends_at + timedelta(minutes=minutes)
        span = Span(booking.starts_at, ends_at)
        facility = self._work.arranged.facility(booking.facility_id)
        held = self._slots_of(booking)
        needed = self._times.needed(facility, span)
        missing = tuple(one for one in needed or () if one not in held)
        standing = self._work.standing(booking)
        refusal = may_extend(booking, standing, ends_at, facility, anybody_waits=self._wait(missing, booking))
        if refusal is not None:
            return NotDone((refusal,))
        refusals = self._against(booking, span, needed, missing)
        if refusals:
            return NotDone(refusals, self._instead(booking, Span(booking.ends_at, ends_at)))
        claims = (*booking.claims, *self._claimed(missing))
        body = BookingExtendedBody(
            booking_id=booking_id, ends_at=ends_at, claims=list(claims), extended_at=self._work.now
        )
        return self._save(decide_extended(booking, ends_at, claims), BOOKING_EXTENDED, body)

    def approve(self, booking_id: str, by: str) -> ChangeOutcome:
        """Staff agree: its time is claimed, under this device's lease or by the server."""
        booking = self._work.store.by_id(booking_id)
        if booking is None:
            return UNKNOWN
        refusal = may_approve(self._work.standing(booking))
        if refusal is not None:
            return NotDone((refusal,))
        facility = self._work.arranged.facility(booking.facility_id)
        slots = self._times.needed(facility, Span(booking.starts_at, booking.ends_at))
        if slots is None:
            return NotDone((Refusal(Reason.NOTHING_KNOWN),))
        claims = self._claimed(slots)
        body = BookingApprovedBody(
            booking_id=booking_id, claims=list(claims), approved_at=self._work.now, by=by
        )
        return self._save(decide_approved(booking, claims, by), BOOKING_APPROVED, body)

    def change_party(self, booking_id: str, people: int, party: Party) -> ChangeOutcome:
        """Change who comes, and how many."""
        work, booking = self._work, self._work.store.by_id(booking_id)
        if booking is None:
            return UNKNOWN
        facility = work.arranged.facility(booking.facility_id)
        over = may_cancel(replace(booking, checked_in_at=None), work.standing(booking))
        refusals = (
            *([over] if over else []),
            *check_people(people, facility, booking.people),
            *check_party(party, facility),
        )
        if refusals:
            return NotDone(refusals)
        tidied = tidy_party(party)
        work.store.put_party(booking_id, tidied)
        work.written.append((BOOKING_PARTY, booking_id))
        body = BookingPartyChangedBody(
            booking_id=booking_id, people=people, party=party_body(tidied), changed_at=work.now
        )
        return self._save(decide_people(booking, people), BOOKING_PARTY_CHANGED, body)

    def _against(
        self, booking: Booking, span: Span, needed: tuple[str, ...] | None, missing: tuple[str, ...]
    ) -> tuple[Refusal, ...]:
        work = self._work
        facility = work.arranged.facility(booking.facility_id)
        ask = Ask(
            span.starts_at, span.ends_at, booking.people, booking.party_kind, replaces=booking.booking_id
        )
        mine = Making(work).mine(booking.party_key, span.starts_at)
        arranged = work.arranged
        refusals = check_extension(ask, facility, arranged.timetable, mine, arranged.policy, work.now)
        if refusals:
            return refusals
        if needed is None:
            return (Refusal(Reason.NOTHING_KNOWN),)
        if missing and not self._times.is_sure(missing):
            return (Refusal(Reason.TAKEN, moment=booking.ends_at),)
        return ()

    def _instead(self, booking: Booking, span: Span) -> tuple[Option, ...]:
        wish = wish_to(self._work, booking, Target(booking.facility_id, span))
        return Instead(self._work).of(wish, (Refusal(Reason.TAKEN),))

    def _wait(self, slots: tuple[str, ...], booking: Booking) -> bool:
        waiting = self._work.claims.waiting(self._work.session, slots)
        return bool(set(waiting) - set(booking.claims))

    def _slots_of(self, booking: Booking) -> dict[str, str]:
        """Return which claim holds each slot of a booking."""
        found = self._work.claims.standings(self._work.session, booking.claims)
        return {slot: one.claim_id for one in found.values() for slot in one.slots}

    def _claimed(self, slots: tuple[str, ...]) -> tuple[str, ...]:
        return (self._work.claim(slots),) if slots else ()

    def _save(self, change: Change, kind: str, body: WireRecord) -> ChangeOutcome:
        if isinstance(change, Refused):
            return NotDone((change.reason,))
        self._work.save(change.state, kind, body)
        return self._changed(change.state)

    def _changed(self, booking: Booking) -> Changed:
        return Changed(Views(self._work).one(booking))
