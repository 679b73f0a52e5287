"""Stems: "permohonan", "memohon" and "pemohon" are all "mohon". Pure letters and a small lexicon, no dictionary.

A stem is a key by which words are compared, not a word to be shown: it need not exist, it must only be the same
for all forms of one word. English plurals lose their s by the same rule.
"""

from __future__ import annotations

import re
from functools import lru_cache

from domain.information.search import root_words as roots

_VOWELS = re.compile(r"[aeiou]")
_SHORTEST = 3
_SYLLABLES = 2
_VERB_PREFIXES = ("me", "di", "ter")
_MOST_PREFIXES = 3
_SWALLOWED = (
    # the prefix's end, the letter that it swallows before a vowel, the roots that are otherwise, how those begin
    ("ny", "s", roots.BEGIN_WITH_NY, "ny"),
    ("ng", "", roots.BEGIN_WITH_K, "k"),
    ("m", "p", roots.BEGIN_WITH_M, "m"),
    ("n", "t", roots.BEGIN_WITH_N, "n"),
)
_NASALISED = "kpst"


def _as_endings(known: tuple[str, ...]) -> tuple[str, ...]:
    """Return how words end that come of these roots: with the root, or what a nasal has left of it."""
    return known + tuple(root[1:] for root in known if root[0] in _NASALISED and len(root) > _SHORTEST)


_END_WITH_K = _as_endings(roots.END_WITH_K)
_END_WITH_I = _as_endings(roots.END_WITH_I)


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return the stem of a folded word."""
    if word in roots.OTHERWISE:
        return roots.OTHERWISE[word]
    if word in roots.WHOLE or len(word) <= _SHORTEST or not (word.isascii() and word.isalpha()):
        return word
    bare = _without_particle(_without_plural(word))
    bare, had_noun_ending = _without_suffix(bare)
    for _ in range(_MOST_PREFIXES):
        shorter = _without_prefix(bare, had_noun_ending)
        if shorter == bare or bare in roots.WHOLE:
            break
        bare = shorter
    return roots.OTHERWISE.get(bare, bare)


def _is_enough(rest: str) -> bool:
    """Whether what would remain can still be a root: hardly any has less than two syllables."""
    return len(rest) >= _SHORTEST and len(_VOWELS.findall(rest)) >= _SYLLABLES


def _without_plural(word: str) -> str:
    """English. Few Indonesian words end so, and those lose it wherever they stand."""
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    ends_so = word.endswith("s") and len(word) > 4 and word[-2] not in "aiousy"
    return word[:-1] if ends_so else word


def _without_particle(word: str) -> str:
    if word.endswith(roots.END_WITH_NYA) or word in roots.WHOLE:
        return word
    for particle in ("nya", "lah", "kah"):
        rest = word.removesuffix(particle)
        if rest != word and _is_enough(rest):
            return rest
    return word


def _without_suffix(word: str) -> tuple[str, bool]:
    """Return the word without "-kan", "-an", "-in" or "-i", and whether the ending can make a noun.

    "-an" does not go with the prefixes of verbs: "memesan" ends in its own "an".
    """
    if word in roots.WHOLE:
        return word, False
    if word.endswith("kan") and _is_enough(word[:-3]) and not word[:-2].endswith(_END_WITH_K):
        return word[:-3], True
    if word.endswith("an") and _is_enough(word[:-2]) and not _is_verb(word):
        return word[:-2], True
    if word.endswith("in") and _is_enough(word[:-2]) and word[-3] not in "aeiou":
        return word[:-2], False
    if word.endswith("i") and word[-2] not in "aeio" and _is_enough(word[:-1]):
        ends_whole = word.endswith(_END_WITH_I) or (word[-2] == "s" and not _is_verb(word))
        return (word, False) if ends_whole else (word[:-1], False)
    return word, False


def _is_verb(word: str) -> bool:
    return word.startswith(_VERB_PREFIXES) and not word.endswith("kan")


def _without_prefix(word: str, had_noun_ending: bool) -> str:
    for prefix in ("memper", "diper", "ber", "ter", "di"):
        if word.startswith(prefix) and _is_enough(word.removeprefix(prefix)):
            return word.removeprefix(prefix)
    if word.startswith(("beker", "peker")):
        return word[2:]
    if had_noun_ending:
        for prefix in ("per", "ke"):
            if word.startswith(prefix) and _is_enough(word.removeprefix(prefix)):
                return word.removeprefix(prefix)
    if word.startswith(("me", "pe")):
        return _denasalised(word, word[2:])
    if word.startswith(("ng", "ny")):
        return _denasalised(word, word)
    return word


def _denasalised(word: str, rest: str) -> str:
    """Return ``word`` without me- or pe- and its nasal; ``rest`` is what follows the e."""
    for nasal, swallowed, otherwise, begins in _SWALLOWED:
        if not rest.startswith(nasal):
            continue
        after = rest.removeprefix(nasal)
        if not after or (len(nasal) == 1 and after.startswith(("g", "y")) and nasal == "n"):
            continue
        if after[0] not in "aeiou":
            return after if _is_enough(after) else word
        kept = begins + after
        root = kept if kept.startswith(otherwise) else swallowed + after
        return root if _is_enough(root) else word
    return rest if rest[:1] in ("l", "r", "w", "y") and _is_enough(rest) else word
