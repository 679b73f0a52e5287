"""How slots, claims, conflict cases and this device's own leases rest in its store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Column, Index, LargeBinary, text
from sqlmodel import Field, SQLModel

from vault.columns import UtcDateTime


def _moment(*, nullable: bool = False) -> Column[datetime]:
    return Column(UtcDateTime, nullable=nullable)


class SlotRow(SQLModel, table=True):
    """What can be claimed, as the server says it."""

    __tablename__ = "slot"
    __table_args__ = (
        Index("ix_slot_starts_at", "starts_at"),
        Index("ix_slot_resource", "resource", "starts_at"),
    )

    slot_id: str = Field(primary_key=True)
    resource: str
    kind: str
    starts_at: datetime = Field(sa_column=_moment())
    ends_at: datetime = Field(sa_column=_moment())
    capacity: int
    closed: bool


class LeaseRow(SQLModel, table=True):
    """A lease that this device holds. One that has ended is no longer here.

    ``life``: the incarnation (of the bookings' lane) that it was taken in; in another one it is void, for
    this store was then a copy. The ``asked_…`` are a ``LeaseClock``. ``stopped``: nothing is spent
    any more; it is given back once all up to ``return_kseq`` of ``life`` is at the server.
    """

    __tablename__ = "lease"

    lease_id: str = Field(primary_key=True)
    fence: int
    life: str
    ttl_seconds: int
    asked_boot: str
    asked_monotonic: float
    asked_wall: datetime = Field(sa_column=_moment())
    asked_trusted: bool
    stopped: bool = False
    return_kseq: int = 0


class LeaseRightRow(SQLModel, table=True):
    """``granted`` units of a slot, of which this device has ``spent`` some; the store itself refuses to spend
    one twice."""

    __tablename__ = "lease_right"
    __table_args__ = (
        CheckConstraint("spent <= granted", name="ck_lease_right_spent"),
        Index("ix_lease_right_slot", "slot_id"),
    )

    lease_id: str = Field(primary_key=True)
    slot_id: str = Field(primary_key=True)
    granted: int
    spent: int


class ResourceDayRow(SQLModel, table=True):
    """What the slots and claims of a resource come to on one day (WIB, "2026-11-26"): a bit for each quarter of
    an hour from midnight, big-endian. ``open``: there are slots; ``busy``: what confirmed claims fill.

    Derived, and written in the transaction of what it follows from, so that ninety days of a whole house are
    read in a moment.
    """

    __tablename__ = "resource_day"
    __table_args__ = {"sqlite_with_rowid": False}

    resource: str = Field(primary_key=True)
    day: str = Field(primary_key=True)
    open: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    busy: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class ClaimRow(SQLModel, table=True):
    """A claim of any device of the building. ``slots`` and ``rights`` are JSON lists, as on the wire.

    ``extra``: JSON object of the wire fields that this version does not know.
    """

    __tablename__ = "claim"

    claim_id: str = Field(primary_key=True)
    device_id: str
    status: str
    slots: str
    rights: str = "[]"
    turn: int = 0
    reason: str = ""
    promoted: bool = False
    made_at: datetime = Field(sa_column=_moment())
    extra: str = "{}"


class ClaimSlotRow(SQLModel, table=True):
    """One slot of a claim that is confirmed (``held``) or waits."""

    __tablename__ = "claim_slot"
    __table_args__ = (Index("ix_claim_slot_claim", "claim_id"),)

    slot_id: str = Field(primary_key=True)
    claim_id: str = Field(primary_key=True)
    held: bool


class PartyRow(SQLModel, table=True):
    """For whom a claim is: on a desk of every claim, elsewhere of this device's own."""

    __tablename__ = "claim_party"

    claim_id: str = Field(primary_key=True)
    party: str


class ConflictRow(SQLModel, table=True):
    """A conflict case; on desks only. ``record`` is the wire record."""

    __tablename__ = "conflict_case"
    __table_args__ = (Index("ix_conflict_open", "opened_at", sqlite_where=text("resolved_at IS NULL")),)

    case_id: str = Field(primary_key=True)
    opened_at: datetime = Field(sa_column=_moment())
    resolved_at: datetime | None = Field(default=None, sa_column=_moment(nullable=True))
    record: str


class GrantedLeaseRow(SQLModel, table=True):
    """A lease of any device of the building, as staff see it; on desks only. ``record`` is the wire record."""

    __tablename__ = "granted_lease"

    lease_id: str = Field(primary_key=True)
    device_id: str
    ended: str
    record: str
