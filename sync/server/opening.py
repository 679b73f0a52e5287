"""Opens the server's store: one encrypted SQLite file unless a PostgreSQL database is named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sync.server.store import MIGRATIONS, SCHEMA_HEAD, ServerStore
from vault.file_lock import FileLock
from vault.opening import key_for, open_or_create
from vault.secrets import CREDENTIAL_FILE, open_secret_door

STORE_NAME = "central.db"
KEY_NAME = "central-store-key"
LOCK_NAME = "store.lock"
PASSWORD_NAME = "central-database-password"  # noqa: S105 - where it rests, not what it is


@contextmanager
def held_alone(data_dir: Path) -> Iterator[None]:
    """Hold the embedded store in ``data_dir`` for one server, or for whoever puts another in its place.

    ``OSError`` where somebody else holds it. The system lets go of it when its holder dies.
    """
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(data_dir / LOCK_NAME)
    if not lock.take():
        raise OSError(f"a server runs on the store in {data_dir}; end it first")
    try:
        yield
    finally:
        lock.release()


def open_store(data_dir: Path, secrets_backend: str = CREDENTIAL_FILE, database: str = "") -> ServerStore:
    """Return the store behind ``database`` (``postgresql://…``), the one in ``data_dir`` where it is "".

    The password comes from the secret door under ``PASSWORD_NAME``; where there is none, the
    database's own ways hold (``PGPASSFILE``, a trusted socket). Raises ``StoreError``, and
    ``ValueError`` for an address of another kind of database.
    """
    if not database:
        return open_embedded_store(data_dir, secrets_backend)
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    from sync.server.postgres import open_postgres_store

    kept = open_secret_door(secrets_backend, data_dir).get(PASSWORD_NAME)
    return open_postgres_store(database, None if kept is None else kept.decode().strip("\r\n"))


def open_embedded_store(data_dir: Path, secrets_backend: str = CREDENTIAL_FILE) -> ServerStore:
    """Return the store in ``data_dir``, which is made with a fresh key if it is not there.

    A store without its key is ``MissingKey``, never a second key. Raises ``StoreError``.
    """
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = data_dir / STORE_NAME
    key = key_for(path, open_secret_door(secrets_backend, data_dir), KEY_NAME)
    return ServerStore(open_or_create(path, key, MIGRATIONS, SCHEMA_HEAD))
