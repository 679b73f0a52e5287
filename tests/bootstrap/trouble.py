"""What may have happened to a device's files overnight, and what the administrator does about it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import text

from vault.engine import open_engine

KEY = Path("credentials") / "store-key"


@dataclass(frozen=True)
class Trouble:
    """``happen(root)`` does it to the directory of a device that is switched off; its code is ``reason``."""

    reason: str
    happen: Callable[[Path], object]


def _newer(root: Path) -> None:
    engine = open_engine(root / "store.db", (root / KEY).read_bytes())
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '2031_from_the_future'"))
    engine.dispose()


def _truncate(root: Path) -> None:
    with (root / "store.db").open("r+b") as store:
        store.truncate(10_000)


def _overwrite(root: Path) -> None:
    with (root / "store.db").open("r+b") as store:
        store.seek(16)  # the salt stays: without it a damaged file and a wrong key look alike
        store.write(b"\xa5" * 6000)


TROUBLES = {
    "wrong key": Trouble("wrong_key", lambda root: (root / KEY).write_bytes(bytes(32))),
    "short key": Trouble("wrong_key", lambda root: (root / KEY).write_bytes(b"short")),
    "missing key": Trouble("missing_key", lambda root: (root / KEY).unlink()),
    "newer program": Trouble("newer", _newer),
    "cut short": Trouble("damaged", _truncate),
    "overwritten": Trouble("damaged", _overwrite),
    "emptied": Trouble("damaged", lambda root: (root / "store.db").write_bytes(b"")),
}


@dataclass(frozen=True)
class Yesterday:
    """A device's directory ``root`` after a day of work, and ``backup``, a copy that nothing happens to."""

    root: Path
    backup: Path

    def restore(self) -> None:
        """Put back store and key. The device may be running."""
        for name in ("store.db", str(KEY)):
            shutil.copyfile(self.backup / name, self.root / name)


def fingerprint(root: Path) -> dict[str, str]:
    """Return the hash of each file that makes up the store, and of the key."""
    files = sorted([*root.glob("store.db*"), *root.glob("credentials/*")])
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in files}
