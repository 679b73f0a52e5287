"""Moving a booking or a series at the desk: typed like a new one, shown date by date before anything moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.facilities import Facility
from domain.booking.refusals import Refusal
from domain.clock import Clock, wib_date
from kiosk_app.features.booking import desk_move_props as derive
from kiosk_app.features.booking.desk_move_state import (
    ALL,
    FOLLOWING,
    THIS,
    MoveDraft,
    Moving,
    draft_of,
    id_of,
    meant_of,
    subject,
    target_of,
)
from kiosk_app.features.booking.desk_new_props import errors, hints
from kiosk_app.features.booking.desk_new_state import Meant
from kiosk_app.features.booking.outcomes import BookingView, ChangeOutcome, MoveDate, NotDone, Option
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("facility", "day", "start", "length")
Rows = list[dict[str, Any]]


@QmlElement
@QmlUncreatable("made in Python")
class MoveViewModel(QObject):
    """``begin`` opens the form, ``save`` moves; of several dates it shows first what each comes to. ``moved`` brings
    the view of the first that moved."""

    changed = Signal()
    moved = Signal(object)
    left = Signal()

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
        self._facilities: tuple[Facility, ...] = ()
        self._clear(None)

    def _clear(self, moving: Moving | None) -> None:
        self._moving = moving
        self._missing: tuple[str, ...] = ()
        self._refusals: tuple[Refusal, ...] = ()
        self._notice, self._busy = "", False

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._moving is not None

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        """Whether the dates are shown."""
        return self._moving is not None and bool(self._moving.plan)

    @Property("QVariantList", notify=changed)
    def fields(self) -> Rows:
        return derive.field_rows()

    @Property("QVariantMap", notify=changed)
    def values(self) -> dict[str, str]:
        draft = self._draft()
        return {name: str(getattr(draft, name)) for name in FIELDS}

    @Property("QVariantMap", notify=changed)
    def hints(self) -> dict[str, str]:
        """What was understood, by field."""
        return hints(self._meant(), self._language())

    @Property("QVariantMap", notify=changed)
    def errors(self) -> dict[str, str]:
        """Sentences by field; "form" for what belongs to none."""
        found = errors(self._missing, self._refusals, self._language())
        shown = {name: text for name, text in found.items() if name in FIELDS}
        others = [text for name, text in found.items() if name not in FIELDS]
        return {**shown, "form": self._notice or next(iter(others), "")}

    @Property("QVariantList", notify=changed)
    def scopes(self) -> Rows:
        return [] if self._moving is None else derive.scope_rows(self._moving)

    @Property("QVariantList", notify=changed)
    def dates(self) -> Rows:
        """What the move comes to, date by date."""
        if self._moving is None:
            return []
        return derive.date_rows(self._moving, self._facilities, self._language())

    @Property(str, notify=changed)
    def planWords(self) -> str:
        return "" if self._moving is None else derive.plan_words(self._moving)

    @Property(bool, notify=changed)
    def undecided(self) -> bool:
        return self._moving is not None and self._moving.undecided > 0

    @Property(str, notify=changed)
    def saveWords(self) -> str:
        return derive.save_words(self._moving)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    def begin(self, view: BookingView) -> None:
        """Open the form for a booking; its series is read meanwhile."""
        self._clear(Moving(view, draft_of(view, self._language())))
        self.changed.emit()

        def look() -> tuple[Sequence[Facility], Sequence[BookingView]]:
            series_id = view.booking.series_id
            return self._bookings.facilities(), self._bookings.series(series_id) if series_id else ()

        self._runner.submit(look, self._know, self._fail)

    def follow(self, view: BookingView | None) -> None:
        """Hear which booking is shown: the form of another one is left."""
        mine = self._moving
        if mine is not None and (view is None or view.booking.booking_id != mine.view.booking.booking_id):
            self.close()

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take what was typed."""
        if field in FIELDS and getattr(self._draft(), field) != text:
            self._put_draft(replace(self._draft(), **{field: text}))

    @Slot(str)
    def chooseScope(self, scope: str) -> None:
        """For this date, the following too, or all."""
        if scope in (THIS, FOLLOWING, ALL):
            self._put_draft(replace(self._draft(), scope=scope))

    @Slot()
    def save(self) -> None:
        """Look at what the move comes to; where that is shown already, or is one date that fits, move."""
        moving = self._moving
        if moving is None or self._busy:
            return
        if moving.plan:
            self._move(moving)
        else:
            self._plan(moving)

    @Slot(int)
    def takeNearest(self, index: int) -> None:
        """Move a date that collides to what is free near it."""
        one = self._date(index)
        if one is not None and one.nearest is not None:
            self._choose([one], one.nearest)

    @Slot(int)
    def leave(self, index: int) -> None:
        """Leave a date where it is; again: think anew."""
        one = self._date(index)
        if one is not None and self._moving is not None:
            self._choose([one], None, undo=id_of(one) in self._moving.chosen)

    @Slot()
    def leaveAll(self) -> None:
        """Leave all dates that collide where they are."""
        moving = self._moving
        if moving is not None:
            left = [one for one in moving.plan if one.refusals and id_of(one) not in moving.chosen]
            self._choose(left, None)

    @Slot()
    def close(self) -> None:
        """Back from the dates to the form, and from the form to the booking."""
        moving = self._moving
        if moving is not None and moving.plan:
            self._put_draft(moving.draft)
        else:
            self.forget()

    def forget(self) -> None:
        """Clear what a person left on the screen."""
        self._clear(None)
        self.changed.emit()
        self.left.emit()

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._notice = ""
        self.changed.emit()

    def _draft(self) -> MoveDraft:
        return MoveDraft() if self._moving is None else self._moving.draft

    def _meant(self) -> Meant:
        return meant_of(self._draft(), self._facilities, wib_date(self._clock.now()))

    def _date(self, index: int) -> MoveDate | None:
        plan = self._moving.plan if self._moving is not None else ()
        return plan[index] if 0 <= index < len(plan) else None

    def _put_draft(self, draft: MoveDraft) -> None:
        if self._moving is not None:
            self._clear(replace(self._moving, draft=draft, plan=(), chosen=MappingProxyType({})))
            self.changed.emit()

    def _choose(self, dates: Sequence[MoveDate], option: Option | None, *, undo: bool = False) -> None:
        if self._moving is not None:
            names = [id_of(one) for one in dates]
            kept = {name: one for name, one in self._moving.chosen.items() if name not in names}
            chosen = kept if undo else {**kept, **dict.fromkeys(names, option)}
            self._moving, self._notice = replace(self._moving, chosen=MappingProxyType(chosen)), ""
            self.changed.emit()

    def _plan(self, moving: Moving) -> None:
        meant = self._meant()
        self._missing, self._refusals, self._notice = meant.missing, (), ""
        to = target_of(meant)
        if to is not None:
            booking_id, where, following = subject(moving, to)
            self._submit(
                lambda: self._bookings.plan_move(booking_id, where, by_staff=True, following=following),
                self._know_plan,
            )
        self.changed.emit()

    def _move(self, moving: Moving) -> None:
        if moving.undecided:
            self._say(QCoreApplication.translate("BookingDesk", "Putuskan dulu tanggal yang bertabrakan."))
        elif not moving.moves:
            self._say(QCoreApplication.translate("BookingDesk", "Tidak ada tanggal yang dipindahkan."))
        else:
            moves = moving.moves
            self._submit(lambda: self._bookings.move_dates(moves, by_staff=True), self._finish)

    def _submit(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._busy, self._notice = True, ""
        self.changed.emit()
        self._runner.submit(work, done, self._fail)

    def _know(self, found: tuple[Sequence[Facility], Sequence[BookingView]]) -> None:
        self._facilities = tuple(found[0])
        if self._moving is not None:
            self._moving = replace(self._moving, series=tuple(found[1]))
        self.changed.emit()

    def _know_plan(self, plan: Sequence[MoveDate]) -> None:
        self._busy = False
        moving = self._moving
        if moving is None:
            return
        self._moving = replace(moving, plan=tuple(plan))
        if len(plan) == 1 and not plan[0].refusals:
            self._move(self._moving)
        self.changed.emit()

    def _finish(self, outcome: ChangeOutcome) -> None:
        self._busy = False
        if isinstance(outcome, NotDone):
            # Somebody was quicker: what was found free is looked at anew.
            self._refusals = outcome.refusals
            self._moving = None if self._moving is None else replace(self._moving, plan=())
            self.changed.emit()
            return
        self.forget()
        self.moved.emit(outcome.view)

    def _fail(self, _error: BaseException) -> None:
        self._busy = False
        self._say(
            QCoreApplication.translate(
                "BookingDesk", "Belum berhasil, dan tidak ada yang berubah. Coba lagi."
            )
        )

    def _say(self, notice: str) -> None:
        self._notice = notice
        self.changed.emit()
