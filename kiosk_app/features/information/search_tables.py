"""How the search's index rests in the device's store. It follows from the pages and can be made anew at any time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import DDL, Column, Index, Integer, Table, event
from sqlmodel import Field, SQLModel

from vault.columns import UtcDateTime


class SearchEntryRow(SQLModel, table=True):
    """One entry in one language. ``number`` puts the languages apart and the likelier kinds first.

    The stems of its parts have a space at both ends. Visitors find it between ``shown_from`` and ``shown_until``. ``fingerprint`` tells whether anything has changed.
    """

    __tablename__ = "search_entry"
    __table_args__ = (
        Index("ux_search_entry", "entry_id", "language", unique=True),
        Index("ix_search_entry_title", "title_key"),
    )

    number: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    entry_id: str
    language: str
    kind: str
    category: str
    title: str
    summary: str
    title_key: str
    title_stems: str
    keyword_stems: str
    summary_stems: str
    body_stems: str
    shown_from: datetime | None = Field(default=None, sa_column=Column(UtcDateTime, nullable=True))
    shown_until: datetime | None = Field(default=None, sa_column=Column(UtcDateTime, nullable=True))
    fingerprint: str


class SearchWordRow(SQLModel, table=True):
    """Every word that stands anywhere, as it is written. A later word has a greater ``number``."""

    __tablename__ = "search_word"
    __table_args__ = (
        Index("ux_search_word", "word", unique=True),
        Index("ix_search_word_stem", "stem"),
    )

    number: int = Field(primary_key=True)
    word: str
    stem: str
    weight: int


class SearchFigureRow(SQLModel, table=True):
    """How often on one day something was viewed, searched, or searched in vain. No person is in it."""

    __tablename__ = "search_figure"

    day: str = Field(primary_key=True)
    deed: str = Field(primary_key=True)
    language: str = Field(primary_key=True)
    subject: str = Field(primary_key=True)
    times: int


MATCHER = (
    # The stems are all folded letters already; "_" before one says that title or keywords hold it.
    "CREATE VIRTUAL TABLE search_text USING fts5("
    "terms, content='', columnsize=0, detail=none, tokenize=\"ascii tokenchars '_'\")"
)
"""The stems of each entry by its number: FTS5 answers who holds which, and keeps no text."""

_ENTRIES: Table = SearchEntryRow.__table__  # type: ignore[attr-defined]
event.listen(_ENTRIES, "after_create", DDL(MATCHER))  # type: ignore[no-untyped-call]
