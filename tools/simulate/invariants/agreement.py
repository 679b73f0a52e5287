"""Once all is settled, every device of a building shows what the server has, of all that people agreed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tools.simulate.broken import Broken
from tools.simulate.invariants.convergence import OPEN

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

Rows = dict[str, tuple[Any, ...]]

_BOOKING = (
    "SELECT booking_id, code, facility_id, starts_at, ends_at, people, series_id, ending, json(claims),"
    " checked_in_at IS NULL, accepted_at IS NULL FROM booking"
)
_BOOKING_THERE = (
    "SELECT booking_id, code, facility_id, starts_at, ends_at, json_extract(record, '$.people'),"
    " json_extract(record, '$.series_id'), json_extract(record, '$.ending'), json_extract(record, '$.claims'),"
    " json_extract(record, '$.checked_in_at') IS NULL, json_extract(record, '$.accepted_at') IS NULL"
    " FROM booking WHERE building = ?"
)
_CLAIM_THERE = (
    "SELECT claim_id, json_extract(record, '$.status'), json_extract(record, '$.slots')"
    " FROM claim WHERE building = ?"
)
_SLOT = "SELECT slot_id, resource, starts_at, ends_at, capacity, closed FROM slot"
_SERIES, _ARRANGEMENT = (
    "SELECT series_id, record FROM series",
    "SELECT arrangement_id, record FROM arrangement",
)
_PAGE, _EDIT = "SELECT page_key, record FROM page", "SELECT edit_id, record FROM page_edit"
_HERE = " WHERE building = ?"

_TABLES = (
    (_BOOKING, _BOOKING_THERE),
    (_SERIES, _SERIES + _HERE),
    (_ARRANGEMENT, _ARRANGEMENT + _HERE),
    ("SELECT claim_id, status, json(slots) FROM claim", _CLAIM_THERE),
    (_SLOT, _SLOT + _HERE),
    (_PAGE, _PAGE + _HERE),
    (_EDIT, _EDIT + _HERE),
)
"""How records rest on a device and at the server, their id first. Of pages everybody here reads what is public, and desks every saving."""


def all_agree(world: World) -> None:
    """But for records about which a device said something that the server could not take."""
    for building in sorted({device.building for device in world.devices}):
        wanted = [_by_id(world.server.disk.rows(there, (building,))) for _, there in _TABLES]
        for device in world.devices:
            if device.building == building and device.name not in world.revoked:
                _compare(device, wanted)


def _compare(device: DeviceNode, wanted: list[Rows]) -> None:
    open_ = {row[0] for row in device.disk.rows(OPEN)}
    for (here, _), there in zip(_TABLES, wanted, strict=True):
        if here == _EDIT and device.role != "desk":
            continue
        shown = _by_id(device.disk.rows(here))
        for record_id in sorted(shown.keys() | there.keys()):
            mine, its = shown.get(record_id), there.get(record_id)
            if mine != its and record_id not in open_:
                raise Broken("all devices agree", f"{device.name} shows {mine}, the server has {its}")


def _by_id(rows: list[tuple[Any, ...]]) -> Rows:
    return {row[0]: row for row in rows}
