"""Tells what a code stands for, and lets nobody guess their way through them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from domain.attempts import AttemptLimit
from domain.clock import Clock
from kiosk_app.features.status.ports import Answer, Finder, Problem, TooManyAttempts


class StatusService:
    """Wrong codes are counted for the device, not for the visitor: guessing must not get easier by starting over.

    ``finders``: one for each kind of code. The count is kept in memory: a visitor cannot restart the device.
    """

    def __init__(self, finders: Sequence[Finder], clock: Clock, limit: AttemptLimit | None = None) -> None:
        self._finders, self._clock = tuple(finders), clock
        self._limit = limit or AttemptLimit()
        self._failed_at: tuple[datetime, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What people call the kinds of codes, in the language that is spoken now."""
        return tuple(finder.name() for finder in self._finders)

    def find(self, text: str) -> Answer | TooManyAttempts:
        """Return what ``text``, typed or scanned, stands for. What cannot be a code is no guess and does not count
        as one. Reads the disk: call it in the background. Raises ``StoreError``."""
        if not text.strip():
            return Problem.EMPTY
        now = self._clock.now()
        blocked = self._limit.blocked_until(self._failed_at, now)
        if blocked is not None:
            return TooManyAttempts(blocked)
        answer = self._answer(text)
        if answer is Problem.UNKNOWN:
            self._failed_at = (*self._limit.still_counting(self._failed_at, now), now)
        return answer

    def _answer(self, text: str) -> Answer:
        answer: Answer = Problem.UNREADABLE
        for finder in self._finders:
            if finder.reads(text):
                answer = finder.find(text)
                if answer is not Problem.UNKNOWN:
                    break
        return answer
