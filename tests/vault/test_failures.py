"""What the disk does to us reaches people as a reason with words."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from tests.helpers.stores import SENTINEL, guests
from vault.engine import BUSY_MILLISECONDS
from vault.errors import DiskFull, StoreError, StoreProblem
from vault.failures import as_store_error, translate_errors
from vault.sessions import reading_session, writing_session


def test_R5_a_full_disk_is_told_as_such_and_nothing_is_half_written(guestbook: Engine) -> None:
    with guestbook.connect() as connection:
        connection.execute(text("INSERT INTO guest VALUES ('Slamet')"))
        connection.commit()
        # One connection in the pool, which from now on finds no room: SQLite's own SQLITE_FULL.
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull) as raised, writing_session(guestbook) as session:
        session.connection().execute(text("INSERT INTO guest VALUES (:name)"), [{"name": SENTINEL}] * 500)
    assert raised.value.reason is StoreProblem.DISK_FULL
    assert SENTINEL not in str(raised.value)
    assert guests(guestbook) == ["Slamet"]


def test_R5_the_guestbook_goes_on_once_there_is_room_again(guestbook: Engine) -> None:
    test_R5_a_full_disk_is_told_as_such_and_nothing_is_half_written(guestbook)
    with guestbook.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    with writing_session(guestbook) as session:
        session.connection().execute(text("INSERT INTO guest VALUES ('Yohana')"))
    assert guests(guestbook) == ["Slamet", "Yohana"]


def test_a_mistake_of_ours_stays_what_it_is(guestbook: Engine) -> None:
    with pytest.raises(IntegrityError), translate_errors(), guestbook.begin() as connection:
        connection.execute(text("INSERT INTO guest VALUES (NULL)"))


def test_other_exceptions_pass_unchanged() -> None:
    error = ValueError("ours")
    assert as_store_error(error) is error
    with pytest.raises(ValueError, match="ours"), translate_errors():
        raise error


def test_a_damaged_page_met_later_is_told_as_damage(guestbook: Engine, path: Path) -> None:
    with guestbook.begin() as connection:
        for _ in range(200):
            connection.execute(text("INSERT INTO guest VALUES (:name)"), {"name": SENTINEL * 4})
    guestbook.dispose()
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    with pytest.raises(StoreError) as raised, reading_session(guestbook) as session:
        session.connection().execute(text("SELECT * FROM guest")).all()
    assert raised.value.reason is StoreProblem.DAMAGED


def test_a_session_that_fails_keeps_nothing(guestbook: Engine) -> None:
    def fail() -> None:
        with writing_session(guestbook) as session:
            session.connection().execute(text("INSERT INTO guest VALUES ('Slamet')"))
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        fail()
    assert guests(guestbook) == []


def test_a_writer_waits_for_another_long_enough_for_people_not_to_notice() -> None:
    assert 1_000 <= BUSY_MILLISECONDS <= 10_000
