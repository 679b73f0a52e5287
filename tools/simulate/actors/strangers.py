"""Whoever speaks the protocol and means no good, or is broken: with a device's token, by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.chance import random_hex
from sync.client.wire import Asked
from sync.protocol import PREFIX
from sync.protocol.chain import GENESIS, body_hash, link
from tools.simulate.actors.action import Action
from tools.simulate.broken import Broken
from tools.simulate.by_hand import push, sign_in, visit_body

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

Fields = dict[str, Any]


@dataclass(frozen=True)
class Trick:
    """``spoil`` changes a good operation; the server must answer with one of ``outcomes`` (and, where it
    is said, ``flag`` it), and with "applied" to the good ones around it."""

    name: str
    spoil: Callable[[World, DeviceNode, Fields], None]
    outcomes: tuple[str, ...]
    flag: str = ""


def bad_push(world: World) -> None:
    """A push with one bad operation between two good ones."""
    device = world.any_device()
    if device.name in world.revoked or not world.server.is_up:
        return
    trick = world.dice.choice(TRICKS)
    operations = _operations(world, device, trick)
    world.history.fault("hostile", device.name, f"a stranger pushes with its token: {trick.name}")
    answered = push(world, device, operations)
    if answered is None or answered.status == 401:
        return  # A clone's token ends when its twin takes a new one.
    if answered.status != 200:
        raise Broken("a bad operation delays no other", f"{trick.name}: status {answered.status}")
    told = [item["outcome"] for item in json.loads(answered.content)["results"]]
    if told[0] != "applied" or told[2] != "applied" or told[1] not in trick.outcomes:
        raise Broken("a bad operation delays no other", f"{trick.name}: {told}", [operations[1]["op_id"]])
    _flagged(world, device, operations[1]["op_id"], trick)


def _flagged(world: World, device: DeviceNode, op_id: str, trick: Trick) -> None:
    rows = world.server.disk.rows(
        "SELECT flag FROM inbox WHERE building = ? AND op_id = ?", (device.building, op_id)
    )
    if trick.flag and [row[0] for row in rows] != [trick.flag]:
        raise Broken("the chain shows what was altered", f"{trick.name}: {rows}", [op_id])


def _operations(world: World, device: DeviceNode, trick: Trick) -> list[Fields]:
    """Return three chained operations, of which the second is spoilt."""
    incarnation, prev_hash, made = random_hex(), GENESIS, list[Fields]()
    world.ledger.tainted.add(incarnation)
    for kseq in (1, 2, 3):
        operation = sign_in(device, incarnation, kseq, prev_hash)
        prev_hash = link(operation)
        made.append(operation.model_dump())
    trick.spoil(world, device, made[1])
    return made


def _with_body(item: Fields, body: str) -> None:
    item.update(body=body, sha256=body_hash(body))


def _wrong_hash(_world: World, _device: DeviceNode, item: Fields) -> None:
    item["sha256"] = "0" * 64


def _wrong_link(_world: World, _device: DeviceNode, item: Fields) -> None:
    item["prev_hash"] = "f" * 64


def _used_id(world: World, device: DeviceNode, item: Fields) -> None:
    used = world.server.disk.rows(
        "SELECT op_id FROM inbox WHERE building = ? ORDER BY op_id LIMIT 1", (device.building,)
    )
    if used:
        item["op_id"] = used[0][0]
    else:
        _wrong_hash(world, device, item)


def _foreign(world: World, device: DeviceNode, item: Fields) -> None:
    other = next(one.building for one in world.devices if one.building != device.building)
    _with_body(item, visit_body(other, item["record_id"]))


def _unknown_kind(_world: World, _device: DeviceNode, item: Fields) -> None:
    item["kind"] = "visit.teleported"


def _unreadable_body(_world: World, _device: DeviceNode, item: Fields) -> None:
    _with_body(item, '{"visit_id": 7, "nam')


def _deep(_world: World, _device: DeviceNode, item: Fields) -> None:
    _with_body(item, "[" * 5000 + "]" * 5000)


def _other_record(_world: World, _device: DeviceNode, item: Fields) -> None:
    item["record_id"] = "somebody-else"


def _no_operation(_world: World, _device: DeviceNode, item: Fields) -> None:
    item.update(body=["not", "text"], schema_v="new")


def _other_device(_world: World, _device: DeviceNode, item: Fields) -> None:
    """The token says who sends; what an operation says of itself does not matter."""
    item["device_id"] = "somebody-else"


def look_elsewhere(world: World) -> None:
    """A device asks for the feed of the other building, and for its own without a token."""
    device = world.any_device()
    if not world.server.is_up:
        return
    other = next(one.building for one in world.devices if one.building != device.building)
    world.history.fault("hostile", device.name, f"asks for the feed of {other}")
    for token, scope in ((device.token, other), ("", device.building), (f"{other}.x.y", other)):
        answered = world.server.answer(Asked("GET", f"{PREFIX}/pull", token, {"scope": scope, "after": 0}))
        if answered is not None and answered.status not in {401, 403}:
            raise Broken("no read across buildings", f"status {answered.status} for the feed of {scope}")


TRICKS = (
    Trick("a wrong hash", _wrong_hash, ("quarantined",)),
    Trick("a wrong link", _wrong_link, ("applied",), flag="chain_broken"),
    Trick("an id used twice", _used_id, ("quarantined",)),
    Trick("a record of another building", _foreign, ("quarantined",)),
    Trick("a kind that nobody knows", _unknown_kind, ("deferred",)),
    Trick("a body that is no JSON", _unreadable_body, ("quarantined",)),
    Trick("a very deep body", _deep, ("quarantined",)),
    Trick("another record's id", _other_record, ("quarantined",)),
    Trick("no operation at all", _no_operation, ("quarantined",)),
    Trick("another device's name", _other_device, ("applied",), flag=""),
)

ACTIONS = (
    Action("bad push", "strangers", bad_push, 1.5),
    Action("look elsewhere", "strangers", look_elsewhere, 0.5),
)
