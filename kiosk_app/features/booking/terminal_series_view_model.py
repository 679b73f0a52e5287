"""The dates of a series, one by one: accept, skip or change, then one code for all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.facilities import Facility
from domain.booking.series import SeriesRule
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import (
    Made,
    NotDone,
    Option,
    SeriesDate,
    SeriesMade,
    SeriesPlan,
    Wish,
)
from kiosk_app.features.booking.sentences import refusal_sentences
from kiosk_app.features.booking.terminal_ports import SERIES_PAGE, BookingsSource, PickTime, ShowMade
from kiosk_app.features.booking.terminal_series import (
    NEAREST,
    OTHER,
    SKIPPED,
    SeriesState,
    chosen_of,
    date_rows,
    lead,
    main_text,
)
from kiosk_app.features.booking.terminal_trouble import trouble_words
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.guestbook.visitor_task import VisitorTask

QML_IMPORT_NAME = "Pip.Booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class SeriesViewModel(QObject):
    """``facility`` is known by whoever asked for the plan."""

    changed = Signal()
    datesChanged = Signal()

    def __init__(
        self,
        bookings: BookingsSource,
        background: Background,
        language: Callable[[], str],
        moves: Moves,
        show: ShowMade,
        pick: PickTime,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._language, self._moves = bookings, language, moves
        self._show, self._pick = show, pick
        self._task = VisitorTask(background, lambda busy: self._change(busy=busy))
        self._state = SeriesState()
        self._asked: tuple[SeriesRule, Wish] | None = None

    def show(self, plan: SeriesPlan, rule: SeriesRule, wish: Wish, facility: Facility) -> None:
        """Show the dates of ``plan``; nothing is booked yet."""
        self._task.forget()
        self._asked = rule, wish
        self._state = SeriesState(plan, (facility,))
        self._change()
        self._moves.open(SERIES_PAGE)

    @Slot(int, str)
    def answer(self, place: int, answer: str) -> None:
        """Decide about the date at ``place``: its nearest alternative, another time, or skip it."""
        one = self._date(place)
        if one is None:
            return
        if answer == SKIPPED:
            self._decide(one, None)
        elif answer == NEAREST and one.nearest is not None:
            self._decide(one, one.nearest)
        elif answer == OTHER:
            facility = self._state.facilities[0]
            self._pick(facility, one.day, lambda span: self._change_to(one, facility, span))

    @Slot()
    def book(self) -> None:
        """Book all dates that fit or have another time."""
        if self._asked is None or self._state.booked == 0:
            return
        (rule, wish), chosen = self._asked, chosen_of(self._state)
        self._change(trouble="")
        self._task.run(
            lambda: self._bookings().book_series(rule, wish, chosen), self._on_outcome, self._on_failure
        )

    def reset(self) -> None:
        """Forget the visitor."""
        self._task.forget()
        self._asked = None
        self._state = SeriesState()
        self._change()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self._change()

    def _date(self, place: int) -> SeriesDate | None:
        dates = self._state.plan.dates if self._state.plan else ()
        return dates[place] if 0 <= place < len(dates) else None

    def _change_to(self, one: SeriesDate, facility: Facility, span: Span) -> None:
        self._decide(one, Option(facility.facility_id, span))

    def _decide(self, one: SeriesDate, option: Option | None) -> None:
        self._change(answers=MappingProxyType({**self._state.answers, one.day: option}))

    def _on_outcome(self, outcome: SeriesMade | Made | NotDone) -> None:
        if isinstance(outcome, SeriesMade):
            self._show(outcome.views, outcome.skipped)
        elif isinstance(outcome, Made):
            self._show((outcome.view,))
        else:
            self._change(trouble=refusal_sentences(outcome.refusals, self._language()))

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _change(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        if set(changes) - {"busy", "trouble"} or not changes:
            self.datesChanged.emit()
        self.changed.emit()

    def _get_dates(self) -> list[dict[str, object]]:
        return date_rows(self._state, self._language())

    def _get_lead(self) -> str:
        return lead(self._state)

    def _get_main_text(self) -> str:
        return main_text(self._state)

    def _get_undecided(self) -> int:
        return self._state.undecided

    def _get_trouble(self) -> str:
        return self._state.trouble

    def _get_busy(self) -> bool:
        return self._state.busy

    dates = Property(list, _get_dates, notify=datesChanged)
    lead = Property(str, _get_lead, notify=changed)
    mainText = Property(str, _get_main_text, notify=changed)
    undecided = Property(int, _get_undecided, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
