"""The device's store as its settings say, and its token for the central server. Slow to import."""

from __future__ import annotations

from sqlalchemy import Engine

from kiosk_app.platform.credentials import read_tokens
from kiosk_app.platform.database import open_store
from kiosk_app.platform.outbox import claim_identity
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from vault.secrets import open_secret_door
from vault.sessions import writing_session


def open_device_store(data_dir: DataDir, settings: Settings) -> Engine:
    """Return the device's store, open, its outbox told whose it is. Raises ``StoreError``."""
    engine = open_store(data_dir, open_secret_door(settings.secrets_backend, data_dir.root))
    with writing_session(engine) as session:
        claim_identity(session, settings.device_id)
    return engine


def read_token(data_dir: DataDir, settings: Settings) -> str:
    """Return the device's token for the central server, "" where it has none. Raises ``StoreError``."""
    door = open_secret_door(settings.secrets_backend, data_dir.root)
    return read_tokens(door, settings.central_token_name).current
