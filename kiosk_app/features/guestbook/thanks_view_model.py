"""Thank you: only after the commit, with the code, what to do next, and a ticket."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.visits import Visit
from kiosk_app.features.guestbook.countdown_view_model import CountdownViewModel
from kiosk_app.features.guestbook.farewell import Farewell, code_picture, farewell, ticket
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.guestbook.sentences import print_trouble
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.platform.printing import Printer, PrinterProblem, PrintOutcome, PrintReason
from kiosk_app.platform.qr import QrMatrix

QML_IMPORT_NAME = "Pip.Guestbook"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class GoOn:
    """Where a device on which more can be done leads to after the thanks: the button's words, and the way."""

    text: Callable[[], str]
    go: Callable[[], None]


@QmlElement
@QmlUncreatable("made in Python")
class ThanksViewModel(QObject):
    """``go_on``: where the main button leads, ``None`` where the visit to the kiosk ends here.
    ``background`` draws the QR; ``print_background`` talks to the printer, whose patience must not
    hold up the next visitor's save."""

    changed = Signal()
    printChanged = Signal()

    def __init__(
        self,
        background: Background,
        print_background: Background,
        printer: Printer | None,
        language: Callable[[], str],
        moves: Moves,
        countdown: CountdownViewModel,
        go_on: GoOn | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._go_on = go_on
        self._drawing = VisitorTask(background, lambda _busy: None)
        self._printing = VisitorTask(print_background, lambda _busy: self.printChanged.emit())
        self._printer = printer
        self._language = language
        self._moves = moves
        self._countdown = countdown
        self._visit: Visit | None = None
        self._qr: QrMatrix = ()
        self._already = False
        self._printed: PrintOutcome | None = None
        self._shown = Farewell()

    def show(self, visit: Visit, *, already: bool = False) -> None:
        """Thank for ``visit``, which rests safely in the store, and open the page."""
        self.reset()
        self._visit, self._already = visit, already
        self._drawing.run(lambda: code_picture(visit), self._on_picture, lambda _error: None)
        self.retranslate()
        self._countdown.begin()
        self._moves.fresh("guestbook/thanks")

    @Slot()
    def printTicket(self) -> None:
        """Hand the ticket to the printer, once."""
        visit, printer = self._visit, self._printer
        if visit is None or printer is None or self._get_print_queued():
            return
        paper = ticket(visit, self._language())
        self._printed = None
        self._printing.run(lambda: printer.print(paper), self._on_printed, self._on_print_failure)

    @Slot()
    def finish(self) -> None:
        """The next visitor may come, or this one goes on."""
        if self._go_on is None:
            self._moves.start_over()
        else:
            self._countdown.reset()
            self._go_on.go()

    def reset(self) -> None:
        """Forget the visitor."""
        self._drawing.forget()
        self._printing.forget()
        self._countdown.reset()
        self._visit, self._qr, self._already, self._printed = None, (), False, None
        self._shown = Farewell()
        self.changed.emit()
        self.printChanged.emit()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        if self._visit is not None:
            self._shown = farewell(self._visit, self._qr, self._language(), already=self._already)
        self.changed.emit()
        self.printChanged.emit()

    def _on_picture(self, qr: QrMatrix) -> None:
        self._qr = qr
        self.retranslate()

    def _on_printed(self, outcome: PrintOutcome) -> None:
        self._printed = outcome
        self.printChanged.emit()

    def _on_print_failure(self, _error: BaseException) -> None:
        self._on_printed(PrinterProblem(PrintReason.MISSING))

    def _get_heading(self) -> str:
        return self._shown.heading

    def _get_lead(self) -> str:
        return self._shown.lead

    def _get_code(self) -> str:
        return self._shown.code

    def _get_qr(self) -> list[list[bool]]:
        return [list(row) for row in self._shown.qr]

    def _get_place(self) -> str:
        return self._shown.place

    def _get_advice(self) -> str:
        return self._shown.advice

    def _get_can_print(self) -> bool:
        return self._printer is not None

    def _get_printing(self) -> bool:
        return self._printing.busy

    def _get_print_queued(self) -> bool:
        return self._printed is not None and not isinstance(self._printed, PrinterProblem)

    def _get_go_on_text(self) -> str:
        return self._go_on.text() if self._go_on else ""

    def _get_print_text(self) -> str:
        if isinstance(self._printed, PrinterProblem):
            return print_trouble(self._printed.reason)
        if self._printed is None:
            return ""
        return QCoreApplication.translate("Guestbook", "Tiket dikirim ke pencetak. Silakan ambil.")

    heading = Property(str, _get_heading, notify=changed)
    lead = Property(str, _get_lead, notify=changed)
    code = Property(str, _get_code, notify=changed)
    qr = Property(list, _get_qr, notify=changed)
    place = Property(str, _get_place, notify=changed)
    advice = Property(str, _get_advice, notify=changed)
    goOnText = Property(str, _get_go_on_text, notify=changed)
    canPrint = Property(bool, _get_can_print, constant=True)
    printing = Property(bool, _get_printing, notify=printChanged)
    printQueued = Property(bool, _get_print_queued, notify=printChanged)
    printText = Property(str, _get_print_text, notify=printChanged)
