"""All words that there are to be found: what a word begun may become, and which word a misspelt one was meant to be."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Mapping
from heapq import nsmallest

from domain.information.search.slips import one_slip_away, slips_allowed, slips_between
from domain.information.search.stems import stem
from domain.information.search.texts import KEYWORD_WEIGHT

NEAREST = 4
"""How many words a misspelt one may stand for."""

_SHORTEST_BEGINNING = 5
"""Letters before a beginning is believed to be misspelt: a shorter one is simply not finished."""

_BITS_OF_A_SLIP = 2
"""A wrong letter takes one sign out of a word and puts another in."""

_MANY = 200
_SHORTEST_SKELETON = 3
_VOWELS = "aeiou"
_NO_VOWELS = str.maketrans("", "", _VOWELS)
_ENDS_ALL = "\U0010ffff"


class Vocabulary:
    """``weights``: every word as it is written, folded, and how telling the place is where it stands
    (a title above a text); it decides between words that are equally near."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._weights = dict(weights)
        self._ordered = sorted(self._weights)
        self._stems = {stem(word) for word in self._weights}
        self._skeletons: dict[str, list[str]] = defaultdict(list)
        self._by_shape: dict[tuple[str, int], list[tuple[int, str]]] = defaultdict(list)
        self._begun: dict[str, list[str]] = {}
        for word in self._weights:
            self._file(word)

    def warm(self, limit: int) -> None:
        """Find out beforehand which words one or two letters begin: thousands each, and every word begins so."""
        for start in {word[:letters] for word in self._ordered for letters in (1, 2)}:
            self.beginning_with(start, limit)

    def __len__(self) -> int:
        return len(self._weights)

    def add(self, weights: Mapping[str, int]) -> None:
        """Take in the words of a new text."""
        for word, weight in weights.items():
            if word not in self._weights:
                insort(self._ordered, word)
                for end in range(len(word)):
                    self._begun.pop(word[:end], None)
                self._stems.add(stem(word))
                self._file(word)
            self._weights[word] = max(weight, self._weights.get(word, weight))

    def knows(self, word: str) -> bool:
        """Return whether any form of ``word`` is there."""
        return word in self._weights or stem(word) in self._stems

    def has(self, word: str) -> bool:
        """Return whether ``word`` is there just so."""
        return word in self._weights

    def beginning_with(self, start: str, limit: int) -> list[str]:
        """Return at most ``limit`` words that begin with ``start``, the most telling and shortest first."""
        first = bisect_left(self._ordered, start)
        after = bisect_left(self._ordered, start + _ENDS_ALL)
        if after - first <= _MANY:
            return nsmallest(limit, self._ordered[first:after], key=self._telling)
        # One or two letters begin thousands of words, and everybody types them.
        if len(self._begun.get(start, ())) < limit:
            self._begun[start] = nsmallest(limit, self._ordered[first:after], key=self._telling)
        return self._begun[start][:limit]

    def nearest(self, word: str, most: int = 2) -> list[str]:
        """Return the words that ``word`` may have been meant to be, at the fewest slips; none where none is near.
        ``most``: slips; two take long to look for."""
        allowed = min(slips_allowed(word), most)
        found = {one for one in one_slip_away(word) if one in self._weights} if allowed else set()
        if not found:
            found = self._same_root(word) | self._without_vowels(word)
        if not found and allowed > 1:
            found = set(self._within(word, allowed))
        return nsmallest(NEAREST, found, key=lambda one: (one[:1] != word[:1], *self._telling(one)))

    def with_a_vowel_more(self, word: str) -> list[str]:
        """Return the words of titles and keywords that a word of three letters is but for one vowel: "wfi". So short
        a word is easily another one, so ask only where nothing else is found."""
        if len(word) != _SHORTEST_SKELETON or not word.isalpha():
            return []
        longer = {word[:place] + vowel + word[place:] for place in (1, 2, 3) for vowel in _VOWELS}
        found = [one for one in longer if self._weights.get(one, 0) >= KEYWORD_WEIGHT]
        return nsmallest(NEAREST, found, key=self._telling)

    def nearest_beginnings(self, start: str, limit: int) -> list[str]:
        """Return words that would begin with ``start`` but for one slip."""
        if len(start) < _SHORTEST_BEGINNING or not slips_allowed(start):
            return []
        found: set[str] = set()
        for begun in {start[0] + rest for rest in one_slip_away(start[1:])}:
            found.update(self.beginning_with(begun, limit))
        return nsmallest(limit, found, key=self._telling)

    def _file(self, word: str) -> None:
        self._by_shape[word[:1], len(word)].append((_letters(word), word))
        self._skeletons[_skeleton(word)].append(word)

    def _same_root(self, word: str) -> set[str]:
        """Return the roots one slip away from that of ``word``: of "peminajman" people know only "pinjam"."""
        root = stem(word)
        if root == word or not slips_allowed(root):
            return set()
        return {one for one in one_slip_away(root) if one in self._stems}

    def _without_vowels(self, word: str) -> set[str]:
        """Return the words that ``word`` is without some of their vowels, as in a short message: "dijwb"."""
        skeleton = _skeleton(word)
        if len(skeleton) < _SHORTEST_SKELETON or not word.isalpha():
            return set()
        return {one for one in self._skeletons.get(skeleton, ()) if _is_left_of(word, one)}

    def _within(self, word: str, slips: int) -> list[str]:
        letters, bits = _letters(word), slips * _BITS_OF_A_SLIP
        # The first letter is right: people hardly ever miss it. Counting letters that differ spares comparisons.
        likely = [
            other
            for length in range(len(word) - slips, len(word) + slips + 1)
            for theirs, other in self._by_shape.get((word[0], length), ())
            if (theirs ^ letters).bit_count() <= bits
        ]
        return [other for other in likely if slips_between(word, other, slips) <= slips]

    def _telling(self, word: str) -> tuple[int, int, str]:
        return -self._weights.get(word, 0), len(word), word


def _skeleton(word: str) -> str:
    return word.translate(_NO_VOWELS)


def _is_left_of(short: str, whole: str) -> bool:
    """Return whether ``short`` is what remains of ``whole`` when signs are left out."""
    signs = iter(whole)
    return len(short) < len(whole) and all(sign in signs for sign in short)


def _letters(word: str) -> int:
    """Return which letters ``word`` holds, a bit each, and which it holds twice, another bit each."""
    once = twice = 0
    for sign in word:
        bit = 1 << (ord(sign) & 31)
        twice |= once & bit
        once |= bit
    return once | twice << 32
