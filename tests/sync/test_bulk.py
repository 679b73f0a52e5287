"""Look-ups of many ids go by the index, on a store of any size."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection, Select, select

from sync.server import inbox, visit_book
from sync.server.bulk import one_of
from sync.server.opening import open_embedded_store
from sync.server.tables import INBOX

WHO = {"building": "pip-semarang", "ids": ["a", "b'c", 'd"e']}


def _plan(connection: Connection, statement: Select[tuple[object, ...]]) -> str:
    compiled = statement.compile(dialect=connection.dialect)
    steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", ("pip-semarang", '["a"]')).all()
    return " / ".join(str(step[-1]) for step in steps)


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        (inbox._KNOWN, "(building=? AND op_id=?)"),
        (inbox._DEFERRED, "ix_inbox_deferred (building=? AND record_id=?)"),
        (visit_book._READ, "(building=? AND visit_id=?)"),
    ],
)
def test_each_id_is_found_by_the_index(
    tmp_path: Path, statement: Select[tuple[object, ...]], key: str
) -> None:
    store = open_embedded_store(tmp_path)
    with store.reading() as connection:
        assert key in _plan(connection, statement)
    store.close()


def test_ids_are_values_whatever_signs_they_hold(tmp_path: Path) -> None:
    store = open_embedded_store(tmp_path)
    with store.reading() as connection:
        assert connection.execute(inbox._KNOWN, WHO).all() == []
        wanted = select(INBOX.c.op_id).where(one_of(INBOX.c.op_id, "ids"))
        assert connection.execute(wanted, {"ids": []}).all() == []
    store.close()
