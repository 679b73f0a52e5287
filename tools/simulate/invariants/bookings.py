"""Bookings: nobody twice in one place, nothing confirmed is taken back in silence, no name where it does not belong."""

from __future__ import annotations

import itertools
import json
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from domain.booking.masks import mask_of
from domain.booking.timetable import Span
from domain.clock import wib_date
from kiosk_app.features.booking.open_days import open_days_of
from tools.simulate.broken import Broken
from tools.simulate.invariants.rights import named_in

if TYPE_CHECKING:
    from domain.booking.bookings import Booking
    from domain.booking.facilities import Facility
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_SLOTS = "SELECT building, slot_id, resource, starts_at, ends_at FROM slot WHERE capacity = 1 AND kind <> 'activity'"
_CLAIMS = "SELECT building, record FROM claim"
_DEEDS = (
    "SELECT building, record_id, kind, op_id FROM inbox WHERE kind IN ('booking.made', 'booking.checked_in')"
    " AND feed_seq IS NOT NULL"
)
_SLOTS_AFTER = "SELECT slot_id, starts_at FROM slot WHERE NOT closed AND resource = ?"
_ARRANGED = "SELECT record FROM arrangement ORDER BY arrangement_id"
_ENDINGS = "SELECT building, record_id, body FROM inbox WHERE kind = 'booking.ended' AND feed_seq IS NOT NULL"


def nobody_overlaps(world: World) -> None:
    """No two confirmed claims meet on one resource, whatever the slots are called; and the table that the
    database guards says the same."""
    slots = {(row[0], row[1]): row[2:] for row in world.server.disk.rows(_SLOTS)}
    held: dict[tuple[str, str], list[tuple[str, str, str]]] = defaultdict(list)
    units = Counter[tuple[str, str, str]]()
    for building, record in _records(world, _CLAIMS):
        for slot_id in record["slots"] if record["status"] == "confirmed" else ():
            if (building, slot_id) in slots:
                resource, begin, end = slots[building, slot_id]
                held[building, resource].append((begin, end, record["claim_id"]))
                units[building, slot_id, record["claim_id"]] += 1
    for (_, resource), times in held.items():
        times.sort()
        for before, after in itertools.pairwise(times):
            if after[0] < before[1]:
                raise Broken("nobody twice in one place", f"{resource}: {before} and {after}")
    occupied = Counter(world.server.disk.rows("SELECT building, slot_id, claim_id FROM occupancy"))
    if occupied != units:
        odd = sorted((occupied - units) + (units - occupied))[:3]
        raise Broken("nobody twice in one place", f"claims and the guarded table differ: {odd}")


def booked_stays(world: World) -> None:
    """A booking that a screen called confirmed still holds its claims, or it was ended, moved or is a case."""
    records = {
        (b, one["booking_id"]): one for b, one in _records(world, "SELECT building, record FROM booking")
    }
    status = {(b, one["claim_id"]): one["status"] for b, one in _records(world, _CLAIMS)}
    cases = {
        (b, name)
        for b, one in _records(world, "SELECT building, record FROM conflict_case")
        for name in named_in(one)
    }
    for (building, booking_id), claims in world.ledger.booked.items():
        record = records.get((building, booking_id))
        if record is None or record["ending"] is not None or tuple(record["claims"]) != claims:
            continue
        for claim_id in claims:
            lost = status.get((building, claim_id), "confirmed") != "confirmed"
            if lost and (building, claim_id) not in cases and not _ended(world, building, booking_id):
                raise Broken("booked stays", f"{booking_id} lost {claim_id} without an ending or a case")


def made_once_and_used_once(world: World) -> None:
    """A booking is made once, and its code opens once."""
    seen: set[tuple[str, str, str]] = set()
    for building, record_id, kind, op_id in world.server.disk.rows(_DEEDS):
        if (building, record_id, kind) in seen:
            raise Broken("a code opens once", f"{kind} had an effect twice on {record_id}", [op_id])
        seen.add((building, record_id, kind))


def bookings_follow_from_operations(world: World) -> None:
    """There is a booking for each that was made, it ended as the first ending says, and nothing else is there."""
    records = {
        (b, one["booking_id"]): one for b, one in _records(world, "SELECT building, record FROM booking")
    }
    made = {(row[0], row[1]) for row in world.server.disk.rows(_DEEDS) if row[2] == "booking.made"}
    if made != records.keys():
        raise Broken("bookings follow from operations", f"{sorted(made ^ records.keys())[:3]}")
    endings = {(b, name): json.loads(body)["ending"] for b, name, body in world.server.disk.rows(_ENDINGS)}
    for key, record in records.items():
        if record["ending"] != endings.get(key):
            raise Broken(
                "bookings follow from operations", f"{key[1]} ended as {record['ending']}: {endings.get(key)}"
            )


def nobody_is_gone_who_is_there(world: World) -> None:
    """Whoever has checked in is never ended as somebody who did not come."""
    for _, record in _records(world, "SELECT building, record FROM booking"):
        if record["checked_in_at"] is not None and record["ending"] == "no_show":
            raise Broken(
                "who is there stays", f"{record['booking_id']} was released though somebody is there"
            )


def cleaning_is_kept(device: DeviceNode, booking: Booking, facility: Facility) -> None:
    """A booking that was just made holds the slot after it, too, where there is one and it is for cleaning. To be
    called before anything else happens: later that slot may be another one."""
    after = _text(booking.ends_at)
    rows = device.disk.rows(_SLOTS_AFTER, (facility.facility_id,))
    following = {slot_id for slot_id, begin in rows if begin.startswith(after)}
    if following and _is_shut(device, booking.ends_at, facility):
        return
    marks = ",".join("?" * len(booking.claims))
    held = device.disk.rows(
        f"SELECT slot_id FROM claim_slot WHERE claim_id IN ({marks})",  # noqa: S608
        booking.claims,
    )
    if facility.buffer_minutes and booking.claims and following and not following & {row[0] for row in held}:
        raise Broken("time for cleaning is kept", f"{booking.booking_id} does not hold {sorted(following)}")


def _is_shut(device: DeviceNode, moment: datetime, facility: Facility) -> bool:
    """Whether ``device`` knows that the facility is closed then, though the server may not have closed its slot."""
    arranged = tuple(row[0] for row in device.disk.rows(_ARRANGED))
    day = wib_date(moment)
    opened = open_days_of(arranged).of(facility.facility_id)[day]
    return not opened & mask_of(Span(moment, moment + timedelta(minutes=facility.slot_minutes)), day)


def names_stay_where_they_belong(world: World) -> None:
    """Whoever is no desk knows for whom a booking is only where it took it."""
    for device in world.devices:
        if device.role == "desk":
            continue
        for (booking_id,) in device.disk.rows("SELECT booking_id FROM booking_party"):
            taken = device.disk.rows(
                "SELECT 1 FROM outbox WHERE record_id = ? AND kind = 'booking.made'", (booking_id,)
            )
            if not taken and world.ledger.takers.get((device.building, booking_id)) != device.name:
                raise Broken("names stay where they belong", f"{device.name} knows who booked {booking_id}")


def no_fault_of_the_server(world: World) -> None:
    """Nothing was set aside because the server stumbled."""
    for (op_id,) in world.server.disk.rows("SELECT op_id FROM inbox WHERE reason = 'server_fault'"):
        raise Broken("no fault in the server", f"{op_id} was set aside for one", [op_id])


def _text(moment: datetime) -> str:
    """Return a moment to the second as it rests on a device."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}"


def _ended(world: World, building: str, booking_id: str) -> bool:
    """Whether somebody said so, and the server has not heard of it, or not yet."""
    return any(
        deed.building == building
        and deed.record_id == booking_id
        and deed.kind in {"booking.ended", "booking.moved", "booking.extended"}
        for deed in world.ledger.deeds.values()
    )


def _records(world: World, statement: str) -> list[tuple[str, dict[str, Any]]]:
    return [(building, json.loads(record)) for building, record in world.server.disk.rows(statement)]


CHECKS = (
    nobody_overlaps,
    booked_stays,
    made_once_and_used_once,
    bookings_follow_from_operations,
    nobody_is_gone_who_is_there,
    names_stay_where_they_belong,
    no_fault_of_the_server,
)
"""Also in worlds without bookings they hold; they are looked at where there are some."""
