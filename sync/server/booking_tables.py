"""The server's tables of what the house arranges, of bookings, and of who holds which time; see ``tables``."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Index, Integer, String, Table, Text

from sync.server.key_columns import ID_LENGTH, building, key
from sync.server.tables import METADATA
from vault.columns import UtcDateTime

_MOMENT = UtcDateTime().with_variant(DateTime(timezone=True), "postgresql")
"""A range of time over text would be none that PostgreSQL can index."""


ARRANGEMENT = Table(
    "arrangement",
    METADATA,
    building(),
    key("arrangement_id"),
    Column("subject", String(ID_LENGTH), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("record", Text, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
)

HOUSE = Table(
    "house",
    METADATA,
    # opened_on: the day (WIB) on which slots were last brought in line with the arrangements. stale: they
    # are not any more; noted in the transaction that made it so, and cleared when it was seen to.
    building(),
    Column("opened_on", String(10), nullable=False),
    Column("stale", Boolean, nullable=False),
)

BOOKING = Table(
    "booking",
    METADATA,
    # record is the wire record, which names nobody; party is for whom, and a record of its own.
    building(),
    key("booking_id"),
    Column("code", String(16), nullable=False),
    Column("facility_id", String(ID_LENGTH), nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    Column("record", Text, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
    Column("party", Text),
    Column("party_seq", BigInteger),
    Index("ix_booking_code", "building", "code"),
    Index("ix_booking_facility", "building", "facility_id", "starts_at"),
)

SERIES = Table(
    "series",
    METADATA,
    building(),
    key("series_id"),
    Column("record", Text, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
)

LOOSE_CLAIM = Table(
    "loose_claim",
    METADATA,
    # Claims that no booking stands behind any more, until the server has taken them back.
    building(),
    key("claim_id"),
)

OCCUPANCY = Table(
    "occupancy",
    METADATA,
    # A row for each unit that a confirmed claim holds, where a slot takes one party. Two that overlap on one
    # resource the database itself refuses, whatever a program does: by an exclusion constraint on
    # PostgreSQL, by a trigger on SQLite. Both are made by the migration.
    building(),
    key("slot_id"),
    key("claim_id"),
    Column("resource", String(ID_LENGTH), nullable=False),
    Column("starts_at", _MOMENT, nullable=False),
    Column("ends_at", _MOMENT, nullable=False),
    Index("ix_occupancy_claim", "building", "claim_id"),
    Index("ix_occupancy_resource", "building", "resource", "starts_at"),
)
