"""Visits of the feed as rows of the store: as tuples, past the models, for they come by the ten thousand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Connection

from domain.names import fold
from kiosk_app.features.guestbook.tables import VisitRow
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.quick_visits import QuickVisit
from sync.protocol.visits import VisitRecord

Values = tuple[Any, ...]
"""In the order of ``COLUMNS``, the id first."""

COLUMNS = (
    *("visit_id", "building", "device_id", "code", "name", "name_key"),
    *("origin_kind", "origin_text", "kelurahan_code", "purpose", "purpose_note", "men", "women"),
    *("phone", "sex", "age_band", "occupation", "education", "assistance"),
    *("arrived_at", "departed_at", "departed_how", "anonymised_at", "extra"),
)
"""All but ``token``, which only the device that made a visit knows."""

_AT_ONCE = 1000


def values_of(record: VisitRecord | QuickVisit) -> Values:
    """Return the columns as they rest; a test holds them to what ``rows.columns`` writes."""
    origin, head = record.origin, record.headcount
    return (
        record.visit_id,
        record.building,
        record.device_id,
        record.code,
        record.name,
        fold(record.name),
        origin.kind.value,
        origin.text,
        origin.kelurahan_code,
        record.purpose.value,
        record.purpose_note,
        None if head is None else head.men,
        None if head is None else head.women,
        record.phone,
        _word_of(record.sex),
        _word_of(record.age_band),
        _word_of(record.occupation),
        _word_of(record.education),
        _word_of(record.assistance),
        _text_of(record.arrived_at),
        _text_of(record.departed_at),
        _word_of(record.departed_how),
        _text_of(record.anonymised_at),
        _unknown_fields(record) if isinstance(record, VisitRecord) else "{}",
    )


def write_rows(connection: Connection, records: list[Values]) -> frozenset[str]:
    """Insert or replace ``records``; return the ids of those that read differently now."""
    changed: set[str] = set()
    for some in _chunks(records):
        there = _as_they_are(connection, [record[0] for record in some])
        different = [record for record in some if there.get(record[0]) != record]
        if different:
            connection.exec_driver_sql(_UPSERT, different)
        changed.update(record[0] for record in different)
    return frozenset(changed)


def _word_of(choice: Enum | None) -> str | None:
    """Plain text: the driver looks long for a way to adapt an enumeration, 2 µs each time."""
    return None if choice is None else choice.value


def _text_of(moment: datetime | str | None) -> str | None:
    return moment_text(moment) if isinstance(moment, datetime) else moment


def _unknown_fields(record: VisitRecord) -> str:
    unknown: dict[str, object] = dict(record.model_extra or {})
    for part in ("origin", "headcount"):
        inner = getattr(record, part)
        if inner is not None and inner.model_extra:
            unknown[part] = dict(inner.model_extra)
    return canonical_json(unknown) if unknown else "{}"


def _as_they_are(connection: Connection, visit_ids: list[str]) -> dict[str, Values]:
    return {row[0]: tuple(row) for row in connection.exec_driver_sql(_THESE, (json.dumps(visit_ids),))}


def _chunks(records: list[Values]) -> Iterator[list[Values]]:
    for start in range(0, len(records), _AT_ONCE):
        yield records[start : start + _AT_ONCE]


_TABLE = VisitRow.__tablename__
_NAMES = ", ".join(COLUMNS)
_UPSERT = (
    f"INSERT INTO {_TABLE} ({_NAMES}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608
    f" ON CONFLICT (visit_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in COLUMNS[1:])}"
)
_THESE = f"SELECT {_NAMES} FROM {_TABLE} WHERE visit_id IN (SELECT value FROM json_each(?))"  # noqa: S608
