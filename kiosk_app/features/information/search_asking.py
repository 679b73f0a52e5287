"""One search within one transaction: asks the index narrow first, and lets the domain put what came into order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.information.kinds import Language
from domain.information.search.marks import marked
from domain.information.search.matching import Way, anywhere, narrow_first
from domain.information.search.questions import Question
from domain.information.search.ranking import Candidate, Rarity, ranked
from domain.information.search.results import Found, Piece, Results
from domain.information.search.texts import title_key_of
from kiosk_app.features.information.search_store import SearchStore


@dataclass(frozen=True)
class Reach:
    """How far a search looks. ``candidates``: when there are so many, they are put into order. ``counted``: how
    far matches are counted; what is commoner is simply common. ``head_first``: title and keywords may do."""

    candidates: int
    counted: int
    head_first: bool = False


WHOLE_SEARCH = Reach(candidates=60, counted=500)
WHILE_TYPING = Reach(candidates=20, counted=0, head_first=True)


@dataclass(frozen=True)
class Asking:
    """Asks for what answers in ``language``, or else in another one, at ``now``; there are ``entries`` in all."""

    store: SearchStore
    language: Language
    now: datetime
    entries: int

    def ask(self, question: Question, limit: int, reach: Reach) -> Results:
        """Return at most ``limit`` of what answers ``question``, the best first."""
        rarity = Rarity(self.entries, self._matching(question, reach))
        title_key = title_key_of(question.typed)
        candidates = self.store.candidates(self._numbers(question, rarity, title_key, reach), self.now)
        order = ranked(question, candidates, rarity, self.language, title_key)
        found = tuple(_found(one, question) for one in order[:limit])
        return Results(question.typed, found, question.read_as if found else "")

    def _matching(self, question: Question, reach: Reach) -> Mapping[str, int]:
        """Return how many speak of each thing; of a single one nothing depends on it."""
        if len(question.wanted) == 1 or not reach.counted:
            return {}
        counts = self.store.matching([anywhere(one) for one in question.wanted], reach.counted)
        return {one.typed: count for one, count in zip(question.wanted, counts, strict=True)}

    def _numbers(self, question: Question, rarity: Rarity, title_key: str, reach: Reach) -> list[int]:
        numbers = dict.fromkeys(self.store.titled(title_key, reach.candidates)) if title_key else {}
        for way in narrow_first(question, rarity):
            numbers.update(dict.fromkeys(self._found_on(way, reach)))
            if len(numbers) >= reach.candidates:
                break
        return list(numbers)

    def _found_on(self, way: Way, reach: Reach) -> Sequence[int]:
        most, language = reach.candidates, self.language
        found: Sequence[int] = () if reach.head_first else self.store.numbers(way.anywhere, language, most)
        if not reach.head_first and len(found) < most:
            return found
        # Where many match, those that speak of it in title or keywords are better, and may lie beyond.
        in_head = self.store.numbers(way.in_head, language, most)
        if len(in_head) == most:
            return in_head
        return [*in_head, *(found or self.store.numbers(way.anywhere, language, most))]


def _found(candidate: Candidate, question: Question) -> Found:
    shown, text, stems = candidate.shown, candidate.text, question.stems
    return Found(shown, _marked(shown.title, text.title, stems), _marked(shown.summary, text.summary, stems))


def _marked(text: str, its_stems: str, stems: frozenset[str]) -> tuple[Piece, ...]:
    """Most summaries hold nothing to mark, and their stems tell so at once."""
    if stems.isdisjoint(its_stems.split()):
        return (Piece(text, is_match=False),) if text else ()
    return marked(text, stems)
