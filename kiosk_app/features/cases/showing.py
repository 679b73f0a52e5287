"""How an entry that was set aside is shown: frozen inputs in, plain values for QML out."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.ids import parse_visit_code, show_visit_code
from domain.phones import mask_phone
from domain.visits import Purpose, VisitDraft
from kiosk_app.features.cases.outcomes import SetAside
from kiosk_app.features.cases.reading import read_body, read_object, read_text
from kiosk_app.features.cases.sentences import FEED_ROW, kind_word, short_reason, title
from kiosk_app.features.guestbook.words import purpose_label
from kiosk_app.sync_status.words import when

Row = dict[str, Any]
Facts = list[dict[str, str]]
NameOfDevice = Callable[[str], str]


def entry_row(entry: SetAside, device: NameOfDevice, now: datetime, lang: str) -> Row:
    """Return the line of the list."""
    parts = [device(entry.device_id) if entry.device_id else "", short_reason(entry.reason)]
    if entry.name:
        parts.insert(0, kind_word(entry.kind))
    return {
        "key": entry.key,
        "title": title(entry),
        "detail": " · ".join(part for part in parts if part),
        "since": when(entry.received_at, now, lang),
        "glyph": _glyph(entry),
    }


def _glyph(entry: SetAside) -> str:
    if entry.draft is not None and entry.name:
        return "accountGroup" if entry.draft.is_group else "account"
    return "server" if entry.reason == FEED_ROW else "fileAlert"


def entry_facts(entry: SetAside, device: NameOfDevice, now: datetime, lang: str) -> Facts:
    """Return what can be told of the entry as label and value, without what is unknown."""
    here = QCoreApplication.translate("Cases", "meja ini")
    facts = [
        (QCoreApplication.translate("Cases", "Jenis"), kind_word(entry.kind)),
        (
            QCoreApplication.translate("Cases", "Dari perangkat"),
            device(entry.device_id) if entry.device_id else here,
        ),
        (QCoreApplication.translate("Cases", "Disisihkan"), when(entry.received_at, now, lang)),
        *(_draft_facts(entry.draft) if entry.draft is not None else ()),
        (QCoreApplication.translate("Cases", "Kode kunjungan"), _code(entry)),
    ]
    return [{"label": label, "value": value} for label, value in facts if value]


def _code(entry: SetAside) -> str:
    code = read_text(read_body(entry.raw), "code")
    return show_visit_code(code) if parse_visit_code(code) else ""


def _draft_facts(draft: VisitDraft) -> list[tuple[str, str]]:
    people = QCoreApplication.translate("Cases", "{men} laki-laki, {women} perempuan")
    return [
        (
            QCoreApplication.translate("Cases", "Keperluan"),
            purpose_label(Purpose(draft.purpose)) if draft.purpose else "",
        ),
        (QCoreApplication.translate("Cases", "Asal"), draft.origin_text[:100]),
        (QCoreApplication.translate("Cases", "Telepon"), mask_phone(draft.phone) if draft.phone else ""),
        (
            QCoreApplication.translate("Cases", "Rombongan"),
            people.format(men=draft.men or "?", women=draft.women or "?") if draft.is_group else "",
        ),
    ]


def shown_raw(raw: str) -> str:
    """Return the entry as it came, its body opened up where it can be, for people who want to see all."""
    if not raw:
        return QCoreApplication.translate("Cases", "Isinya sudah dihapus karena masa simpannya lewat.")
    found = read_object(raw)
    if not found:
        return raw
    body = read_body(raw)
    whole = {**found, "body": body} if body else found
    return json.dumps(whole, indent=2, ensure_ascii=False)
