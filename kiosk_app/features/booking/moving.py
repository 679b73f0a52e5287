"""Moving bookings to another time or place: one, a series, or several dates at once; all of them or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.booking.asks import Held
from domain.booking.bookings import Booking, Party, Standing
from domain.booking.changes import decide_moved
from domain.booking.deeds import holds_right, may_move, past_staff
from domain.booking.refusals import Reason, Refusal
from domain.booking.timetable import Span
from domain.outcome import Refused
from kiosk_app.features.booking.ending import UNKNOWN
from kiosk_app.features.booking.instead import Instead
from kiosk_app.features.booking.making import Making
from kiosk_app.features.booking.outcomes import Changed, ChangeOutcome, MoveDate, NotDone, Option, Wish
from kiosk_app.features.booking.times import Times
from kiosk_app.features.booking.views import Views
from kiosk_app.features.booking.work import Work
from sync.protocol.bookings import BOOKING_MOVED, BookingMovedBody


@dataclass(frozen=True, slots=True)
class Target:
    """Where a booking is to go. ``override``: why staff set a limit aside."""

    facility_id: str
    span: Span
    by_staff: bool = False
    override: str = ""


Targets = Sequence[tuple[Booking, Target]]


@dataclass(frozen=True, slots=True)
class _Step:
    """``slots``: of the new time. ``over``: from which claim of those that move each of them is taken over."""

    booking: Booking
    target: Target
    slots: tuple[str, ...] = ()
    over: Mapping[str, str] | None = None


class MovingDeeds:
    """``work``: the transaction to write in."""

    def __init__(self, work: Work) -> None:
        self._work = work

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
        planning = _MovePlanning(self._work, targets)
        return [self._move_date(one, where, planning.plan(one, where)) for one, where in targets]

    def _move_all(self, targets: Targets) -> ChangeOutcome:
        planning, steps = _MovePlanning(self._work, targets), []
        for one, where in targets:
            step = planning.plan(one, where)
            if isinstance(step, NotDone):
                return step
            steps.append(step)
        # All new times before any old one: what is let go may be what the next date takes over.
        claims = [self._claimed(step) for step in steps]
        moved = [self._move(step, mine) for step, mine in zip(steps, claims, strict=True)]
        for step in steps:
            self._work.withdraw(step.booking.claims, "moved")
        return Changed(Views(self._work).one(moved[0]))

    def _move_date(self, booking: Booking, target: Target, step: _Step | NotDone) -> MoveDate:
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

    def _claimed(self, step: _Step) -> tuple[str, ...]:
        return (self._work.claim(step.slots, step.over),) if step.slots else ()

    def _move(self, step: _Step, claims: tuple[str, ...]) -> Booking:
        booking, span = step.booking, step.target.span
        change = decide_moved(booking, step.target.facility_id, span.starts_at, span.ends_at, claims)
        if isinstance(change, Refused):
            raise RuntimeError("a move that was planned is refused")  # noqa: TRY004 - a fault of ours
        body = BookingMovedBody(
            booking_id=booking.booking_id,
            facility_id=step.target.facility_id,
            starts_at=span.starts_at,
            ends_at=span.ends_at,
            claims=list(claims),
            moved_at=self._work.now,
        )
        self._work.save(change.state, BOOKING_MOVED, body)
        return change.state


class _MovePlanning:
    """Looks at bookings that move together, one after the other: at everybody else's as they are, at those that
    move where they will be."""

    def __init__(self, work: Work, targets: Targets) -> None:
        self._work, self._times, self._making = work, Times(work), Making(work)
        self._moving = {one.booking_id: work.standing(one) for one, _ in targets}
        self._first = min((where.span.starts_at for _, where in targets), default=work.now)
        self._held = self._slots_held([one for one, _ in targets])
        self._given: set[str] = set()
        self._mine: dict[str, list[Held]] = {}

    def plan(self, booking: Booking, target: Target) -> _Step | NotDone:
        standing = self._moving[booking.booking_id]
        facility = self._work.arranged.facility(target.facility_id)
        refusal = may_move(booking, standing) or past_staff(
            booking, standing, facility, by_staff=target.by_staff
        )
        if refusal is not None:
            return NotDone((refusal,))
        wish, mine = wish_to(self._work, booking, target), self._others(booking.party_key)
        refusals = self._making.refusals(wish, mine=mine, replaces=booking.booking_id)
        if refusals:
            return NotDone(refusals, Instead(self._work).of(wish, refusals))
        step = self._with_slots(booking, target, standing)
        if isinstance(step, _Step):
            span = target.span
            there = Held(booking.booking_id, wish.facility_id, facility.kind, span.starts_at, span.ends_at)
            mine.append(there)
        return step

    def _with_slots(self, booking: Booking, target: Target, standing: Standing) -> _Step | NotDone:
        """Who holds a place gets the new one first, or stays: never is a confirmed place lost for a wish."""
        if standing is Standing.TO_APPROVE:
            return _Step(booking, target)
        facility = self._work.arranged.facility(target.facility_id)
        needed = self._times.needed(facility, target.span) or ()
        if not holds_right(standing):
            return _Step(booking, target, needed)
        over = {slot: self._held[slot] for slot in needed if slot in self._held}
        missing = tuple(one for one in needed if one not in over)
        if not self._given.isdisjoint(needed) or (missing and not self._times.is_sure(missing)):
            wish, taken = wish_to(self._work, booking, target), _taken(target.span.starts_at)
            return NotDone(taken, Instead(self._work).of(wish, taken))
        self._given.update(needed)
        return _Step(booking, target, needed, over)

    def _slots_held(self, bookings: Sequence[Booking]) -> dict[str, str]:
        """Return which claim holds each slot of those that hold a place."""
        claims = [
            claim for one in bookings if holds_right(self._moving[one.booking_id]) for claim in one.claims
        ]
        found = self._work.claims.standings(self._work.session, claims)
        return {slot: one.claim_id for one in found.values() for slot in one.slots}

    def _others(self, party_key: str) -> list[Held]:
        """Return what these people have beside what moves; those that were planned are where they will be."""
        if party_key not in self._mine:
            held = self._making.mine(party_key, self._first)
            self._mine[party_key] = [one for one in held if one.booking_id not in self._moving]
        return self._mine[party_key]


def wish_to(work: Work, booking: Booking, target: Target) -> Wish:
    """Return the wish that a booking's people would have who ask for ``target``."""
    party = work.store.party(booking.booking_id) or Party("", booking.party_kind)
    span, override = target.span, target.override or booking.override
    return Wish(
        target.facility_id,
        span.starts_at,
        span.ends_at,
        booking.people,
        party,
        booking.channel,
        target.by_staff,
        override,
    )


def _taken(moment: datetime) -> tuple[Refusal, ...]:
    return (Refusal(Reason.TAKEN, moment=moment),)
