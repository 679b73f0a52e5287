"""Something that can happen in the world."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.simulate.world import World


@dataclass(frozen=True)
class Action:
    """``run`` picks who by the world's dice, and does nothing where nobody can. ``group``: what a plan
    switches on or off as one; ``always`` is part of every plan. ``weight``: how often, beside others."""

    name: str
    group: str
    run: Callable[[World], None]
    weight: float = 1.0
    always: bool = False
