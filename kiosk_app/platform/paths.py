"""Where the files of one device lie."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APP_DIR = "pip-semarang"
DATA = Path(__file__).resolve().parents[2] / "resources" / "data"
"""The tables that ship with the program."""
CONTENT = DATA.with_name("content")
"""The pages that ship with it, a folder for each language."""


@dataclass(frozen=True, slots=True)
class DataDir:
    """One device's directory; each role on a developer's machine has its own below it."""

    root: Path

    @classmethod
    def default(cls, role: str) -> DataDir:
        """Return the directory of ``role`` ("entrance", "desk" …) for this user or service.

        Order: ``STATE_DIRECTORY`` (a systemd unit's own), ``PIP_DATA_DIR``, the platform's place.
        A unit runs one role, so its directory is taken as it is.
        """
        service = os.environ.get("STATE_DIRECTORY")
        if service:
            return cls(Path(service.split(":")[0]))
        return cls(_user_data() / role)

    @property
    def store(self) -> Path:
        """The encrypted store."""
        return self.root / "store.db"

    @property
    def settings_file(self) -> Path:
        return self.root / "device.toml"

    @property
    def log_dir(self) -> Path:
        return self.root / "log"

    @property
    def central_ca(self) -> Path:
        """The authority that signs the central server's certificate."""
        return self.root / "central-ca.pem"

    @property
    def credentials(self) -> Path:
        """Keys of unattended devices, one file each, readable by their owner only."""
        return self.root / "credentials"

    @property
    def tickets(self) -> Path:
        """Where the "folder" printer puts tickets when no other place is named."""
        return self.root / "tickets"

    def make(self) -> None:
        """Create the directory, closed to other users, where it is missing. Raises ``OSError``."""
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)


def _user_data() -> Path:
    chosen = os.environ.get("PIP_DATA_DIR")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / APP_DIR
