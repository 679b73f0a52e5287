"""What was set aside, as cases that staff resolve."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"

_MOMENT = sa.String(27)


def upgrade() -> None:
    op.create_table(
        "quarantine_case",
        *(sa.Column(name, sa.String(), nullable=False) for name in _NEEDED),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.Column("resolution", sa.String()),
        sa.Column("resolved_at", _MOMENT),
        sa.Column("resolved_by", sa.String()),
        sa.PrimaryKeyConstraint("case_id"),
    )
    op.create_index(
        "ix_quarantine_case_open",
        "quarantine_case",
        ["received_at"],
        sqlite_where=sa.text("resolution IS NULL"),
    )
    op.create_index("ix_quarantine_case_op", "quarantine_case", ["op_id"])


_NEEDED = ("case_id", "op_id", "device_id", "op_kind", "reason", "raw")
