"""The usual way to a store and its key: open it, or have both appear whole."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Engine

from vault.durable import sync_directory
from vault.engine import open_engine
from vault.errors import MissingKey, WrongKey
from vault.failures import os_failure
from vault.migrate import ensure_schema
from vault.probe import KEY_BYTES, wal_of
from vault.secrets import SecretDoor


def open_or_create(path: Path, key: bytes, scripts: Path, head: str) -> Engine:
    """Return an engine on the store at ``path``, at schema ``head`` of ``scripts``.

    A store that is not there is built beside its place and moved there when complete: a power cut
    leaves no store or a whole one, hence an empty or short file is always damage. Raises every
    ``StoreError`` that has to do with files; the store is untouched by all of them.
    """
    try:
        engine = open_engine(path, key)  # says no, without touching, where it must
        if not path.exists():
            _create(path, key, scripts, head)
    except OSError as error:
        raise os_failure(error, path) from None
    try:
        ensure_schema(engine, scripts, head)
    except BaseException:
        engine.dispose()
        raise
    return engine


def key_for(path: Path, door: SecretDoor, name: str) -> bytes:
    """Return the key of the store at ``path``, kept in ``door`` under ``name``.

    A fresh one is made only while there is no store: one whose key is missing is ``MissingKey``,
    never given a second key. A key of the wrong length is ``WrongKey``.
    """
    key = door.get(name)
    if key is None:
        return _new_key(path, door, name)
    if len(key) != KEY_BYTES:
        raise WrongKey(f"{path}: its key has {len(key)} bytes instead of {KEY_BYTES}")
    return key


def _new_key(path: Path, door: SecretDoor, name: str) -> bytes:
    if path.exists() or wal_of(path).exists():
        raise MissingKey(f"{path}: there is no key for it")
    # The key rests before the store begins: a power cut in between leaves a key without a store,
    # which the next start uses, and never a store that nothing opens.
    key = os.urandom(KEY_BYTES)
    door.put(name, key)
    return key


def _create(path: Path, key: bytes, scripts: Path, head: str) -> None:
    unfinished = path.with_name(path.name + ".new")
    for leftover in (unfinished, *(path.with_name(unfinished.name + end) for end in ("-wal", "-shm"))):
        leftover.unlink(missing_ok=True)
    engine = open_engine(unfinished, key)
    try:
        ensure_schema(engine, scripts, head)
    finally:
        engine.dispose()  # folds the WAL into the file, which is then all there is
    unfinished.chmod(0o600)
    unfinished.replace(path)
    sync_directory(path.parent)
