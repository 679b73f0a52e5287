"""Series: the dates that a group keeps are exactly those that have a booking, whoever changed them where."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from domain.booking.bookings import Standing
from domain.booking.series import dates_of, rule_of
from domain.clock import wib_date
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from kiosk_app.features.booking.outcomes import BookingView
    from tools.simulate.world import World

Key = tuple[str, str]
"""Building and series."""

_MANY = 400
_SERIES = "SELECT building, series_id, record FROM series"
_APPLIED = (
    "SELECT building, op_id FROM inbox WHERE kind IN ('series.made', 'series.changed', 'booking.made')"
    " AND outcome = 'applied'"
)
_IN_VAIN = (
    "SELECT i.op_id, i.record_id FROM inbox i JOIN series s ON s.building = i.building AND s.series_id = i.record_id"
    " WHERE i.outcome = 'deferred' AND i.reason = 'unknown_record' AND i.kind = 'series.changed'"
)
_STANDING = frozenset({Standing.REQUESTED, Standing.TO_APPROVE, Standing.OFFERED, Standing.CONFIRMED})


def dates_kept_are_those_that_stand(world: World) -> None:
    """Each date of a series was booked or is skipped, none is both, and nothing else was booked; once all that
    was said of the series has arrived."""
    said, booked = _deeds(world)
    applied = set(world.server.disk.rows(_APPLIED))
    for building, series_id, text in world.server.disk.rows(_SERIES):
        operations = said[building, series_id]
        if any((building, op_id) not in applied for op_id in operations):
            # Half of what was said is on its way, or lost with the only disk that had it.
            continue
        record = json.loads(text)
        skipped = {date.fromisoformat(day) for day in record["skipped"]}
        days, whole = booked[building, series_id], _dates(json.dumps(record["rule"]))
        if skipped & days or skipped | days != whole:
            told = f"{series_id}: {_told(whole)} skipped {_told(skipped)}, booked {_told(days)}"
            raise Broken("a series keeps its dates", told, operations)


def nothing_waits_for_its_series(world: World) -> None:
    """What was put off for want of its series is decided once the series is there."""
    for op_id, series_id in world.server.disk.rows(_IN_VAIN):
        raise Broken("nothing waits in vain", f"{series_id} is there", [op_id])


def moved_together(
    first: BookingView, before: Sequence[BookingView], after: Sequence[BookingView], shift: timedelta
) -> None:
    """A booking and all dates of its series after it that still lay ahead have moved by ``shift``."""
    now = {view.booking.booking_id: view.booking.starts_at for view in after}
    for view in before:
        booking = view.booking
        ahead = view.standing in _STANDING and booking.starts_at >= first.booking.starts_at
        if ahead and now.get(booking.booking_id) != booking.starts_at + shift:
            raise Broken("a series moves together", f"{booking.booking_id} stayed at {booking.starts_at}")


def _deeds(world: World) -> tuple[dict[Key, list[str]], dict[Key, set[date]]]:
    """Return, by series, the operations that say which dates it has, and the days for which bookings were made."""
    said, booked = defaultdict[Key, list[str]](list), defaultdict[Key, set[date]](set)
    for deed in world.ledger.deeds.values():
        if deed.kind in {"series.made", "series.changed"}:
            said[deed.building, deed.record_id].append(deed.op_id)
        elif deed.kind == "booking.made":
            for series_id, day in _booked(deed.body):
                said[deed.building, series_id].append(deed.op_id)
                booked[deed.building, series_id].add(day)
    return said, booked


@lru_cache(maxsize=4096)
def _booked(body: str) -> tuple[tuple[str, date], ...]:
    booking: dict[str, Any] = json.loads(body)["booking"]
    series_id = booking["series_id"]
    return ((series_id, wib_date(datetime.fromisoformat(booking["starts_at"]))),) if series_id else ()


@lru_cache(maxsize=256)
def _dates(rule: str) -> frozenset[date]:
    dates = dates_of(rule_of(json.loads(rule)), _MANY)
    return frozenset(dates) if isinstance(dates, tuple) else frozenset()


def _told(days: Iterator[date] | set[date] | frozenset[date]) -> str:
    return ", ".join(f"{day:%d.%m.}" for day in sorted(days)) or "none"


CHECKS = (dates_kept_are_those_that_stand, nothing_waits_for_its_series)
