"""How the server stands, in numbers and device names; nothing about visitors."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, func, select

from sync.server import feed
from sync.server.backup import read_last_backup
from sync.server.store import ServerStore
from sync.server.tables import DEVICE, INBOX, QUARANTINE


def read_status(store: ServerStore) -> dict[str, Any]:
    """Return the epoch, the last backup, and per building: devices, where its feed begins and ends,
    operations by outcome, and what was set aside; ready for JSON."""
    with store.reading() as connection:
        names = connection.scalars(select(DEVICE.c.building).distinct().order_by(DEVICE.c.building)).all()
        buildings = [_building(connection, name) for name in names]
    return {"epoch": store.epoch, "last_backup": read_last_backup(store), "buildings": buildings}


def _building(connection: Connection, building: str) -> dict[str, Any]:
    outcomes = (
        select(INBOX.c.outcome, func.count()).where(INBOX.c.building == building).group_by(INBOX.c.outcome)
    )
    aside = select(func.count()).select_from(QUARANTINE).where(QUARANTINE.c.building == building)
    return {
        "building": building,
        "head": feed.read_head(connection, building),
        "floor": feed.read_floor(connection, building),
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
