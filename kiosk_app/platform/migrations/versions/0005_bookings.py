"""Bookings, for whom they are, series, what the house arranges; and the days of resources as masks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel import Session

from kiosk_app.features.leases.days import recount_all

revision = "0005"
down_revision: str | None = "0004"

_MOMENT = sa.String(27)


def upgrade() -> None:
    _bookings()
    _arrangements()
    _rights()
    _days()


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _moments(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, _MOMENT, nullable=nullable) for name in names]


def _bookings() -> None:
    op.create_table(
        "booking",
        *_words("booking_id", "building", "device_id", "code", "facility_id"),
        *_moments("starts_at", "ends_at"),
        sa.Column("people", sa.Integer(), nullable=False),
        *_words("channel"),
        *_moments("made_at"),
        *_words("party_kind", "party_key", "claims", "series_id"),
        sa.Column("needs_approval", sa.Boolean(), nullable=False),
        *_words("approved_by", "override"),
        *_moments("offer_until", "accepted_at", "checked_in_at", nullable=True),
        sa.Column("ending", sa.String()),
        *_moments("ended_at", nullable=True),
        *_words("ended_why"),
        *_moments("anonymised_at", nullable=True),
        sa.Column("token", sa.String()),
        *_words("extra"),
        sa.PrimaryKeyConstraint("booking_id"),
    )
    op.create_index("ix_booking_starts_at", "booking", ["starts_at"])
    op.create_index("ix_booking_facility", "booking", ["facility_id", "starts_at"])
    op.create_index("ix_booking_code", "booking", ["code"])
    op.create_index("ix_booking_series", "booking", ["series_id"], sqlite_where=sa.text("series_id <> ''"))
    op.create_index(
        "ix_booking_party", "booking", ["party_key", "starts_at"], sqlite_where=sa.text("party_key <> ''")
    )
    op.create_index(
        "ux_booking_token", "booking", ["token"], unique=True, sqlite_where=sa.text("token IS NOT NULL")
    )
    op.create_index(
        "ix_booking_to_anonymise", "booking", ["ends_at"], sqlite_where=sa.text("anonymised_at IS NULL")
    )
    op.create_table("booking_party", *_words("booking_id", "party"), sa.PrimaryKeyConstraint("booking_id"))
    op.create_table(
        "series",
        *_words("series_id", "code", "record"),
        sa.Column("token", sa.String()),
        sa.PrimaryKeyConstraint("series_id"),
    )
    op.create_index(
        "ux_series_token", "series", ["token"], unique=True, sqlite_where=sa.text("token IS NOT NULL")
    )
    op.create_table(
        "ticket_seen",
        *_words("code", "facility_id"),
        *_moments("starts_at", "ends_at", "seen_at"),
        sa.PrimaryKeyConstraint("code", "starts_at"),
    )


def _arrangements() -> None:
    op.create_table(
        "arrangement", *_words("arrangement_id", "record"), sa.PrimaryKeyConstraint("arrangement_id")
    )


def _rights() -> None:
    """SQLite adds no condition to a table that is there."""
    op.drop_index("ix_lease_right_slot", "lease_right")
    op.rename_table("lease_right", "lease_right_before")
    op.create_table(
        "lease_right",
        *_words("lease_id", "slot_id"),
        sa.Column("granted", sa.Integer(), nullable=False),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.CheckConstraint("spent <= granted", name="ck_lease_right_spent"),
        sa.PrimaryKeyConstraint("lease_id", "slot_id"),
    )
    op.execute(
        "INSERT INTO lease_right SELECT lease_id, slot_id, granted, min(spent, granted) FROM lease_right_before"
    )
    op.drop_table("lease_right_before")
    op.create_index("ix_lease_right_slot", "lease_right", ["slot_id"])


def _days() -> None:
    op.create_table(
        "resource_day",
        *_words("resource", "day"),
        sa.Column("open", sa.LargeBinary(), nullable=False),
        sa.Column("busy", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("resource", "day"),
        sqlite_with_rowid=False,
    )
    with Session(op.get_bind()) as session:
        recount_all(session)
