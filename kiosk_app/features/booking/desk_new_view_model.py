"""The desk's form for a new booking: one screen, keyboard only, while somebody is on the phone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.bookings import Channel
from domain.booking.facilities import Facility
from domain.booking.refusals import Reason, Refusal
from domain.booking.timetable import Span
from domain.clock import WIB, Clock, wib_date
from kiosk_app.features.booking import desk_new_props as derive
from kiosk_app.features.booking.desk_new_state import (
    Meant,
    NewDraft,
    may_override,
    meant_by,
    rule_of,
    suggested,
    wish_of,
)
from kiosk_app.features.booking.desk_result import Result, booked, series_booked
from kiosk_app.features.booking.desk_typing import read_time
from kiosk_app.features.booking.outcomes import Made, NotDone, Option, SeriesMade, SeriesPlan
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.platform.formatting import clock_time
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1

SUGGESTED = 4
Rows = list[dict[str, Any]]


@QmlElement
@QmlUncreatable("made in Python")
class NewBookingViewModel(QObject):
    """``begin`` opens it, ``save`` books (of a series: first shows its dates). What the rules object to stays in
    the form with a sentence; nothing typed is lost. ``booked`` brings the view of what was made, ``closed`` says
    that the form was left."""

    changed = Signal()
    booked = Signal(object)
    opened = Signal()
    closed = Signal()

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
        self._channel = Channel.PHONE
        self._facilities: tuple[Facility, ...] = ()
        self._open = False
        self._clear()

    def _clear(self) -> None:
        self._draft = NewDraft(channel=self._channel)
        self._read: tuple[object, Meant] | None = None
        self._token = uuid4().hex
        self._missing: tuple[str, ...] = ()
        self._refusals: tuple[Refusal, ...] = ()
        self._instead: tuple[Option, ...] = ()
        self._plan: SeriesPlan | None = None
        self._picked: dict[date, Option | None] = {}
        self._result: Result | None = None
        self._busy = self._trouble = self._queue = False

    @Property(bool, notify=changed)
    def mayQueue(self) -> bool:
        """Whether they could wait for it: all that stands in the way is somebody else."""
        return bool(self._refusals) and all(one.reason is Reason.TAKEN for one in self._refusals)

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._open

    @Property("QVariantMap", notify=changed)
    def values(self) -> dict[str, str]:
        """What was typed, by field."""
        names = ("facility", "day", "start", "length", "people", "name", "phone", "email")
        more = ("organisation", "purpose", "ends", "override", "repeat")
        return {name: str(getattr(self._draft, name)) for name in (*names, *more)}

    @Property("QVariantMap", notify=changed)
    def hints(self) -> dict[str, str]:
        return derive.hints(self._meant(), self._language())

    @Property("QVariantMap", notify=changed)
    def errors(self) -> dict[str, str]:
        """Sentences by field; "form" for what belongs to none."""
        return derive.errors(self._missing, self._refusals, self._language())

    @Property("QVariantList", notify=changed)
    def suggestions(self) -> Rows:
        """Facilities that begin as typed, while it could be several."""
        text = self._draft.facility
        meant = self._meant().facility
        lang = self._language()
        if not text.strip() or (meant is not None and text == derive.name_of(meant, lang)):
            return []
        found = suggested(text, self._facilities)[:SUGGESTED]
        return [{"text": derive.name_of(one, lang)} for one in found] if len(found) > 1 else []

    @Property("QVariantList", notify=changed)
    def channels(self) -> Rows:
        return derive.channel_rows(self._draft)

    @Property("QVariantList", notify=changed)
    def equipment(self) -> Rows:
        return derive.equipment_rows(self._draft, self._meant().facility)

    @Property("QVariantList", notify=changed)
    def layouts(self) -> Rows:
        return derive.layout_rows(self._draft, self._meant().facility)

    @Property("QVariantList", notify=changed)
    def repeats(self) -> Rows:
        return derive.repeat_rows(self._draft)

    @Property(bool, notify=changed)
    def staff(self) -> bool:
        return self._draft.staff

    @Property(bool, notify=changed)
    def mayOverride(self) -> bool:
        return may_override(self._refusals)

    @Property("QVariantList", notify=changed)
    def instead(self) -> list[str]:
        """What could be had at once, nearest first."""
        return [derive.option_words(one, self._facilities, self._language()) for one in self._instead]

    @Property("QVariantList", notify=changed)
    def dates(self) -> Rows:
        """The dates of the series that is being planned, one by one."""
        return derive.plan_rows(self._plan, self._picked, self._facilities, self._language())

    @Property(bool, notify=changed)
    def mayTakeAll(self) -> bool:
        """Whether a date that collides has a free time near it."""
        return any(row["state"] == "conflict" and row["nearest"] for row in self.dates)

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        return self._plan is not None and not self._plan.refusals

    @Property(str, notify=changed)
    def planWords(self) -> str:
        """How many dates fit, are elsewhere, are skipped and still collide."""
        states = [row["state"] for row in self.dates]
        held = states.count("fits") + states.count("other")
        words = QCoreApplication.translate("BookingDesk", "%n tanggal dipesan", None, held)
        left = states.count("conflict")
        clash = QCoreApplication.translate("BookingDesk", "%n bentrok, pilih dulu", None, left)
        return f"{words} · {clash}" if left else words

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def trouble(self) -> bool:
        """Whether the store could not be written; nothing was booked and all that was typed is there."""
        return self._trouble

    @Property("QVariantMap", notify=changed)
    def result(self) -> dict[str, Any]:
        """What was booked: code, word, tone, glyph, lines; {} before."""
        return {} if self._result is None else self._result.props(self._language())

    @Slot()
    def begin(self) -> None:
        """Open an empty form."""
        self.begin_with()

    def begin_with(self, facility: Facility | None = None, span: Span | None = None) -> None:
        """Open the form, filled in as far as is known."""
        self._open = True
        self._clear()
        if facility is not None:
            self._draft = replace(self._draft, facility=derive.name_of(facility, self._language()))
        if span is not None:
            self._put_span(span)
        self.changed.emit()
        self.opened.emit()
        self._runner.submit(lambda: tuple(self._bookings.facilities()), self._know, self._fail)

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take what was typed in a field of ``values``."""
        if getattr(self._draft, field) == text:
            return
        self._draft = replace(self._draft, **{field: text})  # type: ignore[arg-type]
        if field != "override":
            self._withdraw()
        self.changed.emit()

    @Slot(int)
    def suggest(self, index: int) -> None:
        """Take the suggestion with this number."""
        rows = self.suggestions
        if 0 <= index < len(rows):
            self.edit("facility", rows[index]["text"])

    @Slot(str)
    def chooseChannel(self, channel: str) -> None:
        """Say on what way the booking comes; the next one begins with it."""
        self._channel = Channel(channel)
        self._change(channel=self._channel)

    @Slot(str)
    def toggleEquipment(self, code: str) -> None:
        """Ask for something, or not any more."""
        had = self._draft.equipment
        kept = tuple(one for one in had if one != code)
        self._change(equipment=kept if code in had else (*had, code))

    @Slot(str)
    def chooseLayout(self, code: str) -> None:
        """Say how chairs shall stand; the chosen one again takes it back."""
        self._change(layout="" if code == self._draft.layout else code)

    @Slot(str)
    def chooseRepeat(self, every: str) -> None:
        """Say how it goes on; the chosen one again takes it back."""
        self._change(repeat="" if every == self._draft.repeat else every)

    @Slot()
    def toggleStaff(self) -> None:
        """Say whether it is for the house itself."""
        self._change(staff=not self._draft.staff)

    @Slot(int)
    def takeInstead(self, index: int) -> None:
        """Fill in what could be had instead."""
        if 0 <= index < len(self._instead):
            option = self._instead[index]
            named = [one for one in self._facilities if one.facility_id == option.facility_id]
            if named:
                self._draft = replace(self._draft, facility=derive.name_of(named[0], self._language()))
            self._put_span(option.span)
            self._withdraw()
            self.changed.emit()

    @Slot(int)
    def takeNearest(self, index: int) -> None:
        """Take, for a date of the series, the nearest time that is free."""
        if self._plan is not None and 0 <= index < len(self._plan.dates):
            one = self._plan.dates[index]
            if one.nearest is not None:
                self._picked[one.day] = one.nearest
                self.changed.emit()

    @Slot()
    def takeAllNearest(self) -> None:
        """Take the nearest free time for every date that collides and is not decided yet."""
        for index, row in enumerate(self.dates):
            if row["state"] == "conflict":
                self.takeNearest(index)

    @Slot(int)
    def skip(self, index: int) -> None:
        """Leave a date of the series out; once more brings it back."""
        if self._plan is not None and 0 <= index < len(self._plan.dates):
            day = self._plan.dates[index].day
            if day in self._picked:
                del self._picked[day]
            else:
                self._picked[day] = None
            self.changed.emit()

    @Slot(int, str)
    def changeDate(self, index: int, text: str) -> None:
        """Give a date of the series another time of day, as typed; unreadable changes nothing."""
        start = read_time(text)
        if self._plan is None or start is None or not 0 <= index < len(self._plan.dates):
            return
        one, facility = self._plan.dates[index], self._meant().facility
        if facility is not None:
            begin = datetime.combine(one.day, start, WIB)
            span = Span(begin, begin + (one.span.ends_at - one.span.starts_at))
            self._picked[one.day] = Option(facility.facility_id, span)
            self.changed.emit()

    @Slot()
    def queue(self) -> None:
        """Book what is taken all the same: they wait for it."""
        self._queue = True
        self.save()

    @Slot()
    def save(self) -> None:
        """Book; a second press while booking does nothing."""
        if self._busy or self._result is not None:
            return
        meant = self._meant()
        self._missing = meant.missing
        wish = wish_of(self._draft, meant, self._token, queue=self._queue)
        if wish is None:
            self.changed.emit()
            return
        if any(row["state"] == "conflict" for row in self.dates):
            return
        today = wib_date(self._clock.now())
        rule = rule_of(self._draft, wish, today)
        self._busy = True
        self.changed.emit()
        if rule is None:
            self._runner.submit(lambda: self._bookings.book(wish), self._done, self._fail)
        elif self._plan is None:
            self._runner.submit(lambda: self._bookings.plan_series(rule, wish), self._show_plan, self._fail)
        else:
            chosen = dict(self._picked)
            self._runner.submit(
                lambda: self._bookings.book_series(rule, wish, chosen), self._done, self._fail
            )

    @Slot()
    def close(self) -> None:
        """Leave the form."""
        self._open = False
        self._clear()
        self.changed.emit()
        self.closed.emit()

    def forget(self) -> None:
        """Clear what a person left in the form."""
        self._channel = Channel.PHONE
        self.close()

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.changed.emit()

    def _know(self, facilities: tuple[Facility, ...]) -> None:
        self._facilities = facilities
        self.changed.emit()

    def _meant(self) -> Meant:
        # Every line of the form asks, at every key.
        typed = (self._draft, self._facilities, wib_date(self._clock.now()))
        if self._read is None or self._read[0] != typed:
            self._read = typed, meant_by(*typed)
        return self._read[1]

    def _change(self, **changes: Any) -> None:
        self._draft = replace(self._draft, **changes)
        self._withdraw()
        self.changed.emit()

    def _withdraw(self) -> None:
        """What was said of the form before holds no more."""
        self._missing, self._refusals, self._instead, self._queue = (), (), (), False
        self._plan, self._picked, self._trouble = None, {}, False

    def _put_span(self, span: Span) -> None:
        begin = span.starts_at.astimezone(WIB)
        minutes = int((span.ends_at - span.starts_at) / timedelta(minutes=1))
        day = f"{begin.day:02d}/{begin.month:02d}/{begin.year}"
        length = f"{minutes // 60} jam" if minutes % 60 == 0 else f"{minutes} menit"
        self._draft = replace(self._draft, day=day, start=clock_time(begin.time()), length=length)

    def _show_plan(self, plan: SeriesPlan) -> None:
        self._busy = False
        self._refusals = plan.refusals
        self._plan = None if plan.refusals else plan
        self.changed.emit()

    def _done(self, outcome: Made | NotDone | SeriesMade) -> None:
        self._busy = False
        if isinstance(outcome, NotDone):
            self._refusals, self._instead = outcome.refusals, outcome.instead
            self.changed.emit()
            return
        self._result = series_booked(outcome) if isinstance(outcome, SeriesMade) else booked(outcome.view)
        self.changed.emit()
        self.booked.emit(self._result.view)

    def _fail(self, _error: BaseException) -> None:
        self._busy, self._trouble = False, True
        self.changed.emit()
