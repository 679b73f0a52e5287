"""Devices, their streams, the inbox, visits and the feed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from vault.columns import UtcDateTime, ordered_text

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_devices()
    _create_inbox()
    _create_records()


def downgrade() -> None:
    for name in ("feed", "feed_head", "visit", "quarantine", "inbox", "stream", "device", "meta"):
        op.drop_table(name)


def _create_devices() -> None:
    op.create_table(
        "meta",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "device",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("device_id", sa.String(64), primary_key=True),
        sa.Column("role", sa.String(64), nullable=False),
        sa.Column("name", sa.String(150), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("revoked", sa.Boolean, nullable=False),
        sa.Column("registered_at", UtcDateTime, nullable=False),
        sa.Column("last_seen", UtcDateTime),
        sa.Column("version", sa.String(64), nullable=False, server_default=""),
    )
    op.create_table(
        "stream",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("sender", sa.String(64), primary_key=True),
        sa.Column("incarnation", sa.String(64), primary_key=True),
        sa.Column("ack_upto", sa.BigInteger, nullable=False),
        sa.Column("link", sa.String(64)),
        sa.Column("durable_upto", sa.BigInteger, nullable=False),
    )


def _create_inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("op_id", sa.String(64), primary_key=True),
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("sender", "device_id", "incarnation")),
        sa.Column("kseq", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("schema_v", sa.Integer, nullable=False),
        sa.Column("record_id", sa.String(64), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("sha256", "prev_hash", "wall_utc")),
        sa.Column("lease_id", sa.String(64)),
        sa.Column("extra", sa.Text),
        *(sa.Column(name, sa.String(64), nullable=False) for name in ("flag", "outcome", "reason")),
        sa.Column("feed_seq", sa.BigInteger),
        sa.Column("received_at", UtcDateTime, nullable=False),
    )
    deferred = sa.text("outcome = 'deferred'")
    op.create_index(
        "ix_inbox_deferred",
        "inbox",
        ["building", "record_id"],
        sqlite_where=deferred,
        postgresql_where=deferred,
    )
    op.create_table(
        "quarantine",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("op_id", sa.String(64), primary_key=True),
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("sender", sa.String(64), nullable=False),
        sa.Column("raw", sa.Text, nullable=False),
        sa.Column("reason", sa.String(64), nullable=False),
        sa.Column("received_at", UtcDateTime, nullable=False),
    )


def _create_records() -> None:
    op.create_table(
        "visit",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("visit_id", ordered_text(64), primary_key=True),
        sa.Column("device_id", sa.String(64), nullable=False),
        sa.Column("code", sa.String(16), nullable=False),
        sa.Column("arrived_at", UtcDateTime, nullable=False),
        sa.Column("departed_at", UtcDateTime),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "feed_head",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("head", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "feed",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("record_id", sa.String(64), nullable=False),
        sqlite_with_rowid=False,
    )
