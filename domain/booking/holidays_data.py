"""Public holidays and days of collective leave (cuti bersama) in Indonesia. Staff may open a day all the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from domain.booking.timetable import Holiday


def holidays_of(years: Iterable[int]) -> dict[date, Holiday]:
    """Return the holidays of ``years`` by day. Feasts that follow the moon are estimates until the government
    has named the day; the name then says so.
    """
    import holidays

    found = holidays.country_holidays(
        "ID", years=list(years), categories=("public", "government"), language="id"
    )
    return {day: Holiday(day, name) for day, name in sorted(found.items())}
