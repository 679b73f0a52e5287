"""The days of resources as bit masks, kept up with the slots and claims that they follow from. Never commits."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlmodel import Session

from domain.clock import WIB, wib_date

QUARTER = timedelta(minutes=15)
QUARTERS = 96
"""Of a day: bit 0 is 00.00 to 00.15 WIB."""

_BYTES = QUARTERS // 8


@dataclass(frozen=True, slots=True)
class DayMask:
    """``open``: there are slots; ``busy``: confirmed claims fill them."""

    open: int
    busy: int

    @property
    def free(self) -> int:
        return self.open & ~self.busy


NOTHING = DayMask(0, 0)


def midnight(day: date) -> datetime:
    """Return the first moment of ``day`` in Semarang."""
    return datetime.combine(day, time(0), tzinfo=WIB).astimezone(UTC)


ResourceDay = tuple[str, date]


def touched_days(session: Session, slot_ids: Iterable[str]) -> set[ResourceDay]:
    """Return the resources and days that these slots lie in; slots that nobody knows are passed over."""
    session.flush()
    return set(_days(session, json.dumps(sorted(set(slot_ids)))))


def recount(session: Session, slot_ids: Iterable[str], also: Iterable[ResourceDay] = ()) -> None:
    """Write anew the days that these slots lie in, and ``also`` these."""
    for resource, day in sorted(touched_days(session, slot_ids) | set(also)):
        _write(session, resource, day)


def read_days(
    session: Session, resources: Sequence[str], first: date, last: date
) -> Mapping[str, Mapping[date, DayMask]]:
    """Return the masks from ``first`` to ``last`` by resource and day; a day without slots is missing."""
    found: dict[str, dict[date, DayMask]] = defaultdict(dict)
    for resource, day, opened, busy in _masks(session, resources, first, last):
        found[resource][day] = DayMask(opened, busy)
    return found


def read_free(
    session: Session, resources: Sequence[str], first: date, last: date
) -> Mapping[str, Mapping[date, int]]:
    """As ``read_days``, only what is open and not busy; for whoever looks at thousands of days."""
    values = (json.dumps(list(resources)), first.isoformat(), last.isoformat())
    rows = session.connection().exec_driver_sql(_READ_FREE, values).all()
    days = {
        text: date.fromisoformat(text) for text in {piece[:10] for _, told in rows for piece in told.split()}
    }
    return {
        resource: {
            days[piece[:10]]: int(piece[10:_HALF], 16) & ~int(piece[_HALF:], 16) for piece in told.split()
        }
        for resource, told in rows
    }


def _masks(
    session: Session, resources: Sequence[str], first: date, last: date
) -> Iterator[tuple[str, date, int, int]]:
    values = (json.dumps(list(resources)), first.isoformat(), last.isoformat())
    rows = session.connection().exec_driver_sql(_READ, values).all()
    days = {day: date.fromisoformat(day) for day in {row[1] for row in rows}}
    for resource, day, opened, busy in rows:
        yield resource, days[day], int.from_bytes(opened), int.from_bytes(busy)


def day_bits(starts_at: str, ends_at: str) -> Iterator[tuple[date, int]]:
    """Yield the days that a stretch lies in, with its bits; the moments as they rest in the store."""
    begin, end = datetime.fromisoformat(starts_at), datetime.fromisoformat(ends_at)
    day = wib_date(begin)
    while midnight(day) < end:
        yield day, _bits(begin - midnight(day), end - midnight(day))
        day += timedelta(days=1)


def recount_all(session: Session) -> None:
    """Write every day anew, for a store from before there were masks."""
    everything = session.connection().exec_driver_sql("SELECT slot_id FROM slot").scalars().all()
    recount(session, everything)


def _days(session: Session, wanted: str) -> Iterator[ResourceDay]:
    for resource, begin, end in session.connection().exec_driver_sql(_TOUCHED, (wanted,)):
        last = wib_date(datetime.fromisoformat(end) - timedelta(microseconds=1))
        day = wib_date(datetime.fromisoformat(begin))
        while day <= last:
            yield resource, day
            day += timedelta(days=1)


def _write(session: Session, resource: str, day: date) -> None:
    begin = midnight(day)
    values = (
        resource,
        resting(begin - timedelta(days=1)),
        resting(begin + timedelta(days=1)),
        resting(begin),
    )
    opened = busy = 0
    for starts_at, ends_at, is_open, is_full in session.connection().exec_driver_sql(_SLOTS, values):
        bits = _bits(datetime.fromisoformat(starts_at) - begin, datetime.fromisoformat(ends_at) - begin)
        opened |= bits if is_open else 0
        busy |= bits if is_full else 0
    row = (resource, day.isoformat(), opened.to_bytes(_BYTES, "big"), busy.to_bytes(_BYTES, "big"))
    session.connection().exec_driver_sql(_PUT, row)


def _bits(begin: timedelta, end: timedelta) -> int:
    first, last = max(0, begin // QUARTER), min(QUARTERS, -(-end // QUARTER))
    return (1 << last) - (1 << first) if last > first else 0


def resting(moment: datetime) -> str:
    """Return ``moment`` as it rests in the store."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


_READ = (
    "SELECT resource, day, open, busy FROM resource_day"
    " WHERE resource IN (SELECT value FROM json_each(?)) AND day BETWEEN ? AND ?"
)
# One row for each resource: to fetch thousands takes longer than to take a text apart.
_READ_FREE = (
    "SELECT resource, group_concat(day || hex(open) || hex(busy), ' ') FROM resource_day"
    " WHERE resource IN (SELECT value FROM json_each(?)) AND day BETWEEN ? AND ? GROUP BY resource"
)
_HALF = 10 + 2 * _BYTES
_TOUCHED = "SELECT resource, starts_at, ends_at FROM slot WHERE slot_id IN (SELECT value FROM json_each(?))"
# A slot that is closed and still held is busy: nobody may be promised its time by another slot.
_SLOTS = (
    "SELECT starts_at, ends_at, NOT closed,"
    " (SELECT count(*) FROM claim_slot WHERE claim_slot.slot_id = slot.slot_id AND held) >= max(capacity, 1)"
    " FROM slot WHERE resource = ? AND starts_at >= ? AND starts_at < ? AND ends_at > ?"
)
_PUT = "INSERT OR REPLACE INTO resource_day (resource, day, open, busy) VALUES (?, ?, ?, ?)"
