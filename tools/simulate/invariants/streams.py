"""The acknowledged prefix of each stream is whole, and nothing stands in a building that is not its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.world import World


def acknowledged_prefix_is_whole(world: World) -> None:
    """For each number up to ``ack_upto`` the server keeps an operation that was sent under it."""
    disk = world.server.disk
    kept = set(disk.rows("SELECT building, op_id FROM inbox UNION SELECT building, op_id FROM quarantine"))
    numbered = world.observer.numbered
    for building, sender, incarnation, upto in disk.rows(
        "SELECT building, sender, incarnation, ack_upto FROM stream"
    ):
        for kseq in range(1, upto + 1):
            sent = numbered.get((building, sender, incarnation, kseq), set())
            if not any((building, op_id) in kept for op_id in sent):
                raise Broken(
                    "the acknowledged prefix is whole",
                    f"{incarnation[:4]}/{kseq} of {sender} is acknowledged, and not there",
                    sorted(sent),
                )


def stays_in_its_building(world: World) -> None:
    """Whatever a device sent stands in the building of that device."""
    home = {(device.building, device.identity.device_id) for device in world.devices}
    for table in ("inbox", "quarantine", "stream"):
        for building, sender in world.server.disk.rows(f"SELECT DISTINCT building, sender FROM {table}"):  # noqa: S608
            if (building, sender) not in home:
                raise Broken("buildings are apart", f"{table}: {sender} has written into {building}")
