"""How dates, times and numbers are written for people, in both languages of the screens.

Indonesian: "Senin, 23 November 2026", "09.41", "1.234"; English: "Monday, 23 November 2026", "09.41",
"1,234". The clock keeps the full stop in English too: it stands on the same wall as the Indonesian one.
"""

from __future__ import annotations

from datetime import date, datetime, time

from domain.clock import WIB

_DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "id": (
        *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
        *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_ABBREVIATED = 3


def _known(lang: str) -> str:
    return lang if lang in _DAYS else "id"


def day_name(day: date, lang: str) -> str:
    """Return the name of the weekday, "Senin" or "Monday"."""
    return _DAYS[_known(lang)][day.weekday()]


def long_date(day: date, lang: str) -> str:
    """Return "Senin, 23 November 2026" or its English twin."""
    return f"{day_name(day, lang)}, {plain_date(day, lang)}"


def plain_date(day: date, lang: str) -> str:
    """Return "23 November 2026", for facts that hold since then."""
    return f"{day.day} {_MONTHS[_known(lang)][day.month - 1]} {day.year}"


def month_name(day: date, lang: str) -> str:
    """Return the name of the month, "November"."""
    return _MONTHS[_known(lang)][day.month - 1]


def short_date(day: date, lang: str) -> str:
    """Return "Sen, 23 Nov", for places where the year goes without saying."""
    month = _MONTHS[_known(lang)][day.month - 1]
    return f"{day_name(day, lang)[:_ABBREVIATED]}, {day.day} {month[:_ABBREVIATED]}"


def clock_time(moment: datetime | time) -> str:
    """Return "09.41": a moment as the clock shows it in WIB, or a wall time as it is."""
    at = moment.astimezone(WIB).time() if isinstance(moment, datetime) else moment
    return f"{at.hour:02d}.{at.minute:02d}"


def time_span(opens: time, closes: time) -> str:
    """Return "07.00–21.00"."""
    return f"{clock_time(opens)}–{clock_time(closes)}"


def number(n: int, lang: str) -> str:
    """Return "1.234" in Indonesian, "1,234" in English."""
    grouped = f"{n:,}"
    return grouped if _known(lang) == "en" else grouped.replace(",", ".")
