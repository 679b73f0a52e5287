"""The guestbook's wording that is data: the notice of purpose, and where to go next."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.visits import Purpose
from kiosk_app.platform.paths import DATA


@dataclass(frozen=True, slots=True)
class NextStep:
    """``place`` says floor and room, ``advice`` what to do there."""

    place: str
    advice: str


@cache
def _read(name: str) -> Any:
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def next_step(purpose: Purpose, lang: str) -> NextStep:
    """Return where ``purpose`` leads to, in ``lang`` ("id" or "en")."""
    step = _read("next_steps.json")[purpose.value]
    return NextStep(step["place"][lang], step["advice"][lang])


def notice_short(lang: str, retention_days: int) -> str:
    """Return the notice of purpose that stands above the first question (UU 27/2022)."""
    return str(_read("notice.json")["short"][lang]).format(retention=retention(retention_days))


def notice_full(lang: str, retention_days: int) -> list[str]:
    """Return the whole notice, one paragraph a line."""
    kept = retention(retention_days)
    return [str(line).format(retention=kept) for line in _read("notice.json")["full"][lang]]


def retention(days: int) -> str:
    """Return ``days`` as people say it: "1 tahun" rather than "365 hari"."""
    if days == 365:
        return QCoreApplication.translate("Guestbook", "1 tahun")
    return QCoreApplication.translate("Guestbook", "{days} hari").format(days=days)
