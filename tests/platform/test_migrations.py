"""The device's store: every program finds the schema that its tables describe."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, Table, create_engine, text
from sqlmodel import SQLModel

import kiosk_app
from kiosk_app.platform.database import MIGRATIONS, SCHEMA_HEAD
from tests.conftest import STORE_KEY
from vault.engine import open_engine
from vault.migrate import ensure_schema, known_revisions, stored_revision

FEATURES = Path(kiosk_app.__path__[0]) / "features"


@pytest.fixture(scope="module")
def device_tables() -> list[Table]:
    """The tables of the device; the server's may be loaded in this process too."""
    for tables in FEATURES.glob("*/tables.py"):
        importlib.import_module(f"kiosk_app.features.{tables.parent.name}.tables")
    importlib.import_module("kiosk_app.platform.outbox")
    mappers = SQLModel._sa_registry.mappers
    mapped = [it.local_table for it in mappers if it.class_.__module__.startswith("kiosk_app.")]
    return [table for table in mapped if isinstance(table, Table)]


def _definitions(engine: Engine) -> dict[str, set[str]]:
    """Each table and index with the lines of its definition, in any order."""
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'"
    with engine.connect() as connection:
        rows = connection.execute(text(query)).all()
    return {
        name: {re.sub(r"\s+", " ", line).strip(" ,()") for line in sql.splitlines()} - {""}
        for name, sql in rows
    }


def test_the_migrated_store_is_the_one_that_the_tables_describe(
    engine: Engine, device_tables: list[Table]
) -> None:
    ours = {table.name for table in device_tables}

    def is_ours(_thing: object, name: str | None, kind: str, reflected: bool, _other: object) -> bool:
        return kind != "table" or reflected or name in ours

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_ours})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_migrated_definitions_agree_to_the_letter(engine: Engine, device_tables: list[Table]) -> None:
    """Alembic's comparison sees neither the conditions of partial indexes nor AUTOINCREMENT."""
    described = create_engine("sqlite://")
    SQLModel.metadata.create_all(described, tables=device_tables)
    assert _definitions(engine) == _definitions(described)
    described.dispose()


def test_the_head_that_the_program_asks_for_is_the_newest_revision() -> None:
    assert max(known_revisions(MIGRATIONS)) == SCHEMA_HEAD


def test_every_revision_is_tested_on_an_old_file() -> None:
    for revision in known_revisions(MIGRATIONS):
        name = f"test_revision_{revision}"
        assert hasattr(sys.modules[__name__], name), (
            f"write {name}, which migrates a file of the revision before"
        )


def test_revision_0001(tmp_path: Path) -> None:
    """Before it there is nothing; after it an empty store takes what sync writes."""
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, "0001")
    assert stored_revision(store) == "0001"
    with store.begin() as connection:
        connection.execute(text("INSERT INTO sync_state VALUES ('cursor', '7')"))
        names = set(connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars())
    assert {"visit", "staff", "outbox", "sync_state", "quarantine"} <= names
    store.dispose()
