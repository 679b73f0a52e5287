"""Deeds that change what a booking holds: moving, extending, approving."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from domain.booking.asks import Ask
from domain.booking.bookings import Booking, Party, Standing
from domain.booking.changes import (
    Change,
    decide_approved,
    decide_extended,
    decide_moved,
    decide_people,
)
from domain.booking.deeds import holds_right, may_approve, may_cancel, may_extend, may_move, past_staff
from domain.booking.parties import check_party, tidy_party
from domain.booking.refusals import Reason, Refusal
from domain.booking.rules import check_extension, check_people
from domain.booking.timetable import Span
from domain.outcome import Refused
from kiosk_app.features.booking.ending import UNKNOWN
from kiosk_app.features.booking.instead import Instead
from kiosk_app.features.booking.making import Making
from kiosk_app.features.booking.outcomes import (
    Changed,
    ChangeOutcome,
    MoveDate,
    NotDone,
    Option,
    Wish,
)
from kiosk_app.features.booking.times import Times
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work
from sync.protocol.bookings import (
    BOOKING_APPROVED,
    BOOKING_EXTENDED,
    BOOKING_MOVED,
    BOOKING_PARTY,
    BOOKING_PARTY_CHANGED,
    BookingApprovedBody,
    BookingExtendedBody,
    BookingMovedBody,
    BookingPartyChangedBody,
    party_body,
)
from sync.protocol.visits import WireRecord


@dataclass(frozen=True, slots=True)
class Target:
    """Where a booking is to go. ``override``: why staff set a limit aside."""

    facility_id: str
    span: Span
    by_staff: bool = False
    override: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    booking: Booking
    target: Target
    missing: tuple[str, ...]
    kept: tuple[str, ...]


class ChangingDeeds:
    """``work``: the transaction to write in."""

    def __init__(self, work: Work) -> None:
        self._work, self._times = work, Times(work)

    def move(self, booking_id: str, target: Target, *, following: bool) -> ChangeOutcome:
        """Move one, or one and all dates of its series that follow, by as much: all of them or none."""
        booking = self._work.store.by_id(booking_id)
        if booking is None:
            return UNKNOWN
        return self._move_all(self._targets(booking, target, following=following))

    def move_dates(self, targets: Mapping[str, Target]) -> ChangeOutcome:
        """Move several bookings, by their ids, each to a time of its own: all of them or none."""
        known = {name: self._work.store.by_id(name) for name in targets}
        pairs = [(one, targets[name]) for name, one in known.items() if one is not None]
        return self._move_all(pairs) if pairs and len(pairs) == len(targets) else UNKNOWN

    def plan_move(self, booking_id: str, target: Target, *, following: bool) -> list[MoveDate]:
        """Return what ``move`` would come to, date by date; writes nothing."""
        booking = self._work.store.by_id(booking_id)
        targets = [] if booking is None else self._targets(booking, target, following=following)
        return [self._move_date(one, where) for one, where in targets]

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
            *check_people(people, facility),
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

    def _move_all(self, targets: Sequence[tuple[Booking, Target]]) -> ChangeOutcome:
        steps: list[_Step] = []
        for one, where in targets:
            step = self._plan(one, where)
            if isinstance(step, NotDone):
                return step
            steps.append(step)
        moved = [self._move(step) for step in steps]
        return self._changed(moved[0])

    def _move_date(self, booking: Booking, target: Target) -> MoveDate:
        step = self._plan(booking, target)
        refused = step if isinstance(step, NotDone) else NotDone(())
        return MoveDate(
            Views(self._work).brief([booking])[0],
            Option(target.facility_id, target.span),
            refused.refusals,
            next(iter(refused.instead), None),
        )

    def _targets(self, booking: Booking, target: Target, *, following: bool) -> list[tuple[Booking, Target]]:
        shift = target.span.starts_at - booking.starts_at
        length = target.span.ends_at - target.span.starts_at
        found = [(booking, target)]
        others = self._work.store.of_series(booking.series_id) if following and booking.series_id else []
        for other in others:
            later = other.starts_at > booking.starts_at
            if later and may_move(other, self._work.standing(other)) is None:
                begin = other.starts_at + shift
                found.append((other, replace(target, span=Span(begin, begin + length))))
        return found

    def _plan(self, booking: Booking, target: Target) -> _Step | NotDone:
        standing = self._work.standing(booking)
        facility = self._work.arranged.facility(target.facility_id)
        refusal = may_move(booking, standing) or past_staff(
            booking, standing, facility, by_staff=target.by_staff
        )
        if refusal is not None:
            return NotDone((refusal,))
        wish = self._wish(booking, target)
        making = Making(self._work)
        mine = making.mine(booking.party_key, target.span.starts_at)
        refusals = making.refusals(wish, mine=mine, replaces=booking.booking_id)
        if refusals:
            return NotDone(refusals, Instead(self._work).of(wish, refusals))
        if standing is Standing.TO_APPROVE:
            return _Step(booking, target, (), ())
        return self._with_slots(booking, target, standing)

    def _with_slots(self, booking: Booking, target: Target, standing: Standing) -> _Step | NotDone:
        """Who holds a place gets the new one first, or stays: never is a confirmed place lost for a wish."""
        facility = self._work.arranged.facility(target.facility_id)
        needed = self._times.needed(facility, target.span) or ()
        if not holds_right(standing):
            return _Step(booking, target, needed, ())
        held = self._slots_of(booking)
        missing = tuple(one for one in needed if one not in held)
        if missing and not self._times.is_sure(missing):
            return NotDone(
                (Refusal(Reason.TAKEN, moment=target.span.starts_at),), self._instead(booking, target.span)
            )
        kept = tuple(dict.fromkeys(held[one] for one in needed if one in held))
        return _Step(booking, target, missing, kept)

    def _move(self, step: _Step) -> Booking:
        work, booking, span = self._work, step.booking, step.target.span
        claims = (*step.kept, *self._claimed(step.missing))
        change = decide_moved(booking, step.target.facility_id, span.starts_at, span.ends_at, claims)
        if isinstance(change, Refused):
            raise RuntimeError("a move that was planned is refused")  # noqa: TRY004 - a fault of ours
        body = BookingMovedBody(
            booking_id=booking.booking_id,
            facility_id=step.target.facility_id,
            starts_at=span.starts_at,
            ends_at=span.ends_at,
            claims=list(claims),
            moved_at=work.now,
        )
        work.save(change.state, BOOKING_MOVED, body)
        work.withdraw((one for one in booking.claims if one not in claims), "moved")
        return change.state

    def _wish(self, booking: Booking, target: Target) -> Wish:
        party = self._work.store.party(booking.booking_id) or Party("", booking.party_kind)
        override = target.override or booking.override
        return Wish(
            target.facility_id,
            target.span.starts_at,
            target.span.ends_at,
            booking.people,
            party,
            booking.channel,
            target.by_staff,
            override,
        )

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
        wish = self._wish(booking, Target(booking.facility_id, span))
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
