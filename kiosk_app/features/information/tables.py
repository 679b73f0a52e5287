"""How pages, their history and their pictures rest in the device's store."""

from __future__ import annotations

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel


class PageRow(SQLModel, table=True):
    """What is public of a page, and which saving stands; ``record`` is the wire record."""

    __tablename__ = "page"

    page_key: str = Field(primary_key=True)
    record: str


class PageEditRow(SQLModel, table=True):
    """One saving, on desks only; ``record`` is the wire record. ``number``: 0 until the server has counted it.
    ``disputed``: it was made unseen by another one, and nobody has looked at both."""

    __tablename__ = "page_edit"
    __table_args__ = (
        Index("ix_page_edit_page", "page_key", "number"),
        Index("ix_page_edit_disputed", "page_key", sqlite_where=text("disputed")),
    )

    edit_id: str = Field(primary_key=True)
    page_key: str
    number: int
    disputed: bool
    record: str


class PictureRow(SQLModel, table=True):
    """A picture; ``content`` is a JPEG file."""

    __tablename__ = "picture"

    picture_id: str = Field(primary_key=True)
    width: int
    height: int
    content: bytes
