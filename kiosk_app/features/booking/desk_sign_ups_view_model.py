"""The desk's page about activities: who signed up, and signing somebody up who calls."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.refusals import Reason, Refusal
from kiosk_app.features.booking.desk_calendar_view_model import KINDS
from kiosk_app.features.booking.desk_sign_ups_props import (
    Form,
    activity_chips,
    count_words,
    errors_of,
    sign_up_rows,
    wish_of,
)
from kiosk_app.features.booking.outcomes import BookingView, BookOutcome, Made, Seats
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1

Read = tuple[Sequence[Seats], Sequence[BookingView]]


@QmlElement
@QmlUncreatable("made in Python")
class SignUpsViewModel(QObject):
    """Reads in the background. ``chosen`` tells the view of the line that was chosen, ``done`` that somebody was
    signed up."""

    changed = Signal()
    chosen = Signal(object)
    done = Signal(object)

    def __init__(
        self, bookings: Bookings, runner: Runner, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bookings, self._runner, self._language = bookings, runner, language
        self._seats: Sequence[Seats] = ()
        self._views: Sequence[BookingView] = ()
        self._activity, self._selected = "", -1
        self._loaded = self._busy = self._trouble = False
        self._form, self._token = Form(), str(uuid4())
        self._refusals: tuple[Refusal, ...] = ()

    @Slot()
    def load(self) -> None:
        """Read the activities, and who signed up for the chosen one; the first where none is chosen."""
        wanted = self._activity
        self._runner.submit(lambda: _read(self._bookings, wanted), self._show, self._fail)

    @Slot(str)
    def choose(self, activity: str) -> None:
        """Look at another activity."""
        self._activity, self._selected, self._views = activity, -1, ()
        self._clear()
        self.changed.emit()
        self.chosen.emit(None)
        self.load()

    @Slot(int)
    def select(self, row: int) -> None:
        """Choose a line; outside the list nothing changes."""
        if 0 <= row < len(self._views):
            self._selected = row
            self.changed.emit()
            self.chosen.emit(self._views[row])

    @Slot(int)
    def move(self, steps: int) -> None:
        """Choose the line ``steps`` further down, stopping at either end."""
        self.select(max(0, min(len(self._views) - 1, self._selected + steps)))

    @Slot()
    def leave(self) -> None:
        """Choose nobody: the form is there again."""
        self._selected = -1
        self.changed.emit()
        self.chosen.emit(None)

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """Take what was typed into a line of the form."""
        self._form = replace(self._form, **{name: text})
        self._refusals = ()
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Sign up who calls; a namesake only when it is asked for once more."""
        seats = self._current
        if seats is None or self._busy:
            return
        other = QCoreApplication.translate("BookingDesk", "Orang lain dengan nama yang sama")
        wish = wish_of(seats, self._form, self._token, other if self.hasNamesake else "")
        self._busy = True
        self._runner.submit(lambda: self._bookings.book(wish), self._on_booked, self._fail)

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records changed, here or elsewhere."""
        if kind in KINDS and ids and self._loaded:
            self.load()

    def forget(self) -> None:
        """Clear what a person left."""
        self._activity, self._selected, self._views, self._loaded = "", -1, (), False
        self._clear()
        self.changed.emit()

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.changed.emit()

    @property
    def _current(self) -> Seats | None:
        return next((one for one in self._seats if one.activity.facility_id == self._activity), None)

    def _clear(self) -> None:
        self._form, self._token, self._refusals = Form(), str(uuid4()), ()

    def _show(self, read: Read) -> None:
        chosen = self._views[self._selected].booking.booking_id if self._selected >= 0 else ""
        self._seats, self._views = read
        if self._current is None:
            self._activity = self._seats[0].activity.facility_id if self._seats else ""
        ids = [view.booking.booking_id for view in self._views]
        self._selected = ids.index(chosen) if chosen in ids else -1
        self._loaded, self._trouble = True, False
        self.changed.emit()

    def _on_booked(self, outcome: BookOutcome) -> None:
        self._busy = False
        if not isinstance(outcome, Made):
            self._refusals = outcome.refusals
            self.changed.emit()
            return
        self._clear()
        self.changed.emit()
        self.done.emit(outcome.view)
        self.load()

    def _fail(self, _error: BaseException) -> None:
        self._busy, self._trouble = False, True
        self.changed.emit()

    def _read_errors(self) -> dict[str, str]:
        return errors_of(self._refusals, self._language())

    def _read_namesake(self) -> bool:
        return any(one.reason is Reason.ALREADY_SIGNED_UP for one in self._refusals)

    def _read_values(self) -> dict[str, str]:
        return {"name": self._form.name, "phone": self._form.phone, "people": self._form.people}

    activities = Property(
        list, lambda self: activity_chips(self._seats, self._activity, self._language()), notify=changed
    )
    counts = Property(
        str, lambda self: count_words(self._current, self._views, self._language()), notify=changed
    )
    rows = Property(list, lambda self: sign_up_rows(self._views), notify=changed)
    selectedRow = Property(int, lambda self: self._selected, notify=changed)
    isEmpty = Property(bool, lambda self: self._loaded and not self._views, notify=changed)
    hasActivity = Property(bool, lambda self: self._current is not None, notify=changed)
    trouble = Property(bool, lambda self: self._trouble, notify=changed)
    errors = Property("QVariantMap", _read_errors, notify=changed)
    values = Property("QVariantMap", _read_values, notify=changed)
    hasNamesake = Property(bool, _read_namesake, notify=changed)


def _read(bookings: Bookings, activity: str) -> Read:
    seats = bookings.seats()
    known = [one.activity.facility_id for one in seats]
    wanted = activity if activity in known else next(iter(known), "")
    return seats, bookings.sign_ups(wanted) if wanted else ()
