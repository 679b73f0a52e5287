"""A room by day and time: choose the room, then touch the beginning and the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.facilities import Audience, Facility
from domain.booking.timetable import Span
from domain.clock import Clock, wib_date
from kiosk_app.features.booking.outcomes import DayPlan
from kiosk_app.features.booking.terminal_days import WEEK
from kiosk_app.features.booking.terminal_ports import DAY_PAGE, ROOMS_PAGE, AskDetails, BookingsSource
from kiosk_app.features.booking.terminal_props import shown
from kiosk_app.features.booking.terminal_rooms import (
    RoomsState,
    cell_rows,
    closing_lines,
    derive,
    room_cards,
    strip,
    waits,
)
from kiosk_app.features.booking.terminal_timeline import Chosen, cells_of, chosen_span, touched
from kiosk_app.features.booking.terminal_trouble import trouble_words
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.guestbook.visitor_task import VisitorTask

QML_IMPORT_NAME = "Pip.Booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class RoomsViewModel(QObject):
    """``cells`` change apart from the words: a grid of thirty is not built anew for a sentence."""

    changed = Signal()
    roomsChanged = Signal()
    daysChanged = Signal()
    cellsChanged = Signal()

    def __init__(
        self,
        bookings: BookingsSource,
        background: Background,
        clock: Clock,
        language: Callable[[], str],
        moves: Moves,
        ask_details: AskDetails,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._clock, self._language = bookings, clock, language
        self._moves, self._ask_details = moves, ask_details
        self._task = VisitorTask(background, lambda busy: self._change(busy=busy))
        self._picked: Callable[[Span], None] | None = None
        self._before: RoomsState | None = None
        self._state = self._fresh()
        self._props = derive(self._state, "id")

    @Slot()
    def begin(self) -> None:
        """The page of rooms opened."""
        self._picked = self._before = None
        self._task.forget()
        self._task.run(lambda: self._bookings().facilities(), self._on_rooms, self._on_failure)

    @Slot(str)
    def chooseRoom(self, facility_id: str) -> None:
        """Show the days of a room."""
        room = next((one for one in self._state.rooms if one.facility_id == facility_id), None)
        if room is not None:
            self._picked = None
            self._show_day(room, self._state.day or self._state.today, picking=False)

    def open_room(self, facility_id: str) -> None:
        """Go to a room's days from elsewhere in the house; one that cannot be booked any more leads to the others."""
        self._task.forget()
        self._task.run(
            lambda: self._bookings().facilities(),
            lambda found: self._on_room(found, facility_id),
            lambda _error: self._moves.open(ROOMS_PAGE),
        )

    def pick(self, facility: Facility, day: date, done: Callable[[Span], None]) -> None:
        """Let the visitor choose a time of ``facility`` for something that stands already."""
        if self._before is None:
            self._before = self._state
        self._picked = done
        self._show_day(facility, day, picking=True)

    @Slot()
    def leave(self) -> None:
        """The page of the day is left: after a pick, what was chosen before it stands again."""
        if self._before is not None:
            self._task.forget()
            before, self._before, self._picked = self._before, None, None
            self._state = replace(before, busy=False)
            self._change()
            self.daysChanged.emit()
            self.cellsChanged.emit()

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Look at another day."""
        if self._state.facility is not None:
            self._load(self._state.facility, date.fromisoformat(day))

    @Slot(int)
    def turnWeek(self, step: int) -> None:
        """Look at the days of a later or an earlier week."""
        self._change(week=max(0, self._state.week + step))

    @Slot(int)
    def touchCell(self, place: int) -> None:
        """The first touch begins, the second ends."""
        if self._state.plan is not None:
            cells, may_wait = cells_of(self._state.plan), not self._state.picking
            if 0 <= place < len(cells):
                chosen = touched(cells, self._state.chosen, place, may_wait=may_wait)
                self._change(chosen=chosen, queue_place=0)
                self._look_at_queue()

    @Slot()
    def confirm(self) -> None:
        """Go on with the time that was chosen."""
        facility = self._state.facility
        span = chosen_span(self._state.chosen, facility.min_minutes) if facility else None
        if facility is None or span is None:
            return
        picked = self._picked
        if picked is None:
            self._ask_details(facility, span, waits=waits(self._state))
        else:
            self.leave()
            self._moves.back()
            picked(span)

    def reset(self) -> None:
        """Forget the visitor."""
        self._task.forget()
        self._picked = self._before = None
        self._state = replace(self._fresh(), rooms=self._state.rooms)
        self._change()
        self.daysChanged.emit()
        self.cellsChanged.emit()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self._change()
        for signal in (self.roomsChanged, self.daysChanged, self.cellsChanged):
            signal.emit()

    def _fresh(self) -> RoomsState:
        return RoomsState(wib_date(self._clock.now()))

    def _show_day(self, room: Facility, day: date, *, picking: bool) -> None:
        week = max(0, (day - self._state.today).days // WEEK)
        self._change(
            facility=room, day=day, week=week, picking=picking, plan=None, chosen=Chosen(), trouble=""
        )
        self._moves.open(DAY_PAGE)
        self._load(room, day)

    def _load(self, room: Facility, day: date) -> None:
        self._task.forget()
        self._change(day=day, plan=None, chosen=Chosen(), trouble="")
        self._task.run(
            lambda: self._bookings().day(day, (room.facility_id,)), self._on_plan, self._on_failure
        )

    def _look_at_queue(self) -> None:
        facility = self._state.facility
        span = chosen_span(self._state.chosen, facility.min_minutes) if facility else None
        if facility is None or span is None or not waits(self._state):
            return
        name, chosen = facility.facility_id, self._state.chosen

        def know(place: int) -> None:
            if self._state.chosen == chosen:
                self._change(queue_place=place)

        self._task.forget()
        self._task.run(
            lambda: self._bookings().queue_place(name, span.starts_at, span.ends_at), know, self._on_failure
        )

    def _on_rooms(self, found: Sequence[Facility]) -> None:
        rooms = tuple(one for one in found if not one.is_computer and one.audience is not Audience.STAFF)
        self._change(rooms=rooms, trouble="", today=wib_date(self._clock.now()))

    def _on_room(self, found: Sequence[Facility], facility_id: str) -> None:
        self._on_rooms(found)
        if any(room.facility_id == facility_id for room in self._state.rooms):
            self.chooseRoom(facility_id)
        else:
            self._moves.open(ROOMS_PAGE)

    def _on_plan(self, plans: Sequence[DayPlan]) -> None:
        if plans:
            self._change(plan=plans[0])

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _change(self, **changes: object) -> None:
        before = self._state
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._props = derive(self._state, self._language())
        if before.rooms != self._state.rooms:
            self.roomsChanged.emit()
        if (before.facility, before.week, before.today) != (
            self._state.facility,
            self._state.week,
            self._state.today,
        ):
            self.daysChanged.emit()
        if (before.plan, before.chosen) != (self._state.plan, self._state.chosen):
            self.cellsChanged.emit()
        self.changed.emit()

    def _get_rooms(self) -> list[dict[str, object]]:
        return room_cards(self._state.rooms, self._language())

    def _get_days(self) -> list[dict[str, object]]:
        return strip(self._state, self._language())

    def _get_cells(self) -> list[dict[str, object]]:
        return cell_rows(self._state)

    def _get_closings(self) -> list[str]:
        return closing_lines(self._state)

    rooms = Property(list, _get_rooms, notify=roomsChanged)
    days = Property(list, _get_days, notify=daysChanged)
    cells = Property(list, _get_cells, notify=cellsChanged)
    closings = Property(list, _get_closings, notify=cellsChanged)
    title = Property(str, shown("title"), notify=changed)
    facts = Property(str, shown("facts"), notify=changed)
    day = Property(str, shown("day"), notify=changed)
    dayTitle = Property(str, shown("dayTitle"), notify=changed)
    prompt = Property(str, shown("prompt"), notify=changed)
    chosenText = Property(str, shown("chosenText"), notify=changed)
    notice = Property(str, shown("notice"), notify=changed)
    mainText = Property(str, shown("mainText"), notify=changed)
    picking = Property(bool, shown("picking"), notify=changed)
    trouble = Property(str, shown("trouble"), notify=changed)
    laterWeeks = Property(bool, shown("laterWeeks"), notify=changed)
    earlierWeeks = Property(bool, shown("earlierWeeks"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
