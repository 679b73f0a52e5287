"""What stands on a device's screens: what the feed brought up to its cursor, and on top what it did itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_SHOWN = "SELECT visit_id, code, departed_at, departed_how, anonymised_at, name FROM visit"
_OWN = "SELECT DISTINCT record_id FROM outbox WHERE state != 'acknowledged' OR feed_seq > ?"
_OPEN = (
    "SELECT op_id, kind, record_id FROM outbox"
    " WHERE kind LIKE 'visit.%' AND (state = 'waiting' OR (state = 'acknowledged' AND feed_seq > ?))"
)


def state_of(device: DeviceNode) -> Mapping[str, str]:
    """Return what ``device`` remembers of where it stands."""
    return dict(device.disk.rows("SELECT key, value FROM sync_state"))


def device_shows_what_it_has_read(world: World) -> None:
    """A record whose newest step lies before the cursor reads as the server has it, unless this device
    did something to it that the feed has not shown yet."""
    records = _records(world)
    epoch = world.server.disk.rows("SELECT value FROM meta WHERE name = 'epoch'")[0][0]
    for device in world.devices:
        state = state_of(device)
        if not _reads(state, epoch):
            continue
        cursor = int(state.get("cursor") or 0)
        own = {row[0] for row in device.disk.rows(_OWN, (cursor,))}
        shown = {row[0]: row[1:] for row in device.disk.rows(_SHOWN)}
        for visit_id, (seq, wanted) in records[device.building].items():
            there = shown.get(visit_id)
            if seq <= cursor and visit_id not in own and not same_or_forgotten(there, wanted):
                raise Broken(
                    "what was read is shown",
                    f"{device.name} at row {cursor} shows {there} for row {seq}: {wanted}",
                    _operations_on(world, device.building, visit_id),
                )


def device_shows_what_it_did(world: World) -> None:
    """What waits to go up is visible on the device, whatever came down meanwhile."""
    for device in world.devices:
        cursor = int(state_of(device).get("cursor") or 0)
        shown = {row[0]: row for row in device.disk.rows(_SHOWN)}
        for op_id, kind, record_id in device.disk.rows(_OPEN, (cursor,)):
            row = shown.get(record_id)
            there = row is not None and (kind != "visit.departed" or row[2] is not None)
            if not there or (kind == "visit.anonymised" and row is not None and row[4] is None):
                raise Broken("what waits is shown", f"{device.name} shows {row} despite {kind}", [op_id])


def _reads(state: Mapping[str, str], epoch: str) -> bool:
    """Return whether a device's cursor means something: of this epoch, and no snapshot under way."""
    return (
        state.get("epoch") == epoch
        and state.get("view", "").startswith(f"{epoch}/")
        and not state.get("snapshot_next")
    )


def same_or_forgotten(shown: tuple[Any, ...] | None, wanted: tuple[Any, ...]) -> bool:
    """Return whether a device shows what it should. It may forget who came before the server hears of it:
    each device keeps the retention time by itself. ``name`` is the last, ``anonymised_at`` the one before."""
    return shown == wanted or (shown is not None and shown[:-2] == wanted[:-2] and shown[-2] is not None)


def _records(world: World) -> dict[str, dict[str, tuple[int, tuple[Any, ...]]]]:
    """Return, per building, each visit's newest step and how a device must show it."""
    records: dict[str, dict[str, tuple[int, tuple[Any, ...]]]] = {
        device.building: {} for device in world.devices
    }
    for building, visit_id, seq, text in world.server.disk.rows(
        "SELECT building, visit_id, feed_seq, record FROM visit"
    ):
        record = json.loads(text)
        names = ("code", "departed_at", "departed_how", "anonymised_at", "name")
        records[building][visit_id] = (seq, tuple(record.get(name) for name in names))
    return records


def _operations_on(world: World, building: str, record_id: str) -> list[str]:
    return [
        row[0]
        for row in world.server.disk.rows(
            "SELECT op_id FROM inbox WHERE building = ? AND record_id = ?", (building, record_id)
        )
    ]
