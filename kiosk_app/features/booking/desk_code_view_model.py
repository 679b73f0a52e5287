"""Check-in at the desk by a scanner or a typed code."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk_app.features.booking.desk_detail_props import done_sentence
from kiosk_app.features.booking.outcomes import BookingView, ChangeOutcome, NotDone
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.features.booking.sentences import refusal_sentences
from kiosk_app.platform.jobs import Runner

QML_IMPORT_NAME = "Pip.BookingDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class BookingCodeViewModel(QObject):
    """``found`` brings the booking behind the code, whether it could be checked in or not."""

    changed = Signal()
    found = Signal(object)

    def __init__(
        self, bookings: Bookings, runner: Runner, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bookings, self._runner, self._language = bookings, runner, language
        self._text = self._notice = ""
        self._bad = self._busy = False

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._notice

    @Property(bool, notify=changed)
    def noticeIsBad(self) -> bool:
        return self._bad

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take what was typed or scanned."""
        if text != self._text:
            self._text, self._notice = text, ""
            self.changed.emit()

    @Slot()
    def checkIn(self) -> None:
        """Check in whoever holds the code; a wrong one says so."""
        code = self._text.strip()
        if code and not self._busy:
            self._busy = True
            self._runner.submit(lambda: _check_in(self._bookings, code), self._done, self._fail)

    @Slot()
    def forget(self) -> None:
        """Clear what was typed and said."""
        self._text = self._notice = ""
        self._busy = False
        self.changed.emit()

    def _done(self, answer: tuple[ChangeOutcome, BookingView | None]) -> None:
        outcome, view = answer
        self._busy, self._bad = False, isinstance(outcome, NotDone)
        if isinstance(outcome, NotDone):
            self._notice = refusal_sentences(outcome.refusals, self._language())
        else:
            self._text, self._notice = "", done_sentence("checkIn")
        self.changed.emit()
        if view is not None:
            self.found.emit(view)

    def _fail(self, _error: BaseException) -> None:
        self._busy, self._bad = False, True
        self._notice = QCoreApplication.translate(
            "BookingDesk", "Belum berhasil, dan tidak ada yang berubah. Coba lagi."
        )
        self.changed.emit()


def _check_in(bookings: Bookings, code: str) -> tuple[ChangeOutcome, BookingView | None]:
    outcome = bookings.check_in(code)
    if not isinstance(outcome, NotDone):
        return outcome, outcome.view
    views = bookings.by_code(code)
    return outcome, views[0] if views else None
