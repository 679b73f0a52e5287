"""Sign-ups: a seat for each who comes, and no seat for two, whatever becomes of the activity's page."""

from __future__ import annotations

import json
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from domain.booking.facilities import is_activity_id
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from domain.booking.bookings import Booking
    from tools.simulate.world import World

_TIME_WENT = ("clock jump", "long pause")
"""After these an activity may be over for the server, and its page used for another one."""


def a_seat_for_each(booking: Booking) -> None:
    """A sign-up asks for as many seats as people come. To be called when it was made."""
    if len(set(booking.claims)) != booking.people:
        text = f"{booking.booking_id}: {booking.people} people, {len(booking.claims)} seats"
        raise Broken("a seat for each", text)


def no_seat_is_given_twice(world: World) -> None:
    """Screens and server never gave more seats than the page ever offered, less those that somebody let go of, also
    where the activity was called off meanwhile and announced anew."""
    if world.ledger.excuses or any(
        world.history.faults[one] or world.history.done[one] for one in _TIME_WENT
    ):
        return
    offered, seats = Counter[str](), dict[tuple[str, str], str]()
    for deed in world.ledger.deeds.values():
        if deed.kind == "page.saved":
            offered[deed.building] = max(offered[deed.building], _seats(deed.body))
        elif deed.kind == "booking.made":
            seats.update({(deed.building, claim_id): deed.record_id for claim_id in _claims(deed.body)})
    given = Counter(building for building, _ in _given(world, seats))
    for building, count in given.items():
        if count > offered[building]:
            raise Broken("no seat for two", f"{building}: {count} seats given, {offered[building]} offered")


def _given(world: World, seats: dict[tuple[str, str], str]) -> set[tuple[str, str]]:
    """Return the claims on ``seats`` (with their bookings) that a screen or the server called confirmed, without those
    of bookings that somebody ended."""
    deeds = world.ledger.deeds.values()
    ended = {(deed.building, deed.record_id) for deed in deeds if deed.kind == "booking.ended"}
    confirmed = {(building, claim_id) for building, claim_id in world.server.disk.rows(_CONFIRMED)}
    confirmed |= {(key[0], claim_id) for key, claims in world.ledger.booked.items() for claim_id in claims}
    return {key for key in confirmed if key in seats and (key[0], seats[key]) not in ended}


def slots_follow_their_pages(world: World) -> None:
    """An activity that is public has one open slot: at its time, with its seats, or as many as are held or promised.
    For when all is settled."""
    now = world.server.clock.now()
    for building, text in world.server.disk.rows(_ACTIVITIES):
        record = json.loads(text)
        body = record["body"]
        rows = world.server.disk.rows(_OPEN, (building, record["arrangement_id"]))
        if body["ends"] <= now.isoformat():
            # Once it is over, its slot is closed when somebody next looks.
            continue
        if record["removed"]:
            if rows:
                raise Broken("slots follow their pages", f"{rows} is open for what is no more")
        elif len(rows) != 1 or not _fits(rows[0], body):
            raise Broken("slots follow their pages", f"{building}: {rows} for {body}")


def _fits(slot: tuple[Any, ...], body: dict[str, Any]) -> bool:
    _, capacity, free, begins = slot
    return begins[:16] == body["begins"][:16].replace("T", begins[10]) and (
        capacity <= body["seats"] or not free
    )


_CONFIRMED = "SELECT building, claim_id FROM claim WHERE json_extract(record, '$.status') = 'confirmed'"
_ACTIVITIES = "SELECT building, record FROM arrangement WHERE arrangement_id LIKE 'activity:%'"
_OPEN = (
    "SELECT slot_id, capacity, free, starts_at FROM slot WHERE building = ? AND resource = ? AND NOT closed"
)


@lru_cache(maxsize=1024)
def _seats(body: str) -> int:
    return int(json.loads(body)["page"].get("seats", 0))


@lru_cache(maxsize=4096)
def _claims(body: str) -> tuple[str, ...]:
    booking = json.loads(body)["booking"]
    return tuple(booking["claims"]) if is_activity_id(booking["facility_id"]) else ()


CHECKS = (no_seat_is_given_twice,)
