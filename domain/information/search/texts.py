"""What the index keeps of an entry: the stems of each of its parts, and its words as they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from domain.information.kinds import Entry
from domain.information.pages import Page
from domain.information.search.stems import stem
from domain.information.search.stop_words import is_silent
from domain.information.search.words import keys_in

HEAD = "_"
"""Stands before a stem of title or keywords where both a stem and its place are indexed."""

_RULES = 1
"""Raise it with every change of stems or stop words: what was indexed by other rules is then indexed anew."""

_IN_TITLE, KEYWORD_WEIGHT, _IN_SUMMARY, _IN_BODY = 3, 2, 1, 0


@dataclass(frozen=True, slots=True)
class Stemmed:
    """The stems of an entry's parts, each part with a space at both ends and between all stems, so that
    ``" mohon " in title`` tells whether one is there. ``title_key``: all of the title's, in their order."""

    title_key: str
    title: str
    keywords: str
    summary: str
    body: str

    def stems(self) -> tuple[str, ...]:
        """Return every stem once."""
        return _unique(f"{self.title}{self.keywords}{self.summary}{self.body}".split())

    def terms(self) -> str:
        """Return what the index matches: every stem once, and those of title and keywords again as such."""
        head = _unique(f"{self.title}{self.keywords}".split())
        return " ".join((*self.stems(), *(HEAD + one for one in head)))


@dataclass(frozen=True, slots=True)
class Indexed:
    """What the index keeps of an entry. ``word_weights``: its words as they are written, folded, with how telling
    the part is where they stand."""

    text: Stemmed
    word_weights: Mapping[str, int]


def indexed(entry: Entry) -> Indexed:
    """Return what the index keeps of ``entry``. Words that say nothing stay only in a title that has no others."""
    title, summary, body = (_telling(keys_in(text)) for text in (entry.title, entry.summary, entry.text))
    keywords = _telling(key for one in entry.keywords for key in keys_in(one))
    text = Stemmed(
        title_key=title_key_of(entry.title),
        title=_padded(title or keys_in(entry.title)),
        keywords=_padded(keywords),
        summary=_padded(summary),
        body=_padded(body),
    )
    least_telling_first = (
        (body, _IN_BODY),
        (summary, _IN_SUMMARY),
        (keywords, KEYWORD_WEIGHT),
        (title, _IN_TITLE),
    )
    return Indexed(text, {key: weight for keys, weight in least_telling_first for key in keys})


def title_key_of(text: str) -> str:
    """Return all stems of ``text`` in their order: equal keys are equal titles."""
    return " ".join(map(stem, keys_in(text)))


def fingerprint(page: Page) -> str:
    """Return what differs when anything of ``page`` does, or the rules by which it is indexed."""
    return sha256(repr((_RULES, page)).encode()).hexdigest()


def _telling(keys: Iterable[str]) -> list[str]:
    return [key for key in keys if not is_silent(key)]


def _padded(keys: Iterable[str]) -> str:
    stems = _unique(map(stem, keys))
    return f" {' '.join(stems)} " if stems else ""


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
