"""``GET /sync/v1/devices``: a desk sees the devices of its building."""

from __future__ import annotations

from typing import Any

from sync.protocol.device_list import DeviceLine, DevicesReply
from sync.protocol.errors import ErrorCode
from sync.server.case_book import count_open
from sync.server.context import Context
from sync.server.devices import Sender
from sync.server.problems import ApiError
from sync.server.sightings import read_devices


def devices(context: Context, sender: Sender) -> DevicesReply:
    """Return every device of the sender's building; ``ApiError`` 403 unless it is a desk in good standing."""
    if sender.revoked:
        raise ApiError(403, ErrorCode.REVOKED, "this device's rights were taken")
    if sender.role != "desk":
        raise ApiError(403, ErrorCode.FORBIDDEN_SCOPE, "only a desk sees the other devices")
    with context.store.reading() as connection:
        rows = read_devices(connection, sender.building)
        undecided = count_open(connection, sender.building)
    return DevicesReply(devices=[_line(row, undecided.get(row.device_id, 0)) for row in rows])


def _line(row: Any, undecided: int) -> DeviceLine:
    offset = row.clock_offset_ms
    return DeviceLine(
        device_id=row.device_id,
        name=row.name,
        role=row.role,
        revoked=row.revoked,
        version=row.version,
        last_seen=row.last_seen,
        schema_v=row.schema_v,
        clock_offset_s=None if offset is None else offset / 1000,
        waiting=row.waiting,
        # What a device set aside by itself, such as a row of the feed, only the device knows.
        quarantined=undecided + (row.quarantined or 0),
    )
