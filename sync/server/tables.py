"""The server's tables. Every key begins with the building, and no statement crosses buildings.

Plain tables rather than mapped classes: everything here is written and read in bulk, and the
device's tables live in another catalogue even when a test has both in one process.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, String, Table, Text, text

from vault.columns import UtcDateTime

METADATA = MetaData()

_BUILDING = 63
_ID = 64


def _building() -> Column[str]:
    return Column("building", String(_BUILDING), primary_key=True)


META = Table(
    "meta",
    METADATA,
    # Facts of this server, not of a building: the epoch.
    Column("name", String(_ID), primary_key=True),
    Column("value", Text, nullable=False),
)

DEVICE = Table(
    "device",
    METADATA,
    _building(),
    Column("device_id", String(_ID), primary_key=True),
    Column("role", String(_ID), nullable=False),
    Column("name", String(150), nullable=False),
    Column("token_hash", String(_ID), nullable=False),
    Column("revoked", Boolean, nullable=False),
    Column("registered_at", UtcDateTime, nullable=False),
    Column("last_seen", UtcDateTime),
    Column("version", String(_ID), nullable=False, server_default=""),
)

STREAM = Table(
    "stream",
    METADATA,
    # How far one incarnation of a device has come; link is NULL after an unreadable operation.
    _building(),
    Column("sender", String(_ID), primary_key=True),
    Column("incarnation", String(_ID), primary_key=True),
    Column("ack_upto", BigInteger, nullable=False),
    Column("link", String(_ID)),
    Column("durable_upto", BigInteger, nullable=False),
)

INBOX = Table(
    "inbox",
    METADATA,
    # Every operation as it came, and what was made of it. sender is who proved to have sent it.
    _building(),
    Column("op_id", String(_ID), primary_key=True),
    Column("sender", String(_ID), nullable=False),
    Column("device_id", String(_ID), nullable=False),
    Column("incarnation", String(_ID), nullable=False),
    Column("kseq", BigInteger, nullable=False),
    Column("kind", String(_ID), nullable=False),
    Column("schema_v", Integer, nullable=False),
    Column("record_id", String(_ID), nullable=False),
    Column("body", Text, nullable=False),
    Column("sha256", String(_ID), nullable=False),
    Column("prev_hash", String(_ID), nullable=False),
    Column("wall_utc", String(_ID), nullable=False),
    Column("lease_id", String(_ID)),
    Column("extra", Text),
    Column("flag", String(_ID), nullable=False),
    Column("outcome", String(_ID), nullable=False),
    Column("reason", String(_ID), nullable=False),
    Column("feed_seq", BigInteger),
    Column("received_at", UtcDateTime, nullable=False),
    Index(
        "ix_inbox_deferred",
        "building",
        "record_id",
        sqlite_where=text("outcome = 'deferred'"),
        postgresql_where=text("outcome = 'deferred'"),
    ),
)

QUARANTINE = Table(
    "quarantine",
    METADATA,
    # What cannot stand in the inbox: unreadable, or another content under a used id.
    _building(),
    Column("op_id", String(_ID), primary_key=True),
    Column("digest", String(_ID), primary_key=True),
    Column("sender", String(_ID), nullable=False),
    Column("raw", Text, nullable=False),
    Column("reason", String(_ID), nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
)

VISIT = Table(
    "visit",
    METADATA,
    # record is the wire record with every field, also those that this program does not know.
    _building(),
    Column("visit_id", String(_ID), primary_key=True),
    Column("device_id", String(_ID), nullable=False),
    Column("code", String(16), nullable=False),
    Column("arrived_at", UtcDateTime, nullable=False),
    Column("departed_at", UtcDateTime),
    Column("record", Text, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
)

FEED_HEAD = Table(
    "feed_head",
    METADATA,
    _building(),
    Column("head", BigInteger, nullable=False),
)

FEED = Table(
    "feed",
    METADATA,
    # Which record changed at which step. The record itself is read where it lives: what was erased
    # there is erased from the feed, too.
    _building(),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(_ID), nullable=False),
    Column("record_id", String(_ID), nullable=False),
    sqlite_with_rowid=False,
)
