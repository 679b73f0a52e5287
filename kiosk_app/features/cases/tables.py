"""How cases rest in a desk's store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, text
from sqlmodel import Field, SQLModel

from vault.columns import UtcDateTime


class CaseRow(SQLModel, table=True):
    """An operation that the server has in quarantine, field by field as ``CaseRecord``.

    ``raw`` is "" once it was erased, here or at the server.
    """

    __tablename__ = "quarantine_case"
    __table_args__ = (
        Index("ix_quarantine_case_open", "received_at", sqlite_where=text("resolution IS NULL")),
        Index("ix_quarantine_case_op", "op_id"),
    )

    case_id: str = Field(primary_key=True)
    op_id: str
    device_id: str
    op_kind: str
    reason: str
    raw: str
    received_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))
    resolution: str | None = None
    resolved_at: datetime | None = Field(default=None, sa_column=Column(UtcDateTime, nullable=True))
    resolved_by: str | None = None
