"""Builds claims and leases from what they need. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.clock import Clock
from domain.devices import DeviceIdentity
from domain.leases import LeaseClock
from kiosk_app.features.leases.service import LeaseService

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.leases.door import ClaimDoor
    from sync.client.lease_port import LeasePort


@dataclass(frozen=True)
class LeaseParts:
    """What a feature that claims slots needs, and what the sync engine does."""

    service: LeaseService
    read_clock: Callable[[], LeaseClock]

    def port(self) -> LeasePort:
        """Return ``DevicePorts.leases``; slow to import the first time."""
        return lease_port(self.read_clock)


def wire_leases(
    engine_source: Callable[[], Engine],
    clock: Clock,
    device: DeviceIdentity,
    on_saved: Callable[[str, str], None],
) -> LeaseParts:
    """Return the parts; ``on_saved`` hears kind and id of each record that this device wrote."""
    read_clock = machine_clock(clock)
    return LeaseParts(LeaseService(engine_source, clock, device, read_clock, on_saved), read_clock)


def machine_clock(clock: Clock) -> Callable[[], LeaseClock]:
    """Return what reads this machine's idea of time, with ``clock`` for the wall."""
    from kiosk_app.platform.boot_clock import BootClock

    return BootClock(clock).read


def lease_port(read_clock: Callable[[], LeaseClock]) -> LeasePort:
    """Return ``DevicePorts.leases``; slow to import the first time."""
    from kiosk_app.features.leases.sync_port import LeaseKeeping

    return LeaseKeeping(read_clock)


def claim_door(device: DeviceIdentity) -> ClaimDoor:
    """Return claims and slots for another feature's transactions; slow to import the first time."""
    from kiosk_app.features.leases.door import ClaimDoor

    return ClaimDoor(device)
