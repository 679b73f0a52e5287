"""What was booked, as the desk reads it out over the phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Standing
from domain.booking.codes import show_booking_code
from domain.clock import wib_date
from kiosk_app.features.booking.desk_calendar_props import shown_name
from kiosk_app.features.booking.desk_words import look_of
from kiosk_app.features.booking.outcomes import BookingView, SeriesMade
from kiosk_app.platform.formatting import clock_time, long_date, short_date


@dataclass(frozen=True, slots=True)
class Result:
    """``view``: what was booked, of a series its first; ``dates``: how many."""

    code: str
    view: BookingView
    dates: int = 1
    waiting: int = 0
    skipped: tuple[Any, ...] = ()

    def props(self, lang: str) -> dict[str, Any]:
        """Return what the form shows of it."""
        look = look_of(self.view.standing)
        return {
            "code": show_booking_code(self.code),
            "word": look.word,
            "glyph": look.glyph,
            "tone": look.tone,
            "outlined": look.outlined,
            "lines": self._lines(lang),
        }

    def _lines(self, lang: str) -> list[str]:
        view = self.view
        booking = view.booking
        place = view.facility.name_en if lang == "en" else view.facility.name
        span = f"{clock_time(booking.starts_at)}–{clock_time(booking.ends_at)}"
        lines = [shown_name(view), f"{place} · {long_date(wib_date(booking.starts_at), lang)} · {span}"]
        if self.dates > 1:
            lines.append(
                QCoreApplication.translate("BookingDesk", "dan %n tanggal berikutnya", None, self.dates - 1)
            )
        if self.skipped:
            days = ", ".join(short_date(day, lang) for day in self.skipped)
            lines.append(QCoreApplication.translate("BookingDesk", "Dilewati: {days}").format(days=days))
        if view.standing is Standing.REQUESTED and view.place:
            lines.append(
                QCoreApplication.translate("BookingDesk", "Urutan ke-{place} dalam antrean").format(
                    place=view.place
                )
            )
        return lines


def booked(view: BookingView) -> Result:
    """Return a single booking."""
    return Result(view.booking.code, view)


def series_booked(made: SeriesMade) -> Result:
    """Return a series."""
    return Result(made.code, made.views[0], len(made.views), skipped=made.skipped)
