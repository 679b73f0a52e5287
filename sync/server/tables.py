"""The server's tables. Every key begins with the building, and no statement crosses buildings.

Plain tables rather than mapped classes: everything here is written and read in bulk, and the
device's tables live in another catalogue even when a test has both in one process.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, String, Table, Text, false, text

from sync.server.key_columns import ID_LENGTH, building, key
from vault.columns import UtcDateTime

METADATA = MetaData()


META = Table(
    "meta",
    METADATA,
    # Facts of this server, not of a building: the epoch.
    Column("name", String(ID_LENGTH), primary_key=True),
    Column("value", Text, nullable=False),
)

DEVICE = Table(
    "device",
    METADATA,
    building(),
    Column("device_id", String(ID_LENGTH), primary_key=True),
    Column("role", String(ID_LENGTH), nullable=False),
    Column("name", String(150), nullable=False),
    Column("token_hash", String(ID_LENGTH), nullable=False),
    Column("revoked", Boolean, nullable=False),
    Column("registered_at", UtcDateTime, nullable=False),
    Column("last_seen", UtcDateTime),
    Column("version", String(ID_LENGTH), nullable=False, server_default=""),
    # Chosen by the device itself, which may not have heard that we know of it; see devices.rotate.
    Column("next_token_hash", String(ID_LENGTH)),
    # An operator asks the device for another token; see rotation.
    Column("rotation_wanted", Boolean, nullable=False, server_default=false()),
    # What the device told of itself at its last greeting; for people.
    Column("schema_v", Integer),
    Column("clock_offset_ms", BigInteger),
    Column("waiting", BigInteger),
    Column("quarantined", BigInteger),
)

ENROL_CODE = Table(
    "enrol_code",
    METADATA,
    # A one-time code, kept hashed. token_hash: of the device that used it, so that it may ask again.
    building(),
    Column("code_hash", String(ID_LENGTH), primary_key=True),
    Column("role", String(ID_LENGTH), nullable=False),
    Column("name", String(150), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("device_id", String(ID_LENGTH)),
    Column("token_hash", String(ID_LENGTH)),
)

ENROL_GUARD = Table(
    "enrol_guard",
    METADATA,
    # When wrong codes came for a building, newest last, as moments between spaces.
    building(),
    Column("failed_at", Text, nullable=False),
)

STREAM = Table(
    "stream",
    METADATA,
    # How far one incarnation of a device has come; link is NULL after an unreadable operation.
    building(),
    Column("sender", String(ID_LENGTH), primary_key=True),
    Column("incarnation", String(ID_LENGTH), primary_key=True),
    Column("ack_upto", BigInteger, nullable=False),
    Column("link", String(ID_LENGTH)),
    Column("durable_upto", BigInteger, nullable=False),
)

INBOX = Table(
    "inbox",
    METADATA,
    # Every operation as it came, and what was made of it. sender is who proved to have sent it.
    building(),
    Column("op_id", String(ID_LENGTH), primary_key=True),
    Column("sender", String(ID_LENGTH), nullable=False),
    Column("device_id", String(ID_LENGTH), nullable=False),
    Column("incarnation", String(ID_LENGTH), nullable=False),
    Column("kseq", BigInteger, nullable=False),
    Column("kind", String(ID_LENGTH), nullable=False),
    Column("schema_v", Integer, nullable=False),
    Column("record_id", String(ID_LENGTH), nullable=False),
    Column("body", Text, nullable=False),
    Column("sha256", String(ID_LENGTH), nullable=False),
    Column("prev_hash", String(ID_LENGTH), nullable=False),
    Column("wall_utc", String(ID_LENGTH), nullable=False),
    Column("lease_id", String(ID_LENGTH)),
    Column("extra", Text),
    Column("flag", String(ID_LENGTH), nullable=False),
    Column("outcome", String(ID_LENGTH), nullable=False),
    Column("reason", String(ID_LENGTH), nullable=False),
    Column("feed_seq", BigInteger),
    Column("received_at", UtcDateTime, nullable=False),
    Index(
        "ix_inbox_deferred",
        "building",
        "record_id",
        sqlite_where=text("outcome = 'deferred'"),
        postgresql_where=text("outcome = 'deferred'"),
    ),
    # For erasing what a visitor typed once the visit is anonymised.
    Index(
        "ix_inbox_signed_in",
        "building",
        "record_id",
        sqlite_where=text("kind = 'visit.signed_in'"),
        postgresql_where=text("kind = 'visit.signed_in'"),
    ),
    Index(
        "ix_inbox_booking",
        "building",
        "record_id",
        sqlite_where=text("kind IN ('booking.made', 'booking.party_changed')"),
        postgresql_where=text("kind IN ('booking.made', 'booking.party_changed')"),
    ),
)

QUARANTINE = Table(
    "quarantine",
    METADATA,
    # What cannot stand in the inbox: unreadable, or another content under a used id.
    building(),
    Column("op_id", String(ID_LENGTH), primary_key=True),
    Column("digest", String(ID_LENGTH), primary_key=True),
    Column("sender", String(ID_LENGTH), nullable=False),
    Column("raw", Text, nullable=False),
    Column("reason", String(ID_LENGTH), nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
)

QUARANTINE_CASE = Table(
    "quarantine_case",
    METADATA,
    # What a person must look at, and what was done about it. The operation itself is read where it
    # lives: in the inbox, or with a digest in the quarantine; what is erased there is erased here.
    building(),
    key("case_id"),
    Column("op_id", String(ID_LENGTH), nullable=False),
    Column("digest", String(ID_LENGTH), nullable=False),
    Column("sender", String(ID_LENGTH), nullable=False),
    Column("resolution", String(ID_LENGTH)),
    Column("resolved_at", UtcDateTime),
    Column("resolved_by", String(150)),
    Column("feed_seq", BigInteger, nullable=False),
    Index(
        "ix_quarantine_case_open",
        "building",
        "sender",
        sqlite_where=text("resolution IS NULL"),
        postgresql_where=text("resolution IS NULL"),
    ),
)

VISIT = Table(
    "visit",
    METADATA,
    # record is the wire record with every field, also those that this program does not know.
    building(),
    key("visit_id"),
    Column("device_id", String(ID_LENGTH), nullable=False),
    Column("code", String(16), nullable=False),
    Column("arrived_at", UtcDateTime, nullable=False),
    Column("departed_at", UtcDateTime),
    Column("record", Text, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
)

FEED_HEAD = Table(
    "feed_head",
    METADATA,
    building(),
    Column("head", BigInteger, nullable=False),
    # Rows up to here were taken out: whoever stands before it starts from the snapshot.
    Column("floor", BigInteger, nullable=False, server_default="0"),
)

FEED = Table(
    "feed",
    METADATA,
    # Which record changed at which step. The record itself is read where it lives: what was erased
    # there is erased from the feed, too.
    building(),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(ID_LENGTH), nullable=False),
    Column("record_id", String(ID_LENGTH), nullable=False),
    sqlite_with_rowid=False,
)

# Whoever asks METADATA what there is gets all of it, also without having read the other modules of tables.
import sync.server.booking_tables  # noqa: E402
import sync.server.claim_tables  # noqa: E402
import sync.server.information_tables  # noqa: E402, F401
