"""The building's feed: dense, in commit order, read page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from sync.protocol.messages import FeedRow, PullReply, rows_checksum
from sync.server.books import RecordKey, Stored
from sync.server.bulk import insert_many
from sync.server.catalogue import BY_RECORD
from sync.server.devices import Sender
from sync.server.page_room import fitting
from sync.server.tables import FEED, FEED_HEAD

_Step = Row[int, str, str]
_COLUMNS = ("building", "seq", "kind", "record_id")


def extend(connection: Connection, building: str, records: Sequence[RecordKey]) -> dict[RecordKey, int]:
    """Give each of ``records`` the next number and return them; call late in the transaction.

    Whoever raises the counter holds its row until the commit. So numbers become visible in their
    order and none is missing, which a plain sequence does not promise.
    """
    if not records:
        return {}
    head = _raise_head(connection, building, len(records))
    places = {key: head - len(records) + step for step, key in enumerate(records, start=1)}
    rows = [(building, seq, kind, record_id) for (kind, record_id), seq in places.items()]
    insert_many(connection, FEED, _COLUMNS, rows)
    return places


def read_head(connection: Connection, building: str) -> int:
    """Return the number of the newest row, 0 for an empty feed."""
    return connection.scalar(_HEAD, {"building": building}) or 0


def read_floor(connection: Connection, building: str) -> int:
    """Return the number up to which rows were taken out of the feed, 0 where it is whole."""
    return connection.scalar(_FLOOR, {"building": building}) or 0


def trim(connection: Connection, building: str, keep: int, limit: int) -> int:
    """Take the oldest rows out of the feed, at most ``limit``, but leave the newest ``keep``; return how
    many went.

    Only a prefix may go: what is left stays dense. A device that stands before it loads the snapshot.
    """
    floor = read_floor(connection, building)
    floor = max(floor, min(floor + limit, read_head(connection, building) - keep))
    connection.execute(_RAISE_FLOOR, {"k_building": building, "floor": floor})
    return connection.execute(_TRIM, {"building": building, "floor": floor}).rowcount


def read_page(connection: Connection, sender: Sender, epoch: str, after: int, limit: int) -> PullReply:
    """Return up to ``limit`` rows that follow ``after``, each as far as the sender's role may see it; fewer where
    they are heavy."""
    head = read_head(connection, sender.building)
    steps = connection.execute(_PAGE, {"building": sender.building, "after": after, "limit": limit}).all()
    steps = steps[: fitting([step.kind for step in steps], limit)]
    records = _read_records(connection, sender, steps)
    rows = [_feed_row(step, sender.role, records) for step in steps]
    # The page may hold rows that were committed after the head was read.
    head = max(head, rows[-1].seq) if rows else head
    return PullReply.model_construct(epoch=epoch, head=head, rows=rows, checksum=rows_checksum(rows))


def _raise_head(connection: Connection, building: str, count: int) -> int:
    head = connection.scalar(_RAISE, {"k_building": building, "count": count})
    if head is None:
        _open_feed(connection, building)
        head = connection.scalar(_RAISE, {"k_building": building, "count": count})
    return int(head or 0)


def _open_feed(connection: Connection, building: str) -> None:
    try:
        with connection.begin_nested():
            connection.execute(insert(FEED_HEAD), {"building": building, "head": 0})
    except IntegrityError:
        return  # Another worker was first; the row is there, which is all we want.


def _read_records(
    connection: Connection, sender: Sender, steps: Sequence[_Step]
) -> Mapping[RecordKey, Stored]:
    found: dict[RecordKey, Stored] = {}
    for kind in {step.kind for step in steps}:
        book = BY_RECORD.get(kind)
        if book is None or sender.role not in book.roles:
            continue
        wanted = list({step.record_id for step in steps if step.kind == kind})
        stored = book.read(connection, sender.building, wanted)
        found.update(((kind, record_id), record) for record_id, record in stored.items())
    return found


def _feed_row(step: _Step, role: str, records: Mapping[RecordKey, Stored]) -> FeedRow:
    seq, kind, record_id = step
    book = BY_RECORD.get(kind)
    if book is None or role not in book.roles:
        # Not even the id: it would tell that something happened to a record.
        return FeedRow(seq)
    record = records.get((kind, record_id))
    # A record that changed again comes once, with its newest row.
    body = record.body if record is not None and record.feed_seq == seq else None
    return FeedRow(seq, kind, record_id, body)


_RAISE = (
    update(FEED_HEAD)
    .where(FEED_HEAD.c.building == bindparam("k_building"))
    .values(head=FEED_HEAD.c.head + bindparam("count"))
    .returning(FEED_HEAD.c.head)
)
_HEAD = select(FEED_HEAD.c.head).where(FEED_HEAD.c.building == bindparam("building"))
_FLOOR = select(FEED_HEAD.c.floor).where(FEED_HEAD.c.building == bindparam("building"))
_RAISE_FLOOR = (
    update(FEED_HEAD).where(FEED_HEAD.c.building == bindparam("k_building")).values(floor=bindparam("floor"))
)
_TRIM = delete(FEED).where(FEED.c.building == bindparam("building"), FEED.c.seq <= bindparam("floor"))
_PAGE = (
    select(FEED.c.seq, FEED.c.kind, FEED.c.record_id)
    .where(FEED.c.building == bindparam("building"), FEED.c.seq > bindparam("after"))
    .order_by(FEED.c.seq)
    .limit(bindparam("limit"))
)
