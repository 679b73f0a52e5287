"""All papers of bookings in one place: tickets, the desk's list of a day, calendar files and their QR.

Words come in the language that the screen speaks; ``language`` ("id" or "en") must be that same one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from kiosk_app.features.booking.day_list_pdf import day_list_pdf
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.ticket_receipt import ticket_receipt
from kiosk_app.platform import documents

__all__ = ["calendar_bytes", "calendar_text", "day_list_pdf", "ticket_pdf", "ticket_receipt"]


def ticket_pdf(view: BookingView, language: str, series: Sequence[BookingView] = ()) -> bytes:
    """Return the ticket of a booking as PDF, 80 mm wide; the same view gives the same bytes.

    Of a ``series`` it lists all dates. Takes some 100 ms the first time: call it in the background."""
    return documents.ticket_pdf(ticket_receipt(view, language, series))


def calendar_text(view: BookingView, language: str = "id") -> str:
    """Return what a QR holds that a phone's camera offers to put into its calendar."""
    from domain.booking import calendar_file

    return calendar_file.calendar_text(view, language)


def calendar_bytes(views: Iterable[BookingView], now: datetime, language: str = "id") -> bytes:
    """Return the calendar file of one booking or of all of a series, made at ``now``."""
    from domain.booking import calendar_file

    return calendar_file.booking_calendar(views, now, language)
