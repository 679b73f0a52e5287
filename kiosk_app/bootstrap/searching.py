"""The search on a device whose screens may be off; a kiosk may run on the same store meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from domain.clock import Clock, SystemClock
from kiosk_app.features.information.search_service import SearchService
from kiosk_app.features.information.search_wiring import wire_search
from kiosk_app.features.information.wiring import wire_information
from kiosk_app.platform.device_store import open_device_store
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings


@contextmanager
def open_search(data_dir: DataDir, settings: Settings, clock: Clock | None = None) -> Iterator[SearchService]:
    """Yield the search over the device's store, which is made where there is none. Raises ``StoreError``."""
    clock = clock or SystemClock()
    store = open_device_store(data_dir, settings)
    try:
        information = wire_information(lambda: store, clock, lambda _kind, _id: None)
        yield wire_search(lambda: store, clock, information, retention_days=settings.retention_days)
    finally:
        store.dispose()
