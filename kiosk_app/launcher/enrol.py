"""Make a device known to the central server beside it: what an operator does once by hand elsewhere.

Runs as a process of its own, so that the launcher itself stays small and never touches a secret.
Exit code 0: the device has a token that the server accepts.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from domain.clock import Clock, SystemClock
from kiosk_app.launcher.leash import hold_leash
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import SettingsProblem
from vault.errors import StoreError
from vault.secrets import open_secret_door


def enrol(central_dir: Path, device_dir: Path, role: str, name: str, clock: Clock) -> bool:
    """Give the device in ``device_dir`` a token of the server in ``central_dir``, unless it has one
    that holds; return whether a new one was needed. Raises ``StoreError`` or ``SettingsProblem``."""
    from kiosk_app.platform.credentials import read_tokens, write_tokens
    from sync.client.credentials import Tokens
    from sync.server.devices import authenticate, register_device
    from sync.server.opening import open_embedded_store

    settings = settle(DataDir(device_dir), clock.now(), role=role)
    door = open_secret_door(settings.secrets_backend, device_dir)
    store = open_embedded_store(central_dir)
    try:
        with store.reading() as connection:
            known = read_tokens(door, settings.central_token_name)
            # Not only the current one: a rotation may be under way.
            if any(authenticate(connection, token) for token in (known.current, known.next)):
                return False
        device_id = settings.device_id
        token = register_device(store, settings.building, role, name, device_id=device_id, clock=clock)[1]
    finally:
        store.close()
    write_tokens(door, settings.central_token_name, Tokens(token))
    return True


def main(arguments: list[str]) -> int:
    """Enrol what the arguments name; say in one line what went wrong."""
    parser = argparse.ArgumentParser()
    for flag in ("--central-dir", "--device-dir"):
        parser.add_argument(flag, type=Path, required=True)
    for flag in ("--role", "--name"):
        parser.add_argument(flag, required=True)
    options = parser.parse_args(arguments)
    hold_leash()
    try:
        enrol(options.central_dir, options.device_dir, options.role, options.name, SystemClock())
    except (StoreError, SettingsProblem, OSError) as problem:
        sys.stderr.write(f"{type(problem).__name__}: {problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
