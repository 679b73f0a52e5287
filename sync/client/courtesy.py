"""While somebody is at the screen, what can wait goes in small steps, with a rest after each.

A round of sync works in the process that draws. Whenever a frame needs Python, it waits for the thread that
has it: a push of 500 costs several frames, one of 20 costs none that an eye would miss.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

GENTLE_OPERATIONS = 20
"""Of one push beside somebody."""

GENTLE_ROWS = 100
"""Of one page beside somebody; a row costs a fraction of an operation."""

REST_SECONDS_A_ROW = 0.0125
LONGEST_REST = 0.25
"""Seconds; as long may somebody wait who saves a booking meanwhile, or closes the program. A step takes a
tenth of it, most of that whatever its size: so nine tenths of the time belong to the screen."""


def step_of(rows: int, gentle: int, *, somebody_here: bool) -> int:
    """Return how many of ``rows`` that could go at once may go in the next step, beside somebody at most
    ``gentle``."""
    return min(rows, gentle) if somebody_here else rows


def rest_after(rows: int, *, somebody_here: bool) -> float:
    """Return the seconds of rest after a step of ``rows``."""
    return min(rows * REST_SECONDS_A_ROW, LONGEST_REST) if somebody_here else 0.0


def nobody() -> bool:
    """A program without a screen."""
    return False


@dataclass(frozen=True)
class Courtesy:
    """``somebody_here`` may be asked in any thread at any time; ``pause`` waits that many seconds."""

    somebody_here: Callable[[], bool] = nobody
    pause: Callable[[float], None] = time.sleep

    def step(self, rows: int, gentle: int) -> int:
        """As ``step_of``, for this moment."""
        return step_of(rows, gentle, somebody_here=self.somebody_here())

    def rest(self, rows: int) -> None:
        """Rest after a step of ``rows``, if anybody is here."""
        seconds = rest_after(rows, somebody_here=self.somebody_here())
        if seconds > 0:
            self.pause(seconds)


FULL_SPEED = Courtesy()
