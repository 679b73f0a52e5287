"""What was set aside, as cases that staff resolve."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from vault.columns import UtcDateTime, ordered_text

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "quarantine_case",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("case_id", ordered_text(64), primary_key=True),
        sa.Column("op_id", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("sender", sa.String(64), nullable=False),
        sa.Column("resolution", sa.String(64)),
        sa.Column("resolved_at", UtcDateTime),
        sa.Column("resolved_by", sa.String(150)),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
    )
    op.create_index(
        "ix_quarantine_case_open",
        "quarantine_case",
        ["building", "sender"],
        sqlite_where=sa.text("resolution IS NULL"),
        postgresql_where=sa.text("resolution IS NULL"),
    )
    connection = op.get_bind()
    for row in connection.execute(_SET_ASIDE).mappings().all():
        _open_case(connection, dict(row))


def downgrade() -> None:
    op.drop_index("ix_quarantine_case_open", "quarantine_case")
    op.drop_table("quarantine_case")


def _open_case(connection: sa.Connection, row: dict[str, str]) -> None:
    """What was set aside before there were cases takes its step in the feed now."""
    seq = connection.scalar(_RAISE, row)
    if seq is None:
        connection.execute(_BEGIN, row)
        seq = 1
    place = {**row, "case_id": row["digest"] or row["op_id"], "seq": seq}
    connection.execute(_STEP, place)
    connection.execute(_OPEN, place)


_SET_ASIDE = sa.text(
    "SELECT building, op_id, '' AS digest, sender FROM inbox WHERE outcome = 'quarantined'"
    " UNION ALL SELECT building, op_id, digest, sender FROM quarantine ORDER BY 1, 2, 3"
)
_RAISE = sa.text("UPDATE feed_head SET head = head + 1 WHERE building = :building RETURNING head")
_BEGIN = sa.text("INSERT INTO feed_head (building, head) VALUES (:building, 1)")
_STEP = sa.text(
    "INSERT INTO feed (building, seq, kind, record_id) VALUES (:building, :seq, 'case', :case_id)"
)
_OPEN = sa.text(
    "INSERT INTO quarantine_case (building, case_id, op_id, digest, sender, feed_seq)"
    " VALUES (:building, :case_id, :op_id, :digest, :sender, :seq)"
)
