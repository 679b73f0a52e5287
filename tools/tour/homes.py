"""Fresh data directories for the tour's devices, each with its own encrypted store."""

from __future__ import annotations

from pathlib import Path

from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from vault.secrets import CREDENTIAL_FILE, SecretDoor, open_secret_door


class Homes:
    """Makes directories below ``root``, numbered: a tour never meets the visits of an earlier one."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._made = 0

    def fresh(self, role: str, server_url: str = "") -> DataDir:
        """Return a directory whose device is set up and has not started yet."""
        home = DataDir(self.folder(role))
        settings = Settings(
            role=role,
            device_id=home.root.name,
            server_url=server_url,
            works_alone=not server_url,
            secrets_backend=CREDENTIAL_FILE,
            printer=f"folder:{home.tickets}",
        )
        settings.save(home)
        return home

    def folder(self, name: str) -> Path:
        """Return a new empty folder."""
        while True:
            self._made += 1
            folder = self._root / f"{self._made:02d}-{name}"
            if not folder.exists():
                folder.mkdir(mode=0o700, parents=True)
                return folder


def door_of(home: DataDir) -> SecretDoor:
    """Return the door to the device's keys."""
    return open_secret_door(CREDENTIAL_FILE, home.root)


def make_store(home: DataDir) -> None:
    """Make the store before the device starts, as though it had been used before."""
    from kiosk_app.platform.database import open_store

    open_store(home, door_of(home)).dispose()


def lose_key(home: DataDir) -> None:
    """Put another key in the place of the store's."""
    make_store(home)
    for file in home.credentials.iterdir():
        file.write_bytes(bytes(len(file.read_bytes())))
