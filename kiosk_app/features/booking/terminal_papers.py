"""Tickets and pictures of codes for the terminal's pages."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.guestbook.ports import Background
from kiosk_app.platform.printing import Printer, PrinterProblem, PrintOutcome, PrintReason
from kiosk_app.platform.qr import QrMatrix, qr_matrix


class Papers:
    """``background`` is a runner of its own, because a printer may keep it waiting."""

    def __init__(self, background: Background, printer: Printer | None) -> None:
        self.background = background
        self._printer = printer

    @property
    def can_print(self) -> bool:
        """Whether there is a printer at all."""
        return self._printer is not None

    def print(self, views: Sequence[BookingView], language: str) -> PrintOutcome:
        """Hand the ticket of a booking, or of a series with all its dates, to the printer."""
        from kiosk_app.features.booking.papers import ticket_receipt

        if self._printer is None:
            return PrinterProblem(PrintReason.MISSING)
        series = views if len(views) > 1 else ()
        return self._printer.print(ticket_receipt(views[0], language, series))

    def pictures(self, views: Sequence[BookingView], language: str) -> tuple[QrMatrix, QrMatrix]:
        """Return the QR of the ticket, and the QR that a phone puts into its calendar. Slow the first time."""
        from kiosk_app.features.booking.papers import calendar_text

        view = views[0]
        return qr_matrix(view.qr or view.booking.code), qr_matrix(calendar_text(view, language))
