"""Who may come in now, who waits, and who is asked to come again: one for each process and event loop.

A server that takes all that comes answers nobody in time. So a few requests are at work, a bounded
number waits, the most urgent first, and the rest is told at once how long to stay away.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from sync.protocol.errors import ErrorCode
from sync.protocol.operations import Lane
from sync.server.gate import Gate
from sync.server.pressure import Pressure
from sync.server.problems import ApiError


class Line(StrEnum):
    """What stands in line together: the lanes of what goes up, what comes down, and greetings."""

    GREETINGS = "greetings"
    """Cheap, and they tell a device when to come: next to never refused. Enrolment, too."""
    BOOKINGS = Lane.BOOKINGS.value
    CASES = Lane.CASES.value
    VISITS = Lane.VISITS.value
    DOWN = "down"
    """The feed and the snapshot. Places of their own: what goes up never starves them."""


HEAD_START = MappingProxyType({Line.BOOKINGS: 60.0, Line.CASES: 20.0})
"""By how many seconds a line passes another that came before it. Finite: nothing waits for ever."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many requests of each sort are at work at once, and how many more may wait.

    ``kept_for_bookings`` and ``kept_for_cases`` of the places in line are refused to what is less
    urgent. ``patience``: the seconds that a request waits at most; its device gives up soon after.
    """

    up: int = 2
    down: int = 4
    greetings: int = 4
    up_waiting: int = 256
    down_waiting: int = 256
    greetings_waiting: int = 1024
    kept_for_bookings: int = 96
    kept_for_cases: int = 32
    patience: float = 15.0

    def room(self, line: Line) -> int:
        """Return how many may stand in line before one more of ``line`` is sent away."""
        kept = self.kept_for_bookings
        return {
            Line.GREETINGS: self.greetings_waiting,
            Line.DOWN: self.down_waiting,
            Line.BOOKINGS: self.up_waiting,
            Line.CASES: self.up_waiting - kept,
            Line.VISITS: self.up_waiting - kept - self.kept_for_cases,
        }[line]


class Admission:
    """Belongs to one event loop. ``now`` counts seconds and never goes back.

    ``on_refused`` is told of each that is sent away, ``on_change`` how many are inside a gate and wait.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        on_refused: Callable[[Line], None] = lambda _line: None,
        on_change: Callable[[str, int, int], None] = lambda _gate, _inside, _waiting: None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limits = limits or Limits()
        self._on_refused, self._on_change = on_refused, on_change
        self._now = now
        self.up, self.down = Gate("up", self._limits.up), Gate("down", self._limits.down)
        self.greetings = Gate("greetings", self._limits.greetings)
        # By line, not by gate: those sent away with a booking need not wait for all the visits.
        self._pressure = {line: Pressure(now) for line in Line}

    @asynccontextmanager
    async def place(self, line: Line) -> AsyncIterator[None]:
        """Hold a place of ``line`` for the block; ``ApiError`` 429 where none is to be had in time."""
        self.check(line)
        gate = self._gate(line)
        if not await gate.enter(self._now() - HEAD_START.get(line, 0.0), self._limits.patience):
            raise self._refuse(line)
        begun = self._now()
        try:
            yield
        finally:
            self._pressure[line].took(self._now() - begun)
            gate.leave()
            self._on_change(gate.name, gate.inside, gate.waiting)

    def check(self, line: Line) -> None:
        """Raise ``ApiError`` 429 where one more of ``line`` could not even wait."""
        if self._gate(line).waiting >= self._limits.room(line):
            raise self._refuse(line)

    def _gate(self, line: Line) -> Gate:
        return {Line.GREETINGS: self.greetings, Line.DOWN: self.down}.get(line, self.up)

    def _refuse(self, line: Line) -> ApiError:
        self._on_refused(line)
        gate = self._gate(line)
        seconds = self._pressure[line].send_away(gate.waiting, gate.places)
        return ApiError(429, ErrorCode.OVERLOADED, "too much to do; come again later", retry_after=seconds)


def line_of(lane: str) -> Line:
    """Return the line for what a push says of itself; whoever says nothing we know is in no hurry."""
    return Line(lane) if lane in set(Lane) else Line.VISITS
