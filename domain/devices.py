"""Which machine writes an entry, and for which building."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """``building`` is the scope of the sync feed; ``device_id`` is made on the device's first start."""

    building: str
    device_id: str
