"""How the desk shows those who are here: one frozen row for each visit, and the facts of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from domain.ids import show_visit_code
from domain.phones import mask_phone
from domain.visits import Visit
from kiosk_app.features.guestbook.words import (
    Choice,
    age_bands,
    assistances,
    educations,
    occupations,
    purpose_label,
    sexes,
)
from kiosk_app.platform.formatting import clock_time

NEW_FOR = timedelta(minutes=5)
"""How long an arrival is marked as new."""


@dataclass(frozen=True, slots=True)
class PresentRow:
    """One line of the list. ``people`` is 0 for an individual."""

    visit_id: str
    name: str
    people: int
    detail: str
    since: str
    needs_help: bool
    is_new: bool


def shown_name(visit: Visit) -> str:
    """Return the visitor's name, or what stands for one that was forgotten after its time."""
    return visit.name or QCoreApplication.translate("Desk", "Tanpa nama")


def present_row(visit: Visit, now: datetime) -> PresentRow:
    """Return the line for ``visit`` as seen at ``now``."""
    people = 0 if visit.headcount is None else visit.headcount.total
    beside = visit.purpose_note or visit.origin.text
    detail = " · ".join(part for part in (purpose_label(visit.purpose), beside) if part)
    is_new = timedelta(0) <= now - visit.arrived_at < NEW_FOR
    since = clock_time(visit.arrived_at)
    needs_help = visit.assistance is not None
    return PresentRow(visit.visit_id, shown_name(visit), people, detail, since, needs_help, is_new)


def stay_text(visit: Visit, now: datetime) -> str:
    """Return since when a visitor is here, and for how long: ``09.02 · 39 menit``."""
    minutes = max(0, int((now - visit.arrived_at).total_seconds() // 60))
    if minutes < 60:
        length = QCoreApplication.translate("Desk", "{minutes} menit").format(minutes=minutes)
    else:
        hours = QCoreApplication.translate("Desk", "{hours} jam {minutes} menit")
        length = hours.format(hours=minutes // 60, minutes=minutes % 60)
    return f"{clock_time(visit.arrived_at)} · {length}"


def phone_text(visit: Visit, revealed: bool) -> str:
    """Return the phone number, masked unless ``revealed``; empty where none was given."""
    if visit.phone is None:
        return ""
    return visit.phone if revealed else mask_phone(visit.phone)


Facts = list[dict[str, str]]


def visit_facts(visit: Visit, now: datetime) -> Facts:
    """Return what else is known of ``visit``, as label and value, without what was not said."""
    facts = (
        (QCoreApplication.translate("Desk", "Di sini sejak"), stay_text(visit, now)),
        (QCoreApplication.translate("Desk", "Keperluan"), _purpose(visit)),
        (QCoreApplication.translate("Desk", "Asal"), visit.origin.text),
        (QCoreApplication.translate("Desk", "Kode kunjungan"), show_visit_code(visit.code)),
        (QCoreApplication.translate("Desk", "Rombongan"), _group(visit)),
        (QCoreApplication.translate("Desk", "Perlu bantuan"), _label(assistances(), visit.assistance)),
        (QCoreApplication.translate("Desk", "Tentang"), _about(visit)),
    )
    return [{"label": label, "value": value} for label, value in facts if value]


def _purpose(visit: Visit) -> str:
    return " · ".join(part for part in (purpose_label(visit.purpose), visit.purpose_note) if part)


def _group(visit: Visit) -> str:
    if visit.headcount is None:
        return ""
    return QCoreApplication.translate("Desk", "{people} orang: {women} perempuan, {men} laki-laki").format(
        people=visit.headcount.total, women=visit.headcount.women, men=visit.headcount.men
    )


def _about(visit: Visit) -> str:
    pairs = (
        (sexes(), visit.sex),
        (age_bands(), visit.age_band),
        (occupations(), visit.occupation),
        (educations(), visit.education),
    )
    return " · ".join(label for choices, code in pairs if (label := _label(choices, code)))


def _label(choices: Iterable[Choice], code: str | None) -> str:
    return next((choice.label for choice in choices if choice.code == code), "")
