"""Slows down whoever guesses at codes: after some wrong ones a building takes none for a minute.

Kept in the store, not in memory: several processes share one count, and a restart forgives nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from domain.attempts import AttemptLimit
from sync.server.tables import ENROL_GUARD

LIMIT = AttemptLimit(failures=10, window=timedelta(minutes=1))
"""150 tries in the life of a code that has 78 thousand million fellows."""


def rest_until(connection: Connection, building: str, now: datetime) -> datetime | None:
    """Return until when ``building`` takes no code, right or wrong; ``None``: it takes one now."""
    return LIMIT.blocked_until(_failures(connection, building), now)


def note_failure(connection: Connection, building: str, now: datetime) -> None:
    """Note a wrong code; to be called in the building's turn."""
    counting = (*LIMIT.still_counting(_failures(connection, building), now), now)
    connection.execute(delete(ENROL_GUARD).where(ENROL_GUARD.c.building == building))
    failed_at = " ".join(moment.isoformat() for moment in counting)
    connection.execute(insert(ENROL_GUARD).values(building=building, failed_at=failed_at))


def _failures(connection: Connection, building: str) -> list[datetime]:
    kept = connection.scalar(select(ENROL_GUARD.c.failed_at).where(ENROL_GUARD.c.building == building))
    return [datetime.fromisoformat(moment) for moment in (kept or "").split()]
