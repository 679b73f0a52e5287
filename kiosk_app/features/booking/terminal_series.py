"""The dates of a series before it is booked, each with what became of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.facilities import Facility
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import Option, SeriesDate, SeriesPlan
from kiosk_app.features.booking.sentences import refusal_sentences
from kiosk_app.features.booking.terminal_words import facility_name, span_words, when_words
from kiosk_app.platform.formatting import short_date

WISHED, NEAREST, SKIPPED, OTHER = "wished", "nearest", "skipped", "other"


@dataclass(frozen=True, slots=True)
class SeriesState:
    """``answers``: what was decided about a date that does not fit, ``None`` to skip it; no entry: undecided."""

    plan: SeriesPlan | None = None
    facilities: tuple[Facility, ...] = ()
    answers: Mapping[date, Option | None] = field(default_factory=lambda: MappingProxyType({}))
    trouble: str = ""
    busy: bool = False

    @property
    def conflicts(self) -> tuple[SeriesDate, ...]:
        dates = self.plan.dates if self.plan else ()
        return tuple(one for one in dates if one.refusals)

    @property
    def undecided(self) -> int:
        return sum(1 for one in self.conflicts if one.day not in self.answers)

    @property
    def booked(self) -> int:
        dates = self.plan.dates if self.plan else ()
        return sum(1 for one in dates if not one.refusals or self.answers.get(one.day) is not None)


def chosen_of(state: SeriesState) -> dict[date, Option | None]:
    """Return what the service is told about the dates that do not fit: who said nothing skips them."""
    return {one.day: state.answers.get(one.day) for one in state.conflicts}


def lead(state: SeriesState) -> str:
    """Return how many dates fit."""
    if state.plan is None:
        return ""
    if not state.conflicts:
        return QCoreApplication.translate("Booking", "Semua {count} tanggal kosong.").format(
            count=len(state.plan.dates)
        )
    return QCoreApplication.translate(
        "Booking", "{fits} dari {count} tanggal kosong. Untuk yang lain, silakan pilih."
    ).format(fits=len(state.plan.dates) - len(state.conflicts), count=len(state.plan.dates))


def main_text(state: SeriesState) -> str:
    """Return what the main action does now."""
    if state.booked == 0:
        return ""
    return QCoreApplication.translate("Booking", "Pesan {count} tanggal").format(count=state.booked)


def date_rows(state: SeriesState, lang: str) -> list[dict[str, Any]]:
    """Return the dates as rows, those that do not fit with their answers."""
    dates = state.plan.dates if state.plan else ()
    return [_row(state, place, one, lang) for place, one in enumerate(dates)]


def _row(state: SeriesState, place: int, one: SeriesDate, lang: str) -> dict[str, Any]:
    answer = answer_of(state, one)
    return {
        "place": place,
        "day": short_date(one.day, lang),
        "time": span_words(one.span),
        "fits": not one.refusals,
        "why": refusal_sentences(one.refusals, lang),
        "answer": answer,
        "options": _options(state, one, answer, lang) if one.refusals else [],
    }


def answer_of(state: SeriesState, one: SeriesDate) -> str:
    """Return the word for what was decided about a date."""
    if not one.refusals:
        return WISHED
    if one.day not in state.answers:
        return ""
    option = state.answers[one.day]
    if option is None:
        return SKIPPED
    return NEAREST if option == one.nearest else OTHER


def _options(state: SeriesState, one: SeriesDate, answer: str, lang: str) -> list[dict[str, str]]:
    options = []
    if one.nearest is not None:
        options.append({"value": NEAREST, "text": _option_words(state, one.nearest, lang)})
    other = state.answers.get(one.day)
    text = QCoreApplication.translate("Booking", "Waktu lain …")
    if answer == OTHER and other is not None:
        text = _option_words(state, other, lang)
    options.append({"value": OTHER, "text": text})
    options.append({"value": SKIPPED, "text": QCoreApplication.translate("Booking", "Lewati")})
    return options


def _option_words(state: SeriesState, option: Option, lang: str) -> str:
    span: Span = option.span
    words = when_words(span.starts_at, span.ends_at, lang)
    if state.plan is None or not state.facilities or option.facility_id == state.facilities[0].facility_id:
        return words
    other = next((one for one in state.facilities if one.facility_id == option.facility_id), None)
    return f"{words} · {facility_name(other, lang)}" if other else words
