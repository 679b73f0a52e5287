"""One facility's day as cells that fingers can hit, and what two touches on them choose. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import DayPlan, Piece, PieceState

OPEN = (PieceState.FREE, PieceState.SURE)
HELD = (PieceState.TAKEN, PieceState.BUFFER)
"""What comes free if its holder gives it back."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One step of the facility's grid."""

    span: Span
    state: PieceState
    reason: str = ""

    @property
    def open(self) -> bool:
        return self.state in OPEN

    @property
    def taken(self) -> bool:
        """Whether somebody has it, so that one may wait for it."""
        return self.state is PieceState.TAKEN


@dataclass(frozen=True, slots=True)
class Chosen:
    """``ends_at`` is ``None`` until the second touch; ``broken``: something lay in between."""

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    broken: bool = False


def cells_of(plan: DayPlan) -> tuple[Cell, ...]:
    """Return the day of ``plan`` cut at the facility's grid."""
    step = timedelta(minutes=plan.facility.slot_minutes)
    cells: list[Cell] = []
    for piece in plan.pieces:
        at = piece.span.starts_at
        while at < piece.span.ends_at:
            ends_at = min(at + step, piece.span.ends_at)
            cells.append(Cell(Span(at, ends_at), piece.state, piece.reason))
            at = ends_at
    return tuple(cells)


def closings_of(plan: DayPlan) -> tuple[Piece, ...]:
    """Return the closed pieces that give a reason."""
    return tuple(piece for piece in plan.pieces if piece.state is PieceState.CLOSED and piece.reason)


def touched(cells: Sequence[Cell], chosen: Chosen, place: int, *, may_wait: bool = False) -> Chosen:
    """Return what is chosen after a touch on the cell at ``place``: the first touch begins, the second ends.
    ``may_wait``: a touch on what is taken asks for a place in the queue."""
    cell = cells[place]
    if not cell.open and not (may_wait and cell.taken):
        return chosen
    begins = chosen.starts_at
    if begins is None or chosen.ends_at is not None or cell.span.starts_at < begins:
        return Chosen(cell.span.starts_at)
    between = [one for one in cells if begins <= one.span.starts_at < cell.span.ends_at]
    waits = between[0].taken or between[-1].taken
    if not all(one.open or (waits and one.state in HELD) for one in between):
        return Chosen(cell.span.starts_at, broken=True)
    return Chosen(begins, cell.span.ends_at)


def chosen_span(chosen: Chosen, least_minutes: int) -> Span | None:
    """Return what is chosen; one touch chooses the shortest booking."""
    if chosen.starts_at is None:
        return None
    return Span(chosen.starts_at, chosen.ends_at or chosen.starts_at + timedelta(minutes=least_minutes))


def queues(cells: Sequence[Cell], span: Span) -> bool:
    """Return whether somebody has a piece of ``span``, so that it can only be waited for."""
    return any(one.state in HELD for one in _within(cells, span))


def sure(cells: Sequence[Cell], span: Span) -> bool:
    """Return whether this device can confirm all of ``span`` at once."""
    within = _within(cells, span)
    return bool(within) and all(one.state is PieceState.SURE for one in within)


def _within(cells: Sequence[Cell], span: Span) -> list[Cell]:
    return [one for one in cells if span.starts_at <= one.span.starts_at < span.ends_at]
