"""Looks at a store without touching it: does this key open it, and is it whole enough to open?"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from vault.errors import DamagedStore, UnwritableStore, WrongKey
from vault.failures import NOT_A_DATABASE, as_store_error
from vault.seal import PAGE_BYTES, any_page_sealed_with

KEY_BYTES = 32


def wal_of(path: Path) -> Path:
    """Return where SQLite keeps what it has not yet folded into the store at ``path``."""
    return path.with_name(path.name + "-wal")


def unlock(connection: Any, key: bytes) -> None:
    """Give ``key`` to a new connection; whether it fits shows at the first read."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # Wiping each freed page costs more than all encryption, and guards only against those
    # who already read this process's memory.
    connection.execute("PRAGMA cipher_memory_security = OFF")


def open_read_only(path: Path, key: bytes) -> Any:
    """Return a DB-API connection that cannot change the store, nor fold its WAL into it."""
    # Without a WAL the file alone is the whole store; "immutable" then leaves not even a lock file behind.
    mode = "mode=ro" if wal_of(path).exists() else "mode=ro&immutable=1"
    connection = sqlcipher.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, check_same_thread=False)
    unlock(connection, key)
    return connection


def probe(path: Path, key: bytes) -> None:
    """Return where ``path`` is absent or opens under ``key``; else raise the ``StoreError`` that says why.

    ``WrongKey``, ``DamagedStore`` or ``UnwritableStore``; the store's bytes stay as they are.
    """
    if not _is_there(path):
        return
    try:
        connection = open_read_only(path, key)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()
    except sqlcipher.Error as error:
        if getattr(error, "sqlite_errorcode", None) == NOT_A_DATABASE:
            _blame(path, key)
        raise as_store_error(error, str(path)) from None


def _is_there(path: Path) -> bool:
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        _require_writable(path.parent)
        _require_no_orphan(path)
        return False
    except OSError as error:
        raise UnwritableStore(f"{path}: {error.strerror}") from None
    if not os.access(path, os.R_OK | os.W_OK):
        raise UnwritableStore(f"{path}: not readable and writable")
    _require_writable(path.parent)
    if size == 0:
        # SQLite would take an empty file for a new store, and what was lost would never be missed.
        raise DamagedStore(f"{path}: empty")
    return True


def _require_no_orphan(path: Path) -> None:
    wal = wal_of(path)
    if wal.exists() and wal.stat().st_size > 0:
        # SQLite would begin a new store and discard the WAL, with what only it still holds.
        raise DamagedStore(f"{path}: lost, but for its WAL")


def _require_writable(directory: Path) -> None:
    if not os.access(directory, os.R_OK | os.W_OK | os.X_OK):
        raise UnwritableStore(f"{directory}: not readable and writable")


def _blame(path: Path, key: bytes) -> None:
    """SQLCipher says "not a database" for a wrong key and for a broken first page alike; tell them apart."""
    if any_page_sealed_with(path, key):
        raise DamagedStore(f"{path}: the key fits, the first page does not")
    if _cannot_be_a_store(path):
        raise DamagedStore(f"{path}: not an encrypted store")
    raise WrongKey(f"{path}: the key does not open it")


def _cannot_be_a_store(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(15) == b"SQLite format 3" or path.stat().st_size % PAGE_BYTES != 0
