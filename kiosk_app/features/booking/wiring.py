"""Builds the booking service from what it needs. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from domain.clock import Clock
from domain.devices import DeviceIdentity
from domain.leases import LeaseClock
from kiosk_app.features.booking.service import BookingService

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.booking.work import Around
    from kiosk_app.features.leases.door import ClaimDoor


def wire_bookings(
    engine_source: Callable[[], Engine],
    clock: Clock,
    device: DeviceIdentity,
    claims: Callable[[], ClaimDoor],
    read_clock: Callable[[], LeaseClock],
    on_saved: Callable[[str, str], None],
    *,
    role: str = "desk",
    retention_days: int = 365,
) -> BookingService:
    """Return the service. ``claims`` gives the door of the leases' feature, asked for in the worker; ``read_clock``
    what the machine knows of time (``machine_clock``); ``on_saved`` hears kind and id of each record that was written,
    after the commit. ``role``: this device's."""

    @cache
    def around() -> Around:
        from kiosk_app.features.booking.work import Around

        return Around(device, role, claims, retention_days)

    return BookingService(engine_source, clock, around, read_clock, on_saved)
