"""What of bookings hangs on the wall: which rooms are free, how many computers, who is next. Without a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.booking.bookings import Standing
from domain.booking.facilities import Audience
from domain.booking.opening import closed_reason, holds
from domain.booking.timetable import Timetable
from domain.clock import wib_date
from domain.display.board import Computers, DayHours, Hours, Room, Said, Use, Waiting
from kiosk_app.features.booking.outcomes import BookingView, DayPlan, Piece, PieceState
from kiosk_app.features.booking.ports import Lookups

SIGNS_SHOWN = 3
"""Of a ticket's nine: enough to know one's own by, far too few to guess the others."""

_USES = {
    PieceState.FREE: Use.FREE,
    PieceState.SURE: Use.FREE,
    PieceState.TAKEN: Use.TAKEN,
    PieceState.BUFFER: Use.TAKEN,
    PieceState.CLOSED: Use.CLOSED,
    PieceState.PAST: Use.CLOSED,
}


@dataclass(frozen=True, slots=True)
class Wall:
    """``rooms`` and ``computers``: those of which this device has heard."""

    rooms: tuple[Room, ...]
    computers: Computers
    hours: tuple[Hours, ...]


def wall_at(bookings: Lookups, now: datetime) -> Wall:
    """Return what everybody may see at ``now``. Reads the disk."""
    day, timetable = wib_date(now), bookings.timetable()
    seen = [(plan, room) for plan in bookings.day(day) if (room := _room(plan, now, timetable)) is not None]
    rooms = tuple(room for plan, room in seen if not plan.facility.is_computer)
    ours = [room for plan, room in seen if plan.facility.is_computer and _for_anyone(plan)]
    queue = sorted(_queue(bookings.waiting(), day), key=lambda one: (one.place > 0, one.at, one.place))
    return Wall(rooms, _computers(ours, tuple(queue)), tuple(_hours(timetable, day)))


def _for_anyone(plan: DayPlan) -> bool:
    return plan.facility.audience is Audience.ANYONE


def _room(plan: DayPlan, now: datetime, timetable: Timetable) -> Room | None:
    """``None`` where nothing is known: a device that has not heard of a room's time must not call it closed."""
    at = next((place for place, piece in enumerate(plan.pieces) if holds(piece.span, now)), None)
    use = Use.CLOSED if at is None else _USES[plan.pieces[at].state]
    if use is Use.CLOSED and closed_reason(plan.facility, now, timetable) is None:
        return None
    until = None if at is None else _until(plan.pieces[at:], use)
    name = Said(plan.facility.name, plan.facility.name_en)
    return Room(name, plan.facility.floor, use, until)


def _until(pieces: Sequence[Piece], use: Use) -> datetime | None:
    """Return when it is used otherwise; closing time for what stays so."""
    change = next((piece.span.starts_at for piece in pieces if _USES[piece.state] is not use), None)
    if use is Use.CLOSED or change is not None:
        return change
    return pieces[-1].span.ends_at


def _computers(computers: Sequence[Room], queue: tuple[Waiting, ...]) -> Computers:
    free = sum(1 for one in computers if one.use is Use.FREE)
    taken = [one for one in computers if one.use is Use.TAKEN]
    ends = [one.until for one in taken if one.until is not None]
    return Computers(free, free + len(taken), min(ends, default=None) if not free else None, queue)


def _queue(views: Sequence[BookingView], day: date) -> Iterator[Waiting]:
    for view in views:
        booking = view.booking
        if not view.facility.is_computer or wib_date(booking.starts_at) != day:
            continue
        sign = booking.code[-SIGNS_SHOWN:]
        if view.standing is Standing.OFFERED:
            yield Waiting(0, booking.facility_id, sign, booking.offer_until or booking.starts_at)
        elif view.standing is Standing.REQUESTED:
            yield Waiting(view.place, booking.facility_id, sign, booking.starts_at)


def _hours(timetable: Timetable, day: date) -> Iterator[Hours]:
    for service in timetable.hours:
        days = [_day_hours(timetable, service, one) for one in (day, day + timedelta(days=1))]
        yield Hours(service, *days)


def _day_hours(timetable: Timetable, service: str, day: date) -> DayHours:
    holiday = timetable.holidays.get(day)
    if holiday is not None and not holiday.open:
        return DayHours(day, None, holiday.name)
    return DayHours(day, timetable.hours[service].opening_on(day))
