"""Which bookings a change of what the house arranges can concern at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from domain.booking.arrangements import Arrangement
from domain.booking.facilities import Facility
from domain.booking.opening import whole_day
from domain.booking.timetable import Blackout, Holiday, Pause, Span
from domain.calendar import ServiceHours


@dataclass(frozen=True, slots=True)
class Reach:
    """``facilities``: by id, ``None`` for all of them. ``span``: when, ``None`` for ever."""

    facilities: frozenset[str] | None = None
    span: Span | None = None


def reach_of(change: Arrangement, facilities: Iterable[Facility]) -> Reach:
    """Return where ``change`` can close something that is open; ``facilities``: all that there are.

    What a change opens concerns nobody, so of one that was there before only the new time counts.
    """
    match change:
        case Facility():
            return Reach(frozenset({change.facility_id}))
        case ServiceHours():
            theirs = (one.facility_id for one in facilities if one.service == change.service)
            return Reach(frozenset(theirs))
        case Blackout():
            return Reach(frozenset(change.facilities) or None, change.span)
        case Pause():
            return Reach(frozenset(change.facilities) or None)
        case Holiday():
            return Reach(None, whole_day(change.day))
        case _:
            return Reach()
