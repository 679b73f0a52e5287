"""Arrangements, bookings, series, and the proof that no two confirmed claims overlap."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from vault.columns import UtcDateTime, ordered_text
from vault.errors import UnwritableStore

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table(
        "arrangement",
        "arrangement_id",
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        *_record(),
    )
    op.create_table(
        "house",
        sa.Column("building", sa.String(63), primary_key=True),
        sa.Column("opened_on", sa.String(10), nullable=False),
        sa.Column("stale", sa.Boolean, nullable=False),
    )
    op.create_index("ix_slot_resource", "slot", ["building", "resource", "ends_at"])
    _bookings()
    _occupancy()


def downgrade() -> None:
    op.drop_index("ix_inbox_booking", "inbox")
    op.drop_index("ix_slot_resource", "slot")
    for name in ("occupancy", "loose_claim", "series", "booking", "house", "arrangement"):
        op.drop_table(name)


def _table(name: str, key: str | tuple[str, ...], *columns: Any) -> None:
    keys = (key,) if isinstance(key, str) else key
    op.create_table(
        name,
        sa.Column("building", sa.String(63), primary_key=True),
        *(sa.Column(one, ordered_text(64), primary_key=True) for one in keys),
        *columns,
    )


def _record() -> tuple[sa.Column[str], sa.Column[int]]:
    return (
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("feed_seq", sa.BigInteger, nullable=False),
    )


def _bookings() -> None:
    _table(
        "booking",
        "booking_id",
        sa.Column("code", sa.String(16), nullable=False),
        sa.Column("facility_id", sa.String(64), nullable=False),
        sa.Column("starts_at", UtcDateTime, nullable=False),
        sa.Column("ends_at", UtcDateTime, nullable=False),
        *_record(),
        sa.Column("party", sa.Text),
        sa.Column("party_seq", sa.BigInteger),
    )
    op.create_index("ix_booking_code", "booking", ["building", "code"])
    op.create_index("ix_booking_facility", "booking", ["building", "facility_id", "starts_at"])
    _table("series", "series_id", *_record())
    _table("loose_claim", "claim_id")
    of_people = sa.text("kind IN ('booking.made', 'booking.party_changed')")
    op.create_index(
        "ix_inbox_booking",
        "inbox",
        ["building", "record_id"],
        sqlite_where=of_people,
        postgresql_where=of_people,
    )


def _occupancy() -> None:
    on_postgres = op.get_bind().dialect.name == "postgresql"
    moment: Any = sa.DateTime(timezone=True) if on_postgres else UtcDateTime
    _table(
        "occupancy",
        ("slot_id", "claim_id"),
        sa.Column("resource", sa.String(64), nullable=False),
        sa.Column("starts_at", moment, nullable=False),
        sa.Column("ends_at", moment, nullable=False),
    )
    op.create_index("ix_occupancy_claim", "occupancy", ["building", "claim_id"])
    op.create_index("ix_occupancy_resource", "occupancy", ["building", "resource", "starts_at"])
    op.execute(_HELD.format(cast="::timestamptz" if on_postgres else ""))
    if on_postgres:
        # For "=" within an index of ranges. Of PostgreSQL's own extensions one that the owner of a
        # database may create, unless somebody took that right.
        _need_extension()
        op.execute(_EXCLUSION)
        return
    for event in ("INSERT", "UPDATE"):
        op.execute(_TRIGGER.format(event=event, name=event.lower()))


def _need_extension() -> None:
    try:
        op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    except sa.exc.DBAPIError as error:
        state = getattr(error.orig, "sqlstate", "")
        raise UnwritableStore(
            f"PostgreSQL's extension btree_gist cannot be made here (SQLSTATE {state}): install it with the"
            " database (contrib) and let an administrator run CREATE EXTENSION btree_gist in this database"
        ) from None


_HELD = (
    "INSERT INTO occupancy (building, slot_id, claim_id, resource, starts_at, ends_at)"
    " SELECT c.building, c.slot_id, c.claim_id, s.resource, s.starts_at{cast}, s.ends_at{cast}"
    " FROM claim_slot c JOIN slot s ON s.building = c.building AND s.slot_id = c.slot_id"
    " WHERE c.held AND s.capacity = 1"
)
_EXCLUSION = (
    "ALTER TABLE occupancy ADD CONSTRAINT ex_occupancy_overlap EXCLUDE USING gist"
    " (building WITH =, resource WITH =, tstzrange(starts_at, ends_at) WITH &&)"
)
_TRIGGER = (
    "CREATE TRIGGER tr_occupancy_{name} BEFORE {event} ON occupancy WHEN EXISTS ("
    " SELECT 1 FROM occupancy o WHERE o.building = NEW.building AND o.resource = NEW.resource"
    " AND o.starts_at < NEW.ends_at AND NEW.starts_at < o.ends_at"
    " AND NOT (o.slot_id = NEW.slot_id AND o.claim_id = NEW.claim_id))"
    " BEGIN SELECT RAISE(ABORT, 'ex_occupancy_overlap'); END"
)
