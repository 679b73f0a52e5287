"""The hash chain is unbroken in each incarnation, at the device and at the server."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sync.protocol.chain import GENESIS, link
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_NAMES = (
    *("op_id", "device_id", "incarnation", "kseq", "kind", "schema_v", "record_id", "wall_utc"),
    *("lease_id", "sha256", "prev_hash"),
)
_OUTBOX = f"SELECT {', '.join(_NAMES)} FROM outbox ORDER BY incarnation, kseq"  # noqa: S608


class _Link:
    """A row with the fields that the chain covers, by their names."""

    def __init__(self, row: tuple[Any, ...]) -> None:
        self.__dict__.update(zip(_NAMES, row, strict=True))


def of_devices(world: World) -> None:
    """What a device holds of an incarnation is dense and chained; at its head it may have been pruned."""
    for device in world.devices:
        for _, rows in groupby(device.disk.rows(_OUTBOX), key=lambda row: row[2]):
            _follow(device, (_Link(row) for row in rows))


def _follow(device: DeviceNode, rows: Iterable[Any]) -> None:
    before: Any = None
    for row in rows:
        if before is None:
            whole = row.kseq > 1 or row.prev_hash == GENESIS
        else:
            whole = row.kseq == before.kseq + 1 and row.prev_hash == link(before)
        if not whole:
            raise Broken(
                "the chain is unbroken", f"{device.name}: {row.incarnation[:4]}/{row.kseq}", [row.op_id]
            )
        before = row


def at_the_server(world: World) -> None:
    """The server has raised no alarm over a stream in which only one store has ever written."""
    for building, op_id, incarnation, flag in world.server.disk.rows(
        "SELECT building, op_id, incarnation, flag FROM inbox WHERE flag IN ('chain_broken', 'fork')"
    ):
        if incarnation not in world.ledger.tainted:
            raise Broken("no alarm without a reason", f"{building}: {flag} in {incarnation[:4]}", [op_id])
