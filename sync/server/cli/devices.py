"""``central register|devices|revoke|rotate``: which devices may speak to the server."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from sync.server.cli.command import building_option, command, opened_store, print_json

if TYPE_CHECKING:
    from sync.server.cli.command import Commands

ROLES = ("entrance", "terminal", "desk", "display")


def add_commands(commands: Commands) -> None:
    """Add ``register``, ``devices``, ``revoke`` and ``rotate``."""
    register = command(commands, "register", "admit a device; prints its id and token as JSON", _register)
    building_option(register)
    admission_options(register)
    register.add_argument("--device-id", help="the id that the device has given itself")
    listing = command(commands, "devices", "list the devices of a building", _devices)
    building_option(listing)
    listing.add_argument("--json", action="store_true", help="for scripts")
    revoke = command(commands, "revoke", "take a device's rights; what it still sends is set aside", _revoke)
    building_option(revoke)
    revoke.add_argument("--device-id", required=True)
    rotate = command(commands, "rotate", "have devices change their tokens at their next greeting", _rotate)
    building_option(rotate)
    rotate.add_argument("--device-id", help="only this one (default: every device of the building)")


def admission_options(parser: argparse.ArgumentParser) -> None:
    """Let the command be told what a device is for and what it is called."""
    parser.add_argument("--role", choices=ROLES, required=True)
    parser.add_argument("--name", required=True, help="what people call the device")


def _register(options: argparse.Namespace) -> int:
    from sync.server.devices import register_device

    with opened_store(options) as store:
        device_id, token = register_device(
            store, options.building, options.role, options.name, device_id=options.device_id
        )
    print_json({"building": options.building, "device_id": device_id, "token": token})
    return 0


def _devices(options: argparse.Namespace) -> int:
    from sync.server.sightings import read_devices

    with opened_store(options) as store, store.reading() as connection:
        rows = read_devices(connection, options.building)
    lines = [_line(row) for row in rows]
    if options.json:
        print_json(lines, indent=2)
        return 0
    for line in lines:
        state = "revoked" if line["revoked"] else f"last seen {line['last_seen'] or 'never'}"
        print(f"{line['device_id']}  {line['role']:<9}  {line['name']}  ({state})")
    return 0


def _line(row: Any) -> dict[str, Any]:
    return {
        "device_id": row.device_id,
        "role": row.role,
        "name": row.name,
        "revoked": row.revoked,
        "version": row.version,
        "registered_at": row.registered_at.isoformat(),
        "last_seen": None if row.last_seen is None else row.last_seen.isoformat(timespec="seconds"),
    }


def _revoke(options: argparse.Namespace) -> int:
    from sync.server.devices import revoke_device

    with opened_store(options) as store:
        return _said_if_none(int(revoke_device(store, options.building, options.device_id)))


def _rotate(options: argparse.Namespace) -> int:
    from sync.server.rotation import want_rotation

    with opened_store(options) as store:
        return _said_if_none(want_rotation(store, options.building, options.device_id))


def _said_if_none(count: int) -> int:
    if count == 0:
        sys.stderr.write("There is no such device; 'central devices' lists them.\n")
    return 0 if count else 1
