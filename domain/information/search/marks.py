"""Marks the words of a text that answer to what was asked for."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import lru_cache

from domain.information.search.results import Piece
from domain.information.search.stems import stem
from domain.information.search.words import words_in


def marked(text: str, stems: Container[str]) -> tuple[Piece, ...]:
    """Return ``text`` in pieces: whole words of which a form is among ``stems``, and what lies between."""
    return tuple(piece for piece in _pieces(text, stems) if piece.text)


def _pieces(text: str, stems: Container[str]) -> Iterator[Piece]:
    done = 0
    for one, start, end in _stems_in(text):
        if start >= done and one in stems:
            yield Piece(text[done:start], is_match=False)
            yield Piece(text[start:end], is_match=True)
            done = end
    yield Piece(text[done:], is_match=False)


@lru_cache(maxsize=1024)
def _stems_in(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the stems of ``text`` and where they stand. The same titles come with every letter that is typed."""
    return tuple((stem(word.key), word.start, word.end) for word in words_in(text))
