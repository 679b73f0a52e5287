"""The desk's calendar: which day, week or month is shown, what is filtered, and which booking is chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import WIB, Clock, wib_date
from kiosk_app.features.booking import desk_calendar_props as derive
from kiosk_app.features.booking.desk_calendar_state import (
    CalendarState,
    Read,
    Span,
    counted,
    days_of,
    stepped,
)
from kiosk_app.features.booking.desk_columns import Columns, Hours, columns_of, hours_of
from kiosk_app.features.booking.desk_filter_props import calendar_heading, filter_rows
from kiosk_app.features.booking.desk_month_props import month_rows
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = frozenset({"booking", "booking_party", "claim", "arrangement", "slot", "series"})
"""Records whose change shows in the calendar."""

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class CalendarProps:
    """Everything that the page shows."""

    heading: str = ""
    columns: Rows = field(default_factory=list)
    units: int = 1
    before: int = 0
    after: int = 0
    marks: Rows = field(default_factory=list)
    shades: Rows = field(default_factory=list)
    blocks: Rows = field(default_factory=list)
    cells: Rows = field(default_factory=list)
    now_share: float = -1.0
    now_x: int = 0
    now_width: int = 0
    filters: Rows = field(default_factory=list)


@QmlElement
@QmlUncreatable("made in Python")
class CalendarViewModel(QObject):
    """Reads in the background: ``load()`` once the page is shown, and whenever bookings changed.

    The choice is a booking, not a place: it stays while others come and go. ``chosen`` tells the view of the
    new one, or ``None``.
    """

    changed = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        bookings: Bookings,
        runner: Runner,
        clock: Clock,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._runner, self._clock, self._language = bookings, runner, clock, language
        self._state = CalendarState(Span.DAY, wib_date(clock.now()))
        self._props = CalendarProps()
        self._columns, self._hours = Columns(), Hours()
        self._loaded = self._trouble = self._reading = self._read_again = False

    @property
    def state(self) -> CalendarState:
        """What it stands on; for those who work on the same day."""
        return self._state

    @property
    def columns_now(self) -> Columns:
        """The columns that are shown."""
        return self._columns

    @property
    def hours_now(self) -> Hours:
        """The hours that are shown."""
        return self._hours

    @Property(str, notify=changed)
    def span(self) -> str:
        return self._state.span.value

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        """Whether the day could not be read; what was read before stays on the screen."""
        return self._trouble

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._props.heading

    @Property("QVariantList", notify=changed)
    def columns(self) -> Rows:
        return self._props.columns

    @Property(int, notify=changed)
    def units(self) -> int:
        """The width of all columns together, in narrow ones."""
        return self._props.units

    @Property(int, notify=changed)
    def before(self) -> int:
        """So many columns lie to the left of those shown."""
        return self._props.before

    @Property(int, notify=changed)
    def after(self) -> int:
        return self._props.after

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """The height of a column, in minutes."""
        return self._hours.minutes

    @Property("QVariantList", notify=changed)
    def marks(self) -> Rows:
        return self._props.marks

    @Property("QVariantList", notify=changed)
    def shades(self) -> Rows:
        return self._props.shades

    @Property("QVariantList", notify=changed)
    def blocks(self) -> Rows:
        return self._props.blocks

    @Property("QVariantList", notify=changed)
    def cells(self) -> Rows:
        return self._props.cells

    @Property(float, notify=changed)
    def nowShare(self) -> float:
        """Where the red line of now stands, 0 to 1; -1 where it does not."""
        return self._props.now_share

    @Property(int, notify=changed)
    def nowX(self) -> int:
        """Where the red line begins, in narrow columns; of a week it crosses today alone."""
        return self._props.now_x

    @Property(int, notify=changed)
    def nowWidth(self) -> int:
        return self._props.now_width

    @Property("QVariantList", notify=changed)
    def filters(self) -> Rows:
        """Groups of choices: name, options with value, text and whether it is chosen."""
        return self._props.filters

    def _get_search(self) -> str:
        return self._state.wanted.text

    def _set_search(self, text: str) -> None:
        before = self._state.wanted.text
        if text == before:
            return
        following = replace(self._state, wanted=replace(self._state.wanted, text=text))
        # Of a month only counts are read, until somebody looks for a name.
        if self._state.span is Span.MONTH and bool(text) != bool(before):
            self._go(following)
        else:
            self._put(following)

    search = Property(str, _get_search, _set_search, notify=changed)

    @Slot()
    def load(self) -> None:
        """Read what is shown anew; asked again while reading, it is read once more afterwards."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        state = self._state
        self._runner.submit(lambda: read(self._bookings, state), self._show, self._fail)

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records changed, here or elsewhere."""
        if kind in KINDS and ids and self._loaded:
            self.load()

    @Slot(int)
    def step(self, steps: int) -> None:
        """Go ``steps`` days, weeks or months on."""
        self._go(replace(self._state, day=stepped(self._state, steps)))

    @Slot(int)
    def stepDays(self, steps: int) -> None:
        """Go ``steps`` days on, whatever is shown; a month is left only at its edge."""
        day = self._state.day + timedelta(days=steps)
        inside = self._state.span is Span.MONTH and day.month == self._state.day.month
        following = replace(self._state, day=day)
        if inside:
            self._put(following)
        else:
            self._go(following)

    @Slot()
    def goToday(self) -> None:
        """Go to today."""
        self._go(replace(self._state, day=wib_date(self._clock.now())))

    @Slot(str)
    def show(self, span: str) -> None:
        """Show a "day", a "week" or a "month"."""
        self._go(replace(self._state, span=Span(span), first=0))

    @Slot(int)
    def openCell(self, index: int) -> None:
        """Open the day of a month's cell."""
        days = days_of(self._state)
        if 0 <= index < len(days):
            self._go(replace(self._state, span=Span.DAY, day=days[index], first=0))

    @Slot()
    def openDay(self) -> None:
        """Open the chosen day of the month."""
        self._go(replace(self._state, span=Span.DAY, first=0))

    def go_to(self, day: date, facility_id: str = "") -> None:
        """Show a day; in a week that facility."""
        self._go(replace(self._state, day=day, facility_id=facility_id or self._state.facility_id))

    @Slot(str, str)
    def filterBy(self, group: str, value: str) -> None:
        """Choose in a group ("kind", "floor", "standing"); the chosen one again takes it back."""
        wanted = self._state.wanted
        new: Any = int(value) if group == "floor" else value
        if getattr(wanted, group) == new:
            new = 0 if group == "floor" else ""
        self._put(replace(self._state, wanted=replace(wanted, **{group: new}), first=0))

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Turn to the next facility of a week, or to the columns that do not fit."""
        if self._state.span is Span.WEEK:
            self._turn_facility(steps)
            return
        shown = max(1, len(self._columns.shown))
        first = max(0, self._state.first + steps * shown)
        if steps < 0 or self._columns.after:
            self._put(replace(self._state, first=first))

    @Slot(int)
    def fit(self, capacity: int) -> None:
        """Hear how many narrow columns fit."""
        if capacity > 0 and capacity != self._state.capacity:
            self._put(replace(self._state, capacity=capacity))

    @Slot(str)
    def choose(self, booking_id: str) -> None:
        """Choose a booking, "" for none."""
        if booking_id != self._state.selected:
            self._put(replace(self._state, selected=booking_id))
            self.chosen.emit(self.chosen_view)

    @Slot(float, float, result=str)
    def blockAt(self, x: float, share: float) -> str:
        """Return the id of the booking under a place of the grid, "" for none. Reads no disk."""
        for row in self._props.blocks:
            beside = row["x"] <= x < row["x"] + row["width"]
            if beside and row["begin"] <= share < row["begin"] + row["length"]:
                return str(row["bookingId"])
        return ""

    @Slot(int)
    def moveChoice(self, steps: int) -> None:
        """Choose the booking ``steps`` further on, in time's order."""
        order = [view.booking.booking_id for view in self._found()]
        if not order:
            return
        here = order.index(self._state.selected) if self._state.selected in order else -1 if steps > 0 else 0
        self.choose(order[max(0, min(len(order) - 1, here + steps))])
        self._reveal()

    def _reveal(self) -> None:
        """Turn to the column of the chosen booking, where it does not fit beside those that are shown."""
        view, shown = self.chosen_view, {column.facility.facility_id for column in self._columns.shown}
        if view is None or self._state.span is not Span.DAY or view.booking.facility_id in shown:
            return
        ids = [one.facility_id for one in self._state.read.facilities if self._state.wanted.takes(one)]
        self._put(replace(self._state, first=ids.index(view.booking.facility_id)))

    @property
    def chosen_view(self) -> BookingView | None:
        """The booking that is chosen, as it was read last."""
        wanted = self._state.selected
        return next((one for one in self._state.read.views if one.booking.booking_id == wanted), None)

    def forget(self) -> None:
        """Clear what a person left on the screen: the search, the choice, what was read."""
        self._loaded = False
        self._state = CalendarState(Span.DAY, wib_date(self._clock.now()), capacity=self._state.capacity)
        self._derive()
        self.changed.emit()
        self.chosen.emit(None)

    @Slot()
    def retranslate(self) -> None:
        """Say everything again, for another language or a later moment."""
        self._derive()
        self.changed.emit()

    def _go(self, state: CalendarState) -> None:
        """Turn the page once it was read: drawn before, it would be drawn twice."""
        self._state = state
        self.load()

    def _put(self, state: CalendarState) -> None:
        self._state = state
        self._derive()
        self.changed.emit()

    def _turn_facility(self, steps: int) -> None:
        ids = [one.facility_id for one in self._state.read.facilities if self._state.wanted.takes(one)]
        if ids:
            here = ids.index(self._state.facility_id) if self._state.facility_id in ids else 0
            self._go(replace(self._state, facility_id=ids[(here + steps) % len(ids)]))

    def _show(self, found: Read) -> None:
        self._reading, self._trouble, self._loaded = False, False, True
        week = self._state.facility_id or (found.facilities[0].facility_id if found.facilities else "")
        self._state = replace(self._state, read=found, facility_id=week)
        self._derive()
        self.changed.emit()
        if self._state.selected and self.chosen_view is not None:
            self.chosen.emit(self.chosen_view)
        self._read_if_asked()

    def _fail(self, _error: BaseException) -> None:
        self._reading, self._trouble = False, True
        self._derive()
        self.changed.emit()
        self._read_if_asked()

    def _read_if_asked(self) -> None:
        if self._read_again:
            self._read_again = False
            self.load()

    def _found(self) -> list[BookingView]:
        return [view for view in self._state.read.views if self._state.wanted.finds(view)]

    def _derive(self) -> None:
        state, lang, now = self._state, self._language(), self._clock.now()
        heading, filters = calendar_heading(state, lang), filter_rows(state)
        if state.span is Span.MONTH:
            self._columns = Columns()
            cells = month_rows(state, counted(state), wib_date(now), lang)
            self._props = CalendarProps(heading, cells=cells, filters=filters)
            return
        self._columns, self._hours = columns_of(state), hours_of(state.read.plans)
        columns, hours = self._columns, self._hours
        self._props = CalendarProps(
            heading,
            columns=derive.column_rows(columns, state, wib_date(now), lang),
            units=columns.units,
            before=columns.before,
            after=columns.after,
            marks=derive.hour_rows(hours),
            shades=derive.shade_rows(columns, state.read.plans, hours),
            blocks=derive.block_rows(columns, self._found(), hours, state.selected, lang),
            now_share=_now_share(state, hours, now),
            now_x=min((one.x for one in columns.shown if one.day == wib_date(now)), default=0),
            now_width=sum(one.width for one in columns.shown if one.day == wib_date(now)),
            filters=filters,
        )


def _now_share(state: CalendarState, hours: Hours, now: datetime) -> float:
    if wib_date(now) not in days_of(state):
        return -1.0
    share = hours.share(now, wib_date(now))
    return share if 0 <= share <= 1 else -1.0


def read(bookings: Bookings, state: CalendarState) -> Read:
    """Return what ``state`` looks at. Reads the disk: call it in the background."""
    days = days_of(state)
    begin, end = (datetime.combine(day, time(), WIB) for day in (days[0], days[-1] + timedelta(days=1)))
    facilities = tuple(bookings.facilities())
    if state.span is Span.MONTH:
        closed = {
            day: holiday.name
            for day, holiday in bookings.timetable().holidays.items()
            if begin.date() <= day < end.date() and not holiday.open
        }
        if state.wanted.text:
            return Read(facilities, (), tuple(bookings.between(begin, end)), closed)
        return Read(facilities, closed=closed, counts=tuple(bookings.counts(days[0], days[-1])))
    wanted: list[str] = []
    if state.span is Span.WEEK:
        wanted = [state.facility_id or (facilities[0].facility_id if facilities else "")]
    plans = tuple(plan for day in days for plan in bookings.day(day, wanted))
    return Read(facilities, plans, tuple(bookings.between(begin, end, wanted)))
