"""The ticket of a booking, as any printer takes it (``kiosk_app.platform.printing``). It names nobody: it may be lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from domain.booking.calendar_words import ADDRESS
from domain.booking.codes import show_booking_code
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.paper_words import (
    advice,
    date_line,
    day_and_time,
    facility_name,
    stamp,
    surely_free,
    where_and_how_many,
)
from kiosk_app.platform.documents import Ticket

PLACE = f"Pusat Informasi Publik · {ADDRESS}"


def ticket_receipt(view: BookingView, language: str, series: Sequence[BookingView] = ()) -> Ticket:
    """Return the ticket of ``view``; of a ``series`` it lists all dates, since they share the code.

    ``language`` ("id" or "en") is for dates and names of rooms and must be the one that the screen speaks.
    Hand it to a ``Printer``, which makes a PDF or ESC/POS bytes of it.
    """
    lines = (where_and_how_many(view, language), *surely_free(view), *_dates(series, language))
    return Ticket(
        title=QCoreApplication.translate("BookingPapers", "Tiket pemesanan"),
        place=PLACE,
        code_shown=show_booking_code(view.booking.code),
        qr_payload=view.qr or view.booking.code,
        lines=lines,
        footer=advice(view.standing),
        headline=(facility_name(view.facility, language), *day_and_time(view, language)),
        stamp=stamp(view, language),
    )


def _dates(series: Sequence[BookingView], language: str) -> tuple[str, ...]:
    if not series:
        return ()
    heading = QCoreApplication.translate("BookingPapers", "Semua tanggal dengan kode ini:")
    return (heading, *(date_line(view, language) for view in series))
