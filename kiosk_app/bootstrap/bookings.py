"""Bookings on a device whose screens may be off; a kiosk may run on the same store meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from domain.clock import Clock, SystemClock
from domain.devices import DeviceIdentity
from kiosk_app.features.booking.service import BookingService
from kiosk_app.features.booking.wiring import wire_bookings
from kiosk_app.features.leases.wiring import claim_door, machine_clock
from kiosk_app.platform.device_store import open_device_store
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings


@contextmanager
def open_bookings(
    data_dir: DataDir, settings: Settings, clock: Clock | None = None
) -> Iterator[BookingService]:
    """Yield the booking service over the device's store. Raises ``StoreError``."""
    clock = clock or SystemClock()
    device = DeviceIdentity(settings.building, settings.device_id)
    store = open_device_store(data_dir, settings)
    try:
        yield wire_bookings(
            lambda: store,
            clock,
            device,
            lambda: claim_door(device),
            machine_clock(clock),
            lambda _kind, _id: None,
            role="",
            retention_days=settings.retention_days,
        )
    finally:
        store.dispose()
