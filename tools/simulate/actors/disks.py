"""Power cuts and copied disks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.simulate.actors.action import Action
from tools.simulate.device import DeviceNode

if TYPE_CHECKING:
    from tools.simulate.world import World

_MOST_DEVICES = 8


def switch_off(world: World) -> None:
    """A device is switched off and on."""
    device = world.any_device()
    boot = world.dice.random() < 0.5
    world.history.fault(
        "reboot", device.name, "is switched off and on" if boot else "its program starts anew"
    )
    device.start(boot=boot)


def doom(world: World) -> None:
    """A device's power goes at some statement of what it does next."""
    device = world.any_device()
    device.disk.lose_power_after(world.dice.randrange(60))


def copy(world: World) -> None:
    """Somebody keeps a copy of a device's disk."""
    device = world.any_device()
    device.copies.append(device.disk.image())
    world.history.note(device.name, f"its disk is copied (copy {len(device.copies)})")


def restore(world: World) -> None:
    """A device's disk is overwritten with an old copy of itself."""
    device = world.any_device()
    if not device.copies:
        return
    number = world.dice.randrange(len(device.copies))
    world.history.fault("device restored", device.name, f"its disk is overwritten with copy {number + 1}")
    taint(world, device)
    before = {row[0] for row in device.disk.rows("SELECT op_id FROM outbox")}
    device.disk.put(device.copies[number])
    device.start()
    world.ledger.overwritten(device, before)


def clone(world: World) -> None:
    """A device's disk, with its token, goes into a second machine, and both go on."""
    device = world.any_device()
    if len(world.devices) >= _MOST_DEVICES:
        return
    name = f"{device.name}'"
    while any(other.name == name for other in world.devices):
        name += "'"
    world.history.fault("clone", device.name, f"its disk goes into a second machine, {name}")
    taint(world, device)
    twin = DeviceNode(world, name, device.identity, device.role, device.keyring.tokens, device.disk.image())
    twin.copies = list(device.copies)
    world.devices.append(twin)
    world.ledger.meet(twin)


def taint(world: World, device: DeviceNode) -> None:
    """From now on two stores may number under the incarnations of ``device``, and spend its rights."""
    world.ledger.excuses.add("two stores")
    held = device.disk.rows("SELECT value FROM sync_state WHERE key LIKE 'incarnation%'")
    written = device.disk.rows("SELECT DISTINCT incarnation FROM outbox")
    world.ledger.tainted.update(row[0] for row in (*held, *written))


ACTIONS = (
    Action("switch off", "power", switch_off, 0.5),
    Action("doom", "power", doom, 1.5),
    Action("copy disk", "copies", copy, 1.0),
    Action("restore disk", "copies", restore, 0.8),
    Action("clone", "clones", clone, 0.6),
)
