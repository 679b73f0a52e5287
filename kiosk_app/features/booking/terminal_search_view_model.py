"""Search for a room by people, day, part of the day, length and equipment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.facilities import Audience, Facility
from domain.clock import Clock, wib_date
from kiosk_app.features.booking.outcomes import Option
from kiosk_app.features.booking.terminal_days import day_chips, more_weeks
from kiosk_app.features.booking.terminal_ports import FOUND_PAGE, AskDetails, BookingsSource
from kiosk_app.features.booking.terminal_search import (
    HORIZON,
    PARTS,
    SearchState,
    equipment_chips,
    length_chips,
    option_rows,
    part_chips,
    question,
    window,
)
from kiosk_app.features.booking.terminal_trouble import trouble_words
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.guestbook.visitor_task import VisitorTask

QML_IMPORT_NAME = "Pip.Booking"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PEOPLE = 500


@QmlElement
@QmlUncreatable("made in Python")
class SearchViewModel(QObject):
    """Each answer leads on to the details."""

    changed = Signal()
    choicesChanged = Signal()
    optionsChanged = Signal()

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
        self._state = self._fresh()

    @Slot()
    def begin(self) -> None:
        """The page opened: learn what rooms there are."""
        self._task.forget()
        self._task.run(lambda: self._bookings().facilities(), self._on_rooms, self._on_failure)

    @Slot(int)
    def choosePeople(self, people: int) -> None:
        """For so many people."""
        self._change(people=min(max(1, people), MOST_PEOPLE))

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """On this day."""
        if day:
            self._change(day=date.fromisoformat(day))

    @Slot(int)
    def turnWeek(self, step: int) -> None:
        """Offer the days of a later or an earlier week."""
        self._change(week=max(0, self._state.week + step))

    @Slot(str)
    def choosePart(self, part: str) -> None:
        """In this part of the day."""
        if part in PARTS:
            self._change(part=part)

    @Slot(str)
    def chooseLength(self, minutes: str) -> None:
        """For so many minutes."""
        if minutes.isdigit():
            self._change(minutes=int(minutes))

    @Slot(str)
    def toggleEquipment(self, code: str) -> None:
        """With this, or no longer."""
        self._change(equipment=self._state.equipment ^ {code})

    @Slot()
    def search(self) -> None:
        """Look for rooms that fit, and show them."""
        asked, (begins, ends) = self._state, window(self._state)
        self._change(trouble="")
        self._task.run(
            lambda: self._bookings().search(
                asked.people, begins, ends, asked.minutes, sorted(asked.equipment)
            ),
            self._on_found,
            self._on_failure,
        )

    @Slot(int)
    def choose(self, place: int) -> None:
        """Go on with one of the rooms found."""
        option = (self._state.options or ())[place]
        room = next(one for one in self._state.rooms if one.facility_id == option.facility_id)
        self._ask_details(room, option.span, self._state.people)

    def reset(self) -> None:
        """Forget the visitor."""
        self._task.forget()
        self._state = replace(self._fresh(), rooms=self._state.rooms)
        self.retranslate()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        for signal in (self.choicesChanged, self.optionsChanged, self.changed):
            signal.emit()

    def _fresh(self) -> SearchState:
        today = wib_date(self._clock.now())
        return SearchState(today, today)

    def _on_rooms(self, found: Sequence[Facility]) -> None:
        rooms = tuple(one for one in found if not one.is_computer and one.audience is not Audience.STAFF)
        self._change(rooms=rooms, trouble="")

    def _on_found(self, options: Sequence[Option]) -> None:
        known = {room.facility_id for room in self._state.rooms}
        self._change(options=tuple(one for one in options if one.facility_id in known))
        self._moves.open(FOUND_PAGE)

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _change(self, **changes: object) -> None:
        before = self._state
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        if (before.rooms, before.week) != (self._state.rooms, self._state.week):
            self.choicesChanged.emit()
        if before.options != self._state.options:
            self.optionsChanged.emit()
        if before != self._state:
            self.changed.emit()

    def _get_days(self) -> list[dict[str, object]]:
        return day_chips(self._state.today, self._state.week, HORIZON, self._language())

    def _get_parts(self) -> list[dict[str, str]]:
        return part_chips()

    def _get_lengths(self) -> list[dict[str, str]]:
        return length_chips()

    def _get_things(self) -> list[dict[str, str]]:
        return equipment_chips(self._state.rooms)

    def _get_options(self) -> list[dict[str, object]]:
        return option_rows(self._state, self._language())

    def _get_question(self) -> str:
        return question(self._state, self._language())

    def _get_equipment(self) -> list[str]:
        return sorted(self._state.equipment)

    def _get_people(self) -> int:
        return self._state.people

    def _get_day(self) -> str:
        return self._state.day.isoformat()

    def _get_part(self) -> str:
        return self._state.part

    def _get_minutes(self) -> str:
        return str(self._state.minutes)

    def _get_trouble(self) -> str:
        return self._state.trouble

    def _get_busy(self) -> bool:
        return self._state.busy

    def _get_later(self) -> bool:
        return more_weeks(self._state.week, HORIZON)

    def _get_earlier(self) -> bool:
        return self._state.week > 0

    days = Property(list, _get_days, notify=choicesChanged)
    parts = Property(list, _get_parts, notify=choicesChanged)
    lengths = Property(list, _get_lengths, notify=choicesChanged)
    things = Property(list, _get_things, notify=choicesChanged)
    options = Property(list, _get_options, notify=optionsChanged)
    question = Property(str, _get_question, notify=changed)
    equipment = Property(list, _get_equipment, notify=changed)
    people = Property(int, _get_people, notify=changed)
    day = Property(str, _get_day, notify=changed)
    part = Property(str, _get_part, notify=changed)
    minutes = Property(str, _get_minutes, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    laterWeeks = Property(bool, _get_later, notify=changed)
    earlierWeeks = Property(bool, _get_earlier, notify=changed)
