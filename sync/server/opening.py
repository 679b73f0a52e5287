"""The embedded store: one encrypted SQLite file in the server's directory, nothing to configure."""

from __future__ import annotations

from pathlib import Path

from sync.server.store import MIGRATIONS, SCHEMA_HEAD, ServerStore
from vault.opening import key_for, open_or_create
from vault.secrets import CREDENTIAL_FILE, open_secret_door

STORE_NAME = "central.db"
KEY_NAME = "central-store-key"


def open_embedded_store(data_dir: Path, secrets_backend: str = CREDENTIAL_FILE) -> ServerStore:
    """Return the store in ``data_dir``, which is made with a fresh key if it is not there.

    A store without its key is ``MissingKey``, never a second key. Raises ``StoreError``.
    """
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = data_dir / STORE_NAME
    key = key_for(path, open_secret_door(secrets_backend, data_dir), KEY_NAME)
    return ServerStore(open_or_create(path, key, MIGRATIONS, SCHEMA_HEAD))
