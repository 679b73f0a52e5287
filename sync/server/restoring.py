"""Puts a backup of the embedded store in its place: read first, then all of it or nothing."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from sync.server.checking import BuildingCopy, check_copy
from sync.server.opening import KEY_NAME, STORE_NAME, held_alone
from sync.server.store import MIGRATIONS, SCHEMA_HEAD, ServerStore, prepare_store
from sync.server.tables import DEVICE
from vault.copying import require_sound
from vault.durable import place_durably, sync_directory
from vault.engine import open_engine, open_reader
from vault.errors import MissingKey
from vault.failures import translate_errors
from vault.migrate import ensure_schema
from vault.probe import probe
from vault.secrets import SecretDoor

_BESIDE = ("-wal", "-shm")
LINGERING_SECONDS = 3.0
"""PostgreSQL needs a moment to notice that a server which was killed is gone."""


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """``kept``: where the store is now that was there before, ``None`` where there was none."""

    path: Path
    kept: Path | None
    epoch: str
    buildings: tuple[BuildingCopy, ...]

    def told(self) -> dict[str, Any]:
        """Return the report ready for JSON."""
        return {
            "path": str(self.path),
            "kept": None if self.kept is None else str(self.kept),
            "epoch": self.epoch,
            "buildings": [copy.told() for copy in self.buildings],
        }


def restore(data_dir: Path, door: SecretDoor, source: Path, now: datetime, *, force: bool) -> RestoreReport:
    """Put the backup ``source`` in the place of the store in ``data_dir`` and renew its epoch, so that every
    device compares itself and hands in again what the backup does not hold.

    A store that is there is replaced only with ``force``, and kept beside. ``OSError`` where a server
    runs on it or the file is not there, ``StoreError`` where the backup is not whole or its key is not
    in ``door``; the store is then as it was.
    """
    path = data_dir / STORE_NAME
    with held_alone(data_dir):
        if path.exists() and not force:
            raise FileExistsError(f"there is a store at {path}; --force replaces it, and keeps it beside")
        draft = path.with_name(f".{STORE_NAME}.restored")
        try:
            epoch, buildings = _prepare(source, draft, _key(door))
            kept = _set_aside(path, now)
            place_durably(draft, path)
        finally:
            for end in ("", *_BESIDE):
                draft.with_name(draft.name + end).unlink(missing_ok=True)
    return RestoreReport(path, kept, epoch, buildings)


def restore_database(store: ServerStore, source: Path, *, force: bool) -> str:
    """Put the dump ``source`` in the place of what the PostgreSQL database behind ``store`` holds, and return
    its new epoch. ``OSError`` where devices are known there and ``force`` is not set, where other programs
    have it open, or where the dump cannot be put back; the database is then as it was."""
    from sync.server.backup_postgres import count_others, forget_leftovers, restore_dump

    until = time.monotonic() + LINGERING_SECONDS
    while True:
        with store.reading() as connection:
            others = count_others(connection)
            used = connection.execute(select(DEVICE.c.building).limit(1)).first() is not None
        if not others or time.monotonic() > until:
            break
        time.sleep(0.1)
    if others:
        raise OSError(f"{others} other programs have the database open; end the servers first")
    if used and not force:
        raise FileExistsError("the database holds devices already; --force replaces all that it holds")
    restore_dump(store.engine, source)
    forget_leftovers(store.engine, source)
    ensure_schema(store.engine, MIGRATIONS, SCHEMA_HEAD)
    return store.renew_epoch()


def _key(door: SecretDoor) -> bytes:
    key = door.get(KEY_NAME)
    if key is None:
        raise MissingKey(f"the secret '{KEY_NAME}' of the server that made the backup is not here")
    return key


def _prepare(source: Path, draft: Path, key: bytes) -> tuple[str, tuple[BuildingCopy, ...]]:
    """Make ``draft`` the store that the backup becomes; the backup itself is only read."""
    shutil.copyfile(source, draft)
    draft.chmod(0o600)
    probe(draft, key)
    require_sound(open_reader(draft, key))
    engine = open_engine(draft, key)
    try:
        # A backup of an older program is brought up to date before it is read as ours.
        ensure_schema(engine, MIGRATIONS, SCHEMA_HEAD)
        with translate_errors(), engine.connect() as connection:
            buildings = check_copy(connection)
        epoch = prepare_store(engine).renew_epoch()
    finally:
        engine.dispose()  # folds the WAL into the file
    return epoch, buildings


def _set_aside(path: Path, now: datetime) -> Path | None:
    """Keep the store that is there, and take its WAL away: SQLite would play it into the new one."""
    if not path.exists():
        return None
    kept = path.with_name(f"{path.name}.replaced-{now:%Y%m%dT%H%M%SZ}")
    for end in ("", "-wal"):
        part = path.with_name(path.name + end)
        if part.exists():
            _keep(part, kept.with_name(kept.name + end))
    sync_directory(path.parent)
    for end in _BESIDE:
        path.with_name(path.name + end).unlink(missing_ok=True)
    return kept


def _keep(part: Path, kept: Path) -> None:
    kept.unlink(missing_ok=True)
    try:
        os.link(part, kept)
    except OSError:
        shutil.copy2(part, kept)  # not every file system has a second name for a file
