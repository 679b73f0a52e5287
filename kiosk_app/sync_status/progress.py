"""How far the first load of a building's records has come, from what the engine remembers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from sync.client.device import Progress


def read_load(engine_source: Callable[[], Engine]) -> Progress | None:
    """Return how far a load has come, ``None`` where none is under way. Reads the disk."""
    from kiosk_app.platform.outbox_store import SyncStateStore
    from sync.client.view import read_progress
    from vault.sessions import reading_session

    with reading_session(engine_source()) as session:
        return read_progress(SyncStateStore(), session)
