"""How much goes into one page of the feed or the snapshot: so many rows, and of heavy ones fewer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sync.protocol.information import PAGE, PAGE_EDIT, PICTURE

HEAVY: Mapping[str, int] = MappingProxyType({PICTURE: 20, PAGE: 250, PAGE_EDIT: 250})
"""So many rows of these kinds fill a page: some four megabytes at most, which both sides hold in memory."""


class Room:
    """What is left of one page of at most ``limit`` rows."""

    def __init__(self, limit: int) -> None:
        self._limit, self._left = limit, 1.0

    def rows_of(self, kind: str) -> int:
        """Return how many rows of ``kind`` still fit; into an empty page at least one."""
        most = min(self._limit, HEAVY.get(kind, self._limit))
        # What is left was reckoned with fractions: a hair below a whole row is one.
        return int(self._left * most + 1e-6)

    def take(self, kind: str, rows: int) -> None:
        """Note that ``rows`` of ``kind`` go in."""
        self._left -= rows / min(self._limit, HEAVY.get(kind, self._limit))


def fitting(kinds: Sequence[str], limit: int) -> int:
    """Return how many of the rows of ``kinds``, one after the other, go into one page."""
    if HEAVY.keys().isdisjoint(kinds):
        return min(limit, len(kinds))
    room = Room(limit)
    for count, kind in enumerate(kinds):
        if room.rows_of(kind) < 1:
            return count
        room.take(kind, 1)
    return len(kinds)
