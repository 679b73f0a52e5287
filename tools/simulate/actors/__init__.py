"""Who does what: each module here has ``ACTIONS``, of which a seed's plan picks its own."""

from __future__ import annotations

from tools.simulate.actors import (
    claims,
    clocks,
    disks,
    network,
    odd_orders,
    operator,
    people,
    rounds,
    stories,
    strangers,
)
from tools.simulate.actors.action import Action

ACTIONS: tuple[Action, ...] = (
    *people.ACTIONS,
    *rounds.ACTIONS,
    *network.ACTIONS,
    *operator.ACTIONS,
    *disks.ACTIONS,
    *clocks.ACTIONS,
    *strangers.ACTIONS,
    *odd_orders.ACTIONS,
    *claims.ACTIONS,
    *stories.ACTIONS,
)
"""In a fixed order: the dice point into it."""

__all__ = ["ACTIONS", "Action"]
