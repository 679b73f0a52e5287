"""What must hold whatever happens. ``CHECKS`` look at all disks from outside; what can be seen in a
single answer is checked at once by ``tools.simulate.observer``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tools.simulate.invariants import chains, content, effects, feed, kept, outcomes, rights, shown, streams

if TYPE_CHECKING:
    from tools.simulate.world import World

CHECKS: tuple[Callable[[World], None], ...] = (
    kept.nothing_is_lost,
    kept.kept_until_durable,
    feed.is_dense,
    feed.each_step_has_one_cause,
    effects.at_most_once,
    effects.records_follow_from_operations,
    streams.acknowledged_prefix_is_whole,
    streams.stays_in_its_building,
    chains.of_devices,
    chains.at_the_server,
    shown.device_shows_what_it_has_read,
    shown.device_shows_what_it_did,
    outcomes.as_the_server_said,
    outcomes.nothing_waits_in_vain,
    rights.units_add_up,
    rights.confirmed_within_capacity,
    rights.confirmed_stays,
    *content.CHECKS,
)


AFTER_EACH_STEP: tuple[Callable[[World], None], ...] = (
    shown.device_shows_what_it_did,
    rights.units_add_up,
    feed.is_dense,
)
"""What is cheap to look at, and may be covered up soon after."""


def check_step(world: World) -> None:
    """Raise ``Broken`` where one of ``AFTER_EACH_STEP`` does not hold."""
    for check in AFTER_EACH_STEP:
        check(world)


def check_all(world: World) -> None:
    """Raise ``Broken`` where an invariant does not hold."""
    for check in CHECKS:
        check(world)
