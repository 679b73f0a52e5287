"""Clocks that are wrong."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tools.simulate.actors.action import Action

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.server import ServerNode
    from tools.simulate.world import World

_ERRORS = (
    timedelta(days=3652),
    timedelta(days=-3652),
    timedelta(days=366),
    timedelta(hours=7),
    timedelta(minutes=-3),
    timedelta(0),
)


def jump(world: World) -> None:
    """A clock jumps, of a device or of the server."""
    nodes: list[DeviceNode | ServerNode] = [*world.devices, world.server]
    node = world.dice.choice(nodes)
    node.clock.error = world.dice.choice(_ERRORS)
    world.history.fault("clock jump", node.name, f"its clock is wrong by {node.clock.error}")


ACTIONS = (Action("clock jump", "clocks", jump, 1.0),)
