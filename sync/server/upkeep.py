"""What a server's store needs now and then."""

from __future__ import annotations

from sqlalchemy import select

from sync.server import feed
from sync.server.store import ServerStore
from sync.server.tables import FEED_HEAD

_AT_ONCE = 2000


def trim_feeds(store: ServerStore, keep: int) -> dict[str, int]:
    """Take the oldest rows out of every feed but its newest ``keep``; return how many went, by building.

    In small steps: devices go on meanwhile. One that stands before what is left loads the snapshot.
    """
    with store.reading() as connection:
        names = connection.scalars(select(FEED_HEAD.c.building).order_by(FEED_HEAD.c.building)).all()
    return {name: _trim(store, name, keep) for name in names}


def _trim(store: ServerStore, building: str, keep: int) -> int:
    total = 0
    while True:
        with store.deciding(building) as connection:
            gone = feed.trim(connection, building, keep, _AT_ONCE)
        if gone == 0:
            return total
        total += gone
