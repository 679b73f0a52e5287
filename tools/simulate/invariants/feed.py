"""The feed: dense, and every step of it the effect of operations."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.world import World


def is_dense(world: World) -> None:
    """The rows of a building are numbered from the floor to the head without a hole."""
    disk = world.server.disk
    numbers: dict[str, list[int]] = defaultdict(list)
    for building, seq in disk.rows("SELECT building, seq FROM feed ORDER BY building, seq"):
        numbers[building].append(seq)
    for building, head, floor in disk.rows("SELECT building, head, floor FROM feed_head"):
        if numbers.pop(building, []) != list(range(floor + 1, head + 1)):
            raise Broken("the feed is dense", f"{building}: not every number from {floor + 1} to {head}")
    if numbers:
        raise Broken("the feed is dense", f"rows without a head: {sorted(numbers)}")


def each_step_has_one_cause(world: World) -> None:
    """A visit's step has an operation in the inbox, and an operation with an effect has its step."""
    disk = world.server.disk
    steps = set(disk.rows("SELECT f.building, f.seq, f.record_id FROM feed f WHERE f.kind = 'visit'"))
    causes = {
        (building, seq, record_id): op_id
        for building, seq, record_id, op_id in disk.rows(
            "SELECT i.building, i.feed_seq, i.record_id, i.op_id FROM inbox i JOIN feed_head h USING (building)"
            " WHERE i.feed_seq > h.floor AND i.kind LIKE 'visit.%'"
        )
    }
    if orphans := sorted(steps - causes.keys()):
        raise Broken("each step has a cause", f"no operation made the steps {orphans[:3]}")
    if lost := sorted(causes.keys() - steps):
        raise Broken("each effect has its step", f"no such step: {lost[:3]}", [causes[key] for key in lost])
