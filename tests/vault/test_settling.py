"""What was written lately can be moved into the store's own file while nobody waits for it."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlalchemy import Engine

from tests.helpers.stores import add_guest, guests
from tests.vault.conftest import KEY
from vault.engine import open_engine, reading
from vault.settling import settle


def _alone(path: Path, into: Path) -> list[str]:
    """Return the guests in the store's own file, read without its log."""
    shutil.copy(path, into)
    alone = open_engine(into, KEY)
    try:
        return guests(alone)
    finally:
        alone.dispose()


def test_what_is_settled_stands_in_the_stores_own_file(path: Path, guestbook: Engine, tmp_path: Path) -> None:
    settle(guestbook)
    add_guest(guestbook, "Siti Sa'adah")
    assert _alone(path, tmp_path / "before.db") == []
    settle(guestbook)
    assert _alone(path, tmp_path / "after.db") == ["Siti Sa'adah"]


def test_settling_waits_neither_for_a_writer_nor_for_a_reader(guestbook: Engine) -> None:
    with guestbook.connect() as writer, reading(guestbook).connect() as reader:
        reader.exec_driver_sql("SELECT count(*) FROM guest").scalar()
        writer.exec_driver_sql("SELECT count(*) FROM guest").scalar()  # holds the right to write from here on
        settle(guestbook)
    add_guest(guestbook, "Suparman")
    assert guests(guestbook) == ["Suparman"]
