"""Leaving: by the code of the visit card, scanned or typed."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.features.guestbook import sentences
from kiosk_app.features.guestbook.countdown_view_model import CountdownViewModel
from kiosk_app.features.guestbook.outcomes import CheckedOut, CheckOutOutcome, LookUp
from kiosk_app.features.guestbook.ports import Background, GuestbookSource, Moves
from kiosk_app.features.guestbook.trouble import Trouble, trouble_of
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.platform.formatting import clock_time

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class CheckOutViewModel(QObject):
    """Says goodbye with the time, and never a name: anybody may hold a card."""

    changed = Signal()
    entryChanged = Signal()

    def __init__(
        self,
        guestbook: GuestbookSource,
        background: Background,
        moves: Moves,
        countdown: CountdownViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guestbook = guestbook
        self._task = VisitorTask(background, lambda _busy: self.changed.emit())
        self._moves = moves
        self._countdown = countdown
        self._clear()

    @Slot()
    def leave(self) -> None:
        """Note the departure of whoever has the typed code."""
        entry = self._entry
        self._task.run(lambda: self._guestbook().check_out(entry), self._on_outcome, self._on_failure)

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Note the departure of whoever holds the scanned card."""
        if not self._task.busy:
            self._set_entry(code)
            self.leave()

    @Slot()
    def finish(self) -> None:
        """The next visitor may come."""
        self._moves.start_over()

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
        self._left: CheckedOut | None = None
        self._problem: LookUp | Trouble | None = None

    def _on_outcome(self, outcome: CheckOutOutcome) -> None:
        if isinstance(outcome, CheckedOut):
            self._left, self._problem = outcome, None
            self.changed.emit()
            self._countdown.begin()
            self._moves.fresh("guestbook/goodbye")
        else:
            self._complain(outcome.problem)

    def _on_failure(self, error: BaseException) -> None:
        self._complain(trouble_of(error))

    def _complain(self, problem: LookUp | Trouble | None) -> None:
        self._problem = problem
        self.changed.emit()

    def _get_entry(self) -> str:
        return self._entry

    def _set_entry(self, text: str) -> None:
        if text != self._entry:
            self._entry = text
            self._complain(None)
            self.entryChanged.emit()

    def _get_complaint(self) -> str:
        if self._problem is None:
            return ""
        if isinstance(self._problem, Trouble):
            return sentences.store_trouble()
        return sentences.check_out_problem(self._problem)

    def _get_goodbye(self) -> str:
        if self._left is None:
            return ""
        if self._left.already:
            return QCoreApplication.translate("Guestbook", "Kepulangan Anda sudah tercatat tadi.")
        return QCoreApplication.translate("Guestbook", "Kepulangan Anda sudah kami catat.")

    def _get_time(self) -> str:
        at = self._left.visit.departed_at if self._left else None
        return clock_time(at) if at else ""

    def _get_busy(self) -> bool:
        return self._task.busy

    entry = Property(str, _get_entry, _set_entry, notify=entryChanged)
    complaint = Property(str, _get_complaint, notify=changed)
    goodbye = Property(str, _get_goodbye, notify=changed)
    time = Property(str, _get_time, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
