"""The device's store and its key are made together, once, and never lose each other."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlmodel import select

from kiosk_app.platform.database import STORE_KEY, open_store
from kiosk_app.platform.outbox import SyncStateRow
from kiosk_app.platform.paths import DataDir
from tests.helpers.stores import SENTINEL, fingerprint
from vault.errors import MissingKey, StoreProblem, UnwritableStore, WrongKey
from vault.secrets import SecretDoor, open_secret_door
from vault.sessions import reading_session, writing_session


@pytest.fixture
def place(tmp_path: Path) -> DataDir:
    return DataDir(tmp_path / "device")


@pytest.fixture
def door(place: DataDir) -> SecretDoor:
    return open_secret_door("credential-file", place.root)


def _remember(place: DataDir, door: SecretDoor, value: str) -> None:
    engine = open_store(place, door)
    with writing_session(engine) as session:
        session.merge(SyncStateRow(key="note", value=value))
    engine.dispose()


def _remembered(place: DataDir, door: SecretDoor) -> list[str]:
    engine = open_store(place, door)
    with reading_session(engine) as session:
        found = list(session.exec(select(SyncStateRow.value)).all())
    engine.dispose()
    return found


def test_a_first_start_makes_key_and_store_and_later_ones_find_them(place: DataDir, door: SecretDoor) -> None:
    _remember(place, door, "Siti Sa'adah")
    key = door.get(STORE_KEY)
    assert _remembered(place, door) == ["Siti Sa'adah"]
    assert door.get(STORE_KEY) == key


def test_two_devices_never_have_the_same_key(tmp_path: Path) -> None:
    keys = set()
    for name in ("entrance", "desk"):
        device = DataDir(tmp_path / name)
        door = open_secret_door("credential-file", device.root)
        open_store(device, door).dispose()
        keys.add(door.get(STORE_KEY))
    assert len(keys) == 2


def test_S2_missing_key_is_told_and_never_replaced(place: DataDir, door: SecretDoor) -> None:
    _remember(place, door, SENTINEL)
    door.delete(STORE_KEY)
    before = fingerprint(place.root)
    with pytest.raises(MissingKey) as raised:
        open_store(place, door)
    assert raised.value.reason is StoreProblem.MISSING_KEY
    assert fingerprint(place.root) == before
    assert door.get(STORE_KEY) is None


@pytest.mark.parametrize("key", [b"z" * 32, b"cut short", b""])
def test_S2_wrong_key_is_told_and_the_store_untouched(place: DataDir, door: SecretDoor, key: bytes) -> None:
    _remember(place, door, SENTINEL)
    door.put(STORE_KEY, key)
    before = fingerprint(place.root)
    with pytest.raises(WrongKey):
        open_store(place, door)
    assert fingerprint(place.root) == before


def test_S1_no_trace_of_visitor_or_key_below_the_data_directory(place: DataDir, door: SecretDoor) -> None:
    _remember(place, door, SENTINEL)
    key = door.get(STORE_KEY)
    assert key
    for file in place.root.rglob("*"):
        if file.is_file():
            assert SENTINEL.encode() not in file.read_bytes(), file.name
            assert file.parent == place.credentials or key not in file.read_bytes(), file.name


def test_a_key_whose_store_was_never_made_is_used(place: DataDir, door: SecretDoor) -> None:
    door.put(STORE_KEY, b"k" * 32)
    _remember(place, door, "Slamet")
    assert door.get(STORE_KEY) == b"k" * 32
    assert _remembered(place, door) == ["Slamet"]


def test_a_place_that_cannot_be_made_is_told(tmp_path: Path, door: SecretDoor) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnwritableStore):
        open_store(DataDir(tmp_path / "file" / "device"), door)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_R1_killed_between_key_and_store_the_next_start_is_a_good_one(
    place: DataDir, door: SecretDoor
) -> None:
    program = (
        "import os, signal; from pathlib import Path\n"
        "import kiosk_app.platform.database as database\n"
        "from kiosk_app.platform.paths import DataDir; from vault.secrets import open_secret_door\n"
        "database.open_or_create = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"root = Path({str(place.root)!r})\n"
        "database.open_store(DataDir(root), open_secret_door('credential-file', root))"
    )
    killed = subprocess.run(
        [sys.executable, "-c", program], check=False, env=os.environ | {"PYTHONPATH": "."}
    )
    assert killed.returncode == -signal.SIGKILL
    key = door.get(STORE_KEY)
    assert key is not None
    assert not place.store.exists()

    _remember(place, door, "Yohana")
    assert _remembered(place, door) == ["Yohana"]
    assert door.get(STORE_KEY) == key
