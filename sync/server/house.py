"""Looks after a building: opens it when it is new, keeps its slots in line with what was arranged, takes back
claims that nobody needs.

Done when a device greets or asks for a lease, and after a push that made it needful: each time in one
transaction, and only if something is due. So there is no job at midnight that might not run.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from domain.clock import wib_date
from sync.protocol.arrangements import ARRANGEMENT, ArrangementRecord
from sync.server import feed
from sync.server.activity_slots import changed_records, read_activities
from sync.server.arranged import all_arranged
from sync.server.arrangement_rows import read_arrangements, save_arrangements
from sync.server.house_rows import is_known, is_open_for, note_opened
from sync.server.loose_claims import any_loose
from sync.server.new_house import NewHouse, first_records, lasting_records
from sync.server.opening_slots import bring_in_line
from sync.server.recovery import read_recovery
from sync.server.tidying import take_back

if TYPE_CHECKING:
    from sync.server.context import Context


def look_after(context: Context, building: str) -> None:
    """Do what is due in ``building``; mostly nothing is, and then this is two small reads."""
    now = context.clock.now()
    with context.store.reading() as connection:
        if not (_is_due(context, connection, building, now) or any_loose(connection, building)):
            return
    with context.store.deciding(building) as connection:
        # Looked at again: others may have been quicker.
        changed = take_back(connection, building, now)
        if _is_due(context, connection, building, now):
            changed = _open(context.new_house, connection, building, now) or changed
    if changed:
        context.grown(building)


def _is_due(context: Context, connection: Connection, building: str, now: datetime) -> bool:
    if is_open_for(connection, building, wib_date(now)):
        return False
    if context.new_house is None and not is_known(connection, building):
        return False
    # After a restore only the devices know which slots there are; see ``recovery``.
    return read_recovery(connection, building).settled


def _open(house: NewHouse | None, connection: Connection, building: str, now: datetime) -> bool:
    records = {one.arrangement_id: one for one in read_arrangements(connection, building)}
    fresh = first_records(house, now) if house and not is_known(connection, building) else []
    fresh = [one for one in fresh if one.arrangement_id not in records]
    fresh += lasting_records(records, now)
    fresh += changed_records(records, read_activities(connection, building, now), now)
    _publish(connection, building, fresh)
    records |= {one.arrangement_id: one for one in fresh}
    arranged = all_arranged(records.values())
    wanted = (*arranged.in_use, *arranged.activities.values())
    changed = bring_in_line(connection, building, wanted, arranged.timetable, now)
    note_opened(connection, building, wib_date(now))
    return changed or bool(fresh)


def _publish(connection: Connection, building: str, records: list[ArrangementRecord]) -> None:
    places = feed.extend(connection, building, [(ARRANGEMENT, one.arrangement_id) for one in records])
    placed = [(one, places[ARRANGEMENT, one.arrangement_id]) for one in records]
    save_arrangements(connection, building, placed)
