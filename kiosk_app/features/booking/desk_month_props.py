"""What the desk's calendar shows of a month, derived: counts per day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk_app.features.booking.desk_calendar_state import STANDINGS, CalendarState, days_of
from kiosk_app.features.booking.outcomes import DayCount
from kiosk_app.platform.formatting import long_date, short_date


def month_rows(
    state: CalendarState, counted: Iterable[DayCount], today: date, lang: str
) -> list[dict[str, Any]]:
    """Return a cell for each day, whole weeks from Monday."""
    sure: Counter[date] = Counter()
    waiting: Counter[date] = Counter()
    ended: Counter[date] = Counter()
    for one in counted:
        waits = one.standing in STANDINGS["waiting"]
        counts = waiting if waits else sure if one.standing in STANDINGS["sure"] else ended
        counts[one.day] += one.count
    cells = [_cell(day, state, today, lang, sure[day] + ended[day], waiting[day]) for day in days_of(state)]
    for day, cell in zip(days_of(state)[:7], cells, strict=False):
        cell["number"] = f"{short_date(day, lang).partition(',')[0]} {day.day}"
    return cells


def _cell(day: date, state: CalendarState, today: date, lang: str, held: int, waiting: int) -> dict[str, Any]:
    words = ", ".join(
        word for word in (_held(held), _waiting(waiting), state.read.closed.get(day, "")) if word
    )
    told = words or QCoreApplication.translate("BookingDesk", "kosong")
    return {
        "number": str(day.day),
        "inMonth": day.month == state.day.month,
        "today": day == today,
        "selected": day == state.day,
        "held": _held(held),
        "waiting": _waiting(waiting),
        "closed": state.read.closed.get(day, ""),
        "spoken": f"{long_date(day, lang)}: {told}",
    }


def _held(count: int) -> str:
    return QCoreApplication.translate("BookingDesk", "%n pesanan", None, count) if count else ""


def _waiting(count: int) -> str:
    return QCoreApplication.translate("BookingDesk", "%n menunggu", None, count) if count else ""
