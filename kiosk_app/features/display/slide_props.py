"""A slide as QML draws it: plain values in one language. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from domain.display.board import Activity, Board, Hours, Notice, Room, Use, Waiting
from domain.display.programme import Slide, SlideKind
from kiosk_app.features.display import words
from kiosk_app.platform.formatting import clock_time
from kiosk_app.platform.picture_shelf import picture_url

Props = dict[str, Any]

_LOOKS = {
    Use.FREE: ("plus", "leaf"),
    Use.TAKEN: ("accountGroup", "brick"),
    Use.CLOSED: ("close", "sea"),
}
"""Sign and tone: neither says it alone."""


def slide_props(slide: Slide, board: Board, now: datetime, lang: str) -> Props:
    """Return ``kind``, ``title``, ``part`` ("2/3", "" for the only one) and what the kind's own page draws."""
    part = f"{slide.part}/{slide.parts}" if slide.parts > 1 else ""
    common = {"kind": slide.kind.value, "title": words.title_words(slide), "part": part}
    rows = [_row(item, now, lang) for item in slide.items]
    for row in rows:
        # What has not come yet, or is there no more, is a calm ground.
        if "picture" in row:
            row["picture"] = picture_url(row["picture"]) if row["picture"] in board.pictures else ""
    return {**common, **_MORE[slide.kind](board), "rows": rows}


def _row(item: Activity | Notice | Room | Waiting | Hours, now: datetime, lang: str) -> Props:
    match item:
        case Activity():
            return _activity(item, now, lang)
        case Notice():
            return {"title": item.title.told(lang), "text": item.text.told(lang), "picture": item.picture}
        case Room():
            glyph, tone = _LOOKS[item.use]
            use = words.use_words(item.use)
            return {
                "name": item.name.told(lang),
                "where": words.where_words(item),
                "use": use,
                "glyph": glyph,
                "tone": tone,
            }
        case Waiting():
            return {
                "number": str(item.place) if item.place else "",
                "sign": item.sign,
                "text": words.turn_words(item),
            }
        case Hours():
            today, tomorrow = words.hours_words(item.today), words.hours_words(item.tomorrow)
            return {"name": words.service_words(item.service), "today": today, "tomorrow": tomorrow}


def _activity(item: Activity, now: datetime, lang: str) -> Props:
    return {
        "time": clock_time(item.begins),
        "until": words.day_words(item, now, lang),
        "title": item.title.told(lang),
        "facts": words.facts_words(item, lang),
        "running": words.running_words() if item.begins <= now else "",
        "picture": item.picture,
    }


def _empty(_board: Board) -> Props:
    text, hint = words.empty_words()
    return {"emptyText": text, "emptyHint": hint}


def _computers(board: Board) -> Props:
    heading, nobody = words.queue_words()
    return {
        "free": str(board.computers.free),
        "total": f"/ {board.computers.total}",
        "freeText": words.free_words(),
        "hint": words.next_words(board.computers.next_free),
        "queueTitle": heading,
        "queueEmpty": nobody,
    }


def _days(_board: Board) -> Props:
    today, tomorrow = words.both_days_words()
    return {"today": today, "tomorrow": tomorrow}


def _nothing(_board: Board) -> Props:
    return {}


_MORE: dict[SlideKind, Callable[[Board], Props]] = {
    SlideKind.TODAY: _empty,
    SlideKind.COMING: _empty,
    SlideKind.NOTICE: _nothing,
    SlideKind.ROOMS: _nothing,
    SlideKind.COMPUTERS: _computers,
    SlideKind.HOURS: _days,
}
