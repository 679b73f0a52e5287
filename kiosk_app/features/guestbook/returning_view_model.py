"""Somebody who was here before: found by card or phone, confirmed by masked details, two taps."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.fields import FieldProblem, FieldReason
from domain.outcome import Accepted
from domain.visits import AlreadySignedIn, Purpose
from kiosk_app.features.guestbook.already_view_model import AlreadyViewModel
from kiosk_app.features.guestbook.check_out_view_model import CheckOutViewModel
from kiosk_app.features.guestbook.outcomes import FindOutcome, ReturningVisitor, SignInAgainOutcome
from kiosk_app.features.guestbook.ports import Background, GuestbookSource, Moves, ShowVisit
from kiosk_app.features.guestbook.returning_state import Complaint, sentence_for
from kiosk_app.features.guestbook.trouble import trouble_of
from kiosk_app.features.guestbook.visitor_task import VisitorTask

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ReturningViewModel(QObject):
    """Never more than one person, and of that one only what its owner recognises."""

    changed = Signal()
    entryChanged = Signal()

    def __init__(
        self,
        guestbook: GuestbookSource,
        background: Background,
        moves: Moves,
        thank: ShowVisit,
        already: AlreadyViewModel,
        check_out: CheckOutViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guestbook = guestbook
        self._task = VisitorTask(background, lambda _busy: self.changed.emit())
        self._moves = moves
        self._thank = thank
        self._already = already
        self._check_out = check_out
        self._clear()

    @Slot()
    def find(self) -> None:
        """Look for whom the typed code or phone number means."""
        entry = self._entry
        if not entry.strip():
            self._complain(FieldProblem("entry", FieldReason.EMPTY))
            return
        self._task.run(lambda: self._guestbook().find_returning(entry), self._on_found, self._on_failure)

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Look for the owner of a scanned card, whatever page was open."""
        if self._task.busy:
            return
        self._moves.open("guestbook/returning")
        self._set_entry(code)
        self.find()

    @Slot()
    def confirm(self) -> None:
        """ "Ya, itu saya": sign the visitor in for the chosen purpose."""
        found, token = self._found, self._token
        if found is None:
            return
        if not self._purpose:
            self._complain(FieldProblem("purpose", FieldReason.NOT_CHOSEN))
            return
        purpose = Purpose(self._purpose)
        self._task.run(
            lambda: self._guestbook().sign_in_again(found.handle, purpose, token),
            self._on_signed_in,
            self._on_failure,
        )

    @Slot()
    def notMe(self) -> None:
        """Somebody else's card: forget it, and ask for a name instead."""
        self.reset()
        self._moves.open("guestbook/who")

    @Slot()
    def leave(self) -> None:
        """The card was meant as a goodbye."""
        self._check_out.scanned(self._entry)

    def reset(self) -> None:
        """Forget the visitor."""
        self._task.forget()
        self._clear()
        self.changed.emit()
        self.entryChanged.emit()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self.changed.emit()

    def _clear(self) -> None:
        self._entry = ""
        self._purpose = ""
        self._token = str(uuid4())
        self._found: ReturningVisitor | None = None
        self._complaint: Complaint | None = None

    def _complain(self, complaint: Complaint | None) -> None:
        self._complaint = complaint
        self.changed.emit()

    def _on_failure(self, error: BaseException) -> None:
        self._complain(trouble_of(error))

    def _on_found(self, outcome: FindOutcome) -> None:
        if not isinstance(outcome, ReturningVisitor):
            self._complain(outcome)
            return
        self._found = outcome
        self._purpose = str(outcome.last_purpose or "")
        self._complain(None)
        self._moves.open("guestbook/again")

    def _on_signed_in(self, outcome: SignInAgainOutcome) -> None:
        if isinstance(outcome, Accepted):
            self._thank(outcome.state)
        elif isinstance(reason := getattr(outcome, "reason", None), AlreadySignedIn):
            found, purpose, token = self._found, Purpose(self._purpose), self._token
            handle = found.handle if found else ""
            self._already.show(
                reason,
                lambda: self._guestbook().sign_in_again(handle, purpose, token, distinct=True),
            )
        else:
            self.notMe()

    def _get_entry(self) -> str:
        return self._entry

    def _set_entry(self, text: str) -> None:
        if text != self._entry:
            self._entry = text
            self._complain(None)
            self.entryChanged.emit()

    def _get_purpose(self) -> str:
        return self._purpose

    def _set_purpose(self, purpose: str) -> None:
        if purpose != self._purpose:
            self._purpose = purpose
            self._complain(None)

    def _get_complaint(self) -> str:
        return sentence_for(self._complaint)

    def _get_masked_name(self) -> str:
        return self._found.masked_name if self._found else ""

    def _get_origin(self) -> str:
        return self._found.origin if self._found else ""

    def _get_may_leave(self) -> bool:
        """Whether the same card may be used to leave: only who holds it is told that they are here."""
        return self._found is not None and self._found.still_here and self._found.last_purpose is not None

    def _get_busy(self) -> bool:
        return self._task.busy

    entry = Property(str, _get_entry, _set_entry, notify=entryChanged)
    purpose = Property(str, _get_purpose, _set_purpose, notify=changed)
    complaint = Property(str, _get_complaint, notify=changed)
    maskedName = Property(str, _get_masked_name, notify=changed)
    origin = Property(str, _get_origin, notify=changed)
    mayLeave = Property(bool, _get_may_leave, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
