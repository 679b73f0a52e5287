"""The chosen visit on the desk: what is known of it, its phone number on request, its departure."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.clock import Clock
from domain.visits import Visit
from kiosk_app.features.guestbook.outcomes import CheckedOut, CheckOutOutcome
from kiosk_app.features.guestbook.present_rows import phone_text, shown_name, visit_facts
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.platform.formatting import clock_time
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class VisitDetailViewModel(QObject):
    """``show(visit)`` follows the list's selection. ``checkedOut`` follows a departure that was saved.

    The phone number is masked until asked for, and masked again for every other visit.
    """

    changed = Signal()
    confirmingChanged = Signal()
    noticeChanged = Signal()
    checkedOut = Signal()

    def __init__(
        self, service: GuestbookService, runner: Runner, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._runner = runner
        self._clock = clock
        self._visit: Visit | None = None
        self._revealed = False
        self._confirming = False
        self._saving = False
        self._notice = ""
        self._notice_is_bad = False

    @Property(bool, notify=changed)
    def hasVisit(self) -> bool:
        return self._visit is not None

    @Property(str, notify=changed)
    def name(self) -> str:
        return "" if self._visit is None else shown_name(self._visit)

    @Property(bool, notify=changed)
    def isGroup(self) -> bool:
        return self._visit is not None and self._visit.headcount is not None

    @Property("QVariantList", notify=changed)
    def facts(self) -> list[dict[str, Any]]:
        return [] if self._visit is None else [*visit_facts(self._visit, self._clock.now())]

    @Property(str, notify=changed)
    def phone(self) -> str:
        return "" if self._visit is None else phone_text(self._visit, self._revealed)

    @Property(bool, notify=changed)
    def phoneRevealed(self) -> bool:
        return self._revealed

    @Property(bool, notify=confirmingChanged)
    def confirming(self) -> bool:
        return self._confirming

    @Property(bool, notify=confirmingChanged)
    def saving(self) -> bool:
        return self._saving

    @Property(str, notify=confirmingChanged)
    def question(self) -> str:
        if self._visit is None:
            return ""
        if self._visit.headcount is not None:
            text = QCoreApplication.translate("Desk", "Catat {name} dan rombongan ({people} orang) pulang?")
            return text.format(name=shown_name(self._visit), people=self._visit.people)
        return QCoreApplication.translate("Desk", "Catat {name} pulang sekarang?").format(
            name=shown_name(self._visit)
        )

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=noticeChanged)
    def noticeIsBad(self) -> bool:
        return self._notice_is_bad

    def show(self, visit: Visit | None) -> None:
        """Show ``visit``; what was asked about another one is withdrawn."""
        same = visit is not None and self._visit is not None and visit.visit_id == self._visit.visit_id
        if not same:
            self._revealed = False
            self._ask(False)
        self._visit = visit
        self.changed.emit()
        self.confirmingChanged.emit()

    @Slot()
    def togglePhone(self) -> None:
        """Show the phone number, or mask it again."""
        if self._visit is not None and self._visit.phone is not None:
            self._revealed = not self._revealed
            self.changed.emit()

    @Slot()
    def askCheckOut(self) -> None:
        """Ask whether the chosen visitor leaves."""
        if self._visit is not None and not self._saving:
            self._say("")
            self._ask(True)

    @Slot()
    def cancelCheckOut(self) -> None:
        self._ask(False)

    @Slot()
    def confirmCheckOut(self) -> None:
        """Note the departure that was asked about; a second press while saving does nothing."""
        if self._visit is None or not self._confirming or self._saving:
            return
        visit_id = self._visit.visit_id
        self._saving = True
        self.confirmingChanged.emit()
        self._runner.submit(lambda: self._service.check_out_by_staff(visit_id), self._done, self._fail)

    def forget(self) -> None:
        """Clear what a person left on the screen."""
        self._say("")
        self.show(None)

    def _done(self, outcome: CheckOutOutcome) -> None:
        self._saving = False
        self._ask(False)
        if not isinstance(outcome, CheckedOut):
            self._say(QCoreApplication.translate("Desk", "Kunjungan ini tidak ditemukan lagi."), bad=True)
        else:
            self._say(self._farewell(outcome))
        self.checkedOut.emit()

    def _fail(self, _error: BaseException) -> None:
        self._saving = False
        self._ask(False)
        self._say(
            QCoreApplication.translate("Desk", "Belum tersimpan. Tidak ada yang hilang; coba sekali lagi."),
            bad=True,
        )

    def _farewell(self, outcome: CheckedOut) -> str:
        time = clock_time(outcome.visit.departed_at or self._clock.now())
        if outcome.already:
            text = QCoreApplication.translate("Desk", "{name} sudah dicatat pulang pukul {time}.")
        else:
            text = QCoreApplication.translate("Desk", "{name} dicatat pulang pukul {time}.")
        return text.format(name=shown_name(outcome.visit), time=time)

    def _ask(self, asking: bool) -> None:
        if asking != self._confirming or not asking:
            self._confirming = asking
            self.confirmingChanged.emit()

    def _say(self, notice: str, *, bad: bool = False) -> None:
        self._notice, self._notice_is_bad = notice, bad
        self.noticeChanged.emit()
