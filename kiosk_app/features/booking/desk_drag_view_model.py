"""Dragging in the desk's calendar, by mouse or by keys: what it would come to shows while dragging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.bookings import Standing
from domain.booking.timetable import Span
from domain.clock import WIB
from kiosk_app.features.booking import desk_drag as judge
from kiosk_app.features.booking.desk_calendar_props import shown_name
from kiosk_app.features.booking.desk_calendar_view_model import CalendarViewModel
from kiosk_app.features.booking.desk_columns import Column
from kiosk_app.features.booking.desk_drag import Bar, Ghost
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.sentences import length_words
from kiosk_app.platform.formatting import clock_time

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Grip:
    """What is being dragged. ``moving`` is ``None`` while something new is drawn; ``minute``: where the hand
    took hold, below the upper edge for something new, below the booking's beginning for one that moves."""

    moving: BookingView | None
    x: float
    minute: float


@QmlElement
@QmlUncreatable("made in Python")
class DragViewModel(QObject):
    """``drawn`` and ``moved`` bring what was let go where nothing stands in the way; else nothing happens and
    the ghost's sentence stays until the next touch."""

    changed = Signal()
    drawn = Signal(object)
    moved = Signal(object, object)

    def __init__(
        self, calendar: CalendarViewModel, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._calendar, self._language = calendar, language
        self._grip: Grip | None = None
        self._ghost: Ghost | None = None

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._grip is not None

    @Property(bool, notify=changed)
    def fits(self) -> bool:
        return self._ghost is not None and self._ghost.bar is Bar.NOTHING

    @Property("QVariantMap", notify=changed)
    def ghost(self) -> dict[str, Any]:
        """Where it would land: x, width, begin, length; "" words while nothing is dragged."""
        ghost = self._ghost
        if ghost is None:
            return {"x": 0, "width": 0, "begin": 0.0, "length": 0.0}
        hours = self._calendar.hours_now
        begin = hours.share(ghost.span.starts_at, ghost.column.day)
        length = hours.share(ghost.span.ends_at, ghost.column.day) - begin
        return {"x": ghost.column.x, "width": ghost.column.width, "begin": begin, "length": length}

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What is being done and what stands in the way, "" while nothing is dragged."""
        return "" if self._ghost is None else sentence(self._ghost, self._language())

    @Slot(float, float)
    def beginDraw(self, x: float, share: float) -> None:
        """Begin something new at ``x`` (narrow columns) and ``share`` (0 to 1 from the upper edge)."""
        self._grip = Grip(None, x, self._minute(share))
        self.hover(x, share)

    @Slot(str, float, float)
    def beginMove(self, booking_id: str, x: float, share: float) -> None:
        """Take hold of a booking; what has ended or is over stays where it is."""
        view = self._view(booking_id)
        if view is None or not may_move(view):
            return
        start = self._calendar.hours_now.share(
            view.booking.starts_at, view.booking.starts_at.astimezone(WIB).date()
        )
        self._grip = Grip(view, x, self._minute(share) - self._minute(start))
        self.hover(x, share)

    @Slot(float, float)
    def hover(self, x: float, share: float) -> None:
        """Hear where the hand is."""
        column = self._calendar.columns_now.at(x if self._grip is None or self._grip.moving else self._grip.x)
        if self._grip is None or column is None:
            return
        known, minute = self._known(), self._minute(share)
        if self._grip.moving is None:
            self._put(judge.created(known, column, self._grip.minute, minute))
        else:
            self._put(judge.moved(known, self._grip.moving, column, minute - self._grip.minute))

    @Slot(int, int)
    def nudge(self, columns: int, steps: int) -> None:
        """Move the chosen booking by keys: so many columns and steps of the grid; the first press takes hold."""
        if self._grip is None or self._ghost is None:
            view = self._calendar.chosen_view
            if view is None or not may_move(view) or not self._hold(view):
                return
        self._nudge(columns, steps)

    @Slot()
    def drop(self) -> None:
        """Let go."""
        grip, ghost = self._grip, self._ghost
        self._grip = None
        if grip is None or ghost is None or ghost.bar is not Bar.NOTHING:
            self._ghost = None
            self.changed.emit()
            return
        self._ghost = None
        self.changed.emit()
        if grip.moving is None:
            self.drawn.emit(ghost)
        elif not judge.still(grip.moving, ghost):
            self.moved.emit(grip.moving, ghost)

    @Slot()
    def cancel(self) -> None:
        """Esc: everything is as it was."""
        self._grip = self._ghost = None
        self.changed.emit()

    def _hold(self, view: BookingView) -> bool:
        column = next((one for one in self._calendar.columns_now.shown if _holds(one, view)), None)
        if column is None:
            return False
        self._grip = Grip(view, column.x, 0.0)
        self._ghost = judge.judged(self._known(), column, _span(view), view)
        return True

    def _nudge(self, columns: int, steps: int) -> None:
        grip, ghost = self._grip, self._ghost
        if grip is None or grip.moving is None or ghost is None:
            return
        shown = self._calendar.columns_now.shown
        place = max(0, min(len(shown) - 1, shown.index(ghost.column) + columns))
        begin = ghost.span.starts_at + timedelta(minutes=steps * shown[place].facility.slot_minutes)
        share = self._calendar.hours_now.share(begin, ghost.column.day)
        self._put(judge.moved(self._known(), grip.moving, shown[place], self._minute(share)))

    def _put(self, ghost: Ghost) -> None:
        if ghost != self._ghost:
            self._ghost = ghost
            self.changed.emit()

    def _minute(self, share: float) -> float:
        return share * self._calendar.hours_now.minutes

    def _view(self, booking_id: str) -> BookingView | None:
        views = self._calendar.state.read.views
        return next((one for one in views if one.booking.booking_id == booking_id), None)

    def _known(self) -> judge.DayKnown:
        read = self._calendar.state.read
        return judge.DayKnown(read.plans, read.views, self._calendar.hours_now)


def may_move(view: BookingView) -> bool:
    """Whether a booking can still go elsewhere: it has not begun, and was not ended."""
    return view.standing in judge.HOLDS | {Standing.REQUESTED, Standing.TO_APPROVE}


def _holds(column: Column, view: BookingView) -> bool:
    day = view.booking.starts_at.astimezone(WIB).date()
    return column.facility.facility_id == view.booking.facility_id and column.day == day


def _span(view: BookingView) -> Span:
    return Span(view.booking.starts_at, view.booking.ends_at)


def sentence(ghost: Ghost, lang: str) -> str:
    """Return "Ruang Diskusi, 09.00–11.00" and what stands in the way."""
    facility = ghost.column.facility
    name = facility.name_en if lang == "en" else facility.name
    where = f"{name}, {clock_time(ghost.span.starts_at)}–{clock_time(ghost.span.ends_at)}"
    why = _why(ghost)
    return f"{where}: {why}" if why else where


def _why(ghost: Ghost) -> str:
    words = {
        Bar.NOTHING: "",
        Bar.TAKEN: QCoreApplication.translate("BookingDesk", "sudah dipesan {name}"),
        Bar.BUFFER: QCoreApplication.translate("BookingDesk", "ruang sedang dibersihkan"),
        Bar.CLOSED: QCoreApplication.translate("BookingDesk", "tutup {reason}"),
        Bar.PAST: QCoreApplication.translate("BookingDesk", "sudah lewat"),
        Bar.SEATS: QCoreApplication.translate("BookingDesk", "hanya {number} kursi"),
        Bar.TOO_LONG: QCoreApplication.translate("BookingDesk", "paling lama {length}"),
        Bar.TOO_SHORT: QCoreApplication.translate("BookingDesk", "paling singkat {length}"),
    }
    name = "" if ghost.by is None else shown_name(ghost.by)
    return (
        words[ghost.bar]
        .format(name=name, reason=ghost.reason, number=ghost.number, length=length_words(ghost.number))
        .strip()
    )
