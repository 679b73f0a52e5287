"""The first store: visits, staff, and what sync needs.

Written out rather than taken from the models, which move on while this revision must not.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None

_MOMENT = sa.String(27)


def upgrade() -> None:
    _visit()
    _visit_indexes()
    _staff()
    _outbox()
    _sync()


def _words(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=nullable) for name in names]


def _visit() -> None:
    op.create_table(
        "visit",
        *_words("visit_id", "building", "device_id", "code", "name", "name_key"),
        *_words("origin_kind", "origin_text"),
        *_words("kelurahan_code", nullable=True),
        *_words("purpose", "purpose_note"),
        sa.Column("men", sa.Integer()),
        sa.Column("women", sa.Integer()),
        *_words("phone", "sex", "age_band", "occupation", "education", "assistance", nullable=True),
        sa.Column("arrived_at", _MOMENT, nullable=False),
        sa.Column("departed_at", _MOMENT),
        *_words("departed_how", nullable=True),
        sa.Column("anonymised_at", _MOMENT),
        *_words("token", nullable=True),
        *_words("extra"),
        sa.PrimaryKeyConstraint("visit_id"),
    )


def _visit_indexes() -> None:
    _partial_index("ix_visit_present", ["arrived_at"], "departed_at IS NULL")
    _partial_index("ix_visit_phone", ["phone", "arrived_at"], "phone IS NOT NULL")
    _partial_index("ux_visit_token", ["token"], "token IS NOT NULL", unique=True)
    _partial_index("ix_visit_to_anonymise", ["arrived_at"], "anonymised_at IS NULL")
    op.create_index("ix_visit_arrived_at", "visit", ["arrived_at"])
    op.create_index("ix_visit_code", "visit", ["code"])


def _partial_index(name: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    op.create_index(name, "visit", columns, unique=unique, sqlite_where=sa.text(where))


def _staff() -> None:
    op.create_table(
        "staff",
        *_words("staff_id", "name", "name_key", "pin_hash", "role"),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", _MOMENT),
        sa.Column("created_at", _MOMENT, nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("staff_id"),
        sa.UniqueConstraint("name_key"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("seq", sa.Integer(), primary_key=True),
        *_words("op_id", "device_id", "incarnation"),
        sa.Column("kseq", sa.Integer(), nullable=False),
        *_words("kind"),
        sa.Column("schema_v", sa.Integer(), nullable=False),
        *_words("record_id", "body", "sha256", "prev_hash", "wall_utc"),
        *_words("lease_id", nullable=True),
        *_words("state", "reason"),
        sa.Column("feed_seq", sa.Integer()),
        sa.Column("durable", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("incarnation", "kseq", name="uq_outbox_incarnation"),
        sa.UniqueConstraint("op_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_state", "outbox", ["state", "seq"])
    op.create_index("ix_outbox_record", "outbox", ["record_id"])


def _sync() -> None:
    op.create_table("sync_state", *_words("key", "value"), sa.PrimaryKeyConstraint("key"))
    op.create_table(
        "quarantine", *_words("source", "raw", "reason", "noted_utc"), sa.PrimaryKeyConstraint("source")
    )
