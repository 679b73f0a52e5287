"""Rows that may be there already: inserted or changed, many at once, in one statement."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

_INSERT: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def upsert(
    connection: Connection, table: Table, changing: Collection[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Insert ``rows``; of one whose key is there, only the columns ``changing`` are written.

    All rows name the same columns, those of the key among them.
    """
    if rows:
        statement = _statement(connection.dialect.name, table, tuple(sorted(changing)))
        connection.execute(statement, [dict(row) for row in rows])


@lru_cache
def _statement(dialect: str, table: Table, changing: tuple[str, ...]) -> Any:
    statement = _INSERT[dialect](table)
    return statement.on_conflict_do_update(
        index_elements=list(table.primary_key), set_={name: statement.excluded[name] for name in changing}
    )
