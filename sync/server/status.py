"""How the server stands, in numbers and device names; nothing about visitors."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, func, select

from sync.server.store import ServerStore
from sync.server.tables import DEVICE, FEED_HEAD, INBOX, QUARANTINE


def read_status(store: ServerStore) -> dict[str, Any]:
    """Return epoch, and per building: devices, feed head, outcomes and quarantine, ready for JSON."""
    with store.reading() as connection:
        names = connection.scalars(select(DEVICE.c.building).distinct().order_by(DEVICE.c.building)).all()
        return {"epoch": store.epoch, "buildings": [_building(connection, name) for name in names]}


def _building(connection: Connection, building: str) -> dict[str, Any]:
    outcomes = (
        select(INBOX.c.outcome, func.count()).where(INBOX.c.building == building).group_by(INBOX.c.outcome)
    )
    aside = select(func.count()).select_from(QUARANTINE).where(QUARANTINE.c.building == building)
    head = select(FEED_HEAD.c.head).where(FEED_HEAD.c.building == building)
    return {
        "building": building,
        "head": connection.scalar(head) or 0,
        "operations": {row[0]: row[1] for row in connection.execute(outcomes)},
        "set_aside": connection.scalar(aside) or 0,
        "devices": _devices(connection, building),
    }


def _devices(connection: Connection, building: str) -> list[dict[str, Any]]:
    rows = connection.execute(select(DEVICE).where(DEVICE.c.building == building).order_by(DEVICE.c.name))
    return [
        {
            "device_id": row.device_id,
            "name": row.name,
            "role": row.role,
            "revoked": row.revoked,
            "version": row.version,
            "last_seen": None if row.last_seen is None else row.last_seen.isoformat(),
        }
        for row in rows
    ]
