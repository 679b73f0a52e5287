"""Asks the server to let this device in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sync.client.errors import TransportKind, TransportProblem
from sync.client.transport import ServerTransport
from sync.client.wire import Wire
from sync.protocol.enrolment import EnrolReply, EnrolRequest

OpenWire = Callable[[str, Path | None], Wire]
"""Opens a way to the server at an address, with the only authority that is trusted on it."""


def ask_to_enrol(wire: Wire, request: EnrolRequest) -> EnrolReply:
    """Send ``request`` and return the answer, which is about this very device. Raises ``SyncProblem``."""
    reply = ServerTransport(wire, lambda: "").post("devices/enrol", request, EnrolReply)
    if (reply.building, reply.device_id) != (request.building, request.device_id):
        raise TransportProblem(TransportKind.NOT_OURS)
    return reply
