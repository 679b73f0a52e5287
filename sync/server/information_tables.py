"""The server's tables of pages, their history and pictures, and what was looked for; see ``tables``."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text

from sync.server.key_columns import ID_LENGTH, building, key
from sync.server.tables import METADATA


def _record() -> tuple[Column[str], Column[int]]:
    return Column("record", Text, nullable=False), Column("feed_seq", BigInteger, nullable=False)


PAGE = Table(
    "page",
    METADATA,
    building(),
    key("page_key"),
    *_record(),
)

PAGE_EDIT = Table(
    "page_edit",
    METADATA,
    # Every saving of a page, for ever: what it said on a day may be asked for years later.
    building(),
    key("edit_id"),
    Column("page_key", String(ID_LENGTH), nullable=False),
    Column("number", Integer, nullable=False),
    *_record(),
    Index("ix_page_edit_page", "building", "page_key", "number"),
)

PICTURE = Table(
    "picture",
    METADATA,
    building(),
    key("picture_id"),
    *_record(),
)

FIGURES = Table(
    "figures",
    METADATA,
    # One row for each device and day, for ever: no person is in them.
    building(),
    key("figures_id"),
    *_record(),
)
