"""What was looked for, day by day: what this device has told of, and at a desk what the others told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"


def upgrade() -> None:
    op.create_table(
        "figure_day",
        sa.Column("figures_id", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("mine", sa.Boolean(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("figures_id"),
    )
    op.create_index("ix_figure_day", "figure_day", ["day"])
