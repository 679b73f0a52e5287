"""Promise 5: once the network is whole, every device equals the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.simulate.broken import Broken
from tools.simulate.invariants.shown import same_or_forgotten

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

_VISITS = (
    "SELECT visit_id, code, origin_text, purpose, men, women, arrived_at, departed_at, departed_how, extra,"
    " anonymised_at, name FROM visit"
)
_TABLES = (
    _VISITS,
    "SELECT slot_id, resource, kind, starts_at, ends_at, capacity, closed, '', '' FROM slot",
    "SELECT claim_id, device_id, status, slots, rights, turn, '', '' FROM claim",
    "SELECT case_id, record, '', '' FROM conflict_case",
    "SELECT lease_id, record, '', '' FROM granted_lease",
    "SELECT page_key, record, '', '' FROM page",
    "SELECT edit_id, record, '', '' FROM page_edit",
)
"""What came down the feed; the last two columns are those that a device may erase before others."""

OPEN = (
    "SELECT record_id FROM outbox WHERE state != 'acknowledged' UNION"
    " SELECT json_extract(body, '$.edit_id') FROM outbox WHERE state != 'acknowledged' AND kind = 'page.saved'"
)
"""The records, and savings of pages, about which a device said something that the server did not take."""


def nothing_waits(world: World) -> None:
    """All that devices did has its outcome, also of those whose rights were taken."""
    for device in world.devices:
        waiting = [row[0] for row in device.disk.rows("SELECT op_id FROM outbox WHERE state = 'waiting'")]
        if waiting:
            raise Broken("everything is settled", f"{device.name} still waits", waiting)


def is_settled(world: World) -> bool:
    """Whether no further round is needed: nothing waits, and the server has it all."""
    try:
        nothing_waits(world)
        everything_arrived(world)
    except Broken:
        return False
    return True


def everything_arrived(world: World) -> None:
    """The server has each operation that a device still holds: also what it had forgotten."""
    disk = world.server.disk
    kept = set(disk.rows("SELECT building, op_id FROM inbox UNION SELECT building, op_id FROM quarantine"))
    for device in world.devices:
        held = [row[0] for row in device.disk.rows("SELECT op_id FROM outbox")]
        if lost := [op_id for op_id in held if (device.building, op_id) not in kept]:
            raise Broken("everything arrives", f"{device.name} holds what the server does not", lost)


def all_equal(world: World, fresh: DeviceNode) -> None:
    """Every device of a building and role shows what a new one shows, which knows the server only; but for
    records that an operation is about which the server could not take."""
    for device in world.devices:
        same = (device.building, device.role) == (fresh.building, fresh.role)
        if same and device.name not in world.revoked:
            open_ = {row[0] for row in device.disk.rows(OPEN)}
            for table in _TABLES:
                _compare(device, fresh, table, open_)


def _compare(device: DeviceNode, fresh: DeviceNode, table: str, open_: set[str]) -> None:
    wanted = {row[0]: row for row in fresh.disk.rows(table)}
    shown = {row[0]: row for row in device.disk.rows(table)}
    for record_id in sorted(wanted.keys() | shown.keys()):
        here, there = shown.get(record_id), wanted.get(record_id)
        if record_id not in open_ and (there is None or not same_or_forgotten(here, there)):
            raise Broken(
                "every device equals the server", f"{device.name} shows {here}, the server says {there}"
            )


def clones_have_parted(world: World) -> None:
    """No two stores have written different operations under one number."""
    seen: dict[tuple[str, int], tuple[str, str]] = {}
    for device in world.devices:
        current = "SELECT value FROM sync_state WHERE key LIKE 'incarnation%'"
        for incarnation, kseq, op_id in device.disk.rows(
            f"SELECT incarnation, kseq, op_id FROM outbox WHERE incarnation IN ({current})"  # noqa: S608
        ):
            name, before = seen.setdefault((incarnation, kseq), (device.name, op_id))
            if before != op_id and name != device.name:
                text = f"{name} and {device.name} both write as {incarnation[:4]}/{kseq}"
                raise Broken("clones part", text, [before, op_id])


def incarnations(world: World) -> dict[str, list[str]]:
    """Return under which incarnations each device writes now."""
    current = "SELECT value FROM sync_state WHERE key LIKE 'incarnation%' ORDER BY key"
    return {device.name: [row[0] for row in device.disk.rows(current)] for device in world.devices}


def nobody_begins_anew(world: World, before: dict[str, list[str]]) -> None:
    """Once all is settled, no device takes another incarnation: its leases would end with the old one."""
    for name, now in incarnations(world).items():
        if before[name] != now:
            raise Broken("a life goes on", f"{name} has begun anew, though all was settled")
