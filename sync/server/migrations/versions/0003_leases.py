"""Slots, leases, claims and conflict cases."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from vault.columns import UtcDateTime, ordered_text

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _slots()
    _leases()
    _claims()
    _table(
        "conflict_case",
        "case_id",
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
    )
    _table("lease_recovery", "device_id", _word("epoch"))


def downgrade() -> None:
    for name in ("lease_recovery", "conflict_case", "claim_slot", "claim", "lease_right", "lease", "slot"):
        op.drop_table(name)


def _table(name: str, key: str | tuple[str, ...], *columns: Any) -> None:
    keys = (key,) if isinstance(key, str) else key
    op.create_table(
        name,
        sa.Column("building", sa.String(63), primary_key=True),
        *(sa.Column(one, ordered_text(64), primary_key=True) for one in keys),
        *columns,
    )


def _word(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(64), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _slots() -> None:
    _table(
        "slot",
        "slot_id",
        _word("resource"),
        _word("kind"),
        sa.Column("starts_at", UtcDateTime, nullable=False),
        sa.Column("ends_at", UtcDateTime, nullable=False),
        _number("capacity"),
        _number("free"),
        sa.Column("closed", sa.Boolean, nullable=False),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
        sa.CheckConstraint("free >= 0", name="ck_slot_free"),
    )
    is_open = sa.text("NOT closed")
    op.create_index(
        "ix_slot_open", "slot", ["building", "ends_at"], sqlite_where=is_open, postgresql_where=is_open
    )


def _leases() -> None:
    _table(
        "lease",
        "lease_id",
        _word("device_id"),
        _word("request_id"),
        _number("fence"),
        _word("ended"),
        sa.Column("granted_at", UtcDateTime, nullable=False),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
    )
    op.create_index("ux_lease_request", "lease", ["building", "device_id", "request_id"], unique=True)
    _table(
        "lease_right",
        ("lease_id", "slot_id"),
        _number("granted"),
        _number("unspent"),
        sa.CheckConstraint("unspent >= 0", name="ck_lease_right_unspent"),
    )
    op.create_index("ix_lease_right_slot", "lease_right", ["building", "slot_id"])


def _claims() -> None:
    _table(
        "claim",
        "claim_id",
        sa.Column("turn", sa.BigInteger, nullable=False),
        sa.Column("made", sa.Boolean, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
        sa.Column("party", sa.Text),
        sa.Column("party_seq", sa.BigInteger),
    )
    op.create_index("ix_claim_turn", "claim", ["building", "turn"])
    _table("claim_slot", ("slot_id", "claim_id"), sa.Column("held", sa.Boolean, nullable=False))
    op.create_index("ix_claim_slot_claim", "claim_slot", ["building", "claim_id"])
