"""Looks at every statement that a server of the tests executes: does it stay within one building?"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Engine, event

from sync.server.tables import METADATA

_OF_NO_BUILDING = {"meta", "alembic_version"}
_TABLES = sorted(set(METADATA.tables) - _OF_NO_BUILDING)
_USED = re.compile(rf"\b(?:FROM|INTO|UPDATE|JOIN)\s+\"?({'|'.join(_TABLES)})\b", re.IGNORECASE)
_TIED = re.compile(r"\bbuilding\s*=", re.IGNORECASE)
_SET = re.compile(r"\bSET\b.*?(?:\bWHERE\b|$)", re.IGNORECASE | re.DOTALL)
_INSERT = re.compile(r"\s*INSERT INTO \w+ \(building\b", re.IGNORECASE)
# Of the schema, and what Alembic copies when SQLite cannot change a table in place.
_SCHEMA = re.compile(r"\s*(?:CREATE|ALTER|DROP|PRAGMA)\b|_alembic_tmp_", re.IGNORECASE)

Parameters = Mapping[str, Any] | Sequence[Any]


def complaint(statement: str, rows: Iterable[Parameters]) -> str:
    """Return what is wrong with ``statement``, executed with each of ``rows``; "" where nothing is."""
    used = _USED.findall(statement)
    if not used or _SCHEMA.match(statement):
        return ""
    if _INSERT.match(statement):
        buildings = {_first(row) for row in rows}
    elif len(_TIED.findall(_SET.sub(" WHERE ", statement, count=1))) < len(used):
        return f"a table without its building: {statement}"
    else:
        buildings = {value for row in rows for value in _of_building(row)}
    return "" if len(buildings) <= 1 else f"several buildings at once: {statement}"


def watch() -> None:
    """Have every statement of this process looked at; a wrong one raises, and the request fails."""
    event.listen(Engine, "before_cursor_execute", _look)


def _look(_connection: Any, _cursor: Any, statement: str, parameters: Any, context: Any, many: bool) -> None:
    if _is_migrating():
        return  # a step of the schema goes over all rows, once
    named = getattr(context, "compiled_parameters", None) or (parameters if many else [parameters])
    wrong = complaint(statement, named)
    assert not wrong, wrong


def _is_migrating() -> bool:
    at_work = sys.modules.get("alembic.op")
    return getattr(at_work, "_proxy", None) is not None


def _first(row: Parameters) -> Any:
    return next(iter(_of_building(row)), None) if isinstance(row, Mapping) else row[0]


def _of_building(row: Parameters) -> list[Any]:
    return [value for name, value in row.items() if "building" in name] if isinstance(row, Mapping) else []
