"""Moments as staff read them. Light to import."""

from __future__ import annotations

from datetime import datetime

from domain.clock import wib_date
from kiosk_app.platform.formatting import clock_time, short_date


def when(moment: datetime, now: datetime, lang: str) -> str:
    """Return "09.41", with the day before it where that is not today."""
    day = wib_date(moment)
    return clock_time(moment) if day == wib_date(now) else f"{short_date(day, lang)}, {clock_time(moment)}"
