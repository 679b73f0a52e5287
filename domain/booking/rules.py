"""Whether a booking may be made. Whether the time is free is for the slots to say, not for these rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from domain.booking.asks import Ask, Held
from domain.booking.bookings import PartyKind
from domain.booking.counting import over_limits
from domain.booking.facilities import Activity, Audience, Facility
from domain.booking.grid import floor_to_grid, on_grid
from domain.booking.limits import BookingPolicy
from domain.booking.opening import closed_reason, covers, holds, next_opening, open_spans
from domain.booking.refusals import Reason, Refusal
from domain.booking.sign_ups import against_sign_up
from domain.booking.timetable import Span, Timetable
from domain.clock import wib_date

_OF_A_START = frozenset({Reason.IN_THE_PAST, Reason.TOO_SHORT_NOTICE, Reason.BEYOND_HORIZON})


def check(
    ask: Ask,
    facility: Facility,
    timetable: Timetable,
    mine: Sequence[Held],
    policy: BookingPolicy,
    now: datetime,
) -> tuple[Refusal, ...]:
    """Return everything that speaks against ``ask``, in the order of ``Reason``; () where it may be made.

    ``mine``: what the same person or group has, of any facility. Staff set aside what is ``overridable`` by
    giving a reason; without one they hear it like anybody.
    """
    others = [one for one in mine if one.booking_id != ask.replaces or not ask.replaces]
    if isinstance(facility, Activity):
        found = against_sign_up(ask, facility, others, now)
    else:
        found = _against(ask, facility, timetable, others, policy, now)
    set_aside = ask.by_staff and bool(ask.override.strip())
    return tuple(one for one in found if not (set_aside and one.overridable))


def check_extension(
    ask: Ask,
    facility: Facility,
    timetable: Timetable,
    mine: Sequence[Held],
    policy: BookingPolicy,
    now: datetime,
) -> tuple[Refusal, ...]:
    """As ``check``, where only the end changes: what is asked of a start was agreed before."""
    found = check(ask, facility, timetable, mine, policy, now)
    return tuple(one for one in found if one.reason not in _OF_A_START)


def check_people(people: int, facility: Facility, before: int) -> tuple[Refusal, ...]:
    """Return what speaks against so many people instead of ``before``, where nothing else changes."""
    if facility.is_activity:
        return () if people == before else (Refusal(Reason.PEOPLE_FIXED),)
    return tuple(_how_many(people, facility))


def _against(
    ask: Ask,
    facility: Facility,
    timetable: Timetable,
    others: Sequence[Held],
    policy: BookingPolicy,
    now: datetime,
) -> Iterator[Refusal]:
    if not facility.in_use:
        yield Refusal(Reason.NOT_IN_USE)
    elif ask.ends_at <= ask.starts_at:
        yield Refusal(Reason.ENDS_BEFORE_START)
    else:
        yield from _moment(ask, facility, now)
        yield from _length(ask, facility)
        yield from _hours(ask, facility, timetable)
        yield from _people(ask, facility)
        yield from _twice(ask, facility, others)
        yield from over_limits(ask, facility.kind, others, policy, now)


def _moment(ask: Ask, facility: Facility, now: datetime) -> Iterator[Refusal]:
    if not (on_grid(ask.starts_at, facility) and on_grid(ask.ends_at, facility)):
        yield Refusal(Reason.OFF_GRID, facility.slot_minutes)
    # Who takes a computer now begins in the piece of the grid that is running.
    if ask.starts_at < floor_to_grid(now, facility):
        yield Refusal(Reason.IN_THE_PAST)
    elif facility.lead_minutes and ask.starts_at < now + timedelta(minutes=facility.lead_minutes):
        yield Refusal(Reason.TOO_SHORT_NOTICE, facility.lead_minutes, overridable=True)
    if (wib_date(ask.starts_at) - wib_date(now)).days > facility.horizon_days:
        yield Refusal(Reason.BEYOND_HORIZON, facility.horizon_days)


def _length(ask: Ask, facility: Facility) -> Iterator[Refusal]:
    minutes = (ask.ends_at - ask.starts_at) / timedelta(minutes=1)
    if minutes < facility.min_minutes:
        yield Refusal(Reason.TOO_SHORT, facility.min_minutes, overridable=True)
    if minutes > facility.max_minutes:
        yield Refusal(Reason.TOO_LONG, facility.max_minutes, overridable=True)


def _hours(ask: Ask, facility: Facility, timetable: Timetable) -> Iterator[Refusal]:
    wanted = Span(ask.starts_at, ask.ends_at)
    spans = open_spans(facility, wib_date(ask.starts_at), timetable)
    if not covers(spans, wanted):
        closed_at = _first_closed(wanted, spans)
        reason = closed_reason(facility, closed_at, timetable) or ""
        yield Refusal(Reason.CLOSED, text=reason, moment=next_opening(facility, closed_at, timetable))


def _first_closed(wanted: Span, spans: Sequence[Span]) -> datetime:
    at = wanted.starts_at
    for span in spans:
        if holds(span, at):
            at = span.ends_at
    return at


def _people(ask: Ask, facility: Facility) -> Iterator[Refusal]:
    yield from _how_many(ask.people, facility)
    if facility.audience is Audience.GROUPS and ask.party_kind is PartyKind.PERSON:
        yield Refusal(Reason.GROUPS_ONLY, overridable=True)
    if facility.audience is Audience.STAFF and ask.party_kind is not PartyKind.STAFF:
        yield Refusal(Reason.STAFF_ONLY, overridable=True)


def _how_many(people: int, facility: Facility) -> Iterator[Refusal]:
    if people > facility.seats:
        yield Refusal(Reason.TOO_MANY_PEOPLE, facility.seats)
    if people < 1:
        yield Refusal(Reason.NO_PEOPLE)


def _twice(ask: Ask, facility: Facility, others: Sequence[Held]) -> Iterator[Refusal]:
    """Nobody sits at two computers; a group may book several, and a room beside them."""
    if not facility.is_computer or ask.party_kind is not PartyKind.PERSON:
        return
    for one in others:
        if one.kind is facility.kind and one.starts_at < ask.ends_at and ask.starts_at < one.ends_at:
            yield Refusal(Reason.ALREADY_BOOKED, text=one.facility_id, moment=one.starts_at)
            return
