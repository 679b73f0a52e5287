"""A real central server on the loopback address, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from tools.tour.homes import door_of

MAIN = Path(__file__).parents[2] / "main.py"


@contextmanager
def central_server(data_dir: Path) -> Iterator[str]:
    """Serve from ``data_dir`` for as long as the block lasts; yields the address."""
    arguments = ("central", "serve", "--data-dir", str(data_dir.resolve()), "--port", "0")
    # On a leash: however the tour ends, the server ends with it.
    command = [sys.executable, "-m", "kiosk_app.launcher.leash", str(MAIN), *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=MAIN.parent, stdin=pipe, stdout=pipe, text=True) as server:
        announced = server.stdout.readline() if server.stdout else ""
        try:
            yield str(json.loads(announced)["address"])
        finally:
            server.terminate()


def admit(data_dir: Path, home: DataDir) -> None:
    """Register the device of ``home`` with the server of ``data_dir`` and give it its token."""
    from sync.server.devices import register_device
    from sync.server.opening import open_embedded_store

    settings = Settings.load(home)
    store = open_embedded_store(data_dir)
    try:
        token = register_device(
            store, settings.building, settings.role, settings.role, device_id=settings.device_id
        )[1]
    finally:
        store.close()
    door_of(home).put(settings.central_token_name, token.encode())
