"""Many rows at once. SQLAlchemy spends more on each row's parameters than the database on the row;
here the statement is compiled once per database and the rows go to its driver as they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert


def insert_many(
    connection: Connection, table: Table, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert ``rows``, whose values stand in the order of ``columns`` and as the database keeps them
    (moments as text of ``moment_text``)."""
    if not rows:
        return
    statement, order = _compile(connection.dialect, table, columns)
    if order is None:
        connection.exec_driver_sql(statement, [dict(zip(columns, row, strict=True)) for row in rows])
    else:
        connection.exec_driver_sql(statement, list(rows))


@lru_cache
def _compile(dialect: Dialect, table: Table, columns: tuple[str, ...]) -> tuple[str, tuple[str, ...] | None]:
    """Return the statement, and the order of its places where the driver counts them."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(columns))
    order = None if compiled.positiontup is None else tuple(compiled.positiontup)
    if order is not None and order != columns:
        raise ValueError("name the columns in the order of the table")
    return str(compiled), order
