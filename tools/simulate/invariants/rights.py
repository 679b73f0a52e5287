"""Leases and claims: every unit of a slot is in one place, and what was confirmed stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.world import World

_UNITS = (
    "SELECT s.building, s.slot_id, s.capacity, s.free,"
    " (SELECT coalesce(sum(r.unspent), 0) FROM lease_right r"
    "   WHERE r.building = s.building AND r.slot_id = s.slot_id),"
    " (SELECT count(*) FROM claim_slot c"
    "   WHERE c.building = s.building AND c.slot_id = s.slot_id AND c.held) FROM slot s"
)


def units_add_up(world: World) -> None:
    """Free + unspent rights + confirmed claims = capacity, for every slot."""
    for building, slot_id, capacity, free, unspent, held in world.server.disk.rows(_UNITS):
        if min(free, unspent) < 0 or free + unspent + held != capacity:
            text = f"{building} {slot_id}: {free} free + {unspent} unspent + {held} held, not {capacity}"
            raise Broken("units add up", text)


def confirmed_within_capacity(world: World) -> None:
    """No more claims are confirmed, by their own records, than fit."""
    taken: dict[tuple[str, str], list[str]] = {}
    for building, text in world.server.disk.rows("SELECT building, record FROM claim"):
        record = json.loads(text)
        if record["status"] == "confirmed":
            for slot_id in record["slots"]:
                taken.setdefault((building, slot_id), []).append(record["claim_id"])
    room = {
        (row[0], row[1]): row[2]
        for row in world.server.disk.rows("SELECT building, slot_id, capacity FROM slot")
    }
    for key, claims in taken.items():
        if len(claims) > room.get(key, len(claims)):
            raise Broken("no double booking", f"{key[1]} has room for {room[key]}, confirmed: {claims}")


def confirmed_stays(world: World) -> None:
    """What a screen called confirmed is confirmed, or withdrawn, or there is a case that says why not; and
    such a case has a cause that no program could prevent."""
    status = {
        (building, claim_id): json.loads(text)["status"]
        for building, claim_id, text in world.server.disk.rows("SELECT building, claim_id, record FROM claim")
    }
    cases = world.server.disk.rows("SELECT building, record FROM conflict_case")
    told = {(building, name) for building, text in cases for name in named_in(json.loads(text))}
    for key, device in world.ledger.confirmed.items():
        if status.get(key, "confirmed") in ("confirmed", "withdrawn"):
            continue
        if key not in told:
            raise Broken("confirmed stays", f"{device} had confirmed {key[1]}: {status[key]}, and no case")
        if not world.ledger.excuses:
            raise Broken("confirmed stays", f"{device} had confirmed {key[1]}: {status[key]}, for no reason")


def named_in(value: object) -> list[str]:
    """Return every text in a case: the claims that it names are among them."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [found for part in parts for found in named_in(part)]
