"""The server's tables of slots, leases, claims and conflict cases; see ``tables``."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Column, Index, Integer, String, Table, Text, text

from sync.server.key_columns import ID_LENGTH, building, key
from sync.server.tables import METADATA
from vault.columns import UtcDateTime

SLOT = Table(
    "slot",
    METADATA,
    # free + unspent rights + held units = capacity, at every commit. What is closed stays closed.
    building(),
    key("slot_id"),
    Column("resource", String(ID_LENGTH), nullable=False),
    Column("kind", String(ID_LENGTH), nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("free", Integer, nullable=False),
    Column("closed", Boolean, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
    CheckConstraint("free >= 0", name="ck_slot_free"),
    Index(
        "ix_slot_open",
        "building",
        "ends_at",
        sqlite_where=text("NOT closed"),
        postgresql_where=text("NOT closed"),
    ),
    Index("ix_slot_resource", "building", "resource", "ends_at"),
)

LEASE = Table(
    "lease",
    METADATA,
    # ended: "", or how. request_id: what its holder asked with, so that asking again brings the same one.
    building(),
    key("lease_id"),
    Column("device_id", String(ID_LENGTH), nullable=False),
    Column("request_id", String(ID_LENGTH), nullable=False),
    Column("fence", Integer, nullable=False),
    Column("ended", String(ID_LENGTH), nullable=False),
    Column("granted_at", UtcDateTime, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
    Index("ux_lease_request", "building", "device_id", "request_id", unique=True),
)

LEASE_RIGHT = Table(
    "lease_right",
    METADATA,
    building(),
    key("lease_id"),
    key("slot_id"),
    Column("granted", Integer, nullable=False),
    Column("unspent", Integer, nullable=False),
    CheckConstraint("unspent >= 0", name="ck_lease_right_unspent"),
    Index("ix_lease_right_slot", "building", "slot_id"),
)

CLAIM = Table(
    "claim",
    METADATA,
    # record is the wire record; party is for whom, and a record of its own. made: the operation itself is
    # here, not only a device's word that there was one before the server was restored.
    building(),
    key("claim_id"),
    Column("turn", BigInteger, nullable=False),
    Column("made", Boolean, nullable=False),
    Column("record", Text, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
    Column("party", Text),
    Column("party_seq", BigInteger),
    Index("ix_claim_turn", "building", "turn"),
)

CLAIM_SLOT = Table(
    "claim_slot",
    METADATA,
    # held: the claim is confirmed and takes a unit of the slot; otherwise it waits for one.
    building(),
    key("slot_id"),
    key("claim_id"),
    Column("held", Boolean, nullable=False),
    Index("ix_claim_slot_claim", "building", "claim_id"),
)

CONFLICT = Table(
    "conflict_case",
    METADATA,
    building(),
    key("case_id"),
    Column("record", Text, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
)

LEASE_RECOVERY = Table(
    "lease_recovery",
    METADATA,
    # Devices that have told this epoch of the server what they hold.
    building(),
    key("device_id"),
    Column("epoch", String(ID_LENGTH), nullable=False),
)
