"""All that the house has arranged, read from the records of it; from the data that ships until there are any."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from domain.booking import arrangements as rules
from domain.booking.arrangements import Arrangement, arrange, load_arrangements, thing_of, ticket_key_of
from domain.booking.facilities import Facility, is_activity_id
from domain.booking.limits import BookingPolicy
from domain.booking.timetable import Timetable
from domain.slots import SlotKind
from kiosk_app.platform.paths import DATA
from kiosk_app.session.hours import load_hours
from sync.protocol.arrangements import ArrangementRecord, Subject

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Arranged:
    """``told``: whether the server has said any of it. ``ticket_key``: b"" until then."""

    things: tuple[Arrangement, ...]
    whole: rules.Arranged
    ticket_key: bytes = b""
    told: bool = False

    @property
    def timetable(self) -> Timetable:
        return self.whole.timetable

    @property
    def policy(self) -> BookingPolicy:
        return self.whole.policy

    @property
    def in_use(self) -> tuple[Facility, ...]:
        """In their order."""
        return self.whole.in_use

    def facility(self, facility_id: str) -> Facility:
        """Return a facility; one that nobody knows (any more) is there, and cannot be booked."""
        known = self.whole.facilities.get(facility_id) or self.whole.activities.get(facility_id)
        return known or _unknown(facility_id)

    def some(self, facility_ids: Sequence[str]) -> tuple[Facility, ...]:
        """Return these facilities, or all that are in use."""
        return tuple(map(self.facility, facility_ids)) if facility_ids else self.in_use

    def changed(self, change: Arrangement, *, removed: bool) -> Arranged:
        """Return what would hold after a change."""
        others = [one for one in self.things if rules.id_of(one) != rules.id_of(change)]
        things = (*others, *_after(change, removed=removed))
        return replace(self, things=things, whole=arrange(things))


# By the texts of the records themselves: whatever writes them, nothing stale is read, and nothing is read twice.
@lru_cache(maxsize=4)
def arranged_of(records: tuple[str, ...]) -> Arranged:
    """Return what ``records`` (wire records in JSON) come to; what cannot be read is left out and logged."""
    if not records:
        return _shipped()
    things: list[Arrangement] = []
    key = b""
    for text in records:
        record = ArrangementRecord.model_validate_json(text)
        if record.subject is Subject.TICKET_KEY:
            key = ticket_key_of(record.body)
        else:
            things += _read(record)
    return Arranged(tuple(things), arrange(things), key, told=True)


@cache
def _shipped() -> Arranged:
    data = json.loads((DATA / "facilities.json").read_text(encoding="utf-8"))
    things = (*load_arrangements(data), *load_hours().values())
    return Arranged(things, arrange(things))


def _read(record: ArrangementRecord) -> Iterable[Arrangement]:
    try:
        return _after(thing_of(record.subject.value, record.body), removed=record.removed)
    except ValueError as problem:
        _log.error("%s cannot be read: %s", record.arrangement_id, problem)
        return ()


def _after(thing: Arrangement, *, removed: bool) -> Iterable[Arrangement]:
    if not removed:
        return (thing,)
    # What is booked in a room that is gone keeps its room's name until its people have been told.
    return (replace(thing, in_use=False),) if isinstance(thing, Facility) else ()


def _unknown(facility_id: str) -> Facility:
    kind = SlotKind.ACTIVITY if is_activity_id(facility_id) else SlotKind.ROOM
    return Facility(facility_id, kind, facility_id, facility_id, 0, 0, 15, 15, 15, in_use=False)
