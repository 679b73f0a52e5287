"""Pages that visitors read, their history and their pictures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"


def upgrade() -> None:
    op.create_table("page", *_words("page_key", "record"), sa.PrimaryKeyConstraint("page_key"))
    op.create_table(
        "page_edit",
        *_words("edit_id", "page_key"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("disputed", sa.Boolean(), nullable=False),
        *_words("record"),
        sa.PrimaryKeyConstraint("edit_id"),
    )
    op.create_index("ix_page_edit_page", "page_edit", ["page_key", "number"])
    op.create_index("ix_page_edit_disputed", "page_edit", ["page_key"], sqlite_where=sa.text("disputed"))
    op.create_table(
        "picture",
        *_words("picture_id"),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("picture_id"),
    )


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]
