"""The strip of days from which a visitor chooses: a week at a time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk_app.features.booking.terminal_words import day_words

WEEK = 7


def day_chips(today: date, week: int, horizon: int, lang: str) -> list[dict[str, Any]]:
    """Return the days of the ``week``-th week from ``today`` as far as ``horizon`` days ahead reach:
    ``value`` (YYYY-MM-DD) and ``text``."""
    first = week * WEEK
    return [_chip(today, ahead, lang) for ahead in range(first, min(first + WEEK, horizon + 1))]


def more_weeks(week: int, horizon: int) -> bool:
    """Return whether days lie beyond the ``week``-th week."""
    return (week + 1) * WEEK <= horizon


def _chip(today: date, ahead: int, lang: str) -> dict[str, Any]:
    day = today + timedelta(days=ahead)
    text = QCoreApplication.translate("Booking", "Hari ini") if ahead == 0 else day_words(day, lang)
    return {"value": day.isoformat(), "text": text}
