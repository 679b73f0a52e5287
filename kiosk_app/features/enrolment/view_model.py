"""The page on which staff make a device known to the central server."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.features.enrolment import sentences
from kiosk_app.features.enrolment.ports import EnrolDoor, Refusal, Typed, Welcome
from kiosk_app.platform.jobs import Runner
from kiosk_app.sync_status.fleet_showing import role_word

QML_IMPORT_NAME = "Pip.Enrolment"
QML_IMPORT_MAJOR_VERSION = 1

FORM, WORKING, STOPPING, DONE = "form", "working", "stopping", "done"
INVITATION = "PIPE:"
_NEEDED = ("address", "building", "code")


@QmlElement
@QmlUncreatable("made in Python")
class EnrolViewModel(QObject):
    """``state``: "form", "working", "stopping" or "done". ``left`` follows "later" and "cancel" on a page
    that may be left; nothing typed is lost by a failure.

    ``runner`` is one that may wait for the network.
    """

    changed = Signal()
    stateChanged = Signal()
    errorsChanged = Signal()
    left = Signal()

    def __init__(
        self, door: EnrolDoor, runner: Runner, role: str, known: Typed, parent: QObject | None = None
    ) -> None:
        """``role``: what this device runs as; ``known``: what is set already."""
        super().__init__(parent)
        self._door, self._runner, self._role = door, runner, role
        self._known = self._typed = known
        self._state, self._problem, self._problem_field = FORM, "", ""
        self._welcome: Welcome | None = None

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._typed.address

    @Property(str, notify=changed)
    def building(self) -> str:
        return self._typed.building

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._typed.code

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        return self._typed.fingerprint

    @Property(bool, notify=changed)
    def protected(self) -> bool:
        """Whether the way to the server will be encrypted, so that its fingerprint matters."""
        return bool(self._typed.address) and not self._typed.address.lower().startswith("http://")

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self._state

    @Property(bool, notify=stateChanged)
    def busy(self) -> bool:
        return self._state in (WORKING, STOPPING)

    @Property("QVariantMap", notify=errorsChanged)
    def errors(self) -> dict[str, str]:
        """The sentence for the field that it is about: address, building, code, fingerprint."""
        return {self._problem_field: self._sentence()} if self._problem_field else {}

    @Property(str, notify=errorsChanged)
    def trouble(self) -> str:
        """What went wrong where no field is to blame."""
        return "" if self._problem_field else self._sentence()

    @Property(str, notify=stateChanged)
    def welcome(self) -> str:
        return "" if self._welcome is None else sentences.welcome(self._welcome.name)

    @Property(str, notify=stateChanged)
    def roleWarning(self) -> str:
        if self._welcome is None or self._welcome.role == self._role:
            return ""
        return sentences.other_role(role_word(self._welcome.role), role_word(self._role))

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take what was typed or scanned; ``field`` is address, building, code or fingerprint."""
        if getattr(self._typed, field) != text:
            self._typed = replace(self._typed, **{field: text})
            self._complain("")
            self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """Enter in the address: a scanned invitation fills everything in and goes on by itself."""
        if not self._typed.address.strip().upper().startswith(INVITATION):
            self.enrol()
            return
        found = self._door.read_qr(self._typed.address)
        if found is None:
            self._typed = replace(self._typed, address="")
            self.changed.emit()
            self._complain("unreadable_qr", "address")
            return
        self._typed = found
        self.changed.emit()
        self.enrol()

    @Slot()
    def enrol(self) -> None:
        """Ask the server, if all that it needs is there; a second press while asking does nothing."""
        if self._state != FORM:
            return
        empty = next((field for field in _NEEDED if not getattr(self._typed, field).strip()), "")
        if empty:
            self._complain("missing", empty)
            return
        typed = self._typed
        self._complain("")
        self._turn(WORKING)
        self._runner.submit(lambda: self._door.enrol(typed), self._answered, self._failed)

    @Slot()
    def cancel(self) -> None:
        """End an attempt under way; what was typed stays."""
        if self._state == WORKING:
            self._turn(STOPPING)
            self._door.abort()

    @Slot()
    def later(self) -> None:
        """Work alone for now; this page will not come by itself again."""
        if self._state == FORM:
            self._door.later()
            self.left.emit()

    @Slot()
    def leave(self) -> None:
        """Go back without any change."""
        if self._state == FORM:
            self.left.emit()

    @Slot()
    def begin(self) -> None:
        """Go to work with what was saved."""
        if self._state == DONE:
            self._door.begin()

    def forget(self) -> None:
        """Clear what a person left in the form; a code is nobody else's."""
        if self._state == FORM:
            self._typed = self._known
            self._complain("")
            self.changed.emit()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self.stateChanged.emit()
        self.errorsChanged.emit()

    def _answered(self, outcome: Welcome | Refusal) -> None:
        stopped = self._state == STOPPING
        if isinstance(outcome, Welcome):
            self._welcome = outcome
            self._turn(DONE)
            return
        self._turn(FORM)
        if not stopped:
            self._complain(outcome.reason, sentences.field_of(outcome.reason))

    def _failed(self, _error: BaseException) -> None:
        self._turn(FORM)
        self._complain("unexpected")

    def _sentence(self) -> str:
        if not self._problem:
            return ""
        if self._problem == "missing":
            return sentences.missing(self._problem_field)
        return (
            sentences.unreadable_qr()
            if self._problem == "unreadable_qr"
            else sentences.refusal(self._problem)
        )

    def _complain(self, problem: str, field: str = "") -> None:
        self._problem, self._problem_field = problem, field
        self.errorsChanged.emit()

    def _turn(self, state: str) -> None:
        self._state = state
        self.stateChanged.emit()
