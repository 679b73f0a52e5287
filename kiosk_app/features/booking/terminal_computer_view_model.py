"""A computer now: the next free one, or the wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.booking.bookings import Standing
from domain.booking.facilities import Facility
from kiosk_app.features.booking.outcomes import (
    BookOutcome,
    ComputerNow,
    ComputerWait,
    Made,
    NoComputers,
    NowAnswer,
    Wish,
)
from kiosk_app.features.booking.terminal_computer import ComputerState, derive, length_chips, need_chips
from kiosk_app.features.booking.terminal_ports import BookingsSource, ShowMade
from kiosk_app.features.booking.terminal_props import shown, typed
from kiosk_app.features.booking.terminal_session import TerminalSession
from kiosk_app.features.booking.terminal_trouble import trouble_words
from kiosk_app.features.guestbook.ports import Background
from kiosk_app.features.guestbook.visitor_task import VisitorTask

QML_IMPORT_NAME = "Pip.Booking"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ComputerViewModel(QObject):
    """One token per visitor and page: any number of taps on the main action is one booking."""

    changed = Signal()
    lengthsChanged = Signal()

    def __init__(
        self,
        bookings: BookingsSource,
        background: Background,
        session: TerminalSession,
        language: Callable[[], str],
        show: ShowMade,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._session, self._language, self._show = bookings, session, language, show
        self._task = VisitorTask(background, lambda busy: self._change(busy=busy))
        self._state = ComputerState()
        self._props = derive(self._state, "id")
        self._token = str(uuid4())
        session.changed.connect(self._on_session)

    @Slot()
    def begin(self) -> None:
        """The page opened: look for a computer, with what is known now."""
        self._token = str(uuid4())
        self._look()

    @Slot(str)
    def chooseLength(self, minutes: str) -> None:
        """Stay for so many minutes."""
        if minutes.isdigit() and int(minutes) != self._state.minutes:
            self._change(minutes=int(minutes), refusals=())
            self._task.forget()
            self._look()

    @Slot()
    def toggleAccessible(self) -> None:
        """They need a computer with screen reader and adjustable desk, or do not."""
        self._change(accessible=not self._state.accessible, refusals=())
        self._task.forget()
        self._look()

    @Slot()
    def take(self) -> None:
        """Take the computer that is shown, or a place in the queue."""
        wish = self._wish()
        if wish is not None:
            self._change(refusals=(), trouble="")
            self._task.run(lambda: self._book(wish), self._on_outcome, self._on_failure)

    def reset(self) -> None:
        """Forget the visitor."""
        self._task.forget()
        self._state = ComputerState()
        self._change()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self.lengthsChanged.emit()
        self._change()

    def _look(self) -> None:
        minutes, accessible = self._state.minutes, self._state.accessible

        def look() -> tuple[NowAnswer, Facility | None]:
            bookings = self._bookings()
            answer = bookings.computer_now(minutes, accessible=accessible)
            wanted = "" if isinstance(answer, NoComputers) else answer.facility_id
            found = (one for one in bookings.facilities() if one.facility_id == wanted)
            return answer, next(found, None)

        self._task.run(look, self._on_answer, self._on_failure)

    def _wish(self) -> Wish | None:
        answer = self._state.answer
        if not isinstance(answer, ComputerNow | ComputerWait) or answer.span is None:
            return None
        party = self._session.party(self._state.name)
        span = answer.span
        wait = isinstance(answer, ComputerWait)
        return Wish(answer.facility_id, span.starts_at, span.ends_at, 1, party, token=self._token, wait=wait)

    def _book(self, wish: Wish) -> BookOutcome:
        bookings = self._bookings()
        outcome = bookings.book(wish)
        begun = isinstance(self._state.answer, ComputerNow)
        if begun and isinstance(outcome, Made) and outcome.view.standing is Standing.CONFIRMED:
            # They stand here: nobody should have to say so twice, nor lose the place for not saying it.
            bookings.check_in(outcome.view.booking.code)
        return outcome

    def _on_answer(self, found: tuple[NowAnswer, Facility | None]) -> None:
        answer, facility = found
        self._change(answer=answer, facility=facility, trouble="")

    def _on_outcome(self, outcome: BookOutcome) -> None:
        if isinstance(outcome, Made):
            self._show((outcome.view,))
            return
        self._change(refusals=outcome.refusals)
        self._token = str(uuid4())
        self._look()

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _on_session(self) -> None:
        guest = self._session.guest
        self._change(guest=guest.name if guest else "")

    def _edit(self, field: str, value: str) -> None:
        if getattr(self._state, field) != value:
            self._change(**{field: value, "refusals": ()})

    def _change(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        before, self._props = self._props, derive(self._state, self._language())
        if before != self._props:
            self.changed.emit()

    def _get_lengths(self) -> list[dict[str, str]]:
        return length_chips()

    def _get_need_options(self) -> list[dict[str, str]]:
        return need_chips()

    def _get_needs(self) -> list[str]:
        return list(self._props.needs)

    title = Property(str, shown("title"), notify=changed)
    number = Property(str, shown("number"), notify=changed)
    until = Property(str, shown("until"), notify=changed)
    detail = Property(str, shown("detail"), notify=changed)
    glyph = Property(str, shown("glyph"), notify=changed)
    tone = Property(str, shown("tone"), notify=changed)
    mainText = Property(str, shown("mainText"), notify=changed)
    minutes = Property(str, shown("minutes"), notify=changed)
    name = Property(str, shown("name"), typed("name"), notify=changed)
    asksName = Property(bool, shown("asksName"), notify=changed)
    guest = Property(str, shown("guest"), notify=changed)
    complaint = Property(str, shown("complaint"), notify=changed)
    notice = Property(str, shown("notice"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
    lengths = Property(list, _get_lengths, notify=lengthsChanged)
    needs = Property(list, _get_needs, notify=changed)
    needOptions = Property(list, _get_need_options, notify=lengthsChanged)
