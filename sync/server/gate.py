"""A gate: a few are inside at once, the others wait, the most urgent first."""

from __future__ import annotations

import asyncio
import heapq
import itertools


class Gate:
    """Belongs to one event loop. ``places``: how many may be inside at once."""

    def __init__(self, name: str, places: int) -> None:
        self.name = name
        self.places = places
        self.inside = 0
        self.waiting = 0
        self._order = itertools.count()
        self._line: list[tuple[float, int, asyncio.Future[None]]] = []

    async def enter(self, urgency: float, patience: float) -> bool:
        """Wait for a place, at most ``patience`` seconds, and return whether one came; then ``leave``.

        The lowest ``urgency`` goes first, among equals who came first.
        """
        if self.inside < self.places:
            self.inside += 1
            return True
        place = asyncio.get_running_loop().create_future()
        heapq.heappush(self._line, (urgency, next(self._order), place))
        self.waiting += 1
        try:
            async with asyncio.timeout(patience):
                await place
        except BaseException as end:
            self._give_up(place)
            if isinstance(end, TimeoutError):
                return False
            raise
        finally:
            self.waiting -= 1
        return True

    def leave(self) -> None:
        """Free the place for whoever is next."""
        self.inside -= 1
        while self._line:
            place = heapq.heappop(self._line)[2]
            if not place.done():
                place.set_result(None)
                self.inside += 1
                return

    def _give_up(self, place: asyncio.Future[None]) -> None:
        # The place may have come in the very moment in which its owner went away.
        if place.done() and not place.cancelled():
            self.leave()
        place.cancel()
