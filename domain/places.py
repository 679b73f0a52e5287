"""The city's kelurahan, and the type-ahead that finds one while a visitor types.

Two names are used twice (Purwosari, Mangunharjo): the kecamatan is always part of what is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.names import fold

_LEADING_WORDS = ("kelurahan ", "kel ", "desa ")
_SHORTEST_WITH_TYPO = 4


@dataclass(frozen=True, slots=True)
class Kelurahan:
    """``code`` is the Kemendagri code, ``33.74.01.1004``."""

    code: str
    name: str
    kecamatan: str
    postcode: str = ""

    @property
    def shown(self) -> str:
        """The name as people must see it, never without its kecamatan."""
        return f"{self.name}, {self.kecamatan}"


def by_code(places: Iterable[Kelurahan]) -> dict[str, Kelurahan]:
    """Return ``places`` by their Kemendagri code."""
    return {place.code: place for place in places}


def suggest(query: str, places: Sequence[Kelurahan], limit: int = 8) -> list[Kelurahan]:
    """Return at most ``limit`` places for what was typed so far, the likeliest first.

    In this order: the name begins so; one of its words does; the name contains it; the kecamatan
    begins so; the name begins so but for one slip of a finger. Nothing typed suggests nothing.
    """
    wanted = _without_leading_word(fold(query))
    if not wanted:
        return []
    ranked = [
        (rank, place.name, place.kecamatan, place) for place in places if (rank := _rank(wanted, place)) >= 0
    ]
    ranked.sort(key=lambda found: found[:3])
    return [found[3] for found in ranked[:limit]]


def _without_leading_word(wanted: str) -> str:
    for word in _LEADING_WORDS:
        if wanted.startswith(word):
            return wanted[len(word) :]
    return wanted


@lru_cache(maxsize=1024)
def _keys(place: Kelurahan) -> tuple[str, str]:
    return fold(place.name), fold(place.kecamatan)


def _rank(wanted: str, place: Kelurahan) -> int:
    name, kecamatan = _keys(place)
    whole = f"{name} {kecamatan}"
    if whole.startswith(wanted):
        return 0
    if f" {wanted}" in f" {name}":
        return 1
    if wanted in whole and wanted not in kecamatan:
        return 2
    if kecamatan.startswith(wanted) or f" {wanted}" in kecamatan:
        return 3
    return 4 if _begins_but_for_one_slip(name, wanted) else -1


def _begins_but_for_one_slip(name: str, wanted: str) -> bool:
    """Whether one wrong, missing, added or swapped sign away ``name`` begins with ``wanted``.

    The first sign must be right: people hardly ever miss it, and the list stays short.
    """
    if len(wanted) < _SHORTEST_WITH_TYPO or name[:1] != wanted[0]:
        return False
    place = next((i for i, sign in enumerate(wanted) if name[i : i + 1] != sign), len(wanted))
    rest, named = wanted[place:], name[place:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return (
        named[1:].startswith(rest[1:])
        or named.startswith(rest[1:])
        or named[1:].startswith(rest)
        or (len(rest) > 1 and named.startswith(swapped))
    )
