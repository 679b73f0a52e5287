"""Whether a copy of the server's store is what a backup must be: every operation byte for byte, the feed
without a hole, each device's numbering and chain unbroken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from sync.protocol.chain import body_hash, link
from sync.protocol.erasure import ERASED
from sync.protocol.operations import Outcome, Reason
from sync.server.tables import DEVICE, FEED, FEED_HEAD, INBOX, STREAM
from vault.errors import DamagedStore

_ROWS_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class StreamCopy:
    """One incarnation of a device, as far as the copy holds it."""

    sender: str
    incarnation: str
    ack_upto: int


@dataclass(frozen=True, slots=True)
class BuildingCopy:
    """What the copy holds of a building; ``operations`` is a count."""

    building: str
    head: int
    floor: int
    operations: int
    streams: tuple[StreamCopy, ...]

    def told(self) -> dict[str, Any]:
        """Return this ready for JSON."""
        numbers = {"head": self.head, "floor": self.floor, "operations": self.operations}
        return {"building": self.building, **numbers, "streams": len(self.streams)}


def check_copy(connection: Connection) -> tuple[BuildingCopy, ...]:
    """Return what the copy behind ``connection`` holds; raises ``DamagedStore`` where it is not whole."""
    names = connection.scalars(select(DEVICE.c.building).distinct().order_by(DEVICE.c.building)).all()
    return tuple(_check_building(connection, name) for name in names)


def _check_building(connection: Connection, building: str) -> BuildingCopy:
    head, floor = _check_feed(connection, building)
    operations = _check_bodies(connection, building)
    streams = connection.execute(_STREAMS, {"building": building}).all()
    _check_chains(connection, building, streams)
    return BuildingCopy(
        building,
        head,
        floor,
        operations,
        tuple(StreamCopy(row.sender, row.incarnation, row.ack_upto) for row in streams),
    )


def _check_feed(connection: Connection, building: str) -> tuple[int, int]:
    bounds = connection.execute(_BOUNDS, {"building": building}).first()
    head, floor = (0, 0) if bounds is None else (bounds.head, bounds.floor)
    count, first, last = connection.execute(_FEED, {"building": building}).one()
    whole = (count, first, last) == (head - floor, floor + 1, head) if count else head == floor
    if not whole:
        raise DamagedStore(f"the feed of {building} has a hole")
    return head, floor


def _check_bodies(connection: Connection, building: str) -> int:
    count = 0
    with connection.execute(_BODIES, {"building": building}) as rows:
        for row in rows:
            count += 1
            known_bad = row.outcome == Outcome.QUARANTINED and row.reason == Reason.BAD_HASH
            if body_hash(row.body) != row.sha256 and row.flag != ERASED and not known_bad:
                raise DamagedStore(f"an operation of {building} is not as it came")
    return count


def _check_chains(connection: Connection, building: str, streams: Iterable[Row[Any]]) -> None:
    tips = {(row.sender, row.incarnation): row for row in streams}
    with connection.execute(_HEADERS, {"building": building}) as headers:
        for key, operations in groupby(headers, key=lambda row: (row.sender, row.incarnation)):
            if key not in tips or not _holds(operations, tips[key]):
                raise DamagedStore(f"the chain of a device of {building} is broken")


def _holds(operations: Iterable[Any], tip: Row[Any]) -> bool:
    """Whether each operation follows the one before, and the last one is where the stream says.

    What was malformed, or known under another number, leaves a hole in the numbers here; what has a
    flag was noticed when it came, and its alarm given.
    """
    before, links = 0, set[str]()
    for row in operations:
        if row.kseq > before + 1:
            links = set()
        if row.kseq > before:
            earlier, links, before = links, set(), row.kseq
        if not row.flag and earlier and row.prev_hash not in earlier:
            return False
        links.add(link(row))
    ends_there = before == tip.ack_upto and tip.link is not None
    return before <= tip.ack_upto and (not ends_there or tip.link in links)


_INBOX_NAMES = tuple(column.name for column in INBOX.c)
_HERE = INBOX.c.building == bindparam("building")
_BOUNDS = select(FEED_HEAD.c.head, FEED_HEAD.c.floor).where(FEED_HEAD.c.building == bindparam("building"))
_FEED = select(func.count(), func.min(FEED.c.seq), func.max(FEED.c.seq)).where(
    FEED.c.building == bindparam("building")
)
_STREAMS = (
    select(STREAM)
    .where(STREAM.c.building == bindparam("building"))
    .order_by(STREAM.c.sender, STREAM.c.incarnation)
)
_BODIES = (
    select(INBOX.c.body, INBOX.c.sha256, INBOX.c.flag, INBOX.c.outcome, INBOX.c.reason)
    .where(_HERE)
    .execution_options(yield_per=_ROWS_AT_ONCE)
)
_HEADERS = (
    select(*(INBOX.c[name] for name in _INBOX_NAMES if name not in ("body", "extra")))
    .where(_HERE)
    .order_by(INBOX.c.sender, INBOX.c.incarnation, INBOX.c.kseq)
    .execution_options(yield_per=_ROWS_AT_ONCE)
)
