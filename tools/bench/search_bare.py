"""What FTS5 alone does with the same pages in the same store: its own words, no stems, no typos, its own order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from domain.information.pages import Page

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

_LIMIT = 30


class Bare:
    """An ordinary FTS5 table of title, keywords, summary and body."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        with engine.begin() as connection:
            connection.exec_driver_sql(
                "CREATE VIRTUAL TABLE IF NOT EXISTS bare USING fts5(title, keywords, summary, body)"
            )

    def add(self, session: Session, pages: Sequence[Page]) -> None:
        """Put ``pages`` in."""
        rows = [(page.title, " ".join(page.keywords), page.summary, page.body) for page in pages]
        session.connection().exec_driver_sql("INSERT INTO bare VALUES (?, ?, ?, ?)", rows)

    def tidy(self, session: Session) -> None:
        """Make one piece of it, as the search's own index is."""
        session.connection().exec_driver_sql("INSERT INTO bare (bare) VALUES ('optimize')")

    def ranked(self, text: str) -> Sequence[int]:
        """Return what holds any of the words, by bm25()."""
        return self._rows("SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ?", " OR ", text)

    def matching(self, text: str) -> Sequence[int]:
        """Return what holds all of the words."""
        return self._rows("SELECT rowid FROM bare WHERE bare MATCH ? LIMIT ?", " ", text)

    def _rows(self, statement: str, between: str, text: str) -> Sequence[int]:
        from vault.sessions import reading_session

        expression = between.join(f'"{word}"' for word in re.findall(r"\w+", text))
        with reading_session(self._engine) as session:
            return [
                row[0] for row in session.connection().exec_driver_sql(statement, (expression, _LIMIT)).all()
            ]
