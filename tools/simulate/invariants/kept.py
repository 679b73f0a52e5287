"""Promise 1: what the screen thanked for is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.world import World


def nothing_is_lost(world: World) -> None:
    """Every operation is in an outbox, the inbox or the quarantine, byte for byte; but for those whose
    only disks were overwritten with an older copy."""
    lost = [op_id for building, op_id in world.ledger.missing() if (building, op_id) not in world.ledger.gone]
    if lost:
        raise Broken("nothing is lost", f"{len(lost)} operations are nowhere, byte for byte", lost)


def kept_until_durable(world: World) -> None:
    """A device keeps what it did until the server has it in a verified backup."""
    held = {
        (device.building, row[0])
        for device in world.devices
        for row in device.disk.rows("SELECT op_id FROM outbox")
    }
    free = held | world.ledger.durable | world.ledger.destroyed
    early = [op_id for building, op_id in world.ledger.deeds if (building, op_id) not in free]
    if early:
        raise Broken("kept until durable", "a device dropped what no backup holds", early)
