"""The protocol spoken by hand, with a device's token: what no device of ours would send."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from domain.chance import random_uuid
from sync.client.wire import Answered, Asked
from sync.protocol import PREFIX
from sync.protocol.canonical import canonical_json
from sync.protocol.chain import body_hash
from sync.protocol.operations import Operation
from tools.simulate.versions import CURRENT

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

MORNING = "2026-11-23T02:41:00.000000Z"


def push(world: World, device: DeviceNode, operations: Sequence[Mapping[str, Any]]) -> Answered | None:
    """Hand ``operations`` in; ``None`` where the server's power went."""
    content = json.dumps({"operations": operations}).encode()
    return world.server.answer(Asked("POST", f"{PREFIX}/push", device.token, content=content))


def sign_in(device: DeviceNode, incarnation: str, kseq: int, prev_hash: str, visit_id: str = "") -> Operation:
    """Return a good sign-in at that place of an incarnation."""
    visit_id = visit_id or random_uuid()
    body = visit_body(device.building, visit_id)
    return operation(device, "visit.signed_in", visit_id, body, (incarnation, kseq, prev_hash))


def operation(
    device: DeviceNode, kind: str, record_id: str, body: str, place: tuple[str, int, str]
) -> Operation:
    """Return an operation; ``place``: incarnation, number and what it follows."""
    incarnation, kseq, prev_hash = place
    return Operation(
        op_id=random_uuid(),
        device_id=device.identity.device_id,
        incarnation=incarnation,
        kseq=kseq,
        kind=kind,
        schema_v=CURRENT,
        record_id=record_id,
        body=body,
        sha256=body_hash(body),
        prev_hash=prev_hash,
        wall_utc=MORNING,
    )


def visit_body(building: str, visit_id: str) -> str:
    """Return the body of a sign-in."""
    plain = {"visit_id": visit_id, "building": building, "device_id": "stranger", "code": "7K4Q39MWX"}
    rest = {"name": "Karang Taruna Sekayu", "origin": {"kind": "town", "text": "Salatiga"}}
    return canonical_json({**plain, **rest, "purpose": "information", "arrived_at": MORNING})
