"""The server's migrations make exactly the tables that its program describes."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from sync.server.store import MIGRATIONS, SCHEMA_HEAD
from sync.server.tables import METADATA
from vault.migrate import ensure_schema, known_revisions


def test_migrations_and_tables_agree(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'central.db'}")
    ensure_schema(engine, MIGRATIONS, SCHEMA_HEAD)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()
    assert max(known_revisions(MIGRATIONS)) == SCHEMA_HEAD


def test_every_key_begins_with_the_building() -> None:
    keys = {table.name: next(iter(table.primary_key)).name for table in METADATA.sorted_tables}
    assert keys.pop("meta") == "name", "facts of the server, not of a building"
    assert set(keys.values()) == {"building"}
