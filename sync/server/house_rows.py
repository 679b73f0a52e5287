"""How far a building's slots were brought in line with what the house arranged."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select, update

from sync.server.booking_tables import HOUSE
from sync.server.upserting import upsert


def is_open_for(connection: Connection, building: str, day: date) -> bool:
    """Whether nothing is left to do on ``day``: one small read, at every greeting."""
    row = connection.execute(select(HOUSE).where(HOUSE.c.building == building)).first()
    return row is not None and not row.stale and row.opened_on == day.isoformat()


def is_known(connection: Connection, building: str) -> bool:
    """Whether the building was opened before."""
    wanted = select(HOUSE.c.opened_on).where(HOUSE.c.building == building)
    return connection.execute(wanted).first() is not None


def note_opened(connection: Connection, building: str, day: date) -> None:
    """Note that all slots are in line with the arrangements, as they are to be on ``day``."""
    row = {"building": building, "opened_on": day.isoformat(), "stale": False}
    upsert(connection, HOUSE, ("opened_on", "stale"), [row])


def make_stale(connection: Connection, building: str) -> None:
    """Note that slots are to be looked at, in the transaction that makes it so: a crash forgets it not."""
    connection.execute(update(HOUSE).where(HOUSE.c.building == building).values(stale=True))
