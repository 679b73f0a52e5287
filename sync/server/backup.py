"""Backups of the server's store while it serves: copied, read again, placed, and only then believed.

What a backup holds is *durable*: the server says so to each device at its next greeting, and only then
may a device, after 35 days, let an operation go.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, select, update

from domain.chance import random_hex
from sync.protocol.canonical import moment_text
from sync.server.checking import BuildingCopy, check_copy
from sync.server.store import ServerStore
from sync.server.tables import META, STREAM
from vault.copying import copy_store, open_copy, require_sound
from vault.durable import place_durably
from vault.failures import translate_errors

LAST_BACKUP = "last_backup"


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A verified backup at ``path``: its size, when it was taken, of which epoch, and what it holds."""

    path: Path
    size: int
    taken_at: datetime
    epoch: str
    buildings: tuple[BuildingCopy, ...]

    def told(self) -> dict[str, Any]:
        """Return the report ready for JSON."""
        return {
            "path": str(self.path),
            "size": self.size,
            "taken_at": moment_text(self.taken_at),
            "epoch": self.epoch,
            "buildings": [copy.told() for copy in self.buildings],
        }


def back_up(store: ServerStore, target: Path, now: datetime, keep: int = 1) -> BackupReport:
    """Write a verified backup of ``store`` to ``target`` and mark what it holds as durable.

    ``keep``: how many backups remain, this one included; the older ones become ``target.1``, ``target.2``
    and so on. Raises ``StoreError`` and ``OSError``; ``target`` is then as it was before.
    """
    draft = target.with_name(f".{target.name}.{random_hex(32)}")
    try:
        buildings = _copy(store, draft)
        size = draft.stat().st_size
        _rotate(target, keep)
        place_durably(draft, target)
    finally:
        draft.unlink(missing_ok=True)
    report = BackupReport(target, size, now, store.epoch, buildings)
    mark_durable(store, report)
    return report


def _copy(store: ServerStore, draft: Path) -> tuple[BuildingCopy, ...]:
    if store.engine.dialect.name == "sqlite":
        return _copy_embedded(store, draft)
    from sync.server.backup_postgres import dump

    return dump(store, draft)


def _copy_embedded(store: ServerStore, draft: Path) -> tuple[BuildingCopy, ...]:
    """What the backup holds is read from the copy itself."""
    copy_store(store.engine, draft)
    copy = open_copy(store.engine, draft)
    require_sound(copy)
    with translate_errors(), copy.connect() as connection:
        return check_copy(connection)


def read_last_backup(store: ServerStore) -> dict[str, Any] | None:
    """Return when and where the newest backup was taken, ready for JSON; ``None`` where there is none."""
    with store.reading() as connection:
        found = connection.scalar(select(META.c.value).where(META.c.name == LAST_BACKUP))
    return None if found is None else dict(json.loads(found))


def _rotate(target: Path, keep: int) -> None:
    places = [target, *(target.with_name(f"{target.name}.{number}") for number in range(1, keep))]
    for older, newer in zip(reversed(places[1:]), reversed(places[:-1]), strict=True):
        if newer.exists():
            newer.replace(older)


def mark_durable(store: ServerStore, report: BackupReport) -> None:
    """Note that ``report`` tells of a verified backup: every device hears it at its next greeting."""
    for copy in report.buildings:
        values = [
            {
                "k_building": copy.building,
                "k_sender": stream.sender,
                "k_incarnation": stream.incarnation,
                "upto": stream.ack_upto,
            }
            for stream in copy.streams
        ]
        if values:
            with store.writing() as connection:
                connection.execute(_MARK, values)
    told = {"taken_at": moment_text(report.taken_at), "path": str(report.path), "epoch": report.epoch}
    store.note(LAST_BACKUP, json.dumps(told))


_MARK = (
    update(STREAM)
    .where(
        STREAM.c.building == bindparam("k_building"),
        STREAM.c.sender == bindparam("k_sender"),
        STREAM.c.incarnation == bindparam("k_incarnation"),
        STREAM.c.durable_upto < bindparam("upto"),
    )
    .values(durable_upto=bindparam("upto"))
)
