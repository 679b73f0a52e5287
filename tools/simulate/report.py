"""Tells how a history came to break an invariant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.world import World


def tell(seed: int, world: World, broken: Broken) -> str:
    """Return the whole history, the invariant, and where its operations are now."""
    head = [f"seed {seed}: {broken.invariant}", ""]
    tail = ["", f"BROKEN  {broken.invariant}", f"        {broken.text}", *_operations(world, broken)]
    return "\n".join([*head, *world.history.lines, *tail]) + "\n"


def _operations(world: World, broken: Broken) -> Iterator[str]:
    for op_id in broken.operations[:10]:
        yield f"        operation {op_id}"
        for device in world.devices:
            for row in device.disk.rows(
                "SELECT kind, record_id, incarnation, kseq, state, reason, feed_seq FROM outbox"
                " WHERE op_id = ?",
                (op_id,),
            ):
                yield f"          outbox of {device.name}: {_line(row)}"
        for row in world.server.disk.rows(
            "SELECT kind, record_id, incarnation, kseq, outcome, reason, feed_seq, flag FROM inbox"
            " WHERE op_id = ?",
            (op_id,),
        ):
            yield f"          inbox: {_line(row)}"
        for row in world.server.disk.rows("SELECT reason FROM quarantine WHERE op_id = ?", (op_id,)):
            yield f"          quarantine of the server: {_line(row)}"


def _line(row: tuple[object, ...]) -> str:
    return " ".join("-" if value in (None, "") else str(value) for value in row)
