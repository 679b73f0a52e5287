"""Queries on the search's index. Never commits."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from domain.information.kinds import Category, Kind, Language
from domain.information.search.ranking import Candidate
from domain.information.search.results import Shown
from domain.information.search.texts import Stemmed
from kiosk_app.features.information.search_index import as_stored
from kiosk_app.features.information.search_numbers import goes_upwards


class SearchStore:
    """The index that one session sees."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def entries(self) -> int:
        """Return how many entries there are."""
        return int(self._connection.exec_driver_sql("SELECT count(*) FROM search_entry").scalar() or 0)

    def matching(self, expressions: Sequence[str], most: int) -> Sequence[int]:
        """Return for each expression how many entries match, counted no further than ``most``."""
        if not expressions:
            return ()
        counts = ", ".join([_COUNT] * len(expressions))
        values = tuple(value for one in expressions for value in (one, most))
        found = self._connection.exec_driver_sql(f"SELECT {counts}", values).one()
        return tuple(found)

    def numbers(self, expression: str, language: Language, most: int) -> Sequence[int]:
        """Return the numbers of ``most`` entries that match, those in ``language`` first."""
        numbers = _UPWARDS if goes_upwards(language) else _DOWNWARDS
        found = self._connection.exec_driver_sql(numbers, (expression, most))
        return [row[0] for row in found.all()]

    def titled(self, title_key: str, most: int) -> Sequence[int]:
        """Return the numbers of entries whose title is just this."""
        return [row[0] for row in self._connection.exec_driver_sql(_TITLED, (title_key, most))]

    def candidates(self, numbers: Iterable[int], now: datetime) -> list[Candidate]:
        """Return the entries with these numbers that visitors may see at ``now``."""
        moment = as_stored(now)
        found = self._connection.exec_driver_sql(_ENTRIES, (json.dumps(list(numbers)), moment, moment))
        return [_candidate(row) for row in found.all()]

    def words_after(self, number: int) -> tuple[int, dict[str, int]]:
        """Return the words that came after word ``number`` with their weights, and the last one's number."""
        found = self._connection.exec_driver_sql(_WORDS, (number,)).all()
        return (found[-1][0] if found else number), {word: weight for _, word, weight in found}

    def count_up(self, day: str, deed: str, language: str, subject: str) -> None:
        """Count one more."""
        self._connection.exec_driver_sql(_COUNT_UP, (day, deed, language, subject))

    def figures(self, first: str, last: str) -> Sequence[Any]:
        """Return the figures of these days, the most frequent first."""
        return self._connection.exec_driver_sql(_FIGURES, (first, last)).all()

    def forget_figures(self, before: str) -> None:
        """Delete the figures of the days before."""
        self._connection.exec_driver_sql("DELETE FROM search_figure WHERE day < ?", (before,))


def _candidate(row: Any) -> Candidate:
    shown = Shown(row[0], _KINDS[row[1]], _LANGUAGES[row[2]], row[3], row[4], _CATEGORIES[row[5]])
    return Candidate(shown, Stemmed(*row[6:]))


# A look into a dictionary is sooner done than a call of the class, a hundred times a search.
_KINDS = {one.value: one for one in Kind}
_LANGUAGES = {one.value: one for one in Language}
_CATEGORIES = {one.value: one for one in Category}

_COUNT = "(SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT ?))"
_UPWARDS = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid LIMIT ?"
_DOWNWARDS = "SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT ?"
_TITLED = "SELECT number FROM search_entry WHERE title_key = ? LIMIT ?"
_ENTRIES = (
    "SELECT entry_id, kind, language, title, summary, category, title_key, title_stems, keyword_stems, summary_stems,"
    " body_stems FROM search_entry WHERE number IN (SELECT value FROM json_each(?))"
    " AND (shown_from IS NULL OR shown_from <= ?) AND (shown_until IS NULL OR shown_until > ?)"
)
_WORDS = "SELECT number, word, weight FROM search_word WHERE number > ? ORDER BY number"
_COUNT_UP = (
    "INSERT INTO search_figure VALUES (?, ?, ?, ?, 1)"
    " ON CONFLICT (day, deed, language, subject) DO UPDATE SET times = times + 1"
)
_FIGURES = "SELECT * FROM search_figure WHERE day BETWEEN ? AND ? ORDER BY times DESC, subject"
