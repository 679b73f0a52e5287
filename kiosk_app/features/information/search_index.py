"""Keeps the search's index after the pages, within the transaction of whoever changes them. Never commits."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection
from sqlmodel import Session

from domain.information.kinds import Entry, Language
from domain.information.pages import Page, entry_of, page_key
from domain.information.search.stems import stem
from domain.information.search.texts import Stemmed, fingerprint, indexed
from kiosk_app.features.information.search_numbers import goes_upwards, numbers_between

_A_LITTLE = 32
"""Pages of the index's file, of 4 KiB."""


class SearchIndex:
    """The index that one session sees. ``left_out``: stems that a page held and holds no more."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.left_out: set[str] = set()

    def put(self, pages: Iterable[Page]) -> None:
        """Let ``pages``, each of them once, be found as they are now."""
        connection = self._session.connection()
        numbered: dict[int, Page] = {}
        outdated: list[int] = []
        places = _Places(connection)
        for page in pages:
            known = connection.exec_driver_sql(_KNOWN, (page.page_id, page.language.value)).first()
            if known is None:
                numbered[places.next(page)] = page
            elif known.fingerprint != fingerprint(page):
                outdated.append(known.number)
                numbered[known.number if known.kind == page.kind else places.next(page)] = page
        if numbered:
            before = set[str]().union(*(_forget(connection, number) for number in outdated))
            self.left_out |= before - _write(connection, numbered)

    def remove(self, page_id: str, language: Language) -> bool:
        """Let a page be found no more; return whether it was."""
        connection = self._session.connection()
        known = connection.exec_driver_sql(_KNOWN, (page_id, language.value)).first()
        if known is not None:
            self.left_out |= _forget(connection, known.number)
        return known is not None

    def nowhere(self, stems: Collection[str]) -> list[str]:
        """Return those of ``stems`` that no page holds."""
        found = self._session.connection().exec_driver_sql(_STAND_NOWHERE, (json.dumps(list(stems)),))
        return [row[0] for row in found.all()]

    def drop_words(self, stems: Collection[str]) -> bool:
        """Drop the words of those of ``stems`` that no page holds; return whether there were any. A slip that staff
        have put right must not count as a word that there is."""
        gone = self.nowhere(stems)
        if gone:
            self._session.connection().exec_driver_sql(_DROP, (json.dumps(gone),))
        return bool(gone)

    def leave_pieces(self) -> None:
        """Have changes leave the pieces in which the index grows for ``tidy_a_little``: else now and then one page
        would wait for many pieces to be made one."""
        connection = self._session.connection()
        if connection.exec_driver_sql(_AUTOMERGE).scalar() != 0:
            connection.exec_driver_sql(_COMMAND, ("automerge", 0))

    def tidy_a_little(self) -> None:
        """Make fewer of the pieces in which the index has grown, as far as a few milliseconds go."""
        self._session.connection().exec_driver_sql(_COMMAND, ("merge", _A_LITTLE))

    def tidy(self) -> None:
        """Make one of all pieces: what was put in at once is then found sooner."""
        self._session.connection().exec_driver_sql(
            "INSERT INTO search_text (search_text) VALUES ('optimize')"
        )

    def differing(self, pages: Mapping[str, Page]) -> list[str]:
        """Return the keys of the pages that are indexed otherwise than ``pages`` has them by key, or not at all,
        and of those that are indexed and stand no more."""
        rows = self._session.connection().exec_driver_sql(_ALL)
        there = {page_key(page_id, Language(language)): print_then for page_id, language, print_then in rows}
        changed = [key for key, page in pages.items() if there.get(key) != fingerprint(page)]
        return changed + [key for key in there if key not in pages]


class _Places:
    """The numbers that new entries get, one after the other."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._next: dict[tuple[int, int], int] = {}

    def next(self, page: Page) -> int:
        between = numbers_between(page.language, page.kind)
        step = 1 if goes_upwards(page.language) else -1
        if between not in self._next:
            first, last = between
            edge = self._connection.exec_driver_sql(_GREATEST if step > 0 else _SMALLEST, between).scalar()
            self._next[between] = (first if step > 0 else last) if edge is None else int(edge) + step
        number = self._next[between]
        self._next[between] += step
        return number


def _forget(connection: Connection, number: int) -> set[str]:
    """Take an entry out; return the stems that it held."""
    # The matcher keeps no text: it must be told what it is to forget.
    text = Stemmed(*connection.exec_driver_sql(_STEMS, (number,)).one())
    connection.exec_driver_sql(_UNMATCH, (number, text.terms()))
    connection.exec_driver_sql("DELETE FROM search_entry WHERE number = ?", (number,))
    return set(text.stems())


def _write(connection: Connection, numbered: Mapping[int, Page]) -> set[str]:
    """Put entries in by their numbers; return the stems that they hold."""
    rows: list[tuple[object, ...]] = []
    terms: list[tuple[int, str]] = []
    weights: dict[str, int] = {}
    stems: set[str] = set()
    # Upwards: for each number below the one before it, FTS5 would write a piece of the index of its own.
    for number, page in sorted(numbered.items()):
        entry = entry_of(page)
        kept = indexed(entry)
        rows.append(_row(number, page, entry, kept.text))
        terms.append((number, kept.text.terms()))
        stems.update(kept.text.stems())
        for word, weight in kept.word_weights.items():
            weights[word] = max(weight, weights.get(word, weight))
    connection.exec_driver_sql(_ADD, rows)
    connection.exec_driver_sql("INSERT INTO search_text (rowid, terms) VALUES (?, ?)", terms)
    words = [(word, stem(word), weight) for word, weight in weights.items()]
    if words:
        connection.exec_driver_sql(_WORDS, words)
    return stems


def _row(number: int, page: Page, entry: Entry, text: Stemmed) -> tuple[object, ...]:
    shown = (entry.entry_id, entry.language.value, entry.kind.value, entry.category.value, entry.title)
    stems = (text.title_key, text.title, text.keywords, text.summary, text.body)
    moments = (as_stored(page.shown_from), as_stored(page.shown_until))
    return (number, *shown, entry.summary, *stems, *moments, fingerprint(page))


def as_stored(moment: datetime | None) -> str | None:
    """Return ``moment`` as ``vault.columns.UtcDateTime`` keeps it."""
    if moment is None:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


_KNOWN = "SELECT number, kind, fingerprint FROM search_entry WHERE entry_id = ? AND language = ?"
_ALL = "SELECT entry_id, language, fingerprint FROM search_entry"
_STEMS = "SELECT title_key, title_stems, keyword_stems, summary_stems, body_stems FROM search_entry WHERE number = ?"
_UNMATCH = "INSERT INTO search_text (search_text, rowid, terms) VALUES ('delete', ?, ?)"
_GREATEST = "SELECT max(number) FROM search_entry WHERE number BETWEEN ? AND ?"
_SMALLEST = "SELECT min(number) FROM search_entry WHERE number BETWEEN ? AND ?"
_ADD = f"INSERT INTO search_entry VALUES ({', '.join('?' * 15)})"  # noqa: S608 - question marks alone
_WORDS = (
    "INSERT INTO search_word (word, stem, weight) VALUES (?, ?, ?)"
    " ON CONFLICT (word) DO UPDATE SET weight = excluded.weight WHERE excluded.weight > weight"
)
_COMMAND = "INSERT INTO search_text (search_text, rank) VALUES (?, ?)"
_AUTOMERGE = "SELECT v FROM search_text_config WHERE k = 'automerge'"
_STAND_NOWHERE = (
    "SELECT value FROM json_each(?) WHERE NOT EXISTS"
    " (SELECT 1 FROM search_text WHERE search_text MATCH '\"' || value || '\"')"
)
_DROP = "DELETE FROM search_word WHERE stem IN (SELECT value FROM json_each(?))"
