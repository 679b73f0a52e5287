"""The door to this device's encrypted store. Imports SQLAlchemy: load it after the first frame."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from kiosk_app.platform.paths import DataDir
from vault.failures import os_failure
from vault.opening import key_for, open_or_create
from vault.secrets import SecretDoor

SCHEMA_HEAD = "0008"
"""The newest revision in ``migrations/versions``; a test holds the two together."""

MIGRATIONS = Path(__file__).parent / "migrations"
STORE_KEY = "store-key"


def open_store(data_dir: DataDir, door: SecretDoor) -> Engine:
    """Return an engine on the device's store, made with its key where there is none yet.

    Raises the ``StoreError`` that a maintenance page has words for; the store is untouched by all
    of them. Above all a store whose key is missing never gets a new one.
    """
    try:
        data_dir.make()
    except OSError as error:
        raise os_failure(error, data_dir.root) from None
    key = key_for(data_dir.store, door, STORE_KEY)
    return open_or_create(data_dir.store, key, MIGRATIONS, SCHEMA_HEAD)
