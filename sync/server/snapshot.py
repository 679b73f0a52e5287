"""A building's records as they stand, page by page; see ``sync.protocol.snapshot``."""

from __future__ import annotations

from sqlalchemy import Connection

from sync.protocol.snapshot import END, SnapshotReply, SnapshotRow, key_text, read_key, snapshot_checksum
from sync.server import feed
from sync.server.books import Shelf
from sync.server.catalogue import BY_RECORD
from sync.server.devices import Sender
from sync.server.page_room import Room


def read_snapshot_page(
    connection: Connection, sender: Sender, epoch: str, after: str, head: int | None, limit: int
) -> SnapshotReply:
    """Return up to ``limit`` records beyond the key ``after`` that the sender's role may read.

    ``head``: as the first page told it; ``None`` asks for the first page. It is read before any record:
    a record that changes later has its row in the feed beyond it.
    """
    first = head is None
    if head is None:
        head = feed.read_head(connection, sender.building)
    rows, is_full = _rows(connection, sender, after, limit)
    following = key_text(rows[-1].kind, rows[-1].record_id) if is_full else END
    return SnapshotReply.model_construct(
        epoch=epoch,
        head=head,
        rows=rows,
        next=following,
        checksum=snapshot_checksum(rows, following),
        total=_count(connection, sender) if first else None,
    )


def _rows(connection: Connection, sender: Sender, after: str, limit: int) -> tuple[list[SnapshotRow], bool]:
    """Return the rows of a page, and whether it is full: then there may be more."""
    begun, after_id = read_key(after)
    rows: list[SnapshotRow] = []
    room = Room(limit)
    for book in _readable(sender):
        kind = book.record_kind
        if kind < begun:
            continue
        most = room.rows_of(kind)
        found = (
            book.page(connection, sender.building, after_id if kind == begun else "", most) if most else ()
        )
        rows += [SnapshotRow(kind, record_id, body) for record_id, body in found]
        if len(found) == most:
            return rows, True
        room.take(kind, len(found))
    return rows, False


def _count(connection: Connection, sender: Sender) -> int:
    return sum(book.count(connection, sender.building) for book in _readable(sender))


def _readable(sender: Sender) -> list[Shelf]:
    """In the order of their kinds, as the keys are."""
    return [shelf for _, shelf in sorted(BY_RECORD.items()) if sender.role in shelf.roles]
