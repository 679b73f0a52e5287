"""Searching what there is to know, and counting what is looked for.

Every method reads or writes the disk: call them in the background runner. ``StoreError`` leaves them where the disk
or the file is at fault. No text that somebody types is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, timedelta
from threading import Lock
from typing import TYPE_CHECKING

from domain.clock import Clock, wib_date
from domain.information.figures import IN_VAIN, SEARCHED, VIEWED, Figure
from domain.information.pages import read_key
from domain.information.search.questions import BEGINNINGS, question_of
from domain.information.search.results import Results
from domain.information.search.sought import words_to_note
from domain.information.search.vocabulary import Vocabulary
from kiosk_app.features.information.search_words import load_synonyms

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from domain.information.kinds import Language
    from domain.information.pages import Page
    from kiosk_app.features.information.search_asking import Reach
    from kiosk_app.features.information.search_store import SearchStore

_SUGGESTIONS, _RESULTS = 6, 30
_AT_ONCE = 50
"""Pages indexed in one transaction: a visitor's save waits no longer than that."""


class SearchService:
    """``engine_source`` returns the open store. ``standing`` returns the pages that stand by their key, or those
    of these keys: ``InformationService.standing``; without it the index is searched as it is. ``retention_days``: how long figures are kept."""

    def __init__(
        self,
        engine_source: Callable[[], Engine],
        clock: Clock,
        standing: Callable[[Collection[str] | None], Mapping[str, Page]] | None = None,
        *,
        retention_days: int = 365,
    ) -> None:
        self._engine_source, self._clock, self._standing = engine_source, clock, standing
        self._retention_days = retention_days
        self._vocabulary: Vocabulary | None = None
        self._last_word, self._entries = 0, 0
        self._is_ready = False
        self._lock = Lock()

    def prepare(self) -> int:
        """Bring the index up to all pages that stand; return how many had changed or went. What is asked before
        does it itself, so that whoever comes first waits a moment."""
        from kiosk_app.features.information.search_store import SearchStore
        from vault.sessions import reading_session

        changed = 0 if self._standing is None else self._bring_up_all(self._standing(None))
        with reading_session(self._engine_source()) as session:
            self._words(SearchStore(session)).warm(BEGINNINGS)
        self._is_ready = True
        return changed

    def follow(self, keys: Collection[str]) -> None:
        """Bring the index up to the pages with these ``keys``, which have changed, come or gone."""
        from vault.settling import settle

        if self._standing is not None:
            self._bring_up(keys, self._standing(keys))
            settle(self._engine_source())

    def _bring_up_all(self, pages: Mapping[str, Page]) -> int:
        from kiosk_app.features.information.search_index import SearchIndex
        from vault.sessions import reading_session, writing_session

        with writing_session(self._engine_source()) as session:
            SearchIndex(session).leave_pieces()
        with reading_session(self._engine_source()) as session:
            keys = SearchIndex(session).differing(pages)
        for start in range(0, len(keys), _AT_ONCE):
            self._bring_up(keys[start : start + _AT_ONCE], pages)
        if len(keys) > _AT_ONCE:
            with writing_session(self._engine_source()) as session:
                SearchIndex(session).tidy()
        return len(keys)

    def _bring_up(self, keys: Collection[str], pages: Mapping[str, Page]) -> None:
        from kiosk_app.features.information.search_index import SearchIndex
        from vault.sessions import writing_session

        with writing_session(self._engine_source()) as session:
            index = SearchIndex(session)
            index.put(pages[key] for key in dict.fromkeys(keys) if key in pages)
            for key in keys:
                if key not in pages:
                    index.remove(*read_key(key))
        with self._lock:
            self._entries = 0
        self._clear_up_after(index.left_out)

    def _clear_up_after(self, left_out: Collection[str]) -> None:
        """What can wait until a change is found, and keeps other writers waiting only where there is something."""
        from kiosk_app.features.information.search_index import SearchIndex
        from vault.sessions import reading_session, writing_session

        with reading_session(self._engine_source()) as session:
            gone = SearchIndex(session).nowhere(left_out)
        with writing_session(self._engine_source()) as session:
            index = SearchIndex(session)
            words_went = bool(gone) and index.drop_words(gone)
            index.tidy_a_little()
        if words_went:
            with self._lock:
                self._vocabulary, self._last_word = None, 0

    def suggest(self, text: str, language: Language, limit: int = _SUGGESTIONS) -> Results:
        """Return what ``text``, whose last word may still be in typing, leads to."""
        from kiosk_app.features.information.search_asking import WHILE_TYPING

        return self._ask(text, language, limit, WHILE_TYPING, is_unfinished=True)

    def search(self, text: str, language: Language, limit: int = _RESULTS) -> Results:
        """Return what answers ``text``. Nothing found: show the helpful page."""
        from kiosk_app.features.information.search_asking import WHOLE_SEARCH

        return self._ask(text, language, limit, WHOLE_SEARCH, is_unfinished=False)

    def note_search(self, results: Results, language: Language) -> None:
        """Count a search that somebody has concluded; where it was in vain, staff will see the words."""
        words = words_to_note(results.typed)
        if words:
            self._count(SEARCHED if results.found else IN_VAIN, language, words)

    def note_view(self, entry_id: str, language: Language) -> None:
        """Count that somebody has opened an entry."""
        self._count(VIEWED, language, entry_id)

    def figures(self, first: date, last: date) -> Sequence[Figure]:
        """Return what was viewed, searched and searched in vain from ``first`` to ``last``, most frequent first."""
        from kiosk_app.features.information.search_store import SearchStore
        from vault.sessions import reading_session

        with reading_session(self._engine_source()) as session:
            rows = SearchStore(session).figures(first.isoformat(), last.isoformat())
        return [Figure(date.fromisoformat(row[0]), *row[1:]) for row in rows]

    def _entries_in(self, store: SearchStore) -> int:
        """Return how many entries there are, as far as rarity cares: counting them all takes long."""
        self._entries = self._entries or store.entries()
        return self._entries

    def _ask(
        self, text: str, language: Language, limit: int, reach: Reach, *, is_unfinished: bool
    ) -> Results:
        from kiosk_app.features.information.search_asking import Asking
        from kiosk_app.features.information.search_store import SearchStore
        from vault.sessions import reading_session

        if not self._is_ready:
            self.prepare()
        now = self._clock.now()
        with reading_session(self._engine_source()) as session:
            store = SearchStore(session)
            question = question_of(text, self._words(store), load_synonyms(), is_unfinished=is_unfinished)
            asking = Asking(store, language, now, self._entries_in(store))
            return asking.ask(question, limit, reach) if question.wanted else Results(question.typed)

    def _words(self, store: SearchStore) -> Vocabulary:
        """Return every word that there is, those included that somebody has just published."""
        with self._lock:
            self._last_word, new = store.words_after(self._last_word)
            if self._vocabulary is None:
                self._vocabulary = Vocabulary({**dict.fromkeys(load_synonyms().words, 0), **new})
            elif new:
                self._vocabulary.add(new)
            return self._vocabulary

    def _count(self, deed: str, language: Language, subject: str) -> None:
        from kiosk_app.features.information.search_store import SearchStore
        from vault.sessions import writing_session

        today = wib_date(self._clock.now())
        with writing_session(self._engine_source()) as session:
            store = SearchStore(session)
            store.forget_figures((today - timedelta(days=self._retention_days)).isoformat())
            store.count_up(today.isoformat(), deed, language.value, subject)
