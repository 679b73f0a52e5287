"""How what was looked for rests in the device's store, once its day is over."""

from __future__ import annotations

from sqlalchemy import Index
from sqlmodel import Field, SQLModel


class FigureDayRow(SQLModel, table=True):
    """One device's day; ``record`` is the wire record. ``mine``: counted here, and told from here."""

    __tablename__ = "figure_day"
    __table_args__ = (Index("ix_figure_day", "day"),)

    figures_id: str = Field(primary_key=True)
    day: str
    mine: bool
    record: str
