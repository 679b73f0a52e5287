"""Chains of deeds that chance alone would rarely line up: somebody confirms unseen, and somebody else is
given the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.chance import random_uuid
from tools.simulate.actors.action import Action
from tools.simulate.actors.claims import tell_of_claim
from tools.simulate.actors.rounds import round_of

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_RIGHTS = (
    "SELECT r.lease_id, r.slot_id FROM lease_right r JOIN lease l USING (lease_id)"
    " WHERE r.granted > r.spent AND NOT l.stopped ORDER BY r.lease_id, r.slot_id"
)
_THREE_DAYS = 73 * 3600


def taken_away(world: World) -> None:
    """A device confirms and is not heard of; staff take its lease, and others want the slot."""
    desk = world.dice.choice([one for one in world.devices if one.role == "desk"])
    found = _confirm_unseen(world, desk.building)
    if found is None:
        return
    holder, lease_id, slot_id = found
    world.history.fault("fence", desk.name, f"staff take lease {lease_id[-6:]} of {holder.name}")
    world.ledger.excuses.add("fence")
    desk.attempt(lambda: desk.leases.fence(lease_id, "tidak kembali", "Ibu Ratna"))
    round_of(desk)
    _others_want(world, holder, slot_id)


def long_unheard(world: World) -> None:
    """A device confirms and is not heard of until its lease has run out; others want the slot."""
    found = _confirm_unseen(world, world.any_device().building)
    if found is None:
        return
    holder, _, slot_id = found
    world.history.fault("lease runs out", holder.name, "is not heard of for three days")
    world.time.pass_(_THREE_DAYS)
    _others_want(world, holder, slot_id)


def _confirm_unseen(world: World, building: str) -> tuple[DeviceNode, str, str] | None:
    """Have a device claim under a right of its own; return it, the lease and the slot."""
    device = world.dice.choice([one for one in world.devices if one.building == building])
    round_of(device)
    rights = device.disk.rows(_RIGHTS)
    if not rights:
        return None
    lease_id, slot_id = world.dice.choice(rights)
    world.history.note(device.name, f"claim of {slot_id}, not sent yet")
    device.attempt(lambda: tell_of_claim(world, device, [slot_id], random_uuid()))
    return device, lease_id, slot_id


def _others_want(world: World, holder: DeviceNode, slot_id: str) -> None:
    for device in world.devices:
        if device is holder or device.building != holder.building:
            continue
        round_of(device)
        if device.disk.rows("SELECT 1 FROM slot WHERE slot_id = ?", (slot_id,)):
            world.history.note(device.name, f"claim of {slot_id}")
            _claim(world, device, slot_id)


def _claim(world: World, device: DeviceNode, slot_id: str) -> None:
    device.attempt(lambda: tell_of_claim(world, device, [slot_id], random_uuid()))


ACTIONS = (
    Action("taken away", "fences", taken_away, 2.0),
    Action("long unheard", "claims", long_unheard, 1.0),
)
