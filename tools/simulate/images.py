"""Empty stores at the newest schema, built by the real migrations once in a process."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kiosk_app.platform import database
from sync.server import store
from tools.simulate.disk import Disk
from tools.simulate.slots import Slot
from vault.migrate import ensure_schema


@cache
def server_image() -> bytes:
    """Return the server's empty store."""
    return _build(store.MIGRATIONS, store.SCHEMA_HEAD)


@cache
def device_image() -> bytes:
    """Return a device's empty store."""
    return _build(database.MIGRATIONS, database.SCHEMA_HEAD)


def _build(scripts: Path, head: str) -> bytes:
    slot, disk = Slot(), Disk("template", b"")
    slot.insert(disk)
    ensure_schema(slot.engine, scripts, head)
    slot.engine.dispose()
    image = disk.image()
    disk.free()
    return image
