"""What the search page shows: suggestions while typing, then answers by kind with the matching words marked. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.information.kinds import Language
from domain.information.search.results import Found, Piece, Results
from kiosk_app.features.information.shelves import foreign_words, grouped, kind_icon, kind_words

FIRST_FOUND = 8
"""So many answers stand on the page before somebody asks for more."""
LONGEST_TYPED = 5000


@dataclass(frozen=True, slots=True)
class SearchState:
    """``results`` is ``None`` until somebody has concluded a search."""

    typed: str = ""
    suggested: Results | None = None
    results: Results | None = None
    shows_all: bool = False
    trouble: str = ""


def suggestions(state: SearchState) -> list[dict[str, str]]:
    """Return what may be meant, as long as nothing was searched for."""
    if state.results is not None or state.suggested is None:
        return []
    return [{"title": one.entry.title, "hint": kind_words(one.entry.kind)} for one in state.suggested.found]


def groups(state: SearchState, language: Language) -> list[dict[str, Any]]:
    """Return the answers by kind, for a screen in ``language``."""
    if state.results is None:
        return []
    found = [one for _, group in state.results.groups for one in group]
    return grouped([_row(one, language) for one in (found if state.shows_all else found[:FIRST_FOUND])])


def left(state: SearchState) -> int:
    """Return how many answers are not shown yet."""
    if state.results is None or state.shows_all:
        return 0
    return max(0, len(state.results.found) - FIRST_FOUND)


def in_vain(state: SearchState) -> bool:
    """Return whether a search has found nothing."""
    return state.results is not None and not state.results.found


def headline(state: SearchState) -> str:
    """Return how many answers there are, and how the words were read where they were misspelt."""
    if state.results is None or in_vain(state):
        return ""
    count = QCoreApplication.translate("Information", "{count} jawaban").format(
        count=len(state.results.found)
    )
    if not state.results.read_as:
        return count
    read_as = QCoreApplication.translate("Information", "dibaca sebagai “{words}”")
    return f"{count}, {read_as.format(words=state.results.read_as)}"


def _row(found: Found, language: Language) -> dict[str, Any]:
    entry = found.entry
    foreign = foreign_words(entry.language, language)
    return {
        "id": entry.entry_id,
        "kind": entry.kind.value,
        "icon": kind_icon(entry.kind),
        "title": entry.title,
        "hint": f"{foreign}{entry.summary}",
        "titleWords": list(_words(found.title)),
        "hintWords": list(_words((Piece(foreign, is_match=False), *found.summary))),
    }


def _words(pieces: Iterable[Piece]) -> Iterator[dict[str, Any]]:
    """Yield word for word what stands between spaces, each with the parts of which some match."""
    parts: list[dict[str, Any]] = []
    for piece in pieces:
        for place, text in enumerate(piece.text.split(" ")):
            if place and parts:
                yield {"parts": parts}
                parts = []
            if text:
                parts.append({"text": text, "match": piece.is_match})
    if parts:
        yield {"parts": parts}
