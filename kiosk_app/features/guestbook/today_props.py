"""What the Today page shows, derived: frozen inputs in, frozen properties out, no Qt objects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.clock import WIB
from domain.visits import Purpose
from kiosk_app.features.guestbook.outcomes import PresentList
from kiosk_app.features.guestbook.today import DayNumbers
from kiosk_app.features.guestbook.words import purposes
from kiosk_app.platform.formatting import clock_time, long_date, number

FIRST_HOUR, LAST_HOUR = 7, 20
"""The house is open from 07.00 to 21.00; the last bar is the hour that begins at 20.00."""

Bars = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Tile:
    """One large number with what it counts above and beside it."""

    value: str = "–"
    note: str = ""


def inside_tile(present: PresentList, lang: str) -> Tile:
    """Return how many are inside now."""
    return Tile(number(present.people, lang), _visits(present.entries))


def today_tile(day: DayNumbers, lang: str) -> Tile:
    """Return how many came today, those who left again too."""
    return Tile(number(day.people, lang), _visits(day.entries))


def _visits(count: int) -> str:
    return QCoreApplication.translate("Desk", "orang, %n kunjungan", None, count)


def groups_tile(present: PresentList, lang: str) -> Tile:
    """Return how many groups are inside."""
    counts = [visit.headcount.total for visit in present.everybody if visit.headcount is not None]
    people = QCoreApplication.translate("Desk", "{people} orang bersama-sama")
    nobody = QCoreApplication.translate("Desk", "tidak ada saat ini")
    note = people.format(people=number(sum(counts), lang)) if counts else nobody
    return Tile(number(len(counts), lang), note)


def help_tile(present: PresentList, lang: str) -> Tile:
    """Return how many wait for a helping hand, and who came first of them."""
    waiting = [visit for visit in present.everybody if visit.assistance is not None]
    since = QCoreApplication.translate("Desk", "sejak {time}")
    nobody = QCoreApplication.translate("Desk", "tidak ada saat ini")
    note = since.format(time=clock_time(min(visit.arrived_at for visit in waiting))) if waiting else nobody
    return Tile(number(len(waiting), lang), note)


def heading(now: datetime, lang: str) -> str:
    """Return date and time as the page's title: ``Senin, 23 November 2026 · 09.41``."""
    return f"{long_date(now.astimezone(WIB).date(), lang)} · {clock_time(now)}"


def hour_bars(by_hour: Mapping[int, int], now: datetime) -> Bars:
    """Return a bar for each hour that the house is open, and for earlier or later ones with people.

    ``share`` is of the tallest bar, ``now`` marks the running hour.
    """
    this_hour = now.astimezone(WIB).hour
    hours = range(min([FIRST_HOUR, *by_hour]), max([LAST_HOUR, *by_hour]) + 1)
    tallest = max([1, *by_hour.values()])
    return [
        {
            "label": f"{hour:02d}",
            "people": by_hour.get(hour, 0),
            "share": by_hour.get(hour, 0) / tallest,
            "now": hour == this_hour,
        }
        for hour in hours
    ]


def now_share(by_hour: Mapping[int, int], now: datetime) -> float:
    """Return where the red line of now stands across the hours, 0 to 1; -1 outside them."""
    local = now.astimezone(WIB)
    first, last = min([FIRST_HOUR, *by_hour]), max([LAST_HOUR, *by_hour]) + 1
    share = (local.hour + local.minute / 60 - first) / (last - first)
    return share if 0 <= share <= 1 else -1.0


def purpose_bars(by_purpose: Mapping[Purpose, int], lang: str) -> Bars:
    """Return a bar for each purpose that somebody came for, the most frequent first."""
    tallest = max([1, *by_purpose.values()])
    bars = [
        {
            "label": choice.label,
            "people": number(by_purpose[Purpose(choice.code)], lang),
            "share": by_purpose[Purpose(choice.code)] / tallest,
        }
        for choice in purposes()
        if by_purpose.get(Purpose(choice.code), 0) > 0
    ]
    return sorted(bars, key=lambda bar: -bar["share"])
