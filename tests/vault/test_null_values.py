"""NULL goes to the driver by the quick way and arrives as NULL."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from tests.conftest import STORE_KEY
from vault.engine import open_engine


def test_none_is_null_in_every_place(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "store.db", STORE_KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE some (a, b)")
        connection.exec_driver_sql("INSERT INTO some VALUES (?, ?)", [(None, 1), ("x", None), (None, None)])
        found = connection.exec_driver_sql("SELECT a, b, typeof(a) FROM some").all()
    engine.dispose()
    assert [tuple(row) for row in found] == [(None, 1, "null"), ("x", None, "text"), (None, None, "null")]


def test_the_driver_knows_what_to_do_with_none() -> None:
    # Without it every NULL costs an exception inside the driver: half the price of a visit's row.
    assert (type(None), sqlcipher.PrepareProtocol) in sqlcipher.adapters
