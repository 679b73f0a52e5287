"""One-time codes, changing tokens, what a device tells of itself; a feed that may be cut at its beginning."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from vault.columns import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("device", sa.Column("next_token_hash", sa.String(64)))
    op.add_column(
        "device", sa.Column("rotation_wanted", sa.Boolean, nullable=False, server_default=sa.false())
    )
    op.add_column("device", sa.Column("schema_v", sa.Integer))
    for name in ("clock_offset_ms", "waiting", "quarantined"):
        op.add_column("device", sa.Column(name, sa.BigInteger))
    op.add_column("feed_head", sa.Column("floor", sa.BigInteger, nullable=False, server_default="0"))
    signed_in = sa.text("kind = 'visit.signed_in'")
    op.create_index(
        "ix_inbox_signed_in",
        "inbox",
        ["building", "record_id"],
        sqlite_where=signed_in,
        postgresql_where=signed_in,
    )
    op.create_table(
        "enrol_code",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("code_hash", sa.String(64), primary_key=True),
        sa.Column("role", sa.String(64), nullable=False),
        sa.Column("name", sa.String(150), nullable=False),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("ends_at", UtcDateTime, nullable=False),
        sa.Column("used_at", UtcDateTime),
        *(sa.Column(name, sa.String(64)) for name in ("device_id", "token_hash")),
    )
    op.create_table(
        "enrol_guard",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("failed_at", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("enrol_guard")
    op.drop_table("enrol_code")
    op.drop_index("ix_inbox_signed_in", "inbox")
    op.drop_column("feed_head", "floor")
    for name in (
        "next_token_hash",
        "rotation_wanted",
        "schema_v",
        "clock_offset_ms",
        "waiting",
        "quarantined",
    ):
        op.drop_column("device", name)
