"""A clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from domain.clock import WIB

OPENING_MORNING = datetime(2026, 11, 23, 9, 41, tzinfo=WIB)
"""Monday, 23 November 2026, 09.41 WIB: an ordinary morning with the doors open."""


class FixedClock:
    """Tells ``OPENING_MORNING``, in UTC, until told otherwise."""

    def __init__(self, moment: datetime = OPENING_MORNING) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment.astimezone(UTC)

    def advance(self, step: timedelta | None = None, **parts: float) -> datetime:
        """Move on by ``step`` or by ``timedelta(**parts)``, backwards too; return the new moment."""
        self._moment += step if step is not None else timedelta(**parts)
        return self.now()

    def set(self, moment: datetime) -> None:
        """Jump to ``moment`` (time-zone aware)."""
        self._moment = moment
