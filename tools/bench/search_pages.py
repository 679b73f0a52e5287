"""Pages for measuring a search: made-up text in which a few words are common and most are rare, as in any language."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate

from domain.information.kinds import Category, Kind, Language
from domain.information.pages import Page

WORDS = 60_000
_ONSETS = "b c d g h j k l m n p r s t w y ng ny".split()
_VOWELS = "a a a e i i o u u".split()
_CODAS = ("", "", "", "n", "ng", "r", "s", "k", "t", "h")
_AFFIXES = (
    ("", ""),
    ("", ""),
    ("", "an"),
    ("", "nya"),
    ("di", ""),
    ("ber", ""),
    ("ter", ""),
    ("pe", "an"),
    ("per", "an"),
    ("ke", "an"),
    ("me", "kan"),
    ("di", "kan"),
)


class Writer:
    """Writes the same pages again for the same ``seed``. Frequencies fall as 1/rank (Zipf)."""

    def __init__(self, seed: int = 5, words: int = WORDS) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - a sample, no secret
        self.words = self._made_up(words)
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(words)))

    def pages(self, count: int) -> Iterator[Page]:
        """Yield ``count`` pages: a fifth of them in English, some of every kind."""
        kinds, shelves = list(Kind), list(Category)
        for number in range(count):
            yield self.page(
                f"halaman-{number:06}",
                Language.ENGLISH if number % 5 == 4 else Language.INDONESIAN,
                kinds[number % len(kinds)],
                shelves[number % len(shelves)],
            )

    def page(self, page_id: str, language: Language, kind: Kind, category: Category) -> Page:
        """Return one page of about 120 words."""
        return Page(
            page_id=page_id,
            language=language,
            title=self.text(self._chance.randint(2, 6)).capitalize(),
            summary=self.text(14),
            category=category,
            body="\n\n".join(self.text(30) + "." for _ in range(3)),
            kind=kind,
            keywords=tuple(self.text(5).split()),
        )

    def text(self, words: int) -> str:
        """Return ``words`` words, the common ones often."""
        return " ".join(self._chance.choices(self.words, cum_weights=self._weights, k=words))

    def _made_up(self, count: int) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < count:
            root = "".join(self._syllable() for _ in range(self._chance.choice((2, 2, 2, 3))))
            before, after = self._chance.choice(_AFFIXES)
            made[before + root + after] = None
        return list(made)

    def _syllable(self) -> str:
        pick = self._chance.choice
        return pick(_ONSETS) + pick(_VOWELS) + pick(_CODAS)
