"""What became of operations, as devices and server remember it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.world import World

_MEANS = {
    "acknowledged": {"applied", "waitlisted"},
    "refused": {"refused"},
    "deferred": {"deferred"},
    "quarantined": {"quarantined"},
}
_IN_VAIN = (
    "SELECT i.building, i.op_id, i.record_id FROM inbox i JOIN visit v"
    " ON v.building = i.building AND v.visit_id = i.record_id"
    " WHERE i.outcome = 'deferred' AND i.reason = 'unknown_record' AND i.kind LIKE 'visit.%'"
)


def as_the_server_said(world: World) -> None:
    """A device takes an operation for nothing but what the server has said of it."""
    for device in world.devices:
        for op_id, state in device.disk.rows("SELECT op_id, state FROM outbox WHERE state != 'waiting'"):
            said = world.observer.outcomes.get((device.building, op_id), set())
            if not said & _MEANS[state]:
                text = f"{device.name} takes it for {state}, the server said {sorted(said)}"
                raise Broken("as the server said", text, [op_id])


def nothing_waits_in_vain(world: World) -> None:
    """What was put off for want of its record is decided when the record is there."""
    for building, op_id, record_id in world.server.disk.rows(_IN_VAIN):
        raise Broken("nothing waits in vain", f"{building}: {record_id} is there", [op_id])
