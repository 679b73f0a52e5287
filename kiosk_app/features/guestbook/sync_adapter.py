"""Visits between the feed and the store: what the server says, and on top what still waits to go up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection
from sqlmodel import Session

from domain.names import fold
from kiosk_app.features.guestbook.tables import VisitRow
from kiosk_app.features.guestbook.waiting import with_waiting
from sync.protocol.canonical import canonical_json, moment_text
from sync.protocol.messages import FeedRow
from sync.protocol.operations import Operation
from sync.protocol.visits import VisitRecord

_AT_ONCE = 500

_COLUMNS = (
    *("visit_id", "building", "device_id", "code", "name", "name_key"),
    *("origin_kind", "origin_text", "kelurahan_code", "purpose", "purpose_note", "men", "women"),
    *("phone", "sex", "age_band", "occupation", "education", "assistance"),
    *("arrived_at", "departed_at", "departed_how", "anonymised_at", "extra"),
)
"""All but ``token``, which only the device that made a visit knows."""

_TABLE = VisitRow.__tablename__
_NAMES = ", ".join(_COLUMNS)
_UPSERT = (
    f"INSERT INTO {_TABLE} ({_NAMES}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608
    f" ON CONFLICT (visit_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS[1:])}"
)

_Values = tuple[Any, ...]


class VisitRecords:
    """The guestbook's ``RecordPort``: writes feed rows of the kind "visit".

    Rows go in as tuples, past the models: a building's feed comes down by the ten thousand.
    """

    def apply(
        self, session: Session, rows: Sequence[FeedRow], waiting: Sequence[Operation]
    ) -> frozenset[str]:
        """Write ``rows`` in bulk, with the effect of ``waiting`` on top; never commits.

        Returns the ids of the visits that now read differently. A row twice is harmless; the last
        one of a visit counts. Raises ``pydantic.ValidationError`` for a body that is no visit.
        """
        newest = {row.record_id: row.body for row in rows if row.body is not None}
        records = {visit_id: VisitRecord.model_validate_json(body) for visit_id, body in newest.items()}
        for operation in waiting:
            if operation.record_id in records:
                record = records[operation.record_id]
                records[operation.record_id] = with_waiting(record, operation)
        session.flush()
        changed = _upsert(session.connection(), [_values(record) for record in records.values()])
        session.expire_all()
        return changed


def _values(record: VisitRecord) -> _Values:
    """The columns as they rest; a test holds them to what ``rows.columns`` writes."""
    origin, head = record.origin, record.headcount
    return (
        *(record.visit_id, record.building, record.device_id, record.code, record.name, fold(record.name)),
        *(origin.kind, origin.text, origin.kelurahan_code, record.purpose, record.purpose_note),
        *((None, None) if head is None else (head.men, head.women)),
        *(record.phone, record.sex, record.age_band, record.occupation, record.education),
        record.assistance,
        moment_text(record.arrived_at),
        None if record.departed_at is None else moment_text(record.departed_at),
        record.departed_how,
        None if record.anonymised_at is None else moment_text(record.anonymised_at),
        _unknown_fields(record),
    )


def _unknown_fields(record: VisitRecord) -> str:
    unknown: dict[str, object] = dict(record.model_extra or {})
    for part in ("origin", "headcount"):
        inner = getattr(record, part)
        if inner is not None and inner.model_extra:
            unknown[part] = dict(inner.model_extra)
    return canonical_json(unknown) if unknown else "{}"


def _upsert(connection: Connection, records: list[_Values]) -> frozenset[str]:
    changed: set[str] = set()
    for some in _chunks(records):
        there = _as_they_are(connection, tuple(record[0] for record in some))
        different = [record for record in some if there.get(record[0]) != record]
        if different:
            connection.exec_driver_sql(_UPSERT, different)
        changed.update(record[0] for record in different)
    return frozenset(changed)


def _as_they_are(connection: Connection, visit_ids: tuple[str, ...]) -> dict[str, _Values]:
    marks = ", ".join("?" * len(visit_ids))
    wanted = f"SELECT {_NAMES} FROM {_TABLE} WHERE visit_id IN ({marks})"  # noqa: S608
    return {row[0]: tuple(row) for row in connection.exec_driver_sql(wanted, visit_ids)}


def _chunks(records: list[_Values]) -> Iterator[list[_Values]]:
    for start in range(0, len(records), _AT_ONCE):
        yield records[start : start + _AT_ONCE]
