"""Lanes of the outbox, bodies that may be erased, and what a person did about what was set aside."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"

_VISITS = "2"
"""Until now there were visits only, and theirs is the third lane."""


def upgrade() -> None:
    op.add_column("outbox", sa.Column("lane", sa.Integer(), nullable=False, server_default=_VISITS))
    op.add_column("outbox", sa.Column("erased", sa.String()))
    op.drop_index("ix_outbox_state", "outbox")
    op.create_index("ix_outbox_state", "outbox", ["state", "lane", "seq"])
    for name in ("resolution", "resolved_utc", "resolved_by"):
        op.add_column("quarantine", sa.Column(name, sa.String()))
