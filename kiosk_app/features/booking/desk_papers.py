"""Paper from the desk: tickets, and the list of a day. Called in the background; a printer may keep it waiting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from domain.clock import WIB
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.platform.export_places import Written, find_places, write_private
from kiosk_app.platform.printing import PrinterProblem, open_printer

SHEETS = "PIP"
"""The folder for lists, in the documents, where no printer takes a whole page."""


def _documents() -> Path:
    return find_places()[-1].folder / SHEETS


@dataclass(frozen=True, slots=True)
class DeskPapers:
    """``printer`` is the device's setting; ``keep`` the folder for lists where no printer takes a whole page."""

    bookings: Bookings
    printer: str
    language: Callable[[], str]
    keep: Callable[[], Path] = _documents

    def ticket(self, view: BookingView) -> str:
        """Print the ticket of a booking; return "", or a sentence that says why not."""
        from kiosk_app.features.booking.papers import ticket_receipt

        printer = open_printer(self.printer)
        if printer is None:
            return QCoreApplication.translate("BookingDesk", "Perangkat ini belum punya pencetak.")
        series_id = view.booking.series_id
        series: Sequence[BookingView] = self.bookings.series(series_id) if series_id else ()
        outcome = printer.print(ticket_receipt(view, self.language(), series))
        if isinstance(outcome, PrinterProblem):
            return QCoreApplication.translate(
                "BookingDesk", "Pencetak tidak menjawab. Periksa kertas dan kabelnya."
            )
        return ""

    def day_list(self, day: date) -> str:
        """Print the list of a day, or keep it as a PDF; return what was done. Raises ``OSError``."""
        from kiosk_app.features.booking.papers import day_list_pdf
        from kiosk_app.platform.sheets import print_sheet

        begin = datetime.combine(day, time(), WIB)
        views = self.bookings.between(begin, begin + timedelta(days=1))
        pdf = day_list_pdf(day, views, self.language())
        kind, _, where = self.printer.partition(":")
        if kind == "cups" and print_sheet(where, pdf):
            return QCoreApplication.translate("BookingDesk", "Daftar dikirim ke pencetak.")
        folder = Path(where).expanduser() if kind == "folder" and where else self.keep()
        written = write_private(folder, f"pip-pesanan-{day:%Y%m%d}.pdf", pdf, make=True)
        if isinstance(written, Written):
            kept = QCoreApplication.translate("BookingDesk", "Daftar disimpan: {file}")
            return kept.format(file=written.path)
        raise OSError(written.value)
