"""What may happen while the launcher watches: plain values that arrive in one queue."""

from __future__ import annotations

from dataclasses import dataclass
from queue import SimpleQueue


@dataclass(frozen=True, slots=True)
class ChildEnded:
    """The child ``name`` is gone; ``code`` is negative where a signal ended it."""

    name: str
    code: int


@dataclass(frozen=True, slots=True)
class ChildSaid:
    """The child ``name`` wrote ``line`` to its standard output."""

    name: str
    line: str


@dataclass(frozen=True, slots=True)
class ServerAnswered:
    """The central server answers at its address."""


@dataclass(frozen=True, slots=True)
class StopAsked:
    """Somebody pressed Ctrl-C or sent a signal."""

    signal_number: int


Event = ChildEnded | ChildSaid | ServerAnswered | StopAsked
Events = SimpleQueue[Event]
"""``SimpleQueue.put`` may be called from a signal handler, ``Queue.put`` may not."""
