"""What staff type in a hurry while somebody is on the phone: days, times and lengths in few keys. Pure."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

_AHEAD = {"hari ini": 0, "hr ini": 0, "today": 0, "kini": 0, "besok": 1, "bsk": 1, "tomorrow": 1, "lusa": 2}
_WEEKDAYS = (
    ("senin", "monday"),
    ("selasa", "tuesday"),
    ("rabu", "wednesday"),
    ("kamis", "thursday"),
    ("jumat", "friday"),
    ("sabtu", "saturday"),
    ("minggu", "sunday"),
)
_HOURS_AT_MOST = 12


def read_day(text: str, today: date) -> date | None:
    """Return the day that ``text`` means: "", "besok", "kamis" (the next one), "30", "30/11", "30-11-2026". Of words
    as many letters are enough as leave no doubt: "b", "ka"."""
    plain = " ".join(text.casefold().split())
    return (_word(plain, today) or _numbers(plain, today)) if plain else today


def _word(plain: str, today: date) -> date | None:
    ahead = {days for word, days in _AHEAD.items() if word.startswith(plain)}
    for number, names in enumerate(_WEEKDAYS):
        if any(name.startswith(plain) for name in names):
            ahead.add((number - today.weekday() - 1) % 7 + 1)
    return today + timedelta(days=ahead.pop()) if len(ahead) == 1 else None


def _numbers(plain: str, today: date) -> date | None:
    parts = [int(part) for part in re.split(r"[/.\- ]+", plain) if part.isdigit()]
    if not parts or len(parts) != len(re.split(r"[/.\- ]+", plain)):
        return None
    if len(parts) == 3:
        return _date(parts[2] if parts[2] > 99 else 2000 + parts[2], parts[1], parts[0])
    if len(parts) == 2:
        return _coming(today, [(today.year + more, parts[1]) for more in (0, 1)], parts[0])
    months = [today.year * 12 + today.month - 1 + more for more in (0, 1, 2)]
    return _coming(today, [(month // 12, month % 12 + 1) for month in months], parts[0])


def _coming(today: date, months: list[tuple[int, int]], day: int) -> date | None:
    """Return the first such day that is not past."""
    found = (_date(year, month, day) for year, month in months)
    return next((one for one in found if one is not None and one >= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """Return the time of day that ``text`` means: "9", "0930", "9.30", "13:00"."""
    parts = re.fullmatch(r"(\d{1,2})(?:[.: ]?(\d{2}))?", text.strip())
    if parts is None:
        return None
    hour, minute = int(parts[1]), int(parts[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_minutes(text: str) -> int | None:
    """Return how many minutes ``text`` means: "90", "2 jam", "2j", "1.5", "1j30"; up to 12 is hours."""
    plain = text.casefold().replace(",", ".").strip()
    both = re.fullmatch(r"(\d+)\s*(?:jam|j|h)\s*(\d+)\s*(?:menit|mnt|m)?", plain)
    if both is not None:
        return int(both[1]) * 60 + int(both[2])
    one = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(jam|j|hours?|h|menit|mnt|min|m)?", plain)
    if one is None or float(one[1]) == 0:
        return None
    number, unit = float(one[1]), one[2] or ""
    hours = unit[:1] in {"j", "h"} or (not unit and number <= _HOURS_AT_MOST)
    return round(number * 60) if hours else round(number)


def read_number(text: str) -> int | None:
    """Return the count that ``text`` means."""
    plain = text.strip()
    return int(plain) if plain.isdecimal() else None
