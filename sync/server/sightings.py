"""What devices tell of themselves when they greet; for the people who look after them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from sync.protocol.messages import HelloRequest
from sync.server.devices import Sender
from sync.server.store import ServerStore
from sync.server.tables import DEVICE

_SEEN_STEP = timedelta(minutes=1)
_DRIFT_MS = 1000
"""A clock that stands by this much differently than before is news."""
_FARTHEST_MS = 2**53
"""An offset beyond this says no more than this; JSON readers count no further exactly."""


def note_seen(store: ServerStore, sender: Sender, greeting: HelloRequest, now: datetime) -> None:
    """Note that a device was here and what it told. At most once a minute, unless it told something
    new: most greetings then write nothing."""
    key = {"k_building": sender.building, "k_device_id": sender.device_id}
    told = _told(greeting, now)
    with store.reading() as connection:
        before = connection.execute(_BEFORE, key).first()
    if before is None or _is_old_news(before, told, now):
        return
    with store.writing() as connection:
        connection.execute(_NOTE, {**key, **told, "last_seen": now})


def read_devices(connection: Connection, building: str) -> list[Row[*tuple[Any, ...]]]:
    """Return every device of ``building``, by name."""
    return list(connection.execute(_ALL, {"building": building}))


def _told(greeting: HelloRequest, now: datetime) -> dict[str, Any]:
    return {
        "version": greeting.program_version,
        "schema_v": greeting.schema_v,
        "clock_offset_ms": _offset_ms(greeting.wall_utc, now),
        "waiting": greeting.waiting,
        "quarantined": greeting.quarantined,
    }


def _offset_ms(wall_utc: str, now: datetime) -> int | None:
    """The device's clock minus ours, ``None`` where it cannot be told. Nothing is decided by it."""
    try:
        offset = datetime.fromisoformat(wall_utc) - now
    except (ValueError, TypeError):
        return None
    milliseconds = offset // timedelta(milliseconds=1)
    return max(-_FARTHEST_MS, min(_FARTHEST_MS, milliseconds))


def _is_old_news(before: Row[*tuple[Any, ...]], told: dict[str, Any], now: datetime) -> bool:
    if before.last_seen is None or abs(now - before.last_seen) >= _SEEN_STEP:
        return False
    same = all(
        getattr(before, name) == told[name] for name in ("version", "schema_v", "waiting", "quarantined")
    )
    then, offset = before.clock_offset_ms, told["clock_offset_ms"]
    if then is None or offset is None:
        return same and then == offset
    return same and abs(then - offset) < _DRIFT_MS


_MINE = (DEVICE.c.building == bindparam("k_building"), DEVICE.c.device_id == bindparam("k_device_id"))
_TOLD = ("version", "schema_v", "clock_offset_ms", "waiting", "quarantined", "last_seen")
_BEFORE = select(*(DEVICE.c[name] for name in _TOLD)).where(*_MINE)
_NOTE = update(DEVICE).where(*_MINE).values({name: bindparam(name) for name in _TOLD})
_ALL = (
    select(DEVICE)
    .where(DEVICE.c.building == bindparam("building"))
    .order_by(DEVICE.c.name, DEVICE.c.device_id)
)
