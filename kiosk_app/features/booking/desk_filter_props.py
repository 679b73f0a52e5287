"""The heading of the desk's calendar and what it can be filtered by, derived."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk_app.features.booking.desk_calendar_state import CalendarState, Span, days_of
from kiosk_app.platform.formatting import long_date, short_date


def calendar_heading(state: CalendarState, lang: str) -> str:
    """Return "Senin, 23 November 2026", "Sen, 23 Nov – Min, 29 Nov · PC-03" or "November 2026"."""
    if state.span is Span.DAY:
        return long_date(state.day, lang)
    if state.span is Span.MONTH:
        return long_date(state.day, lang).split(" ", 2)[2]
    days = days_of(state)
    week = f"{short_date(days[0], lang)} – {short_date(days[-1], lang)}"
    names = (_name(one, lang) for one in state.read.facilities if one.facility_id == state.facility_id)
    return " · ".join([week, *names])


def _name(facility: Any, lang: str) -> str:
    return str(facility.name_en if lang == "en" else facility.name)


def filter_rows(state: CalendarState) -> list[dict[str, Any]]:
    """Return the choices in the order in which they stand."""
    wanted = state.wanted
    floors = sorted({one.floor for one in state.read.facilities})
    rows = [
        ("kind", "room", QCoreApplication.translate("BookingDesk", "Ruang"), wanted.kind == "room"),
        (
            "kind",
            "computer",
            QCoreApplication.translate("BookingDesk", "Komputer"),
            wanted.kind == "computer",
        ),
    ]
    if len(floors) > 1:
        floor = QCoreApplication.translate("BookingDesk", "Lantai {number}")
        rows += [("floor", str(one), floor.format(number=one), wanted.floor == one) for one in floors]
    rows += [
        (
            "standing",
            "sure",
            QCoreApplication.translate("BookingDesk", "Terkonfirmasi"),
            wanted.standing == "sure",
        ),
        (
            "standing",
            "waiting",
            QCoreApplication.translate("BookingDesk", "Menunggu"),
            wanted.standing == "waiting",
        ),
        (
            "standing",
            "ended",
            QCoreApplication.translate("BookingDesk", "Berakhir"),
            wanted.standing == "ended",
        ),
    ]
    return [
        {"group": group, "value": value, "text": text, "selected": selected}
        for group, value, text, selected in rows
    ]
