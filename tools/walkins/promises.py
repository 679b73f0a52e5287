"""What screens called confirmed. Two promises for the same computer at the same time are a collision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from domain.booking.bookings import Booking


@dataclass(slots=True)
class Promise:
    """A computer for somebody from ``begin`` to ``end``; who leaves or cancels moves ``end`` forward."""

    booking_id: str
    facility_id: str
    begin: datetime
    end: datetime
    screen: str


class Promises:
    """All promises of a history, by booking."""

    def __init__(self) -> None:
        self._made: dict[str, Promise] = {}

    def __len__(self) -> int:
        return len(self._made)

    def __iter__(self) -> Iterator[Promise]:
        return iter(self._made.values())

    def make(self, booking: Booking, screen: str, at: datetime) -> None:
        """At ``at``, ``screen`` says that ``booking`` is confirmed; or, later, until when.

        Who sits down in the midst of a piece of the grid does so after whoever left early in the midst of it."""
        known = self._made.get(booking.booking_id)
        begin = max(booking.starts_at, at) if known is None else known.begin
        self._made[booking.booking_id] = Promise(
            booking.booking_id, booking.facility_id, begin, booking.ends_at, screen
        )

    def release(self, booking_id: str, at: datetime) -> None:
        """They need it no longer: cancelled, returned, or never came."""
        promise = self._made.get(booking_id)
        if promise is not None:
            promise.end = max(promise.begin, min(promise.end, at))

    def taken(self, facility_ids: Iterable[str], at: datetime) -> int:
        """Return how many of the facilities are promised to somebody at ``at``."""
        wanted = set(facility_ids)
        busy = {one.facility_id for one in self if one.begin <= at < one.end}
        return len(wanted & busy)

    def collisions(self) -> list[tuple[Promise, Promise]]:
        """Return the pairs of promises that cannot both be kept."""
        ordered = sorted(self, key=lambda one: (one.facility_id, one.begin, one.end))
        return list(_overlapping([one for one in ordered if one.begin < one.end]))


def _overlapping(ordered: Iterable[Promise]) -> Iterator[tuple[Promise, Promise]]:
    """By facility and time: whoever begins before the one that ends last so far meets that one."""
    last: Promise | None = None
    for one in ordered:
        same = last is not None and last.facility_id == one.facility_id
        if last is not None and same and one.begin < last.end:
            yield last, one
        if last is None or not same or one.end > last.end:
            last = one
