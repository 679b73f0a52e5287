"""Pushes in an order that no device of ours would send: numbers skipped, an end before its beginning."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from domain.chance import random_hex, random_uuid
from sync.client.wire import Answered, Asked
from sync.protocol import PREFIX
from sync.protocol.canonical import canonical_json
from sync.protocol.chain import GENESIS, link
from sync.protocol.leases import ReturnRequest
from tools.simulate.actors.action import Action
from tools.simulate.broken import Broken
from tools.simulate.by_hand import MORNING, operation, push, sign_in

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World


def skip_numbers(world: World) -> None:
    """A new incarnation that begins with its third number: the server asks for the first."""
    device = _pusher(world)
    if device is None:
        return
    incarnation = _incarnation(world)
    world.history.fault("hostile", device.name, "a stranger pushes with its token: numbers skipped")
    answered = push(world, device, [sign_in(device, incarnation, 3, "f" * 64).model_dump()])
    if answered is None or answered.status == 401:
        return
    told = json.loads(answered.content)
    if answered.status != 409 or told["expected"] != 1:
        raise Broken("a gap is asked about", f"status {answered.status}: {told}")


def leave_before_coming(world: World) -> None:
    """A departure comes before its sign-in, in a push of its own: it waits, and is decided then."""
    device = _pusher(world)
    if device is None:
        return
    incarnation, visit_id = _incarnation(world), random_uuid()
    world.history.fault(
        "hostile", device.name, "a stranger pushes with its token: an end before its beginning"
    )
    body = {"visit_id": visit_id, "departed_at": MORNING, "departed_how": "staff"}
    place = (incarnation, 1, GENESIS)
    leaving = operation(device, "visit.departed", visit_id, canonical_json(body), place)
    coming = sign_in(device, incarnation, 2, link(leaving), visit_id)
    for item, wanted in ((leaving, "deferred"), (coming, "applied")):
        outcome = _outcome(push(world, device, [item.model_dump()]))
        if outcome not in (wanted, ""):
            raise Broken("an end waits for its beginning", f"{item.kind}: {outcome}", [item.op_id])
        if not outcome:
            return


def return_unseen(world: World) -> None:
    """A lease is given back in the name of a life of which the server has seen nothing: it must not free
    what may have been spent in it."""
    device = _pusher(world)
    rows = [] if device is None else device.disk.rows("SELECT lease_id, fence FROM lease ORDER BY lease_id")
    if device is None or not rows:
        return
    lease_id, fence = world.dice.choice(rows)
    world.history.fault("hostile", device.name, f"a stranger gives lease {lease_id[-6:]} back with its token")
    request = ReturnRequest(lease_id=lease_id, fence=fence, incarnation=_incarnation(world), kseq=3)
    content = request.model_dump_json().encode()
    answered = world.server.answer(Asked("POST", f"{PREFIX}/lease/return", device.token, content=content))
    if answered is not None and answered.status not in {401, 409}:
        raise Broken("rights come back after what was done", f"status {answered.status}")


def _pusher(world: World) -> DeviceNode | None:
    device = world.any_device()
    return device if world.server.is_up and device.name not in world.revoked else None


def _incarnation(world: World) -> str:
    incarnation = random_hex()
    world.ledger.tainted.add(incarnation)
    return incarnation


def _outcome(answered: Answered | None) -> str:
    """Return the outcome of the only operation, "" where there is none."""
    if answered is None or answered.status != 200:
        return ""
    return str(json.loads(answered.content)["results"][0]["outcome"])


ACTIONS = (
    Action("skip numbers", "strangers", skip_numbers, 0.5),
    Action("return unseen", "strangers", return_unseen, 0.4),
    Action("leave before coming", "strangers", leave_before_coming, 0.5),
)
