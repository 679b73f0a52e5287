"""What staff see of what visitors look for. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.information.figures import DEEDS, IN_VAIN, SEARCHED, VIEWED, DeviceDay, by_day, how_often, totals
from kiosk_app.platform.formatting import month_name, number, short_date

WEEK, MONTH, YEAR = 7, 30, 365
PERIODS = (WEEK, MONTH, YEAR)
MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class FigureState:
    """``period``: days back from ``today``, which it includes. ``device``: whose figures, "" for all.
    ``titles``: of entries, by id."""

    today: date
    period: int = MONTH
    device: str = ""
    days: tuple[DeviceDay, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)

    @property
    def first(self) -> date:
        return self.today - timedelta(days=self.period - 1)

    @property
    def shown(self) -> tuple[DeviceDay, ...]:
        """The days of the device that is looked at."""
        return tuple(one for one in self.days if self.device in ("", one.device_id))


def period_chips() -> list[dict[str, str]]:
    """Return which periods may be looked at."""
    texts = {
        WEEK: QCoreApplication.translate("Figures", "7 hari"),
        MONTH: QCoreApplication.translate("Figures", "30 hari"),
        YEAR: QCoreApplication.translate("Figures", "Setahun"),
    }
    return [{"value": str(one), "text": text} for one, text in texts.items()]


def device_chips(state: FigureState) -> list[dict[str, str]]:
    """Return whose figures may be looked at."""
    everybody = {"value": "", "text": QCoreApplication.translate("Figures", "Semua perangkat")}
    devices = sorted({one.device_id for one in state.days})
    return [everybody, *({"value": one, "text": one} for one in devices)]


def cards(state: FigureState, lang: str) -> list[dict[str, Any]]:
    """Return a card for each thing that is counted, with its most frequent subjects."""
    return [_card(state, deed, lang) for deed in DEEDS]


def bars(state: FigureState, lang: str) -> list[dict[str, Any]]:
    """Return how much there was to count on each day, or, of a year, in each month."""
    counted: Counter[date] = Counter()
    for deed in DEEDS:
        for day, times in by_day(state.shown, deed).items():
            counted[_bucket(state, day)] += times
    most = max(counted.values(), default=1)
    return [
        {
            "label": _bar_label(state, bucket, lang),
            "spoken": _spoken(state, bucket, lang),
            "times": number(counted[bucket], lang),
            "share": counted[bucket] / most,
        }
        for bucket in _buckets(state)
    ]


def _card(state: FigureState, deed: str, lang: str) -> dict[str, Any]:
    heading, glyph, tone = _HEADINGS[deed]()
    found = totals(state.shown, deed)
    most = found[0].times if found else 1
    return {
        "deed": deed,
        "heading": heading,
        "glyph": glyph,
        "tone": tone,
        "total": number(how_often(state.shown, deed), lang),
        "rows": [
            {
                "label": state.titles.get(one.subject, one.subject) if deed == VIEWED else one.subject,
                "times": number(one.times, lang),
                "share": one.times / most,
            }
            for one in found[:MOST_ROWS]
        ],
        "more": _more(len(found) - MOST_ROWS, lang),
    }


def _more(count: int, lang: str) -> str:
    if count <= 0:
        return ""
    text = QCoreApplication.translate("Figures", "dan {count} lagi, semuanya ada di CSV")
    return text.format(count=number(count, lang))


def _buckets(state: FigureState) -> Sequence[date]:
    days = [state.first + timedelta(days=place) for place in range(state.period)]
    return list(dict.fromkeys(_bucket(state, day) for day in days))


def _bucket(state: FigureState, day: date) -> date:
    return day.replace(day=1) if state.period == YEAR else day


def _bar_label(state: FigureState, bucket: date, lang: str) -> str:
    if state.period == YEAR:
        return month_name(bucket, lang)[:3]
    return short_date(bucket, lang) if state.period == WEEK else str(bucket.day)


def _spoken(state: FigureState, bucket: date, lang: str) -> str:
    if state.period == YEAR:
        return f"{month_name(bucket, lang)} {bucket.year}"
    return short_date(bucket, lang)


def _viewed() -> tuple[str, str, str]:
    return QCoreApplication.translate("Figures", "Paling sering dibuka"), "bookOpenPageVariant", "sea"


def _searched() -> tuple[str, str, str]:
    return QCoreApplication.translate("Figures", "Paling sering dicari"), "magnify", "leaf"


def _in_vain() -> tuple[str, str, str]:
    return QCoreApplication.translate("Figures", "Dicari, tidak ditemukan"), "helpCircle", "brick"


_HEADINGS = {VIEWED: _viewed, SEARCHED: _searched, IN_VAIN: _in_vain}
