"""An encrypted store opens for its key, keeps what was committed and shows nothing to others."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from tests.helpers.stores import SENTINEL, add_guest, fingerprint, guests
from tests.vault.conftest import KEY, OTHER_KEY
from vault.engine import open_engine, reading
from vault.errors import DamagedStore, StoreError, StoreProblem, UnwritableStore, WrongKey


def test_what_was_committed_is_there_at_the_next_start(path: Path, guestbook: Engine) -> None:
    add_guest(guestbook, "Siti Sa'adah")
    guestbook.dispose()
    again = open_engine(path, KEY)
    assert guests(again) == ["Siti Sa'adah"]
    again.dispose()


def test_S1_no_byte_of_a_visitors_name_rests_in_plain_text(path: Path, guestbook: Engine) -> None:
    for _ in range(50):
        add_guest(guestbook, SENTINEL)
    files = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert {"store.db", "store.db-wal", "store.db-shm"} <= files.keys()
    for name, content in files.items():
        assert SENTINEL.encode() not in content, name
        assert KEY not in content, name
        assert KEY.hex().encode() not in content, name
        assert b"guest" not in content, name


def test_S1_nothing_is_sorted_in_a_temporary_file(guestbook: Engine) -> None:
    with guestbook.connect() as connection:
        assert connection.execute(text("PRAGMA temp_store")).scalar() == 2


def test_S1_an_error_does_not_quote_what_was_typed(guestbook: Engine) -> None:
    with pytest.raises(OperationalError) as raised, guestbook.begin() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": SENTINEL})
    assert SENTINEL not in str(raised.value)


@pytest.mark.parametrize("closed_before", [True, False])
def test_S2_wrong_key_is_told_and_the_file_untouched(
    path: Path, guestbook: Engine, closed_before: bool
) -> None:
    add_guest(guestbook, SENTINEL)
    if closed_before:
        guestbook.dispose()
    before = fingerprint(path.parent)
    _expect(StoreProblem.WRONG_KEY, WrongKey, path, OTHER_KEY)
    assert fingerprint(path.parent) == before


def _expect(problem: StoreProblem, kind: type[StoreError], path: Path, key: bytes) -> None:
    with pytest.raises(kind) as raised:
        open_engine(path, key)
    assert raised.value.reason is problem


def _cut(path: Path, size: int) -> None:
    path.write_bytes(path.read_bytes()[:size])


def _flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x40
    path.write_bytes(content)


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda p: p.write_text("Buku tamu hari Senin\n" * 500), id="text file"),
        pytest.param(lambda p: p.write_bytes(b""), id="empty"),
        pytest.param(lambda p: _cut(p, 100), id="cut within the first page"),
        pytest.param(lambda p: _cut(p, 6000), id="cut within a page"),
        pytest.param(lambda p: _cut(p, 8192), id="cut between pages"),
        pytest.param(lambda p: _flip(p, 20), id="header"),
        pytest.param(lambda p: _flip(p, 2000), id="first page"),
        pytest.param(lambda p: _flip(p, 4090), id="seal of the first page"),
    ],
)
def test_S2_a_damaged_file_is_told_and_left_as_it_is(
    path: Path, guestbook: Engine, harm: Callable[[Path], object]
) -> None:
    add_guest(guestbook, SENTINEL)
    guestbook.dispose()
    harm(path)
    before = fingerprint(path.parent)
    _expect(StoreProblem.DAMAGED, DamagedStore, path, KEY)
    assert fingerprint(path.parent) == before


def test_S2_a_file_that_lost_its_salt_looks_like_a_wrong_key(path: Path, guestbook: Engine) -> None:
    """Every key depends on the salt: nobody can tell the two apart, and neither is touched."""
    guestbook.dispose()
    _flip(path, 3)
    before = fingerprint(path.parent)
    _expect(StoreProblem.WRONG_KEY, WrongKey, path, KEY)
    assert fingerprint(path.parent) == before


def test_S2_a_plain_database_is_not_taken_for_ours(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE guest (name TEXT)")
    plain.close()
    before = fingerprint(path.parent)
    _expect(StoreProblem.DAMAGED, DamagedStore, path, KEY)
    assert fingerprint(path.parent) == before


def test_S2_a_wal_without_its_store_is_damage_not_a_new_store(path: Path, guestbook: Engine) -> None:
    """SQLite would make a new store and throw the WAL away, with what only it still holds."""
    add_guest(guestbook, SENTINEL)
    path.unlink()
    before = fingerprint(path.parent)
    _expect(StoreProblem.DAMAGED, DamagedStore, path, KEY)
    assert fingerprint(path.parent) == before


def test_a_directory_in_the_stores_place_is_unwritable(path: Path) -> None:
    path.mkdir()
    _expect(StoreProblem.UNWRITABLE, UnwritableStore, path, KEY)


def test_a_missing_directory_is_unwritable(path: Path) -> None:
    _expect(StoreProblem.UNWRITABLE, UnwritableStore, path.parent / "gone" / "store.db", KEY)


@pytest.fixture
def _forbidden(path: Path, guestbook: Engine) -> Iterator[None]:
    """The store is there, in a directory that this process may not enter."""
    guestbook.dispose()
    path.parent.chmod(0)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    yield
    if is_root:
        os.seteuid(0)
    path.parent.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="users of POSIX")
@pytest.mark.usefixtures("_forbidden")
def test_a_directory_that_may_not_be_entered_is_unwritable(path: Path) -> None:
    _expect(StoreProblem.UNWRITABLE, UnwritableStore, path, KEY)


def test_a_key_of_another_length_is_our_mistake(path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_engine(path, b"short")


def test_connections_serve_any_thread(guestbook: Engine) -> None:
    names = ["Slamet", "Yohana", "Andika Pratama", "Mbah Parto"]
    threads = [threading.Thread(target=add_guest, args=(guestbook, name)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(guests(guestbook)) == sorted(names)


def test_a_reader_never_waits_for_a_writer(guestbook: Engine) -> None:
    add_guest(guestbook, "Slamet")
    with guestbook.begin() as writer:
        writer.execute(text("INSERT INTO guest VALUES ('Yohana')"))
        assert guests(reading(guestbook)) == ["Slamet"]


def test_a_writer_takes_its_lock_at_the_beginning(guestbook: Engine) -> None:
    """Else two that read first would both want to write, and one would fail at its commit."""
    with guestbook.connect() as first:
        first.execute(text("SELECT count(*) FROM guest"))
        with reading(guestbook).connect() as second:
            second.execute(text("PRAGMA busy_timeout = 0"))
            with pytest.raises(OperationalError, match="locked"):
                second.execute(text("INSERT INTO guest VALUES ('Yohana')"))


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
def test_a_power_cut_finds_everything_on_the_disk(guestbook: Engine, pragma: str, value: object) -> None:
    with guestbook.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value
