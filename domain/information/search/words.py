"""Words as a search sees them: without case, diacritics or signs between. Any text has words, or none; no text
is an error, whether it holds quotes, operators of a database, emoji or five thousand signs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from domain.names import fold

LONGEST_WORD = 40
"""Signs of a word that count; nobody tells words apart beyond."""

_WORD = re.compile(r"[^\W_]+(?:['’‘ʼ`´\u0300-\u036f]+[^\W_]+)*")
_PLAIN_WORD = re.compile(r"[A-Za-z0-9]+")
_NEEDS_CARE = re.compile(r"['`\-]")
_SHORT_PART = 2
_JOINTS = "-‐‑"


@dataclass(frozen=True, slots=True)
class Word:
    """A word folded, and where it stands in the text: from ``start`` to before ``end``."""

    key: str
    start: int
    end: int


def words_in(text: str) -> Iterator[Word]:
    """Yield the words of ``text`` from left to right.

    Where a short part is tied to another with a hyphen, they are one word: ``Wi-Fi`` is "wifi". ``e-KTP`` is
    "ektp", and "ktp" too, since people leave the "e" out.
    """
    if _is_plain(text):
        for word in _PLAIN_WORD.finditer(text):
            yield Word(word.group().lower()[:LONGEST_WORD], word.start(), word.end())
        return
    text = unicodedata.normalize("NFC", text)
    found = list(_WORD.finditer(text))
    place = 0
    while place < len(found):
        here = found[place]
        after = found[place + 1] if place + 1 < len(found) else None
        if after is not None and _is_tied(text, here, after):
            yield _word(here.group() + after.group(), here.start(), after.end())
            if len(after.group()) > _SHORT_PART:
                yield _word(after.group(), after.start(), after.end())
            place += 2
        else:
            yield _word(here.group(), here.start(), here.end())
            place += 1


def keys_in(text: str) -> list[str]:
    """Return the words of ``text``, folded."""
    if _is_plain(text):
        return [key[:LONGEST_WORD] for key in _PLAIN_WORD.findall(text.lower())]
    return [word.key for word in words_in(text)]


def keys_apart(text: str) -> list[str]:
    """Return the words of ``text``, folded, without those that lie within another: of "e-KTP" only "ektp"."""
    keys: list[str] = []
    last_end = 0
    for word in words_in(text):
        if word.start >= last_end:
            keys.append(word.key)
        last_end = max(last_end, word.end)
    return keys


def _is_plain(text: str) -> bool:
    """Whether letters and digits alone tell the words, as in nearly all texts: that is much sooner done."""
    return text.isascii() and not _NEEDS_CARE.search(text)


def _is_tied(text: str, here: re.Match[str], after: re.Match[str]) -> bool:
    tied = after.start() == here.end() + 1 and text[here.end()] in _JOINTS
    return tied and len(here.group()) <= _SHORT_PART and here.group().isalpha() and after.group().isalpha()


def _word(written: str, start: int, end: int) -> Word:
    return Word(_folded(written), start, end)


@lru_cache(maxsize=8192)
def _folded(written: str) -> str:
    return fold(written).replace(" ", "")[:LONGEST_WORD]
