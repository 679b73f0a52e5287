"""What stands in the desk's form for moving a booking or a series, and what it comes to: frozen values, no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType

from domain.booking.bookings import Standing
from domain.booking.facilities import Facility
from domain.booking.timetable import Span
from domain.clock import WIB
from kiosk_app.features.booking.desk_new_props import name_of
from kiosk_app.features.booking.desk_new_state import Meant, NewDraft, meant_by
from kiosk_app.features.booking.outcomes import BookingView, MoveDate, Option

THIS, FOLLOWING, ALL = "this", "following", "all"
MOVABLE = frozenset({Standing.CONFIRMED, Standing.OFFERED, Standing.REQUESTED, Standing.TO_APPROVE})
"""What has not begun; who is there extends, or returns and books again."""


@dataclass(frozen=True, slots=True)
class MoveDraft:
    """As typed. ``scope``: of a series, for which dates."""

    facility: str = ""
    day: str = ""
    start: str = ""
    length: str = ""
    scope: str = THIS


@dataclass(frozen=True, slots=True)
class Moving:
    """``series``: all dates of its series, () for a single booking. ``plan``: what the move comes to, date by date.
    ``chosen``: by booking, another time for one that collides, ``None`` to leave it where it is."""

    view: BookingView
    draft: MoveDraft
    series: tuple[BookingView, ...] = ()
    plan: tuple[MoveDate, ...] = ()
    chosen: Mapping[str, Option | None] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def undecided(self) -> int:
        """How many dates collide of which nothing was said yet."""
        return sum(1 for one in self.plan if one.refusals and id_of(one) not in self.chosen)

    @property
    def moves(self) -> dict[str, Option]:
        """Which bookings go where."""
        found = {id_of(one): self.chosen.get(id_of(one), one.to) for one in self.plan}
        return {name: to for name, to in found.items() if to is not None}


def id_of(one: MoveDate) -> str:
    """Return which booking a date is."""
    return one.view.booking.booking_id


def draft_of(view: BookingView, lang: str) -> MoveDraft:
    """Return the form as it begins: where the booking stands now."""
    begin, end = (moment.astimezone(WIB) for moment in (view.booking.starts_at, view.booking.ends_at))
    minutes = int((end - begin) / timedelta(minutes=1))
    return MoveDraft(name_of(view.facility, lang), f"{begin:%d/%m/%Y}", f"{begin:%H.%M}", str(minutes))


def meant_of(draft: MoveDraft, facilities: Sequence[Facility], today: date) -> Meant:
    """Return what could be read of ``draft``."""
    typed = NewDraft(draft.facility, draft.day, draft.start, draft.length, people="1")
    return meant_by(typed, facilities, today)


def target_of(meant: Meant) -> Option | None:
    """Return where the booking is to go, ``None`` while something cannot be read."""
    if meant.facility is None or meant.day is None or meant.start is None or meant.minutes is None:
        return None
    begin = datetime.combine(meant.day, meant.start, WIB)
    return Option(meant.facility.facility_id, Span(begin, begin + timedelta(minutes=meant.minutes)))


def subject(moving: Moving, to: Option) -> tuple[str, Option, bool]:
    """Return of which booking a move is told, where to, and whether the dates after it follow by as much."""
    own = moving.view.booking
    if moving.draft.scope != ALL:
        return own.booking_id, to, moving.draft.scope == FOLLOWING
    ahead = [one for one in moving.series if one.standing in MOVABLE] or [moving.view]
    first = min(ahead, key=lambda one: one.booking.starts_at).booking
    begin = first.starts_at + (to.span.starts_at - own.starts_at)
    length = to.span.ends_at - to.span.starts_at
    return first.booking_id, Option(to.facility_id, Span(begin, begin + length)), True
