"""What terminals call facilities, times and things, in the visitor's language."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from domain.booking.facilities import Activity, Audience, Facility
from domain.booking.timetable import Span
from domain.clock import wib_date
from kiosk_app.platform.formatting import clock_time, short_date


def facility_name(facility: Facility, lang: str) -> str:
    """Return the facility's name; English where there is one and it is asked for. Of a computer it is the number
    that stands on the machine."""
    if facility.is_computer:
        return facility.facility_id
    return facility.name_en if lang == "en" and facility.name_en else facility.name


def floor_words(facility: Facility, lang: str = "id") -> str:
    """Return "Lantai 2"; of an activity where it is, in the words of its page."""
    if isinstance(facility, Activity):
        return facility.where_in(lang)
    return QCoreApplication.translate("Booking", "Lantai {floor}").format(floor=facility.floor)


def facts_words(facility: Facility) -> str:
    """Return "Lantai 2 · 37 kursi · proyektor, layar"."""
    seats = QCoreApplication.translate("Booking", "{seats} kursi").format(seats=facility.seats)
    parts = [floor_words(facility), seats]
    if facility.equipment:
        parts.append(", ".join(equipment_word(code) for code in facility.equipment))
    return " · ".join(parts)


def audience_words(facility: Facility) -> str:
    """Return who may book and whether staff must agree, "" where anybody may at once."""
    if facility.audience is Audience.STAFF:
        return QCoreApplication.translate("Booking", "Dipesan lewat petugas")
    groups = facility.audience is Audience.GROUPS
    if groups and facility.approval:
        return QCoreApplication.translate("Booking", "Untuk kelompok, dengan persetujuan petugas")
    if groups:
        return QCoreApplication.translate("Booking", "Untuk kelompok")
    return QCoreApplication.translate("Booking", "Dengan persetujuan petugas") if facility.approval else ""


def span_words(span: Span) -> str:
    """Return "09.00–11.00"."""
    return f"{clock_time(span.starts_at)}–{clock_time(span.ends_at)}"


def day_words(day: date, lang: str) -> str:
    """Return "Sen 30 Nov", the way the day strip says it."""
    return short_date(day, lang).replace(",", "")


def when_words(starts_at: datetime, ends_at: datetime, lang: str) -> str:
    """Return "Sen, 30 Nov · 09.00–11.00"."""
    return f"{short_date(wib_date(starts_at), lang)} · {span_words(Span(starts_at, ends_at))}"


def equipment_word(code: str) -> str:
    """Return what a visitor calls the equipment ``code``; the code itself where nobody gave it a word."""
    return _equipment().get(code, code.replace("_", " ").replace("-", " "))


def _equipment() -> dict[str, str]:
    return {
        "projector": QCoreApplication.translate("Booking", "proyektor"),
        "screen": QCoreApplication.translate("Booking", "layar"),
        "whiteboard": QCoreApplication.translate("Booking", "papan tulis"),
        "sound": QCoreApplication.translate("Booking", "pengeras suara"),
        "microphone": QCoreApplication.translate("Booking", "mikrofon"),
        "television": QCoreApplication.translate("Booking", "televisi"),
        "tv": QCoreApplication.translate("Booking", "televisi"),
        "camera": QCoreApplication.translate("Booking", "kamera"),
        "video_conference": QCoreApplication.translate("Booking", "konferensi video"),
        "computers": QCoreApplication.translate("Booking", "komputer"),
        "computer": QCoreApplication.translate("Booking", "komputer"),
        "internet": QCoreApplication.translate("Booking", "internet"),
        "wifi": QCoreApplication.translate("Booking", "wifi"),
        "ac": QCoreApplication.translate("Booking", "AC"),
        "tables": QCoreApplication.translate("Booking", "meja"),
        "power": QCoreApplication.translate("Booking", "stopkontak"),
        "headset": QCoreApplication.translate("Booking", "headset"),
        "printer": QCoreApplication.translate("Booking", "pencetak"),
        "adjustable-desk": QCoreApplication.translate("Booking", "meja yang dapat diatur"),
        "screen-reader": QCoreApplication.translate("Booking", "pembaca layar"),
    }


def layouts() -> tuple[tuple[str, str], ...]:
    """Return the ways in which chairs may stand, with their words."""
    return (
        ("theatre", QCoreApplication.translate("Booking", "Berbaris")),
        ("u_shape", QCoreApplication.translate("Booking", "Huruf U")),
        ("groups", QCoreApplication.translate("Booking", "Per kelompok")),
        ("floor", QCoreApplication.translate("Booking", "Lesehan")),
    )
