"""How a conflict is shown: frozen inputs in, plain values for QML out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.clock import wib_date
from domain.phones import mask_phone
from kiosk_app.features.cases.conflicts import Conflict, Party, Side
from kiosk_app.features.cases.showing import NameOfDevice
from kiosk_app.platform.formatting import clock_time, short_date
from kiosk_app.sync_status.words import when

RESOLUTIONS = ("moved", "cancelled", "no_harm")


def conflict_row(conflict: Conflict, now: datetime, lang: str) -> dict[str, Any]:
    """Return the line of the list."""
    names = [party.name for party in conflict.tell]
    return {
        "key": conflict.case_id,
        "title": slot_text(conflict, lang),
        "detail": ", ".join(names) or short_rule(conflict.rule),
        "since": when(conflict.opened_at, now, lang),
        "glyph": "calendarClock",
    }


def slot_text(conflict: Conflict, lang: str) -> str:
    """Return "PC-04 · Sen, 23 Nov, 10.00–11.00"."""
    if conflict.starts_at is None or conflict.ends_at is None:
        return conflict.resource
    day = short_date(wib_date(conflict.starts_at), lang)
    return f"{conflict.resource} · {day}, {clock_time(conflict.starts_at)}–{clock_time(conflict.ends_at)}"


def short_rule(rule: str) -> str:
    """Return the rule in a few words."""
    words = {
        "overbooked": QCoreApplication.translate("Conflicts", "dua pemegang"),
        "fenced": QCoreApplication.translate("Conflicts", "haknya sudah diambil"),
        "lease_taken": QCoreApplication.translate("Conflicts", "mungkin sudah dijanjikan"),
    }
    return words.get(rule, rule)


def rule_sentence(rule: str) -> str:
    """Return in one sentence which rule applies."""
    sentences = {
        "overbooked": QCoreApplication.translate(
            "Conflicts",
            "Tempatnya hanya satu. Yang lebih dulu sampai di server pusat berlaku; yang lain masuk daftar tunggu.",
        ),
        "fenced": QCoreApplication.translate(
            "Conflicts",
            "Petugas sudah mengambil hak perangkat ini. Janji yang datang sesudahnya masuk daftar tunggu.",
        ),
        "lease_taken": QCoreApplication.translate(
            "Conflicts",
            "Hak sebuah perangkat diambil saat ia tanpa sambungan. Mungkin ia sudah menjanjikan tempat ini.",
        ),
    }
    return sentences.get(rule, rule)


def side_lines(side: Side, device: NameOfDevice) -> list[str]:
    """Return who stands on one side."""
    nobody = QCoreApplication.translate("Conflicts", "Belum diketahui siapa")
    by = QCoreApplication.translate("Conflicts", "dijanjikan oleh {device}")
    lines = list(side.who) or [nobody]
    return [*lines, by.format(device=device(side.device_id))] if side.device_id else lines


def party_rows(parties: tuple[Party, ...], *, revealed: bool) -> list[dict[str, str]]:
    """Return who must be told, their numbers masked unless ``revealed``."""
    unknown = QCoreApplication.translate("Conflicts", "tanpa nomor telepon")
    return [
        {
            "name": party.name,
            "phone": (party.phone if revealed else mask_phone(party.phone)) if party.phone else unknown,
        }
        for party in parties
    ]


def resolution_choices() -> list[dict[str, str]]:
    """Return what may have been done, in the order of the buttons."""
    return [
        {
            "value": "moved",
            "text": QCoreApplication.translate("Conflicts", "Sudah diberi tahu dan dipindahkan"),
        },
        {
            "value": "cancelled",
            "text": QCoreApplication.translate("Conflicts", "Sudah diberi tahu dan dibatalkan"),
        },
        {"value": "no_harm", "text": QCoreApplication.translate("Conflicts", "Tidak ada yang dirugikan")},
    ]
