"""``GET /sync/v1/snapshot/{scope}``: a building's records as they stand, for a device that is new to them."""

from __future__ import annotations

from sync.protocol.errors import ErrorCode
from sync.protocol.operations import SCHEMA_VERSION
from sync.protocol.snapshot import SnapshotReply
from sync.server import feed
from sync.server.context import Context
from sync.server.devices import Sender
from sync.server.doors import check_pull
from sync.server.problems import ApiError
from sync.server.snapshot import read_snapshot_page


def snapshot(
    context: Context,
    sender: Sender,
    scope: str,
    epoch: str,
    after: str,
    head: int | None,
    limit: int,
    schema_v: int = SCHEMA_VERSION,
) -> SnapshotReply:
    """Return the page after the key ``after``; whoever may pull may load, see ``check_pull``.

    ``ApiError`` 410 where the feed no longer reaches back to ``head``: the load must begin anew.
    """
    check_pull(context, sender, scope, epoch, schema_v)
    with context.store.reading() as connection:
        reply = read_snapshot_page(connection, sender, context.store.epoch, after, head, limit)
        floor, newest = feed.read_floor(connection, scope), feed.read_head(connection, scope)
    if reply.head > newest:
        raise ApiError(410, ErrorCode.EPOCH_CHANGED, "the server's store is another one; start over")
    if reply.head < floor:
        raise ApiError(410, ErrorCode.SNAPSHOT_NEEDED, "the feed no longer reaches back that far")
    return reply
