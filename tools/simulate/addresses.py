"""Which door each address of the protocol leads to, as the web framework has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from domain.sharing import SharingPolicy
from sync.client.wire import Asked
from sync.protocol import PREFIX
from sync.protocol.messages import Message
from sync.protocol.snapshot import START
from sync.server import devices_door, doors, enrol_door, lease_door, snapshot_door
from sync.server.context import Context
from sync.server.devices import Sender

SHARING = SharingPolicy(computers_each=1, reserve=0, roles=("entrance", "terminal", "desk"))
"""Where slots are offered by hand every device may hold rights, one by one: more of them collide that way. A
building that opens itself shares as in life."""

Door = Callable[[Context, Sender, Asked, int], Message]
"""The last is the most rows that this server puts on a page."""


def find_door(asked: Asked) -> Door:
    """Return the door of ``asked``; ``LookupError`` where no address of ours is meant."""
    name = asked.path.removeprefix(f"{PREFIX}/")
    if name.startswith("snapshot/"):
        name = "snapshot/{scope}"
    return DOORS[asked.method, name]


def _hello(context: Context, sender: Sender, asked: Asked, _rows: int) -> Message:
    return doors.hello(context, sender, asked.content)


def _push(context: Context, sender: Sender, asked: Asked, _rows: int) -> Message:
    return doors.push(context, sender, asked.content)


def _pull(context: Context, sender: Sender, asked: Asked, rows: int) -> Message:
    query = asked.query
    version = int(query.get("schema_v", 1))
    doors.check_pull(context, sender, str(query["scope"]), str(query.get("epoch", "")), version)
    return doors.pull(context, sender, int(query["after"]), min(int(query.get("limit", rows)), rows))


def _snapshot(context: Context, sender: Sender, asked: Asked, rows: int) -> Message:
    query = asked.query
    return snapshot_door.snapshot(
        context,
        sender,
        asked.path.rpartition("/")[2],
        str(query.get("epoch", "")),
        str(query.get("after", START)),
        int(query["head"]) if "head" in query else None,
        min(int(query.get("limit", rows)), rows),
        int(query.get("schema_v", 1)),
    )


def _devices(context: Context, sender: Sender, _asked: Asked, _rows: int) -> Message:
    return devices_door.devices(context, sender)


def _rotate(context: Context, sender: Sender, asked: Asked, _rows: int) -> Message:
    return enrol_door.rotate(context, sender, asked.content)


def _acquire(context: Context, sender: Sender, asked: Asked, _rows: int) -> Message:
    return lease_door.acquire(context, sender, asked.content, None if context.new_house else SHARING)


def _give_back(context: Context, sender: Sender, asked: Asked, _rows: int) -> Message:
    return lease_door.give_back(context, sender, asked.content)


def _recover(context: Context, sender: Sender, asked: Asked, _rows: int) -> Message:
    return lease_door.recover(context, sender, asked.content)


DOORS: Mapping[tuple[str, str], Door] = {
    ("POST", "hello"): _hello,
    ("POST", "push"): _push,
    ("GET", "pull"): _pull,
    ("GET", "snapshot/{scope}"): _snapshot,
    ("GET", "devices"): _devices,
    ("POST", "devices/rotate"): _rotate,
    ("POST", "lease/acquire"): _acquire,
    ("POST", "lease/return"): _give_back,
    ("POST", "lease/recover"): _recover,
}
"""A test holds it to the routes of the app."""

FOR_STRANGERS = frozenset({"devices/enrol", "authority"})
"""Addresses that need no token; what they do has its own tests."""
