"""What was looked for on which device, day by day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from vault.columns import ordered_text

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "figures",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("figures_id", ordered_text(64), primary_key=True),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("figures")
