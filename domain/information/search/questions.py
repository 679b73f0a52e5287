"""What was typed, understood: for each thing that is asked for, the ways in which a text may speak of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from domain.information.search.stems import stem
from domain.information.search.stop_words import is_silent
from domain.information.search.synonyms import Phrase, Synonyms
from domain.information.search.vocabulary import Vocabulary
from domain.information.search.words import keys_apart

LONGEST_TEXT = 1000
MOST_WORDS = 16
"""Nobody asks for more at once; what is pasted beyond is not read."""

BEGINNINGS = 8
"""How many words a word that is still being typed may become."""

AS_TYPED, AS_BEGUN, AS_CALLED_ELSE, AS_MISSPELT = 1.0, 0.9, 0.75, 0.7
_SHORTEST_HALF = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to speak of something: stems that all stand there, and how surely they mean it, from 0 to 1."""

    stems: Phrase
    worth: float


@dataclass(frozen=True)
class Wanted:
    """One thing that is asked for. ``read_as``: the word that was taken for a misspelt one, else ""."""

    typed: str
    readings: tuple[Reading, ...]
    read_as: str = ""

    @cached_property
    def stems(self) -> frozenset[str]:
        """Every stem of every reading."""
        return frozenset(one for reading in self.readings for one in reading.stems)

    def beginning_with(self, stems: Iterable[str]) -> Iterator[Reading]:
        """Yield the readings whose first stem is one of ``stems``."""
        return (reading for one in stems for reading in self._by_first_stem.get(one, ()))

    @cached_property
    def _by_first_stem(self) -> Mapping[str, Sequence[Reading]]:
        found: dict[str, list[Reading]] = {}
        for reading in self.readings:
            found.setdefault(reading.stems[0], []).append(reading)
        return found


@dataclass(frozen=True)
class Question:
    """All that is asked for. Nothing wanted: there was no word, or none that says anything."""

    typed: str
    wanted: tuple[Wanted, ...]

    @property
    def read_as(self) -> str:
        """The words as they were taken where some were misspelt, else ""."""
        if not any(one.read_as for one in self.wanted):
            return ""
        return " ".join(one.read_as or one.typed for one in self.wanted)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Every stem that speaks of what is asked for."""
        return frozenset(one for it in self.wanted for one in it.stems)


def question_of(
    text: str, vocabulary: Vocabulary, synonyms: Synonyms, *, is_unfinished: bool = False
) -> Question:
    """Return what ``text`` asks for. ``is_unfinished``: its last word may still be in typing."""
    return _Reader(vocabulary, synonyms).read(text, is_unfinished=is_unfinished)


class _Reader:
    """Reads one text by the words that there are."""

    def __init__(self, vocabulary: Vocabulary, synonyms: Synonyms) -> None:
        self._vocabulary, self._synonyms = vocabulary, synonyms
        self._near: dict[str, Sequence[str]] = {}

    def read(self, text: str, *, is_unfinished: bool) -> Question:
        text = text[:LONGEST_TEXT]
        keys = self._rejoined(keys_apart(text))
        is_begun = is_unfinished and text[-1:].isalnum()
        wanted = list(self._wanted(self._telling(keys, is_begun), is_begun))
        return Question(text, tuple({one.typed: one for one in wanted}.values()))

    def _telling(self, keys: Sequence[str], is_begun: bool) -> list[str]:
        """Return the words that say something, or that do so together. A lonely one in typing always counts."""
        kept: list[str] = []
        place = 0
        while place < len(keys) and len(kept) < MOST_WORDS:
            size = self._named_together(keys[place:])
            if size > 1 or not is_silent(keys[place]):
                kept += keys[place : place + size]
            place += size
        return kept or list(keys[-1:] if is_begun else ())

    def _wanted(self, keys: Sequence[str], is_begun: bool) -> Iterator[Wanted]:
        ended = len(keys) - is_begun
        spelt = [*map(self._spelt, keys[:ended]), *keys[ended:]]
        place = 0
        while place < len(keys):
            size = self._named_together(spelt[place:])
            if size > 1:
                yield self._together(keys[place : place + size], spelt[place : place + size])
            elif is_begun and place == len(keys) - 1:
                yield self._begun(keys[place])
            else:
                yield self._word(keys[place])
            place += size

    def _named_together(self, keys: Sequence[str]) -> int:
        """Return how many of the first words are one name for something: "kartu tanda penduduk" is three."""
        for size in range(min(self._synonyms.longest, len(keys)), 1, -1):
            if self._synonyms.has(tuple(map(stem, keys[:size]))):
                return size
        return 1

    def _together(self, keys: Sequence[str], spelt: Sequence[str]) -> Wanted:
        is_right = keys == spelt
        worth = AS_TYPED if is_right else AS_MISSPELT
        readings = self._with_synonyms(tuple(map(stem, spelt)), worth)
        return Wanted(" ".join(keys), tuple(readings), "" if is_right else " ".join(spelt))

    def _word(self, key: str) -> Wanted:
        if self._knows(key):
            return Wanted(key, tuple(self._with_synonyms((stem(key),), AS_TYPED)))
        return self._unknown(key)

    def _unknown(self, key: str) -> Wanted:
        halves = self._halves(key)
        if halves is not None:
            stems = tuple(stem(one) for one in halves if not is_silent(one))
            return Wanted(key, tuple(self._with_synonyms(stems, AS_MISSPELT)), " ".join(halves))
        nearest = self._nearest(key)
        begun = [] if nearest else self._vocabulary.beginning_with(key, BEGINNINGS)
        if not nearest and not begun:
            nearest = self._vocabulary.with_a_vowel_more(key)
        readings = [
            *self._readings(nearest, AS_MISSPELT),
            *self._readings(begun, AS_BEGUN),
            Reading((stem(key),), AS_TYPED),
        ]
        return Wanted(key, _best(readings), nearest[0] if nearest else "")

    def _begun(self, key: str) -> Wanted:
        """A word in typing: what it may become, and itself where it is whole already."""
        readings = list(self._with_synonyms((stem(key),), AS_TYPED)) if self._knows(key) else []
        readings += self._readings(self._vocabulary.beginning_with(key, BEGINNINGS), AS_BEGUN)
        if readings:
            return Wanted(key, _best(readings))
        # The next letter is on its way: no more than one slip is looked for.
        nearest = (
            self._vocabulary.nearest_beginnings(key, BEGINNINGS)
            or self._vocabulary.nearest(key, most=1)
            or self._vocabulary.with_a_vowel_more(key)
        )
        if not nearest:
            return Wanted(key, (Reading((stem(key),), AS_TYPED),))
        return Wanted(key, _best(self._readings(nearest, AS_MISSPELT)), nearest[0])

    def _readings(self, words: Sequence[str], worth: float) -> Iterator[Reading]:
        for word in words:
            yield from self._with_synonyms((stem(word),), worth)

    def _with_synonyms(self, phrase: Phrase, worth: float) -> Iterator[Reading]:
        yield Reading(phrase, worth)
        for other in self._synonyms.of(phrase):
            yield Reading(other, worth * AS_CALLED_ELSE)

    def _knows(self, key: str) -> bool:
        return self._vocabulary.knows(key) or self._synonyms.has((stem(key),))

    def _spelt(self, key: str) -> str:
        """Return ``key``, or the word that a misspelt one was meant to be."""
        return key if is_silent(key) or self._knows(key) else next(iter(self._nearest(key)), key)

    def _nearest(self, key: str) -> Sequence[str]:
        if key not in self._near:
            self._near[key] = self._vocabulary.nearest(key)
        return self._near[key]

    def _halves(self, key: str) -> tuple[str, str] | None:
        """Return the two words that ``key`` is without the space between them; one of them says something."""
        for place in range(_SHORTEST_HALF, len(key) - _SHORTEST_HALF + 1):
            halves = key[:place], key[place:]
            silent = sum(map(is_silent, halves))
            if silent < 2 and all(is_silent(one) or self._vocabulary.has(one) for one in halves):
                return halves
        return None

    def _rejoined(self, keys: Sequence[str]) -> list[str]:
        """Return ``keys`` with those made one that a space has torn apart: "wi fi"."""
        joined: list[str] = []
        for key in keys:
            whole = joined[-1] + key if joined else ""
            if (
                whole
                and self._vocabulary.has(whole)
                and not (self._is_whole(joined[-1]) and self._is_whole(key))
            ):
                joined[-1] = whole
            else:
                joined.append(key)
        return joined

    def _is_whole(self, key: str) -> bool:
        return is_silent(key) or (len(key) >= _SHORTEST_HALF and self._knows(key))


def _best(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return each reading once, at its surest."""
    surest: dict[Phrase, Reading] = {}
    for one in readings:
        if one.stems not in surest or one.worth > surest[one.stems].worth:
            surest[one.stems] = one
    return tuple(surest.values())
