"""Brings the slots of a building in line with what the house arranged: one look at all of it, however often.

It compares what should be open with what is. So nothing is forgotten where the power went in the midst of it,
and a second time changes nothing. A closed slot stays closed: where its time is to be open again, a new one is
opened under the next generation of its id, but only once nobody holds anything of the old one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, or_, select

from domain.booking.facilities import Activity, Facility, is_activity_id
from domain.booking.grid import generation_of, slot_id, slots_on
from domain.booking.timetable import Timetable
from domain.clock import wib_date
from domain.slots import Slot, SlotKind
from sync.server.accounts import slot_in
from sync.server.activity_slots import There, plan_activity
from sync.server.claim_tables import SLOT
from sync.server.holdings import Holdings
from sync.server.recovery import read_recovery
from sync.server.slots import close_in, close_passed, offer_in, publish

Time = tuple[datetime, datetime]


@dataclass(slots=True)
class _Plan:
    to_open: list[Slot] = field(default_factory=list)
    to_close: list[str] = field(default_factory=list)


def bring_in_line(
    connection: Connection,
    building: str,
    facilities: Iterable[Facility],
    timetable: Timetable,
    now: datetime,
) -> bool:
    """Open and close slots of ``facilities``, and close those of all that is no facility; return whether any
    record changed. To be called within ``ServerStore.deciding(building)``."""
    holdings = Holdings(connection, building, now, read_recovery(connection, building))
    close_passed(holdings, connection, building, now)
    known = {facility.facility_id: facility for facility in facilities}
    there = _slots_ahead(connection, building, now)
    for resource in sorted({*known, *there}):
        plan = _plan_of(resource, known.get(resource), there.get(resource, ()), timetable, now)
        close_in(holdings, plan.to_close)
        offer_in(holdings, plan.to_open)
    return publish(connection, building, holdings)


def _plan_of(
    resource: str, facility: Facility | None, there: Sequence[There], timetable: Timetable, now: datetime
) -> _Plan:
    if is_activity_id(resource):
        activity = facility if isinstance(facility, Activity) else None
        to_close, to_open = plan_activity(resource, activity, there, now)
        return _Plan(to_open, to_close)
    return _plan(facility, there, timetable, now)


def _slots_ahead(connection: Connection, building: str, now: datetime) -> Mapping[str, list[There]]:
    # Of an activity those that are over, too: its page may be used again, and a slot's id never is.
    counts = or_(SLOT.c.ends_at > now, SLOT.c.kind == SlotKind.ACTIVITY.value)
    wanted = select(SLOT).where(SLOT.c.building == building, counts)
    found: dict[str, list[There]] = {}
    for row in connection.execute(wanted.order_by(SLOT.c.slot_id)).mappings():
        one = There(slot_in(dict(row)), row["closed"], row["capacity"] - row["free"])
        found.setdefault(one.slot.resource, []).append(one)
    return found


def _plan(facility: Facility | None, there: Sequence[There], timetable: Timetable, now: datetime) -> _Plan:
    ours = [one for one in there if _is_ours(one.slot)]
    wanted = _wanted(facility, ours, timetable, now)
    stays = _staying(ours, wanted)
    gone = [one for one in ours if one.slot.slot_id not in stays]
    blocked = [_time(one.slot) for one in gone if one.is_held]
    # What somebody holds in a slot that is closed, another slot of the same time must not promise again.
    clash = {name for name, time in stays.items() if _meets_any(time, blocked)}
    plan = _Plan(to_close=[one.slot.slot_id for one in gone if not one.closed])
    plan.to_close += sorted(clash)
    taken = [*blocked, *(time for name, time in stays.items())]
    plan.to_open = list(_anew(facility, wanted, taken, ours, now)) if facility else []
    return plan


def _is_ours(slot: Slot) -> bool:
    """Whether the grid made it; what somebody offered by hand is left alone."""
    base = slot_id(slot.resource, slot.starts_at)
    return re.fullmatch(rf"{re.escape(base)}(\.[1-9]\d{{0,5}})?", slot.slot_id) is not None


def _wanted(
    facility: Facility | None, there: Sequence[There], timetable: Timetable, now: datetime
) -> dict[Time, Slot]:
    """Return what should be open, by its time: to the horizon, and on the days that have open slots already."""
    if facility is None:
        return {}
    today = wib_date(now)
    days = {today + timedelta(days=ahead) for ahead in range(facility.horizon_days + 1)}
    # Only these days, not all up to them: after a wrong clock one may lie years ahead.
    days |= {day for one in there if not one.closed and (day := wib_date(one.slot.starts_at)) > today}
    slots = (slot for day in sorted(days) for slot in slots_on(facility, day, timetable))
    return {_time(slot): slot for slot in slots if slot.ends_at > now}


def _staying(there: Sequence[There], wanted: Mapping[Time, Slot]) -> dict[str, Time]:
    """Return the open slots that fit; of two for one time the one opened last."""
    best: dict[Time, str] = {}
    for one in sorted(there, key=lambda one: generation_of(one.slot.slot_id)):
        if not one.closed and _time(one.slot) in wanted:
            best[_time(one.slot)] = one.slot.slot_id
    return {name: time for time, name in best.items()}


def _anew(
    facility: Facility,
    wanted: Mapping[Time, Slot],
    taken: Sequence[Time],
    there: Sequence[There],
    now: datetime,
) -> Iterator[Slot]:
    farthest = wib_date(now) + timedelta(days=facility.horizon_days)
    newest: dict[datetime, int] = {}
    for one in there:
        at = one.slot.starts_at
        newest[at] = max(newest.get(at, 0), generation_of(one.slot.slot_id))
    exact = set(taken)
    for time, slot in wanted.items():
        if wib_date(slot.starts_at) > farthest or time in exact or _meets_any(time, taken):
            continue
        generation = newest.get(slot.starts_at, 0) + 1
        name = slot_id(facility.facility_id, slot.starts_at, generation)
        yield Slot(name, slot.resource, slot.starts_at, slot.ends_at, slot.capacity, slot.kind)


def _meets_any(time: Time, others: Iterable[Time]) -> bool:
    return any(begin < time[1] and time[0] < end for begin, end in others)


def _time(slot: Slot) -> Time:
    return slot.starts_at, slot.ends_at
