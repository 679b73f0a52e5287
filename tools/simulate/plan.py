"""What a seed has in store: which faults are about, how often, and what people mostly do.

No seed has everything: with few kinds of faults a history goes deep, with many it goes wide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tools.simulate.actors import ACTIONS, Action
from tools.simulate.actors.content import ACTIONS as WRITING
from tools.simulate.network import NETWORK_FAULTS
from tools.simulate.versions import CURRENT, DEVICE_VERSIONS

_RATES = (0.0, 0.05, 0.2, 0.5)
_WRITE = (1, 2)
"""Of five histories staff write pages in two."""


@dataclass(frozen=True)
class Plan:
    """``network_rate``: of requests with a fault of one of the ``network`` kinds. ``meanwhile_rate``: how
    often something else happens while a device waits for an answer. ``page_rows``: the most rows that the
    server puts on a page, so that a load has many."""

    steps: int
    network: Sequence[str]
    network_rate: float
    meanwhile_rate: float
    page_rows: int
    versions: Sequence[int]
    time_service: bool
    leases: bool
    actions: Sequence[Action]
    weights: Sequence[float]


def make_plan(dice: Random, steps: int) -> Plan:
    """Return a plan by ``dice``, of about ``steps`` steps."""
    groups = sorted({action.group for action in ACTIONS if not action.always})
    about = {group for group in groups if dice.random() < 0.45}
    leases = dice.random() < 0.5
    about = about | {"claims"} if leases else about - {"claims", "fences"}
    actions = [action for action in ACTIONS if action.always or action.group in about]
    length = dice.randint(steps * 2 // 3, steps * 4 // 3)
    # By a number that was drawn anyway: where nobody writes, a seed's history stays what it was without this.
    writing = WRITING if length % 5 in _WRITE else ()
    return Plan(
        steps=length,
        network=[name for name in NETWORK_FAULTS if dice.random() < 0.5],
        network_rate=dice.choice(_RATES),
        meanwhile_rate=dice.choice((0.0, 0.1, 0.3)),
        page_rows=dice.choice((2, 5, 500)),
        versions=dice.choice(((CURRENT,), (CURRENT,), DEVICE_VERSIONS)),
        time_service=dice.random() < 0.5,
        leases=leases,
        actions=[*actions, *writing],
        weights=[
            *(action.weight * dice.choice((0.3, 1.0, 1.0, 3.0)) for action in actions),
            *(action.weight for action in writing),
        ],
    )
