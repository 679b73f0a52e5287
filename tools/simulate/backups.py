"""Backups of the server."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sync.server.backup import BackupReport, mark_durable
from sync.server.checking import check_copy
from tools.simulate.broken import Broken
from vault.errors import DamagedStore

if TYPE_CHECKING:
    from tools.simulate.server import ServerNode


@dataclass(frozen=True)
class Backup:
    """A copy of the server's store. ``operations``: keys (building, id) of those that it holds."""

    image: bytes
    operations: frozenset[tuple[str, str]]


def back_up(server: ServerNode) -> Backup:
    """Return a copy of what is committed; it is read as a real backup is, and then told as durable."""
    image, store = server.disk.image(), server.store
    held = server.disk.rows("SELECT building, op_id FROM inbox UNION SELECT building, op_id FROM quarantine")
    try:
        with store.reading() as connection:
            buildings = check_copy(connection)
    except DamagedStore as damaged:
        raise Broken("a backup is whole", str(damaged)) from damaged
    mark_durable(store, BackupReport(Path("backup"), len(image), server.clock.now(), store.epoch, buildings))
    return Backup(image, frozenset((str(building), str(op_id)) for building, op_id in held))
