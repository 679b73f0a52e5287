"""Arrangements, between their table and the wire. Nothing here decides."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from sync.protocol.arrangements import ArrangementRecord
from sync.server.booking_tables import ARRANGEMENT
from sync.server.upserting import upsert


def read_arrangements(connection: Connection, building: str) -> list[ArrangementRecord]:
    """Return all arrangements of a building, removed ones too, in the order of their ids."""
    wanted = select(ARRANGEMENT.c.record).where(ARRANGEMENT.c.building == building)
    rows = connection.scalars(wanted.order_by(ARRANGEMENT.c.arrangement_id))
    return [ArrangementRecord.model_validate_json(row) for row in rows]


def save_arrangements(
    connection: Connection, building: str, records: Iterable[tuple[ArrangementRecord, int]]
) -> None:
    """Write arrangements, new or changed, each with its place in the feed."""
    rows = [
        {
            "building": building,
            "arrangement_id": record.arrangement_id,
            "subject": record.subject.value,
            "revision": record.revision,
            "record": record.to_json(),
            "feed_seq": feed_seq,
        }
        for record, feed_seq in records
    ]
    upsert(connection, ARRANGEMENT, ("subject", "revision", "record", "feed_seq"), rows)
