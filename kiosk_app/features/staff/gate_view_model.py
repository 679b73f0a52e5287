"""The gate of the desk: the first account, signing in by name and PIN, locking."""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.fields import Wrong
from domain.staff import PinProblem
from kiosk_app.features.staff import sentences
from kiosk_app.features.staff.gate_state import CLOSED, FIRST, LOADING, OPEN, Errors, first_errors
from kiosk_app.features.staff.outcomes import (
    CreateOutcome,
    Locked,
    NameTaken,
    StaffMember,
    StaffSignInOutcome,
)
from kiosk_app.features.staff.service import StaffService
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class GateViewModel(QObject):
    """``state`` is "loading", "first" (nobody has an account yet), "closed" or "open".

    PINs pass through the slots and are never kept. ``pinRejected`` asks the page to empty its PIN
    fields and put the cursor there. ``opened`` and ``closed`` follow a change of who is there.
    """

    stateChanged = Signal()
    errorsChanged = Signal()
    busyChanged = Signal()
    secondsLeftChanged = Signal()
    namesChanged = Signal()
    pinRejected = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(
        self, service: StaffService, runner: Runner, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._runner = runner
        self._clock = clock
        self._state = LOADING
        self._member: StaffMember | None = None
        self._last_name = ""
        self._names: tuple[str, ...] = ()
        self._errors = Errors()
        self._busy = False
        self._locked_until: datetime | None = None
        self._countdown = QTimer(self)
        self._countdown.setInterval(250)
        self._countdown.timeout.connect(self._count_down)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self._state

    @Property(str, notify=stateChanged)
    def staffName(self) -> str:
        return "" if self._member is None else self._member.name

    @property
    def member(self) -> StaffMember | None:
        """Who is at the desk, ``None`` while it is closed."""
        return self._member

    @Property(str, notify=stateChanged)
    def lastName(self) -> str:
        """Who signed in last, to be offered again."""
        return self._last_name

    @Property("QStringList", notify=namesChanged)
    def names(self) -> list[str]:
        return [*self._names]

    @Property(str, notify=errorsChanged)
    def nameError(self) -> str:
        return self._errors.name

    @Property(str, notify=errorsChanged)
    def pinError(self) -> str:
        if self._locked_until is not None:
            return sentences.locked_for(self._seconds_left())
        return self._errors.pin

    @Property(str, notify=errorsChanged)
    def againError(self) -> str:
        return self._errors.again

    @Property(str, notify=errorsChanged)
    def pinRule(self) -> str:
        return sentences.pin_rule()

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._busy

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds until the next PIN is looked at; 0 where one may be tried."""
        return self._seconds_left()

    @Slot()
    def load(self) -> None:
        """Find out whether anybody has an account, and who."""
        self._set_busy(True)
        self._runner.submit(self._service.names, self._show_names, self._fail)

    @Slot(str, str, str)
    def createFirst(self, name: str, pin: str, again: str) -> None:
        """Make the first account and let its owner in."""
        errors = first_errors(name, pin, again)
        self._show_errors(errors)
        if errors == Errors() and not self._busy and self._state == FIRST:
            self._set_busy(True)
            self._runner.submit(lambda: self._service.create(name, pin, "admin"), self._created, self._fail)

    @Slot(str, str)
    def signIn(self, name: str, pin: str) -> None:
        """Let ``name`` in, if ``pin`` is right and it may be tried now."""
        if self._busy or self._locked_until is not None or self._state != CLOSED:
            return
        missing = Errors(
            name="" if name.strip() else sentences.name_empty(), pin="" if pin else sentences.pin_empty()
        )
        self._show_errors(missing)
        if missing == Errors():
            self._set_busy(True)
            self._runner.submit(lambda: self._service.sign_in(name, pin), self._signed_in, self._fail)

    @Slot()
    def nameEdited(self) -> None:
        """Another name is tried: what was said about the last one goes; its lock is its own."""
        self._stop_countdown()
        self._show_errors(Errors())

    @Slot()
    def lock(self) -> None:
        """Close the gate; who was there signs in again."""
        if self._state == OPEN:
            self._member = None
            self._set_state(CLOSED)
            self.closed.emit()
            self.load()

    def retranslate(self) -> None:
        """Take back sentences in the other language."""
        self._show_errors(Errors())

    def _show_names(self, names: tuple[str, ...]) -> None:
        self._set_busy(False)
        self._names = names
        self.namesChanged.emit()
        if self._state in (LOADING, FIRST, CLOSED):
            self._set_state(CLOSED if names else FIRST)

    def _created(self, outcome: CreateOutcome) -> None:
        self._set_busy(False)
        match outcome:
            case StaffMember():
                self._let_in(outcome)
            case NameTaken():
                self._show_errors(Errors(name=sentences.name_taken()))
            case Wrong():
                self._show_errors(Errors(name=sentences.name_sentence(outcome)))
            case PinProblem():
                self._show_errors(Errors(pin=sentences.pin_sentence(outcome)))

    def _signed_in(self, outcome: StaffSignInOutcome) -> None:
        self._set_busy(False)
        if isinstance(outcome, StaffMember):
            self._let_in(outcome)
            return
        until = outcome.until if isinstance(outcome, Locked) else outcome.locked_until
        if until is not None:
            self._start_countdown(until)
        elif not isinstance(outcome, Locked):
            self._show_errors(Errors(pin=sentences.wrong_pin(outcome.tries_left)))
        self.pinRejected.emit()

    def _let_in(self, member: StaffMember) -> None:
        self._member = member
        self._last_name = member.name
        self._show_errors(Errors())
        self._set_state(OPEN)
        self.opened.emit()

    def _fail(self, _error: BaseException) -> None:
        self._set_busy(False)
        self._show_errors(Errors(pin=sentences.store_trouble()))

    def _start_countdown(self, until: datetime) -> None:
        self._locked_until = until
        self._countdown.start()
        self._count_down()

    def _stop_countdown(self) -> None:
        self._locked_until = None
        self._countdown.stop()
        self.secondsLeftChanged.emit()

    def _count_down(self) -> None:
        if self._seconds_left() == 0:
            self._stop_countdown()
        self.secondsLeftChanged.emit()
        self.errorsChanged.emit()

    def _seconds_left(self) -> int:
        if self._locked_until is None:
            return 0
        return max(0, math.ceil((self._locked_until - self._clock.now()).total_seconds()))

    def _show_errors(self, errors: Errors) -> None:
        self._errors = errors
        self.errorsChanged.emit()

    def _set_state(self, state: str) -> None:
        self._state = state
        self.stateChanged.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()
