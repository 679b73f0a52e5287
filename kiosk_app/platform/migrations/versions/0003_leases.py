"""Slots, leases, claims and conflict cases."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"

_MOMENT = sa.String(27)


def upgrade() -> None:
    _slots()
    _leases()
    _claims()
    _cases()


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _moment(name: str) -> sa.Column[str]:
    return sa.Column(name, _MOMENT, nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _slots() -> None:
    op.create_table(
        "slot",
        *_words("slot_id", "resource", "kind"),
        _moment("starts_at"),
        _moment("ends_at"),
        *_numbers("capacity"),
        _flag("closed"),
        sa.PrimaryKeyConstraint("slot_id"),
    )
    op.create_index("ix_slot_starts_at", "slot", ["starts_at"])
    op.create_index("ix_slot_resource", "slot", ["resource", "starts_at"])


def _leases() -> None:
    op.create_table(
        "lease",
        *_words("lease_id"),
        *_numbers("fence"),
        *_words("life"),
        *_numbers("ttl_seconds"),
        *_words("asked_boot"),
        sa.Column("asked_monotonic", sa.Float(), nullable=False),
        _moment("asked_wall"),
        _flag("asked_trusted"),
        _flag("stopped"),
        *_numbers("return_kseq"),
        sa.PrimaryKeyConstraint("lease_id"),
    )
    op.create_table(
        "lease_right",
        *_words("lease_id", "slot_id"),
        *_numbers("granted", "spent"),
        sa.PrimaryKeyConstraint("lease_id", "slot_id"),
    )
    op.create_index("ix_lease_right_slot", "lease_right", ["slot_id"])


def _claims() -> None:
    op.create_table(
        "claim",
        *_words("claim_id", "device_id", "status", "slots", "rights"),
        *_numbers("turn"),
        *_words("reason"),
        _flag("promoted"),
        _moment("made_at"),
        *_words("extra"),
        sa.PrimaryKeyConstraint("claim_id"),
    )
    op.create_table(
        "claim_slot",
        *_words("slot_id", "claim_id"),
        _flag("held"),
        sa.PrimaryKeyConstraint("slot_id", "claim_id"),
    )
    op.create_index("ix_claim_slot_claim", "claim_slot", ["claim_id"])
    op.create_table("claim_party", *_words("claim_id", "party"), sa.PrimaryKeyConstraint("claim_id"))


def _cases() -> None:
    op.create_table(
        "conflict_case",
        *_words("case_id"),
        _moment("opened_at"),
        sa.Column("resolved_at", _MOMENT),
        *_words("record"),
        sa.PrimaryKeyConstraint("case_id"),
    )
    is_open = sa.text("resolved_at IS NULL")
    op.create_index("ix_conflict_open", "conflict_case", ["opened_at"], sqlite_where=is_open)
    op.create_table(
        "granted_lease",
        *_words("lease_id", "device_id", "ended", "record"),
        sa.PrimaryKeyConstraint("lease_id"),
    )
