"""What dragging in the desk's calendar would come to, judged by the day's pieces alone: pure, no disk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.booking.bookings import Standing
from domain.booking.timetable import Span
from kiosk_app.features.booking.desk_columns import Column, Hours
from kiosk_app.features.booking.outcomes import BookingView, DayPlan, Piece, PieceState

HOLDS = frozenset({Standing.CONFIRMED, Standing.PRESENT, Standing.OFFERED})


class Bar(StrEnum):
    """What stands in the way."""

    NOTHING = ""
    TAKEN = "taken"
    BUFFER = "buffer"
    CLOSED = "closed"
    PAST = "past"
    SEATS = "seats"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where something would land. ``by``: whose booking stands in the way; ``reason``: why it is closed;
    ``number``: seats or minutes that are allowed."""

    column: Column
    span: Span
    bar: Bar = Bar.NOTHING
    by: BookingView | None = None
    reason: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class DayKnown:
    """What was read of the days that are shown."""

    plans: Sequence[DayPlan]
    views: Sequence[BookingView]
    hours: Hours


def created(known: DayKnown, column: Column, from_minute: float, to_minute: float) -> Ghost:
    """Return what drawing from one minute to another (below the upper edge) would ask for, on the grid."""
    grid = column.facility.slot_minutes
    first, last = sorted((_down(from_minute, grid), _down(to_minute, grid)))
    minutes = max(last - first + grid, column.facility.min_minutes)
    begin = known.hours.moment(first, column.day)
    return judged(known, column, Span(begin, begin + timedelta(minutes=minutes)), None)


def moved(known: DayKnown, view: BookingView, column: Column, minute: float) -> Ghost:
    """Return what putting ``view`` so that it begins at ``minute`` of ``column`` would come to, on the grid."""
    begin = known.hours.moment(_nearest(minute, column.facility.slot_minutes), column.day)
    length = view.booking.ends_at - view.booking.starts_at
    return judged(known, column, Span(begin, begin + length), view)


def judged(known: DayKnown, column: Column, span: Span, moving: BookingView | None) -> Ghost:
    """Return ``span`` in ``column`` with what stands in the way; what ``moving`` itself holds does not."""
    facility = column.facility
    minutes = int((span.ends_at - span.starts_at).total_seconds() // 60)
    if moving is not None and moving.booking.people > facility.seats:
        return Ghost(column, span, Bar.SEATS, number=facility.seats)
    if minutes > facility.max_minutes:
        return Ghost(column, span, Bar.TOO_LONG, number=facility.max_minutes)
    if minutes < facility.min_minutes:
        return Ghost(column, span, Bar.TOO_SHORT, number=facility.min_minutes)
    return _in_the_way(known, column, span, moving) or Ghost(column, span)


def _in_the_way(known: DayKnown, column: Column, span: Span, moving: BookingView | None) -> Ghost | None:
    pieces = _pieces(known.plans, column)
    inside = [piece for piece in pieces if _overlap(piece.span, span)]
    if not inside or span.starts_at < pieces[0].span.starts_at or span.ends_at > pieces[-1].span.ends_at:
        return Ghost(column, span, Bar.CLOSED)
    for piece in inside:
        bar = _BARS.get(piece.state)
        if bar is not None and not _own(piece, column, moving):
            return Ghost(column, span, bar, _holder(known.views, column, piece.span, moving), piece.reason)
    return None


def _own(piece: Piece, column: Column, moving: BookingView | None) -> bool:
    if moving is None or moving.booking.facility_id != column.facility.facility_id:
        return False
    if moving.standing not in HOLDS or piece.state not in (PieceState.TAKEN, PieceState.BUFFER):
        return False
    buffer = timedelta(minutes=moving.facility.buffer_minutes)
    held = Span(moving.booking.starts_at, moving.booking.ends_at + buffer)
    return _overlap(piece.span, held)


def _holder(
    views: Iterable[BookingView], column: Column, span: Span, moving: BookingView | None
) -> BookingView | None:
    for view in views:
        mine = view.booking
        same = mine.facility_id == column.facility.facility_id and view is not moving
        if same and view.standing in HOLDS and _overlap(Span(mine.starts_at, mine.ends_at), span):
            return view
    return None


def _pieces(plans: Iterable[DayPlan], column: Column) -> tuple[Piece, ...]:
    for plan in plans:
        if plan.facility.facility_id == column.facility.facility_id and plan.day == column.day:
            return plan.pieces
    return ()


def _overlap(one: Span, other: Span) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


_BARS = {
    PieceState.TAKEN: Bar.TAKEN,
    PieceState.BUFFER: Bar.BUFFER,
    PieceState.CLOSED: Bar.CLOSED,
    PieceState.PAST: Bar.PAST,
}


def _down(minute: float, grid: int) -> int:
    return int(minute // grid) * grid


def _nearest(minute: float, grid: int) -> int:
    return round(minute / grid) * grid


def still(view: BookingView, ghost: Ghost) -> bool:
    """Whether ``ghost`` is where ``view`` stands already."""
    booking = view.booking
    return (booking.facility_id, booking.starts_at) == (
        ghost.column.facility.facility_id,
        _utc(ghost.span.starts_at, booking.starts_at),
    )


def _utc(moment: datetime, like: datetime) -> datetime:
    return moment.astimezone(like.tzinfo)
