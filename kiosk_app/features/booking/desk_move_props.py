"""What the desk's form for moving says, derived."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.facilities import Facility
from domain.clock import wib_date
from kiosk_app.features.booking.desk_move_state import ALL, FOLLOWING, THIS, Moving, id_of
from kiosk_app.features.booking.desk_new_props import option_words
from kiosk_app.features.booking.outcomes import BookingView, MoveDate, Option
from kiosk_app.features.booking.sentences import refusal_sentences
from kiosk_app.platform.formatting import clock_time, short_date

Rows = list[dict[str, Any]]


def field_rows() -> Rows:
    """Return what is asked: the field's name and its label."""
    return [
        {"name": "day", "label": QCoreApplication.translate("BookingDesk", "Hari")},
        {"name": "start", "label": QCoreApplication.translate("BookingDesk", "Mulai")},
        {"name": "length", "label": QCoreApplication.translate("BookingDesk", "Lama")},
        {"name": "facility", "label": QCoreApplication.translate("BookingDesk", "Sarana")},
    ]


def scope_rows(moving: Moving) -> Rows:
    """Return for which dates a series may be moved, [] for a single booking."""
    if len(moving.series) < 2:
        return []
    words = {
        THIS: QCoreApplication.translate("BookingDesk", "Tanggal ini saja"),
        FOLLOWING: QCoreApplication.translate("BookingDesk", "Ini dan berikutnya"),
        ALL: QCoreApplication.translate("BookingDesk", "Semua tanggal"),
    }
    return [
        {"value": value, "text": text, "selected": value == moving.draft.scope}
        for value, text in words.items()
    ]


def date_rows(moving: Moving, facilities: Sequence[Facility], lang: str) -> Rows:
    """Return the dates one by one; ``state`` is fits, conflict, other or skipped (it stays where it is)."""
    return [_date_row(moving, one, facilities, lang) for one in moving.plan]


def _date_row(moving: Moving, one: MoveDate, facilities: Sequence[Facility], lang: str) -> dict[str, Any]:
    decided = id_of(one) in moving.chosen
    picked = moving.chosen.get(id_of(one))
    state = "conflict" if one.refusals else "fits"
    if decided:
        state = "skipped" if picked is None else "other"
    return {
        "day": short_date(wib_date(one.view.booking.starts_at), lang),
        "state": state,
        "text": to_words(picked or one.to, one.view, facilities, lang),
        "why": refusal_sentences(one.refusals, lang),
        "nearest": to_words(one.nearest, one.view, facilities, lang) if one.nearest else "",
    }


def to_words(option: Option, view: BookingView, facilities: Sequence[Facility], lang: str) -> str:
    """Return "10.00–12.00"; with day and place where the booking stands elsewhere now."""
    begin, end = option.span.starts_at, option.span.ends_at
    if option.facility_id != view.booking.facility_id:
        return option_words(option, facilities, lang)
    words = f"{clock_time(begin)}–{clock_time(end)}"
    day = wib_date(begin)
    return words if day == wib_date(view.booking.starts_at) else f"{short_date(day, lang)}, {words}"


def plan_words(moving: Moving) -> str:
    """Return how many dates would move, and how many want a decision first."""
    if moving.undecided:
        return QCoreApplication.translate("BookingDesk", "%n tanggal bertabrakan", None, moving.undecided)
    return QCoreApplication.translate("BookingDesk", "%n tanggal dipindahkan", None, len(moving.moves))


def save_words(moving: Moving | None) -> str:
    """Return what Enter does."""
    if moving is not None and not moving.plan and moving.draft.scope != THIS:
        return QCoreApplication.translate("BookingDesk", "Periksa tanggal")
    return QCoreApplication.translate("BookingDesk", "Pindahkan")
