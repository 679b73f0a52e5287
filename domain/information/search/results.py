"""What a search gives back: found things, the best first, with the matching words marked."""

from __future__ import annotations

from dataclasses import dataclass

from domain.information.kinds import Category, Kind, Language


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text, whole words that match or what lies between; all pieces joined are the text."""

    text: str
    is_match: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What a list shows of an entry."""

    entry_id: str
    kind: Kind
    language: Language
    title: str
    summary: str
    category: Category


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that answers, its title and summary cut where matching words begin and end."""

    entry: Shown
    title: tuple[Piece, ...]
    summary: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """``found``: the best first. ``read_as``: the words that misspelt ones were taken for, else ""."""

    typed: str
    found: tuple[Found, ...] = ()
    read_as: str = ""

    @property
    def groups(self) -> tuple[tuple[Kind, tuple[Found, ...]], ...]:
        """What was found by kind: the kind of the best first, and within a kind the best first."""
        kinds = dict.fromkeys(one.entry.kind for one in self.found)
        return tuple((kind, tuple(it for it in self.found if it.entry.kind is kind)) for kind in kinds)
