"""How the terminal writes of activities, and which of them stand under which day. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.clock import wib_date
from domain.information.activities import coming
from domain.information.kinds import Language
from domain.information.pages import Page
from kiosk_app.features.information.shelves import kind_icon
from kiosk_app.features.information.terminal_ports import SeatsLeft
from kiosk_app.platform.formatting import clock_time, long_date, number, short_date


def day_groups(
    pages: Iterable[Page],
    now: datetime,
    language: Language,
    seats: Mapping[str, SeatsLeft] = MappingProxyType({}),
) -> list[dict[str, Any]]:
    """Return what is not over, under its days: what has begun already stands under today."""
    today = wib_date(now)
    groups: dict[date, list[dict[str, Any]]] = {}
    for page in coming(pages, now):
        day = max(today, wib_date(page.begins or now))
        groups.setdefault(day, []).append(_row(page, now, language.value, seats.get(page.page_id)))
    return [
        {"heading": day_words(day, today, language.value), "rows": rows}
        for day, rows in sorted(groups.items())
    ]


def day_words(day: date, today: date, lang: str) -> str:
    """Return "Hari ini · Senin, 23 November 2026", or the day alone."""
    if day != today:
        return long_date(day, lang)
    today_words = QCoreApplication.translate("Information", "Hari ini")
    return f"{today_words} · {long_date(day, lang)}"


def time_words(page: Page, lang: str) -> str:
    """Return "09.00–11.30", or from when until when where it goes over days; "" for what is no activity."""
    if page.begins is None or page.ends is None:
        return ""
    first, last = wib_date(page.begins), wib_date(page.ends)
    if _is_short(page):
        return f"{clock_time(page.begins)}–{clock_time(page.ends)}"
    ends = f"{short_date(last, lang)} {clock_time(page.ends)}"
    return f"{short_date(first, lang)} {clock_time(page.begins)} – {ends}"


def activity_facts(
    page: Page, lang: str, left: SeatsLeft | None = None, as_of: datetime | None = None
) -> list[dict[str, str]]:
    """Return when, where, for whom and for how many, each with its sign; [] for what is no activity."""
    if page.begins is None:
        return []
    hours = time_words(page, lang)
    # What goes over several days names them already.
    when = f"{long_date(wib_date(page.begins), lang)} · {hours}" if _is_short(page) else hours
    told = [
        {"icon": "calendarClock", "text": when},
        {"icon": "mapMarker", "text": page.place},
        {"icon": "accountGroup", "text": page.audience},
        {"icon": "seat", "text": _with_as_of(_seats(page, lang, left), as_of if left else None, lang)},
    ]
    return [fact for fact in told if fact["text"]]


def _is_short(page: Page) -> bool:
    return page.begins is not None and page.ends is not None and wib_date(page.begins) == wib_date(page.ends)


def _row(page: Page, now: datetime, lang: str, left: SeatsLeft | None) -> dict[str, Any]:
    begun = page.begins is not None and page.begins <= now
    running = QCoreApplication.translate("Information", "Sedang berlangsung") if begun else ""
    parts = (time_words(page, lang), running, page.place, _seats(page, lang, left))
    hint = " · ".join(part for part in parts if part)
    return {"id": page.page_id, "title": page.title, "hint": hint, "icon": kind_icon(page.kind)}


def as_of_words(as_of: datetime, lang: str) -> str:
    """Return how old numbers are, on a terminal that has lost its line."""
    text = QCoreApplication.translate("Information", "keadaan {day} pukul {time}")
    return text.format(day=short_date(wib_date(as_of), lang), time=clock_time(as_of))


def _with_as_of(said: str, as_of: datetime | None, lang: str) -> str:
    return said if as_of is None or not said else f"{said} · {as_of_words(as_of, lang)}"


def _left(told: SeatsLeft, lang: str) -> str:
    if told.left:
        text = QCoreApplication.translate("Information", "Tersisa {left} dari {seats} kursi")
        return text.format(left=number(told.left, lang), seats=number(told.total, lang))
    if not told.waiting:
        return QCoreApplication.translate("Information", "Kursi habis")
    text = QCoreApplication.translate("Information", "Kursi habis · {waiting} orang menunggu")
    return text.format(waiting=number(told.waiting, lang))


def _seats(page: Page, lang: str, left: SeatsLeft | None) -> str:
    if left is not None:
        return _left(left, lang)
    if not page.seats:
        return ""
    return QCoreApplication.translate("Information", "{seats} kursi").format(seats=number(page.seats, lang))
