"""After a booking: the promise in its exact words, the code, and a ticket."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.features.booking.outcomes import BookingView, Changed, ChangeOutcome
from kiosk_app.features.booking.sentences import refusal_sentences
from kiosk_app.features.booking.terminal_papers import Papers
from kiosk_app.features.booking.terminal_ports import RESULT_PAGE, BookingsSource
from kiosk_app.features.booking.terminal_props import shown
from kiosk_app.features.booking.terminal_result import ResultState, date_rows, derive, free_rows
from kiosk_app.features.booking.terminal_session import TerminalSession
from kiosk_app.features.booking.terminal_trouble import trouble_words
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.features.guestbook.visitor_task import VisitorTask
from kiosk_app.platform.printing import PrinterProblem, PrintOutcome, PrintReason
from kiosk_app.platform.qr import QrMatrix

QML_IMPORT_NAME = "Pip.Booking"
QML_IMPORT_MAJOR_VERSION = 1

Pictures = tuple[QrMatrix, QrMatrix]


@QmlElement
@QmlUncreatable("made in Python")
class BookingResultViewModel(QObject):
    """``countdown`` begins when the page opens: whoever walks away leaves nothing behind."""

    changed = Signal()
    printChanged = Signal()

    def __init__(
        self,
        bookings: BookingsSource,
        background: Background,
        papers: Papers,
        session: TerminalSession,
        language: Callable[[], str],
        moves: Moves,
        begin_countdown: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bookings, self._papers, self._session = bookings, papers, session
        self._language, self._moves, self._begin_countdown = language, moves, begin_countdown
        self._task = VisitorTask(background, lambda busy: self._change(busy=busy))
        self._drawing = VisitorTask(background, lambda _busy: None)
        self._printing = VisitorTask(papers.background, lambda _busy: self.printChanged.emit())
        self._printed: PrintOutcome | None = None
        self._state = ResultState()
        self._props = derive(self._state, "id")

    def show(self, views: Sequence[BookingView], skipped: Sequence[date] = ()) -> None:
        """Show what was booked, which rests safely in the store, and open the page."""
        self.reset()
        self._session.note(views)
        self._state = ResultState(tuple(views), tuple(skipped))
        self._change()
        self._draw()
        self._begin_countdown()
        self._moves.fresh(RESULT_PAGE)

    @Slot(str)
    def takeInstead(self, facility_id: str) -> None:
        """Take what is surely free at the same time; the request goes with it."""
        booking = self._state.views[0].booking
        self._task.run(
            lambda: self._bookings().move(
                booking.booking_id, facility_id, booking.starts_at, booking.ends_at
            ),
            self._on_taken,
            self._on_failure,
        )

    @Slot()
    def printTicket(self) -> None:
        """Hand the ticket to the printer, once."""
        if not self._state.views or self._get_print_queued():
            return
        views, language = self._state.views, self._language()
        self._printed = None
        self._printing.run(
            lambda: self._papers.print(views, language), self._on_printed, self._on_print_failure
        )

    @Slot()
    def finish(self) -> None:
        """The next visitor may come."""
        self._moves.start_over()

    def reset(self) -> None:
        """Forget the visitor."""
        for task in (self._task, self._drawing, self._printing):
            task.forget()
        self._printed = None
        self._state = ResultState()
        self._change()
        self.printChanged.emit()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self._change()
        self.changed.emit()
        self.printChanged.emit()

    def _draw(self) -> None:
        views, papers, language = self._state.views, self._papers, self._language()
        self._drawing.run(lambda: papers.pictures(views, language), self._on_pictures, lambda _error: None)
        self._name_free()

    def _name_free(self) -> None:
        if free_rows(self._state, "id"):
            self._task.run(
                lambda: tuple(self._bookings().facilities()),
                lambda found: self._change(facilities=found),
                lambda _error: None,
            )

    def _on_pictures(self, pictures: Pictures) -> None:
        self._change(qr=pictures[0], calendar=pictures[1])

    def _on_taken(self, outcome: ChangeOutcome) -> None:
        if isinstance(outcome, Changed):
            self._state = ResultState((outcome.view,))
            self._session.note((outcome.view,))
            self._change()
            self._draw()
        else:
            self._change(trouble=refusal_sentences(outcome.refusals, self._language()))

    def _on_failure(self, error: BaseException) -> None:
        self._change(trouble=trouble_words(error))

    def _on_printed(self, outcome: PrintOutcome) -> None:
        self._printed = outcome
        self.printChanged.emit()

    def _on_print_failure(self, _error: BaseException) -> None:
        self._on_printed(PrinterProblem(PrintReason.MISSING))

    def _change(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]
        self._props = derive(self._state, self._language())
        self.changed.emit()

    def _get_dates(self) -> list[dict[str, object]]:
        return date_rows(self._state, self._language())

    def _get_free(self) -> list[dict[str, str]]:
        return free_rows(self._state, self._language())

    def _get_qr(self) -> list[list[bool]]:
        return [list(row) for row in self._state.qr]

    def _get_calendar(self) -> list[list[bool]]:
        return [list(row) for row in self._state.calendar]

    def _get_can_print(self) -> bool:
        return self._papers.can_print

    def _get_printing(self) -> bool:
        return self._printing.busy

    def _get_print_queued(self) -> bool:
        return self._printed is not None and not isinstance(self._printed, PrinterProblem)

    def _get_print_text(self) -> str:
        if self._printed is None:
            return ""
        if isinstance(self._printed, PrinterProblem):
            return QCoreApplication.translate(
                "Booking", "Pencetak belum siap. Cukup foto kode ini; pesanan Anda tercatat."
            )
        return QCoreApplication.translate("Booking", "Tiket dikirim ke pencetak. Silakan ambil.")

    title = Property(str, shown("title"), notify=changed)
    word = Property(str, shown("word"), notify=changed)
    glyph = Property(str, shown("glyph"), notify=changed)
    tone = Property(str, shown("tone"), notify=changed)
    solid = Property(bool, shown("solid"), notify=changed)
    place = Property(str, shown("place"), notify=changed)
    floor = Property(str, shown("floor"), notify=changed)
    when = Property(str, shown("when"), notify=changed)
    code = Property(str, shown("code"), notify=changed)
    detail = Property(str, shown("detail"), notify=changed)
    hear = Property(str, shown("hear"), notify=changed)
    freeTitle = Property(str, shown("freeTitle"), notify=changed)
    trouble = Property(str, shown("trouble"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
    dates = Property(list, _get_dates, notify=changed)
    free = Property(list, _get_free, notify=changed)
    qr = Property(list, _get_qr, notify=changed)
    calendar = Property(list, _get_calendar, notify=changed)
    canPrint = Property(bool, _get_can_print, constant=True)
    printing = Property(bool, _get_printing, notify=printChanged)
    printQueued = Property(bool, _get_print_queued, notify=printChanged)
    printText = Property(str, _get_print_text, notify=printChanged)
