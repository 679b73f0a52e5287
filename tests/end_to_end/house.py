"""One server and the devices that belong to it."""

from __future__ import annotations

from pathlib import Path

from kiosk_app.bootstrap import World
from kiosk_app.platform.first_start import settle
from kiosk_app.platform.paths import DataDir
from sync.server.cli import run
from tests.helpers.clock import FixedClock
from tests.helpers.devices import Desk, Entrance, Opened, opened, plan_for
from tests.sync.central import CentralServer
from vault.secrets import open_secret_door

CONNECTED = "Terhubung ke server pusat"
OFFLINE = "Tanpa sambungan"
BUILDING = "pip-semarang"


class MainServer(CentralServer):
    """Started as operators start it."""

    warm = staticmethod(run)


class House:
    """Opens devices that the server knows."""

    def __init__(self, server: CentralServer, place: Path, clock: FixedClock) -> None:
        self.server, self._place, self._clock = server, place, clock
        self._devices: list[Opened] = []

    def entrance(self, name: str = "entrance", *, server: str | None = None) -> Entrance:
        """Open an entrance; ``server``: another address than the server's own."""
        device = self._open("entrance", name, server)
        assert isinstance(device, Entrance)
        return device

    def desk(self) -> Desk:
        """Open a desk, its librarian signed in, and wait until it is connected."""
        device = self._open("desk", "desk", None)
        assert isinstance(device, Desk)
        device.unlock()
        device.until(lambda: device.shows(CONNECTED), "the connection")
        return device

    def close(self) -> None:
        for device in self._devices:
            device.close()
        self.server.kill()

    def _open(self, role: str, name: str, server: str | None) -> Opened:
        root = self._place / name
        plan = plan_for(role, root, server=server or self.server.url)
        self._admit(role, name, root)
        self._devices.append(opened(plan, World(clock=self._clock)))
        return self._devices[-1]

    def _admit(self, role: str, name: str, root: Path) -> None:
        settings = settle(DataDir(root), self._clock.now(), role=role)
        token = self.server.register(BUILDING, role, name, settings.device_id)
        open_secret_door(settings.secrets_backend, root).put(settings.central_token_name, token.encode())
