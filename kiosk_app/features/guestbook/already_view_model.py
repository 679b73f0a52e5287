"""The same person again within minutes: a kind word, and a way on for whoever only shares a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.outcome import Accepted, Refused
from domain.visits import AlreadySignedIn
from kiosk_app.features.guestbook.outcomes import SignInAgainOutcome
from kiosk_app.features.guestbook.ports import Background, Moves, ShowVisit
from kiosk_app.features.guestbook.trouble import Trouble, trouble_of, trouble_sentence
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.platform.formatting import clock_time

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class AlreadyViewModel(QObject):
    """Shows when the visit was noted; never more of it than the visitor has just typed."""

    changed = Signal()

    def __init__(
        self, background: Background, moves: Moves, thank: ShowVisit, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._task = VisitorTask(background, lambda _busy: self.changed.emit())
        self._moves = moves
        self._thank = thank
        self._found: AlreadySignedIn | None = None
        self._insist: Callable[[], SignInAgainOutcome] | None = None
        self._trouble: Trouble | None = None

    def show(self, found: AlreadySignedIn, insist: Callable[[], SignInAgainOutcome]) -> None:
        """Ask about ``found``; ``insist`` saves the visit as somebody else's, in the background."""
        self._found, self._insist, self._trouble = found, insist, None
        self.changed.emit()
        self._moves.open("guestbook/already")

    @Slot()
    def itIsMe(self) -> None:
        """Greet; no new visit is made, and the code of the old one is not shown to whoever says so."""
        if self._found is not None and not self._task.busy:
            self._thank(self._found.visit, already=True)

    @Slot()
    def somebodyElse(self) -> None:
        """Save the visit although the name, or the phone, agrees."""
        if self._insist is not None and self._get_can_insist():
            self._trouble = None
            self._task.run(self._insist, self._on_outcome, self._on_failure)

    def reset(self) -> None:
        """Forget whom this was about."""
        self._task.forget()
        self._found = self._insist = self._trouble = None
        self.changed.emit()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self.changed.emit()

    def _on_outcome(self, outcome: SignInAgainOutcome) -> None:
        if isinstance(outcome, Accepted):
            self._thank(outcome.state)
        elif isinstance(outcome, Refused) and isinstance(outcome.reason, AlreadySignedIn):
            self._found = outcome.reason
            self.changed.emit()
        else:
            self._moves.back()

    def _on_failure(self, error: BaseException) -> None:
        self._trouble = trouble_of(error)
        self.changed.emit()

    def _get_time(self) -> str:
        return clock_time(self._found.visit.arrived_at) if self._found else ""

    def _get_text(self) -> str:
        if self._found is None:
            return ""
        if self._found.certain:
            return QCoreApplication.translate("Guestbook", "Anda sudah tercatat. Tidak perlu mengisi lagi.")
        return QCoreApplication.translate(
            "Guestbook", "Isian seperti ini baru saja tercatat. Apakah itu Anda?"
        )

    def _get_can_insist(self) -> bool:
        return self._found is not None and not self._found.certain

    def _get_busy(self) -> bool:
        return self._task.busy

    def _get_trouble(self) -> str:
        return trouble_sentence(self._trouble)

    time = Property(str, _get_time, notify=changed)
    text = Property(str, _get_text, notify=changed)
    canInsist = Property(bool, _get_can_insist, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
