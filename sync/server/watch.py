"""Tells those who wait that a building's feed has grown."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

LOOK_SECONDS = 0.5
"""How often the store is looked at for what another process has written."""


class HeadWatch:
    """Belongs to one event loop. Pushes of this process ring at once; others are noticed by a look,
    which all who wait on a building share."""

    def __init__(self, read_head: Callable[[str], Awaitable[int]]) -> None:
        self._read_head = read_head
        self._buildings: dict[str, _Building] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    def raised(self, building: str) -> None:
        """Wake everybody who waits on ``building``; may be called from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(lambda: self._of(building).ring())

    def close(self) -> None:
        """Send everybody home; nobody waits any more."""
        self._closed = True
        for building in self._buildings.values():
            building.ring()

    async def wait_beyond(self, building: str, after: int, seconds: float) -> None:
        """Return as soon as the head is beyond ``after``, at the latest after ``seconds``."""
        self._loop = loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        place = self._of(building)
        while not self._closed:
            # Taken before the look: a ring between the look and the wait is not missed.
            bell = place.bell
            if await place.head(lambda: self._read_head(building)) > after:
                return
            left = deadline - loop.time()
            if left <= 0:
                return
            await _ring_or_timeout(bell, min(left, LOOK_SECONDS))

    def _of(self, building: str) -> _Building:
        return self._buildings.setdefault(building, _Building())


class _Building:
    """What the waiters of one building share."""

    def __init__(self) -> None:
        self.bell = asyncio.Event()
        self._lock = asyncio.Lock()
        self._head = 0
        self._looked_at = float("-inf")

    def ring(self) -> None:
        self.bell.set()
        self.bell = asyncio.Event()
        self._looked_at = float("-inf")

    async def head(self, read: Callable[[], Awaitable[int]]) -> int:
        """Return the head, at most as old as one look."""
        loop = asyncio.get_running_loop()
        async with self._lock:
            if loop.time() - self._looked_at >= LOOK_SECONDS * 0.9:
                # Stamped before the read: a ring during it makes the next one look again.
                self._looked_at = loop.time()
                self._head = await read()
            return self._head


async def _ring_or_timeout(bell: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await bell.wait()
    except TimeoutError:
        return
