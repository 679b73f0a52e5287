"""What the desk's calendar shows of a day or a week, derived: state in, plain values for the page out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.clock import wib_date
from kiosk_app.features.booking.desk_calendar_state import CalendarState, Span
from kiosk_app.features.booking.desk_columns import Column, Columns, Hours
from kiosk_app.features.booking.desk_words import look_of
from kiosk_app.features.booking.outcomes import BookingView, DayPlan, PieceState
from kiosk_app.platform.formatting import clock_time, short_date

Rows = list[dict[str, Any]]


def column_rows(columns: Columns, state: CalendarState, today: Any, lang: str) -> Rows:
    """Return the heads of the columns."""
    return [
        {
            "x": column.x,
            "width": column.width,
            "title": _title(column, state, lang),
            "hint": _seats(column) if state.span is Span.DAY else "",
            "now": state.span is Span.WEEK and column.day == today,
        }
        for column in columns.shown
    ]


def _title(column: Column, state: CalendarState, lang: str) -> str:
    if state.span is Span.WEEK:
        return short_date(column.day, lang)
    if column.facility.is_computer:
        # The one word that fits a narrow column: its number stands below.
        return column.facility.facility_id.replace("-", "\n")
    return column.facility.name_en if lang == "en" else column.facility.name


def _seats(column: Column) -> str:
    if column.facility.is_computer:
        return ""
    return QCoreApplication.translate("BookingDesk", "%n kursi", None, column.facility.seats)


def hour_rows(hours: Hours) -> Rows:
    """Return the hours at the left edge; ``at`` is 0 to 1."""
    span = hours.last - hours.first
    return [
        {"label": f"{hour:02d}.00", "at": (hour - hours.first) / span}
        for hour in range(hours.first, hours.last)
    ]


@dataclass(frozen=True, slots=True)
class Shade:
    """A part of a column in which nothing can be booked."""

    x: int
    width: int
    begin: float
    length: float
    kind: str
    reason: str


def shade_rows(columns: Columns, plans: Sequence[DayPlan], hours: Hours) -> Rows:
    """Return what is closed, crossed with its reason, and what is kept for cleaning; what neighbours share is one."""
    by_column = {(plan.facility.facility_id, plan.day): plan for plan in plans}
    shades: list[Shade] = []
    for column in columns.shown:
        plan = by_column.get((column.facility.facility_id, column.day))
        for shade in _shades(column, plan, hours):
            _add(shades, shade)
    return [
        {"x": one.x, "width": one.width, "begin": one.begin, "length": one.length}
        | {"kind": one.kind, "reason": one.reason}
        for one in shades
    ]


def _shades(column: Column, plan: DayPlan | None, hours: Hours) -> list[Shade]:
    if plan is None:
        return []
    if not plan.pieces:
        return [Shade(column.x, column.width, 0.0, 1.0, "closed", _closed())]
    edge = 0.0
    found: list[Shade] = []
    for piece in plan.pieces:
        begin, end = (
            hours.share(moment, column.day) for moment in (piece.span.starts_at, piece.span.ends_at)
        )
        if begin > edge + 1e-6:
            found.append(Shade(column.x, column.width, edge, begin - edge, "closed", ""))
        kind = {PieceState.CLOSED: "closed", PieceState.BUFFER: "buffer"}.get(piece.state)
        if kind:
            _join(found, Shade(column.x, column.width, begin, end - begin, kind, piece.reason))
        edge = end
    if edge < 1 - 1e-6:
        found.append(Shade(column.x, column.width, edge, 1 - edge, "closed", ""))
    return found


def _join(found: list[Shade], shade: Shade) -> None:
    """Add ``shade``, or lengthen the one that it follows."""
    last = found[-1] if found else None
    follows = last is not None and abs(last.begin + last.length - shade.begin) < 1e-6
    if last is not None and follows and (last.kind, last.reason) == (shade.kind, shade.reason):
        found[-1] = Shade(last.x, last.width, last.begin, last.length + shade.length, last.kind, last.reason)
    else:
        found.append(shade)


def _add(shades: list[Shade], shade: Shade) -> None:
    """Add ``shade``, or widen the same one beside it."""
    for place, other in enumerate(shades):
        beside = other.x + other.width == shade.x
        same = abs(other.begin - shade.begin) < 1e-6 and abs(other.length - shade.length) < 1e-6
        if (
            beside
            and same
            and shade.kind == "closed"
            and (other.kind, other.reason) == ("closed", shade.reason)
        ):
            wider = other.width + shade.width
            shades[place] = Shade(other.x, wider, other.begin, other.length, other.kind, other.reason)
            return
    shades.append(shade)


def _closed() -> str:
    return QCoreApplication.translate("BookingDesk", "Tutup")


def block_rows(
    columns: Columns, views: Iterable[BookingView], hours: Hours, selected: str, lang: str
) -> Rows:
    """Return the bookings; those that lie at the same time share the width of their column."""
    by_column: dict[tuple[str, Any], list[BookingView]] = {}
    for view in views:
        key = (view.booking.facility_id, wib_date(view.booking.starts_at))
        by_column.setdefault(key, []).append(view)
    rows: Rows = []
    for column in columns.shown:
        held = by_column.get((column.facility.facility_id, column.day), [])
        for view, lane, lanes in _lanes(held):
            rows.append(_block(view, column, (lane, lanes), hours, selected, lang))
    return rows


def _lanes(views: Sequence[BookingView]) -> list[tuple[BookingView, int, int]]:
    """Return each view with its lane and how many lanes there are where it lies."""
    placed: list[tuple[BookingView, int]] = []
    ends: list[datetime] = []
    for view in sorted(views, key=lambda one: (one.booking.starts_at, one.booking.ends_at)):
        lane = next((n for n, end in enumerate(ends) if end <= view.booking.starts_at), len(ends))
        ends[lane : lane + 1] = [view.booking.ends_at]
        placed.append((view, lane))
    return [(view, lane, 1 + max(_near(view, placed))) for view, lane in placed]


def _near(view: BookingView, placed: Sequence[tuple[BookingView, int]]) -> list[int]:
    mine = view.booking
    return [
        lane
        for other, lane in placed
        if other.booking.starts_at < mine.ends_at and mine.starts_at < other.booking.ends_at
    ]


def _block(
    view: BookingView, column: Column, lane: tuple[int, int], hours: Hours, selected: str, lang: str
) -> dict[str, Any]:
    booking, look = view.booking, look_of(view.standing)
    begin = max(0.0, hours.share(booking.starts_at, column.day))
    end = min(1.0, hours.share(booking.ends_at, column.day))
    span = f"{clock_time(booking.starts_at)}–{clock_time(booking.ends_at)}"
    who = shown_name(view)
    return {
        "bookingId": booking.booking_id,
        "x": column.x + column.width * lane[0] / lane[1],
        "width": column.width / lane[1],
        "begin": begin,
        "length": end - begin,
        "title": who,
        "brief": _brief(who),
        "time": span,
        "word": look.word,
        "glyph": look.glyph,
        "tone": look.tone,
        "outlined": look.outlined,
        "faded": look.faded,
        "selected": booking.booking_id == selected,
        "spoken": f"{_title_of(view, lang)}, {span}, {who}, {look.word}",
    }


def _title_of(view: BookingView, lang: str) -> str:
    return view.facility.name_en if lang == "en" else view.facility.name


def shown_name(view: BookingView) -> str:
    """Return for whom a booking is, as far as this device knows."""
    if view.party is None or not (view.party.organisation or view.party.name):
        return QCoreApplication.translate("BookingDesk", "(tanpa nama)")
    return view.party.organisation or view.party.name


def _brief(name: str) -> str:
    """Return the first word that says something: a title like "Dr." does not."""
    words = [word for word in name.split() if not word.endswith(".")]
    return words[0] if words else name
