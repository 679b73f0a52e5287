""" "My booking", which its code has opened: checked in, extended, given back, moved or cancelled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.timetable import Span
from domain.clock import Clock, wib_date
from kiosk_app.features.booking.outcomes import BookingView, Changed, ChangeOutcome
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.features.booking.terminal_own import (
    ALL,
    FOLLOWING,
    THIS,
    OwnState,
    date_rows,
    derive,
    done_words,
    instead_rows,
    readd_rows,
    scope_chips,
    subject,
)
from kiosk_app.features.booking.terminal_own_work import DEEDS, DeedOf, Looked, look, readd
from kiosk_app.features.booking.terminal_ports import OWN_PAGE, BookingsSource, PickTime
from kiosk_app.features.booking.terminal_props import shown
from kiosk_app.features.booking.terminal_session import TerminalSession
from kiosk_app.features.booking.terminal_trouble import trouble_words
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.guestbook.visitor_task import VisitorTask

QML_IMPORT_NAME = "Pip.Booking"
QML_IMPORT_MAJOR_VERSION = 1

EXTENSION = 30
"""Minutes that one touch adds."""

Deed = Callable[[Bookings], ChangeOutcome]
After = tuple[ChangeOutcome, Looked]


@QmlElement
@QmlUncreatable("made in Python")
class OwnBookingViewModel(QObject):
    """Shows what a code opened; wrong codes never come as far as here."""

    changed = Signal()
    listsChanged = Signal()

    def __init__(
        self,
        bookings: BookingsSource,
        background: Background,
        clock: Clock,
        session: TerminalSession,
        language: Callable[[], str],
        moves: Moves,
        pick: PickTime,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._clock, self._session = bookings, clock, session
        self._language, self._moves, self._pick = language, moves, pick
        self._task = VisitorTask(background, lambda busy: self._change(busy=busy))
        self._state = OwnState(clock.now())
        self._props = derive(self._state, "id")

    def show(self, found: Looked) -> None:
        """Open the page of what is known by a code."""
        known = any(self._session.made(view) for view in found.views)
        self._change(refusals=(), instead=(), trouble="")
        self._show(found, place=0, known=known, done="", scope=THIS)
        self._moves.open(OWN_PAGE)

    @Slot(int)
    def choose(self, place: int) -> None:
        """Look at another date of the series."""
        if 0 <= place < len(self._state.views):
            self._change(place=place, done="", refusals=(), instead=())

    @Slot(str)
    def chooseScope(self, scope: str) -> None:
        """What a change is for: this date, the following too, all."""
        if scope in (THIS, FOLLOWING, ALL):
            self._change(scope=scope)

    @Slot()
    def doMain(self) -> None:
        """Check in, take the offer, or give the rest of the time back."""
        deed = str(self._props.mainDeed)
        if deed:
            self._do(DEEDS[deed], done_words(deed))

    @Slot()
    def extend(self) -> None:
        """Stay half an hour longer, if nobody waits."""
        said = QCoreApplication.translate("Booking", "Waktu Anda sudah diperpanjang.")
        self._do(lambda bookings, view: bookings.extend(view.booking.booking_id, EXTENSION), said)

    @Slot()
    def askCancel(self) -> None:
        """Ask before anything is cancelled."""
        self._change(asking=True)

    @Slot()
    def keep(self) -> None:
        """It stays as it is."""
        self._change(asking=False)

    @Slot()
    def cancel(self) -> None:
        """Cancel what was asked about."""
        told = subject(self._state)
        self._change(asking=False)
        if told is None:
            return
        view, following = told
        said = QCoreApplication.translate("Booking", "Sudah dibatalkan. Terima kasih sudah memberi tahu.")
        self._run(lambda bookings: bookings.cancel(view.booking.booking_id, following=following), said)

    @Slot()
    def changeTime(self) -> None:
        """Choose another time for it."""
        view = self._state.view
        if view is not None:
            self._pick(view.facility, wib_date(view.booking.starts_at), self._move_to)

    @Slot(int)
    def takeInstead(self, place: int) -> None:
        """Take what could be had instead."""
        view = self._state.view
        if view is not None and 0 <= place < len(self._state.instead):
            option = self._state.instead[place]
            self._move(view, option.facility_id, option.span, following=False)

    @Slot(int)
    def readd(self, place: int) -> None:
        """Book a skipped date of the series after all."""
        view = self._state.view
        if view is None or not 0 <= place < len(self._state.readdable):
            return
        day, series_id = self._state.readdable[place], view.booking.series_id
        said = QCoreApplication.translate("Booking", "Tanggal itu sekarang ikut dipesan.")
        self._run(lambda bookings: readd(bookings, series_id, day), said)

    def reset(self) -> None:
        """Forget the visitor."""
        self._task.forget()
        self._state = OwnState(self._clock.now())
        self._change()
        self.listsChanged.emit()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self._change()
        self.listsChanged.emit()

    def _do(self, deed: DeedOf, said: str) -> None:
        view = self._state.view
        if view is not None:
            self._run(lambda bookings: deed(bookings, view), said)

    def _move_to(self, span: Span) -> None:
        told, chosen = subject(self._state), self._state.view
        if told is None or chosen is None:
            return
        view, following = told
        shift = span.starts_at - chosen.booking.starts_at
        length = span.ends_at - span.starts_at
        begins = view.booking.starts_at + shift
        self._move(view, view.facility.facility_id, Span(begins, begins + length), following=following)

    def _move(self, view: BookingView, facility_id: str, span: Span, *, following: bool) -> None:
        said = QCoreApplication.translate("Booking", "Waktunya sudah diubah.")
        booking_id = view.booking.booking_id
        self._run(
            lambda bookings: bookings.move(
                booking_id, facility_id, span.starts_at, span.ends_at, following=following
            ),
            said,
        )

    def _run(self, deed: Deed, said: str) -> None:
        view = self._state.view
        if view is None:
            return
        code = view.booking.code
        self._change(done="", refusals=(), instead=(), trouble="")

        def work() -> After:
            bookings = self._bookings()
            return deed(bookings), look(bookings, code)

        self._task.run(work, lambda after: self._on_done(after, said), self._on_failure)

    def _on_done(self, after: After, said: str) -> None:
        outcome, found = after
        if not isinstance(outcome, Changed):
            self._change(refusals=outcome.refusals, instead=outcome.instead)
            return
        found = found if found.views else replace(found, views=(outcome.view,))
        ids = [view.booking.booking_id for view in found.views]
        wanted = outcome.view.booking.booking_id
        self._show(found, place=ids.index(wanted) if wanted in ids else 0, done=said)

    def _show(self, found: Looked, **changes: object) -> None:
        self._change(views=found.views, readdable=found.readdable, facilities=found.facilities, **changes)

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _change(self, **changes: object) -> None:
        before = self._state
        self._state = replace(before, now=self._clock.now(), **changes)  # type: ignore[arg-type]
        self._props = derive(self._state, self._language())
        if _lists(before) != _lists(self._state):
            self.listsChanged.emit()
        self.changed.emit()

    def _get_dates(self) -> list[dict[str, object]]:
        return date_rows(self._state, self._language())

    def _get_readdable(self) -> list[dict[str, object]]:
        return readd_rows(self._state, self._language())

    def _get_instead(self) -> list[dict[str, object]]:
        return instead_rows(self._state, self._language())

    def _get_scopes(self) -> list[dict[str, str]]:
        return scope_chips()

    dates = Property(list, _get_dates, notify=listsChanged)
    readdable = Property(list, _get_readdable, notify=listsChanged)
    instead = Property(list, _get_instead, notify=listsChanged)
    scopes = Property(list, _get_scopes, notify=listsChanged)
    place = Property(str, shown("place"), notify=changed)
    floor = Property(str, shown("floor"), notify=changed)
    when = Property(str, shown("when"), notify=changed)
    word = Property(str, shown("word"), notify=changed)
    glyph = Property(str, shown("glyph"), notify=changed)
    tone = Property(str, shown("tone"), notify=changed)
    solid = Property(bool, shown("solid"), notify=changed)
    code = Property(str, shown("code"), notify=changed)
    forWhom = Property(str, shown("forWhom"), notify=changed)
    detail = Property(str, shown("detail"), notify=changed)
    isSeries = Property(bool, shown("isSeries"), notify=changed)
    scope = Property(str, shown("scope"), notify=changed)
    asking = Property(bool, shown("asking"), notify=changed)
    askTitle = Property(str, shown("askTitle"), notify=changed)
    mainText = Property(str, shown("mainText"), notify=changed)
    canExtend = Property(bool, shown("canExtend"), notify=changed)
    canMove = Property(bool, shown("canMove"), notify=changed)
    canCancel = Property(bool, shown("canCancel"), notify=changed)
    done = Property(str, shown("done"), notify=changed)
    complaint = Property(str, shown("complaint"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)


def _lists(state: OwnState) -> tuple[object, ...]:
    return state.views, state.readdable, state.place, state.instead
