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
from sqlalchemy.exc import IntegrityError
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
    for tables in FEATURES.glob("*/*tables.py"):
        importlib.import_module(f"kiosk_app.features.{tables.parent.name}.{tables.stem}")
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
        name: {re.sub(r"\s+", " ", line).strip(" ,()") for line in re.split(r"[\n,]", sql)} - {""}
        for name, sql in rows
    }


def test_the_migrated_store_is_the_one_that_the_tables_describe(
    engine: Engine, device_tables: list[Table]
) -> None:
    ours = {table.name for table in device_tables}

    def is_ours(_thing: object, name: str | None, kind: str, reflected: bool, _other: object) -> bool:
        if (name or "").startswith("search_text"):
            return False  # FTS5 keeps its index in tables of its own
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


def test_revision_0002(tmp_path: Path) -> None:
    """What waited before there were lanes waits in the visits' lane, and what was set aside is still open."""
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, "0001")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO quarantine VALUES ('op:1', '{}', 'bad_hash', '2026-11-23')"))
        connection.execute(
            text(
                "INSERT INTO outbox (op_id, device_id, incarnation, kseq, kind, schema_v, record_id, body, sha256,"
                " prev_hash, wall_utc, state, reason, durable)"
                " VALUES ('1', 'd', 'i', 1, 'visit.departed', 1, 'v', '{}', 'h', 'p', 'w', 'waiting', '', 0)"
            )
        )
    ensure_schema(store, MIGRATIONS, "0002")
    with store.begin() as connection:
        assert connection.execute(text("SELECT lane FROM outbox")).scalars().all() == [2]
        assert connection.execute(text("SELECT resolution FROM quarantine")).scalars().all() == [None]
    store.dispose()


def test_revision_0003(tmp_path: Path) -> None:
    """A store from before there were leases holds none, and takes what sync brings; what it had stays."""
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, "0002")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO sync_state VALUES ('incarnation/bookings', 'hidup')"))
    ensure_schema(store, MIGRATIONS, "0003")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO claim_slot VALUES ('PC-01/9', 'klaim', 1)"))
        connection.execute(text("INSERT INTO lease_right VALUES ('sewa', 'PC-01/9', 1, 0)"))
        for table in ("slot", "lease", "claim", "claim_party", "conflict_case", "granted_lease"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0
        assert connection.execute(text("SELECT value FROM sync_state")).scalars().all() == ["hidup"]
    store.dispose()


def test_revision_0004(tmp_path: Path) -> None:
    """What this device had set aside before there were cases is still there, and a case finds its place."""
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, "0003")
    with store.begin() as connection:
        aside = (
            "INSERT INTO quarantine (source, raw, reason, noted_utc) VALUES ('op:1', '{}', 'bad_hash', 'now')"
        )
        connection.execute(text(aside))
    ensure_schema(store, MIGRATIONS, "0004")
    with store.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO quarantine_case (case_id, op_id, device_id, op_kind, reason, raw, received_at)"
                " VALUES ('1', '1', 'd', 'visit.departed', 'bad_hash', '{}', '2026-11-23T02:41:00.000000Z')"
            )
        )
        assert connection.execute(text("SELECT source FROM quarantine")).scalars().all() == ["op:1"]
        assert connection.execute(text("SELECT resolution FROM quarantine_case")).scalars().all() == [None]
    store.dispose()


def test_revision_0005(tmp_path: Path) -> None:
    """What a device held before there were bookings it holds still, and can spend no right twice; the time that
    was taken reads as taken."""
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, "0004")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO lease_right VALUES ('sewa', 'PC-01/9', 1, 1)"))
        connection.execute(
            text(
                "INSERT INTO slot VALUES ('PC-01/9', 'PC-01', 'computer', '2026-11-26T02:00:00.000000Z',"
                " '2026-11-26T03:00:00.000000Z', 1, 0)"
            )
        )
        connection.execute(text("INSERT INTO claim_slot VALUES ('PC-01/9', 'klaim', 1)"))
    ensure_schema(store, MIGRATIONS, "0005")
    with store.begin() as connection:
        assert connection.execute(text("SELECT * FROM lease_right")).all() == [("sewa", "PC-01/9", 1, 1)]
        from_nine_to_ten = (((1 << 4) - 1) << 36).to_bytes(12, "big")
        days = connection.execute(text("SELECT * FROM resource_day")).all()
        assert days == [("PC-01", "2026-11-26", from_nine_to_ten, from_nine_to_ten)]
    with pytest.raises(IntegrityError), store.begin() as connection:
        connection.execute(text("UPDATE lease_right SET spent = spent + 1"))
    store.dispose()


def test_revision_0006(tmp_path: Path) -> None:
    """A store from before there were pages has none, and takes what sync brings; what it had stays."""
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, "0005")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO arrangement VALUES ('policy:booking', '{}')"))
    ensure_schema(store, MIGRATIONS, "0006")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO page VALUES ('id:jam-buka', '{}')"))
        connection.execute(text("INSERT INTO page_edit VALUES ('e1', 'id:jam-buka', 0, 0, '{}')"))
        connection.execute(text("INSERT INTO picture VALUES ('p1', 8, 6, x'ffd8ff')"))
        assert connection.execute(text("SELECT count(*) FROM arrangement")).scalar() == 1
    store.dispose()


def test_revision_0007(tmp_path: Path) -> None:
    """A store from before there was a search finds what is put into its index, also after it was put in anew."""
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, "0006")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO page VALUES ('id:jam-buka', '{}')"))
    ensure_schema(store, MIGRATIONS, "0007")
    found = text("SELECT rowid FROM search_text WHERE search_text MATCH '\"_jam\"'")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO search_text (rowid, terms) VALUES (7, 'jam _jam buka')"))
        assert connection.execute(found).scalars().all() == [7]
        connection.execute(
            text("INSERT INTO search_text (search_text, rowid, terms) VALUES ('delete', 7, 'jam _jam buka')")
        )
        assert connection.execute(found).scalars().all() == []
        for table in ("search_entry", "search_word", "search_figure"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0
        assert connection.execute(text("SELECT count(*) FROM page")).scalar() == 1
    store.dispose()


def test_revision_0008(tmp_path: Path) -> None:
    """What a device counted before it told anybody is kept, to be told now."""
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, "0007")
    with store.begin() as connection:
        connection.execute(
            text("INSERT INTO search_figure VALUES ('2026-11-22', 'in_vain', 'id', 'parkir', 3)")
        )
    ensure_schema(store, MIGRATIONS, "0008")
    with store.begin() as connection:
        connection.execute(text("INSERT INTO figure_day VALUES ('abc', '2026-11-22', 1, '{}')"))
        assert connection.execute(text("SELECT times FROM search_figure")).scalars().all() == [3]
    store.dispose()


def _migrates_from(tmp_path: Path, before: str, after: str) -> None:
    store = open_engine(tmp_path / "store.db", STORE_KEY)
    ensure_schema(store, MIGRATIONS, before)
    ensure_schema(store, MIGRATIONS, after)
    assert stored_revision(store) == after
    store.dispose()
