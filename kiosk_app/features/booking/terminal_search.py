""" "What is free for 20 people on Thursday afternoon": the question and its answers in words. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.facilities import Facility
from domain.clock import WIB
from kiosk_app.features.booking.outcomes import Option
from kiosk_app.features.booking.sentences import length_words
from kiosk_app.features.booking.terminal_words import (
    audience_words,
    equipment_word,
    facility_name,
    facts_words,
    span_words,
)
from kiosk_app.platform.formatting import long_date

PARTS = {
    "morning": (time(7), time(12)),
    "midday": (time(11), time(15)),
    "afternoon": (time(15), time(18)),
    "evening": (time(18), time(21)),
}
LENGTHS = (60, 90, 120, 180, 240)
HORIZON = 90
"""Days ahead that the strip offers; each room has its own horizon, which the search respects."""


@dataclass(frozen=True, slots=True)
class SearchState:
    """``options`` is ``None`` until somebody searched."""

    today: date
    day: date
    rooms: tuple[Facility, ...] = ()
    people: int = 10
    part: str = "afternoon"
    minutes: int = 120
    equipment: frozenset[str] = frozenset()
    week: int = 0
    options: tuple[Option, ...] | None = None
    trouble: str = ""
    busy: bool = False


def window(state: SearchState) -> tuple[datetime, datetime]:
    """Return from when to when is searched, aware."""
    begins, ends = PARTS[state.part]
    return datetime.combine(state.day, begins, WIB), datetime.combine(state.day, ends, WIB)


def part_chips() -> list[dict[str, str]]:
    """Return the parts of a day."""
    words = {
        "morning": QCoreApplication.translate("Booking", "Pagi"),
        "midday": QCoreApplication.translate("Booking", "Siang"),
        "afternoon": QCoreApplication.translate("Booking", "Sore"),
        "evening": QCoreApplication.translate("Booking", "Malam"),
    }
    return [{"value": part, "text": words[part]} for part in PARTS]


def length_chips() -> list[dict[str, str]]:
    """Return how long it may be."""
    return [{"value": str(minutes), "text": length_words(minutes)} for minutes in LENGTHS]


def equipment_chips(rooms: tuple[Facility, ...]) -> list[dict[str, str]]:
    """Return what at least one room has."""
    codes = sorted({code for room in rooms for code in room.equipment})
    return [{"value": code, "text": equipment_word(code)} for code in codes]


def question(state: SearchState, lang: str) -> str:
    """Return what was asked, as a sentence part over the answers."""
    part = next(chip["text"] for chip in part_chips() if chip["value"] == state.part).lower()
    return QCoreApplication.translate("Booking", "{people} orang · {day}, {part} · {length}").format(
        people=state.people, day=long_date(state.day, lang), part=part, length=length_words(state.minutes)
    )


def option_rows(state: SearchState, lang: str) -> list[dict[str, Any]]:
    """Return the answers, best first."""
    rooms = {room.facility_id: room for room in state.rooms}
    found = state.options or ()
    return [_row(place, option, rooms[option.facility_id], lang) for place, option in enumerate(found)]


def _row(place: int, option: Option, room: Facility, lang: str) -> dict[str, Any]:
    return {
        "place": place,
        "name": facility_name(room, lang),
        "time": span_words(option.span),
        "facts": facts_words(room),
        "audience": audience_words(room),
        "sure": option.sure and not room.approval,
    }
