"""The devices of a building, as staff see them."""

from __future__ import annotations

from sync.protocol.messages import Message
from sync.protocol.visits import Moment


class DeviceLine(Message):
    """One device. ``last_seen`` and what follows it: as at its last greeting, ``None`` where it told nothing.

    ``clock_offset_s``: its own clock minus the server's, in seconds. ``waiting`` counts what it had not
    handed in yet, ``quarantined`` what of it nobody has decided about.
    """

    device_id: str
    name: str
    role: str
    revoked: bool
    version: str = ""
    last_seen: Moment | None = None
    schema_v: int | None = None
    clock_offset_s: float | None = None
    waiting: int | None = None
    quarantined: int | None = None


class DevicesReply(Message):
    """Every device of the building, by name."""

    devices: list[DeviceLine]
