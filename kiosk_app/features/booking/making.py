"""Making a booking: the rules, then the time, then what is written. Claim first, booking after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.booking.asks import Ask, Held, held_of
from domain.booking.bookings import Booking, Party, PartyKind, standing
from domain.booking.codes import new_booking_code
from domain.booking.deeds import needs_approval
from domain.booking.facilities import Facility
from domain.booking.parties import check_party, party_key, tidy_party
from domain.booking.refusals import Reason, Refusal
from domain.booking.rules import check
from domain.booking.timetable import Span
from domain.ids import uuid7
from kiosk_app.features.booking.instead import Instead
from kiosk_app.features.booking.outcomes import BookOutcome, Made, NotDone, Wish
from kiosk_app.features.booking.times import Times
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work
from sync.protocol.bookings import (
    BOOKING,
    BOOKING_MADE,
    BOOKING_PARTY,
    BookingMadeBody,
    booking_record,
    party_body,
)

_BEFORE, _AFTER = timedelta(days=40), timedelta(days=800)
"""Around a booking: as far as limits look, a month at most; and what lies ahead counts as well."""


class Making:
    """``work``: the transaction to write in."""

    def __init__(self, work: Work) -> None:
        self._work, self._times = work, Times(work)

    def book(self, wish: Wish) -> BookOutcome:
        """Make one booking, unless its form has made one already."""
        known = self._work.store.by_token(wish.token)
        if known is not None:
            return Made(Views(self._work).one(known))
        refusals = self.refusals(wish, party_too=True)
        if refusals:
            return NotDone(refusals, Instead(self._work).of(wish, refusals))
        made = self.write(wish, new_booking_code())
        return NotDone((made,)) if isinstance(made, Refusal) else Made(Views(self._work).one(made))

    def refusals(
        self, wish: Wish, *, party_too: bool = False, mine: Sequence[Held] | None = None, replaces: str = ""
    ) -> tuple[Refusal, ...]:
        """Return what speaks against ``wish``: rules, people, and the time itself. ``mine``: what they have already,
        looked up where it is not given; ``replaces``: the booking that is being changed."""
        facility = self._work.arranged.facility(wish.facility_id)
        ask = ask_of(wish, replaces)
        found = check(
            ask,
            facility,
            self._work.arranged.timetable,
            self.mine(self.party_key(wish), wish.starts_at) if mine is None else mine,
            self._work.arranged.policy,
            self._work.now,
        )
        people = check_party(wish.party, facility) if party_too else ()
        return (*found, *people) or self._against_time(wish, facility, replaces)

    def mine(self, key: str, starts_at: datetime) -> list[Held]:
        """Return what the people behind a party key have already, as far as it matters for a start."""
        work = self._work
        begin = min(work.now, starts_at) - _BEFORE
        bookings = work.store.of_party(key, begin, starts_at + _AFTER) if key else []
        holds = work.holds(bookings)
        found = (
            held_of(
                one,
                work.arranged.facility(one.facility_id).kind,
                standing(one, holds[one.booking_id], work.now),
            )
            for one in bookings
        )
        return [one for one in found if one is not None]

    def refusals_of_party(self, wish: Wish) -> tuple[Refusal, ...]:
        """Return what is missing or cannot be read of who asks."""
        return check_party(wish.party, self._work.arranged.facility(wish.facility_id))

    def nobody(self, kind: PartyKind) -> Party:
        """Return whom we book for where this device does not know them."""
        return Party("", kind)

    def party_key(self, wish: Wish) -> str:
        """Return under what the limits count these people."""
        key = self._work.arranged.ticket_key
        return party_key(self._work.around.device.building, tidy_party(wish.party), key)

    def write(
        self, wish: Wish, code: str, series_id: str = "", party_key: str | None = None
    ) -> Booking | Refusal:
        """Claim the time and write the booking; no rule is looked at any more. ``party_key``: of people whom this
        device does not know."""
        facility = self._work.arranged.facility(wish.facility_id)
        waits = needs_approval(facility, by_staff=wish.by_staff)
        claims: tuple[str, ...] = ()
        if not waits:
            slots = self._times.needed(facility, Span(wish.starts_at, wish.ends_at))
            if slots is None:
                return self._no_slots(wish)
            # Of a slot a claim takes one unit: one seat.
            seats = wish.people if facility.is_activity else 1
            claims = tuple(self._work.claim(slots) for _ in range(seats))
        booking = self._booking(wish, code, claims, needs_approval=waits)
        key = self.party_key(wish) if party_key is None else party_key
        booking = replace(booking, series_id=series_id, party_key=key)
        self._add(booking, wish)
        return booking

    def _booking(self, wish: Wish, code: str, claims: tuple[str, ...], *, needs_approval: bool) -> Booking:
        work = self._work
        return Booking(
            booking_id=uuid7(work.now),
            building=work.around.device.building,
            device_id=work.around.device.device_id,
            code=code,
            facility_id=wish.facility_id,
            starts_at=wish.starts_at,
            ends_at=wish.ends_at,
            people=wish.people,
            channel=wish.channel,
            made_at=work.now,
            party_kind=wish.party.kind,
            claims=claims,
            needs_approval=needs_approval,
            override=wish.override.strip() if wish.by_staff else "",
        )

    def _add(self, booking: Booking, wish: Wish) -> None:
        party = tidy_party(wish.party)
        self._work.store.add(booking, wish.token)
        self._work.store.put_party(booking.booking_id, party)
        body = BookingMadeBody(booking=booking_record(booking), party=party_body(party))
        self._work.tell(BOOKING_MADE, booking.booking_id, body)
        self._work.written += [(BOOKING, booking.booking_id), (BOOKING_PARTY, booking.booking_id)]

    def _against_time(self, wish: Wish, facility: Facility, replaces: str) -> tuple[Refusal, ...]:
        slots = self._times.needed(facility, Span(wish.starts_at, wish.ends_at))
        if slots is None:
            return (self._no_slots(wish),)
        if wish.wait or facility.is_activity:
            return ()
        mine = self._work.store.by_id(replaces) if replaces else None
        taken = self._times.taken(slots, mine)
        return (Refusal(Reason.TAKEN, moment=wish.starts_at),) if taken else ()

    def _no_slots(self, wish: Wish) -> Refusal:
        """The rules see nothing against it, and yet there are no slots: nobody has told this device of them."""
        return Refusal(Reason.NOTHING_KNOWN)


def ask_of(wish: Wish, replaces: str = "") -> Ask:
    """Return what the rules look at."""
    kind = PartyKind(wish.party.kind)
    return Ask(wish.starts_at, wish.ends_at, wish.people, kind, wish.by_staff, wish.override, replaces)
