"""Counts how often questions find their page."""

from __future__ import annotations

from dataclasses import dataclass

from domain.information.kinds import Language
from kiosk_app.features.information.search_service import SearchService
from tests.features.information.questions.asked import Question, asked


@dataclass(frozen=True, slots=True)
class Hits:
    """Which shares of ``asked`` questions found their page ``first`` and ``among_three``."""

    asked: int
    first: float
    among_three: float


def hits(search: SearchService, half: str) -> Hits:
    """Return the hits of ``half``; of the half that is held out no more may be told."""
    ranks = [_rank(search, question) for question in asked(half)]
    first = sum(place == 1 for place in ranks) / len(ranks)
    return Hits(len(ranks), first, sum(place is not None for place in ranks) / len(ranks))


def _rank(search: SearchService, question: Question) -> int | None:
    found = search.search(question.words, Language(question.language), limit=3).found
    return question.rank([one.entry.entry_id for one in found])
