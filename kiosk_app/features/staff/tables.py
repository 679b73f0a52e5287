"""How staff accounts rest in the device's store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from vault.columns import UtcDateTime


class StaffRow(SQLModel, table=True):
    """One member of staff. ``pin_hash`` is argon2's own text form; the PIN itself is nowhere."""

    __tablename__ = "staff"

    staff_id: str = Field(primary_key=True)
    name: str
    name_key: str = Field(unique=True)
    """The name folded (``domain.names.fold``), so that no two accounts look alike in the list."""
    pin_hash: str
    role: str = "staff"
    failures: int = 0
    """Wrong PINs since the last right one."""
    locked_until: datetime | None = Field(default=None, sa_column=Column(UtcDateTime, nullable=True))
    created_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    disabled: bool = False
