"""How visits rest in the device's store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, text
from sqlmodel import Field, SQLModel

from vault.columns import UtcDateTime


class VisitRow(SQLModel, table=True):
    """One visit, flattened. ``men`` and ``women`` are NULL for an individual.

    Codes are random, hence not declared unique: of two that agree the newer one is meant.
    ``token`` names the tap that made the visit on this device; visits from the feed have none.
    """

    __tablename__ = "visit"
    __table_args__ = (
        Index("ix_visit_arrived_at", "arrived_at"),
        Index("ix_visit_present", "arrived_at", sqlite_where=text("departed_at IS NULL")),
        Index("ix_visit_phone", "phone", "arrived_at", sqlite_where=text("phone IS NOT NULL")),
        Index("ix_visit_code", "code"),
        Index("ux_visit_token", "token", unique=True, sqlite_where=text("token IS NOT NULL")),
        Index("ix_visit_to_anonymise", "arrived_at", sqlite_where=text("anonymised_at IS NULL")),
    )

    visit_id: str = Field(primary_key=True)
    building: str
    device_id: str
    code: str
    name: str
    name_key: str = ""
    """The name as search compares it: ``domain.names.fold``."""
    origin_kind: str
    origin_text: str
    kelurahan_code: str | None = None
    purpose: str
    purpose_note: str = ""
    men: int | None = None
    women: int | None = None
    phone: str | None = None
    sex: str | None = None
    age_band: str | None = None
    occupation: str | None = None
    education: str | None = None
    assistance: str | None = None
    arrived_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    departed_at: datetime | None = Field(default=None, sa_column=Column(UtcDateTime, nullable=True))
    departed_how: str | None = None
    anonymised_at: datetime | None = Field(default=None, sa_column=Column(UtcDateTime, nullable=True))
    token: str | None = None
    extra: str = "{}"
    """JSON object of the wire fields that this version does not know, kept for a newer one."""
