"""Pages that visitors read, their history and their pictures."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from vault.columns import ordered_text

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table("page", "page_key")
    _table(
        "page_edit",
        "edit_id",
        sa.Column("page_key", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
    )
    op.create_index("ix_page_edit_page", "page_edit", ["building", "page_key", "number"])
    _table("picture", "picture_id")


def downgrade() -> None:
    for name in ("picture", "page_edit", "page"):
        op.drop_table(name)


def _table(name: str, key: str, *columns: Any) -> None:
    op.create_table(
        name,
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column(key, ordered_text(64), primary_key=True),
        *columns,
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
    )
