"""``main.py central``: serve, register a device, revoke one, and see how things stand."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vault.errors import StoreError
from vault.secrets import CREDENTIAL_FILE

DEFAULT_PORT = 8148
if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name

ROLES = ("entrance", "terminal", "desk", "display")


def run(arguments: Sequence[str]) -> int:
    """Do what ``arguments`` ask for; return the exit code (1: it could not be done, 2: wrong use)."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    try:
        return int(options.work(options))
    except StoreError as error:
        print(f"The store cannot be used ({error.reason}): {error}", file=sys.stderr)
    except (OSError, ValueError) as error:
        print(f"This did not work: {error}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py central", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = _command(commands, "serve", "answer devices until Ctrl-C", _serve)
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument(
        "--port", type=int, default=DEFAULT_PORT, help="0: any free one (default: %(default)s)"
    )
    register = _command(commands, "register", "admit a device; prints its id and token as JSON", _register)
    register.add_argument("--building", default="pip-semarang", help="default: %(default)s")
    register.add_argument("--role", choices=ROLES, required=True)
    register.add_argument("--name", required=True, help="what people call the device")
    register.add_argument("--device-id", help="the id that the device has given itself")
    revoke = _command(commands, "revoke", "take a device's rights", _revoke)
    revoke.add_argument("--building", default="pip-semarang", help="default: %(default)s")
    revoke.add_argument("--device-id", required=True)
    _command(commands, "status", "print the devices and the feed as JSON", _status)
    _command(commands, "restored", "after restoring a backup: let every device compare itself", _restored)
    return parser


def _command(
    commands: _Commands, name: str, text: str, work: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text)
    command.add_argument("--data-dir", type=Path, required=True, help="where the server keeps its own")
    command.add_argument(
        "--secrets", default=CREDENTIAL_FILE, help="where its key rests (default: %(default)s)"
    )
    command.set_defaults(work=work)
    return command


def _serve(options: argparse.Namespace) -> int:
    from sync.server.serve import serve

    def announce(address: str) -> None:
        print(json.dumps({"address": address}), flush=True)

    backend = options.secrets
    serve(options.data_dir, options.host, options.port, secrets_backend=backend, on_ready=announce)
    return 0


def _register(options: argparse.Namespace) -> int:
    from sync.server.devices import register_device
    from sync.server.opening import open_embedded_store

    store = open_embedded_store(options.data_dir, options.secrets)
    try:
        device_id, token = register_device(
            store, options.building, options.role, options.name, device_id=options.device_id
        )
    finally:
        store.close()
    print(json.dumps({"building": options.building, "device_id": device_id, "token": token}))
    return 0


def _revoke(options: argparse.Namespace) -> int:
    from sync.server.devices import revoke_device
    from sync.server.opening import open_embedded_store

    store = open_embedded_store(options.data_dir, options.secrets)
    try:
        return 0 if revoke_device(store, options.building, options.device_id) else 1
    finally:
        store.close()


def _status(options: argparse.Namespace) -> int:
    from sync.server.opening import open_embedded_store
    from sync.server.status import read_status

    store = open_embedded_store(options.data_dir, options.secrets)
    try:
        print(json.dumps(read_status(store), indent=2, ensure_ascii=False))
    finally:
        store.close()
    return 0


def _restored(options: argparse.Namespace) -> int:
    from sync.server.opening import open_embedded_store

    store = open_embedded_store(options.data_dir, options.secrets)
    try:
        print(json.dumps({"epoch": store.renew_epoch()}))
    finally:
        store.close()
    return 0
