"""The dense numbering of each device's operations: what is expected next, and whether the chain holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from sync.protocol import chain
from sync.protocol.chain import GENESIS
from sync.protocol.messages import Stream
from sync.server.devices import Sender
from sync.server.incoming import Incoming, Malformed
from sync.server.tables import STREAM

CHAIN_BROKEN = "chain_broken"
FORK = "fork"


@dataclass(frozen=True, slots=True)
class Gap:
    """The push skips operations; ``expected`` is the ``kseq`` that must come next."""

    incarnation: str
    expected: int


@dataclass(slots=True)
class Placement:
    """``ahead``: op ids that moved their stream on. ``broken``: of those, the ones that do not follow
    what came before. Anything else was numbered before: a repetition, or a clone's."""

    ahead: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Position:
    ack_upto: int
    link: str | None
    is_new: bool


def place(connection: Connection, sender: Sender, operations: Sequence[Incoming]) -> Placement | Gap:
    """Find the place of each operation and move the streams on; nothing is written on a gap."""
    positions = _load(connection, sender, {operation.incarnation for operation in operations})
    placement = Placement()
    for operation in operations:
        position = positions[operation.incarnation]
        if operation.kseq > position.ack_upto + 1:
            return Gap(operation.incarnation, position.ack_upto + 1)
        if operation.kseq == position.ack_upto + 1:
            _move_on(position, operation, placement)
    _save(connection, sender, positions)
    return placement


def read_streams(connection: Connection, sender: Sender, incarnations: Sequence[str]) -> list[Stream]:
    """Return how far each of ``incarnations`` has come; 0 for one that was never seen."""
    rows = connection.execute(_read(sender, incarnations)).all()
    found = {row.incarnation: row for row in rows}
    return [_stream(found[name]) if name in found else Stream(incarnation=name) for name in incarnations]


def _stream(row: Row[Any]) -> Stream:
    return Stream(
        incarnation=row.incarnation,
        ack_upto=row.ack_upto,
        durable_upto=row.durable_upto,
        link=row.link or "",
    )


def _move_on(position: _Position, operation: Incoming, placement: Placement) -> None:
    placement.ahead.add(operation.op_id)
    position.ack_upto = operation.kseq
    if isinstance(operation, Malformed):
        # Nobody can say what follows it; the chain is checked again from the next one on.
        position.link = None
        return
    if position.link is not None and operation.prev_hash != position.link:
        placement.broken.add(operation.op_id)
    position.link = chain.link(operation)


def _read(sender: Sender, incarnations: Sequence[str]) -> Select[Any]:
    return select(STREAM).where(
        STREAM.c.building == sender.building,
        STREAM.c.sender == sender.device_id,
        STREAM.c.incarnation.in_(incarnations),
    )


def _load(connection: Connection, sender: Sender, incarnations: set[str]) -> dict[str, _Position]:
    # Two workers may get the same push twice at once; the second one waits here.
    rows = connection.execute(_read(sender, sorted(incarnations)).with_for_update())
    found = {row.incarnation: _Position(row.ack_upto, row.link, is_new=False) for row in rows}
    new = {name: _Position(0, GENESIS, is_new=True) for name in incarnations - found.keys()}
    return found | new


def _save(connection: Connection, sender: Sender, positions: dict[str, _Position]) -> None:
    for incarnation, position in positions.items():
        values: dict[str, Any] = {"ack_upto": position.ack_upto, "link": position.link}
        key = {"building": sender.building, "sender": sender.device_id, "incarnation": incarnation}
        if position.is_new:
            connection.execute(insert(STREAM), {**key, **values, "durable_upto": 0})
        else:
            connection.execute(_MOVE, {**{f"k_{name}": value for name, value in key.items()}, **values})


_MOVE = update(STREAM).where(
    *(STREAM.c[name] == bindparam(f"k_{name}") for name in ("building", "sender", "incarnation"))
)
