"""Words that mean the same to those who look for something: data, in groups of words or of several words together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from domain.information.search.stems import stem
from domain.information.search.stop_words import is_silent
from domain.information.search.words import keys_apart, keys_in

Phrase = tuple[str, ...]
"""One stem, or several that belong together."""


def phrase_of(text: str) -> Phrase:
    """Return the stems of ``text`` without those that say nothing, unless all of them do."""
    keys = keys_apart(text)
    return tuple(map(stem, [key for key in keys if not is_silent(key)] or keys))


class Synonyms:
    """``groups``: of each, the ways to say the one thing. A word may stand in several groups."""

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._same: dict[Phrase, dict[Phrase, None]] = defaultdict(dict)
        self._words: set[str] = set()
        for group in groups:
            self._take(group)
        self.longest = max((len(phrase) for phrase in self._same), default=1)

    @property
    def words(self) -> frozenset[str]:
        """Every word of every group as it is written, folded."""
        return frozenset(self._words)

    def of(self, phrase: Phrase) -> Iterator[Phrase]:
        """Yield what else ``phrase`` is called."""
        return (other for other in self._same.get(phrase, ()) if other != phrase)

    def has(self, phrase: Phrase) -> bool:
        """Return whether ``phrase`` has another name."""
        return phrase in self._same

    def _take(self, group: Sequence[str]) -> None:
        phrases = [phrase for phrase in map(phrase_of, group) if phrase]
        # With the words that say nothing a phrase is recognised, without them it is looked for.
        whole = (tuple(map(stem, keys_apart(said))) for said in group)
        for one in (*phrases, *(phrase for phrase in whole if len(phrase) > 1)):
            self._same[one].update(dict.fromkeys(phrases))
        for said in group:
            self._words.update(key for key in keys_in(said) if not is_silent(key))
