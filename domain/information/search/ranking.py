"""Which of the texts that match answers best.

Each thing that is asked for counts by how rare it is, as in BM25, and by the part of the text that speaks of it:
title above keywords above summary above body. A text that answers to more of the question stands above one that
answers to less; so does one whose title says little else, and one in the visitor's language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from domain.information.kinds import Kind, Language
from domain.information.search.questions import Question, Reading, Wanted
from domain.information.search.results import Shown
from domain.information.search.texts import Stemmed

IN_TITLE, IN_KEYWORDS, IN_SUMMARY, IN_BODY = 1.0, 0.75, 0.4, 0.25
_ALSO_ELSEWHERE = 0.1
"""What a second part adds that speaks of the same."""

_TITLE_SAYS_LITTLE_ELSE = 0.5
_TITLE_IS_JUST_THIS = 3.0
_STRANGE = 20
_FEW = 20
"""Texts: what one speaks of is hardly rarer than what so many do."""
_OTHER_LANGUAGE = 0.8
_KINDS = {Kind.PAGE: 1.25, Kind.LISTED: 0.8}
_LEAST_OF_THE_BEST = 0.12
_LEAST_ANSWERED = 0.25
"""Of a question: a text that answers to less says nothing of what was asked."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that matches some of the question."""

    shown: Shown
    text: Stemmed


@dataclass(frozen=True, slots=True)
class Rarity:
    """How many of ``entries`` speak of each thing that is asked for, by the word typed."""

    entries: int
    matching: Mapping[str, int]

    def of(self, wanted: Wanted) -> float:
        """Return what an answer to ``wanted`` is worth: the rarer the more. What nobody speaks of counts like
        something fairly common: otherwise one strange word would outweigh all others."""
        matching = self.matching.get(wanted.typed, 0) or self.entries / _STRANGE
        return log(1 + self.entries / (matching + _FEW)) + 0.1


def ranked(
    question: Question, candidates: Iterable[Candidate], rarity: Rarity, language: Language, title_key: str
) -> list[Candidate]:
    """Return those that answer, the best first, each entry once: in ``language`` where there is such.

    ``title_key``: the typed text as ``Stemmed.title_key`` has it; a title that is just this comes first.
    """
    weighed = [(one, rarity.of(one)) for one in question.wanted]
    whole = sum(weight for _, weight in weighed)
    asked = question.stems
    scored = [
        (_score(one, _Said(one.text, asked), weighed, whole, language, title_key), one) for one in candidates
    ]
    scored.sort(key=lambda it: (-it[0], it[1].shown.title, it[1].shown.entry_id))
    least = scored[0][0] * _LEAST_OF_THE_BEST if scored else 0.0
    return _each_once([one for score, one in scored if score > least], language)


def _score(
    one: Candidate,
    said: _Said,
    weighed: Sequence[tuple[Wanted, float]],
    whole: float,
    language: Language,
    title_key: str,
) -> float:
    gained = answered = 0.0
    for wanted, weight in weighed:
        best = said.worth_of(wanted)
        gained += weight * best
        answered += weight if best else 0.0
    share = answered / whole if whole else 0.0
    is_just_this = one.text.title_key == title_key
    if share < _LEAST_ANSWERED and not is_just_this:
        return 0.0
    score = gained * share * (1 + _TITLE_SAYS_LITTLE_ELSE * said.explained())
    score = score * _KINDS.get(one.shown.kind, 1.0) + (_TITLE_IS_JUST_THIS if is_just_this else 0.0)
    return score if one.shown.language is language else score * _OTHER_LANGUAGE


class _Said:
    """What one text says of one thing after the other. ``asked``: all stems that matter."""

    def __init__(self, text: Stemmed, asked: frozenset[str]) -> None:
        title = text.title.split()
        self._title_length = len(title)
        self._in_title: set[str] = set()
        parts = (
            (asked.intersection(title), IN_TITLE),
            (asked.intersection(text.keywords.split()), IN_KEYWORDS),
            (asked.intersection(text.summary.split()), IN_SUMMARY),
            (asked.intersection(text.body.split()), IN_BODY),
        )
        self._parts = [part for part in parts if part[0]]
        self._all = frozenset[str]().union(*(said for said, _ in self._parts))

    def worth_of(self, wanted: Wanted) -> float:
        """Return the worth of the best reading of ``wanted``, by the best part that says it; 0 for none."""
        if self._all.isdisjoint(wanted.stems):
            return 0.0
        return max(map(self._worth, wanted.beginning_with(self._all)), default=0.0)

    def explained(self) -> float:
        """Return which share of the title was asked for."""
        return len(self._in_title) / self._title_length if self._title_length else 0.0

    def _worth(self, reading: Reading) -> float:
        weights = [weight for said, weight in self._parts if said.issuperset(reading.stems)]
        if not weights:
            return 0.0
        if weights[0] == IN_TITLE:
            self._in_title.update(reading.stems)
        return reading.worth * (weights[0] + _ALSO_ELSEWHERE * sum(weights[1:]))


def _each_once(candidates: Sequence[Candidate], language: Language) -> list[Candidate]:
    """Two languages of an entry share the better place, and the visitor's is shown."""
    chosen: dict[str, Candidate] = {}
    for one in candidates:
        known = chosen.get(one.shown.entry_id)
        if known is None or (known.shown.language is not language and one.shown.language is language):
            chosen[one.shown.entry_id] = one
    return list(chosen.values())
