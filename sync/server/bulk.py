"""Many rows at once. SQLAlchemy spends more on each row's parameters than the database on the row;
here the statement is compiled once per database and the rows go to its driver as they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ARRAY, Column, Connection, Dialect, String, Table, bindparam, insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine


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


class _Texts(TypeDecorator[list[str]]):
    """A list of text as one parameter: PostgreSQL has arrays, SQLite reads JSON."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return ARRAY(String()) if dialect.name == "postgresql" else String()

    def process_bind_param(self, value: list[str] | None, dialect: Dialect) -> Any:
        return value if dialect.name == "postgresql" else json.dumps(value)


class one_of(FunctionElement[Any]):  # noqa: N801 - reads as a function of SQL
    """``column IN (…)`` with all values in one parameter, a list of text.

    SQLAlchemy's own ``in_`` writes a new statement for each length, value by value: 4 µs for an operation
    of a push, over its three look-ups.
    """

    # Not Boolean: for SQLite that adds "= 1", with which no index serves any more; a test looks at the plan.
    type = NullType()
    inherit_cache = True

    def __init__(self, column: Column[str], name: str) -> None:
        super().__init__(column, bindparam(name, type_=_Texts()))


@compiles(one_of)
def _one_of_json(element: one_of, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - its parts are compiled


@compiles(one_of, "postgresql")
def _one_of_array(element: one_of, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY ({values})"


@lru_cache
def _compile(dialect: Dialect, table: Table, columns: tuple[str, ...]) -> tuple[str, tuple[str, ...] | None]:
    """Return the statement, and the order of its places where the driver counts them."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(columns))
    order = None if compiled.positiontup is None else tuple(compiled.positiontup)
    if order is not None and order != columns:
        raise ValueError("name the columns in the order of the table")
    return str(compiled), order
