"""What a search finds, which words there are, and how often what was looked for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"

_SHOWN = ("entry_id", "language", "kind", "category", "title", "summary", "title_key")
_STEMS = ("title_stems", "keyword_stems", "summary_stems", "body_stems")
_MOMENTS = ("shown_from", "shown_until")


def upgrade() -> None:
    op.create_table(
        "search_entry",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in (*_SHOWN, *_STEMS)),
        *(sa.Column(name, sa.String(27)) for name in _MOMENTS),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("ux_search_entry", "search_entry", ["entry_id", "language"], unique=True)
    op.create_index("ix_search_entry_title", "search_entry", ["title_key"])
    op.execute(
        "CREATE VIRTUAL TABLE search_text USING fts5("
        "terms, content='', columnsize=0, detail=none, tokenize=\"ascii tokenchars '_'\")"
    )
    op.create_table(
        "search_word",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.Column("stem", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("ux_search_word", "search_word", ["word"], unique=True)
    op.create_index("ix_search_word_stem", "search_word", ["stem"])
    op.create_table(
        "search_figure",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("day", "deed", "language", "subject")),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "deed", "language", "subject"),
    )
