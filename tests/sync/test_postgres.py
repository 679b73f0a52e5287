"""The store on PostgreSQL: several may open it at once, a building is decided in turn, and it comes back."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from psycopg import sql
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from sync.server import feed
from sync.server.cli import run
from sync.server.devices import register_device
from sync.server.opening import PASSWORD_NAME, open_store
from sync.server.postgres import PostgresStore, open_postgres_store, parse_address
from sync.server.tables import FEED_HEAD, METADATA
from tests.helpers.postgres import Postgres, running_postgres
from tests.sync.stores import PostgresStores
from vault.errors import StoreError
from vault.secrets import open_secret_door

SOON = 20.0
END_ALL = sql.SQL("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = {}").format(
    "pip"
)


@pytest.fixture
def address(postgres: Postgres) -> str:
    """A new database with nothing in it."""
    return postgres.new_database()


@pytest.fixture
def store(postgres: Postgres, address: str) -> Iterator[PostgresStore]:
    store = open_postgres_store(address)
    yield store
    store.close()


def test_many_that_start_at_once_prepare_the_database_once(address: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        stores = list(threads.map(open_postgres_store, [address] * 4))
    assert len({store.epoch for store in stores}) == 1
    with stores[0].reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM meta")) == 1
    for store in stores:
        store.close()


def test_whoever_may_not_make_an_extension_hears_which_one_and_who_can(
    postgres: Postgres, address: str
) -> None:
    name = parse_address(address).database or ""
    owner = sql.SQL("ALTER DATABASE {} OWNER TO postgres").format(sql.Identifier(name))
    postgres.run(owner)
    postgres.run(sql.SQL("GRANT ALL ON SCHEMA public TO {}").format(sql.Identifier("pip")), name)
    with pytest.raises(StoreError, match=r"btree_gist cannot be made here \(SQLSTATE 42501\).*administrator"):
        open_postgres_store(address)
    postgres.run(sql.SQL("CREATE EXTENSION {}").format(sql.Identifier("btree_gist")), name)
    open_postgres_store(address).close()


def test_migrations_and_tables_agree(store: PostgresStore) -> None:
    with store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_a_building_is_decided_in_turn(store: PostgresStore) -> None:
    entered, leave, log = threading.Event(), threading.Event(), list[str]()

    def first() -> None:
        with store.deciding("pip-semarang") as connection:
            entered.set()
            assert leave.wait(SOON)
            feed.extend(connection, "pip-semarang", [("visit", "1")])
            log.append("first")

    def second() -> None:
        with store.deciding("pip-semarang") as connection:
            log.append(f"second sees {feed.read_head(connection, 'pip-semarang')}")

    with ThreadPoolExecutor(2) as threads:
        begun = threads.submit(first)
        assert entered.wait(SOON)
        then = threads.submit(second)
        # Meanwhile another building goes on, and whoever only reads as well.
        with store.deciding("gedung-lain") as connection:
            feed.extend(connection, "gedung-lain", [("visit", "2")])
        with store.reading() as connection:
            assert feed.read_head(connection, "pip-semarang") == 0
        assert not then.done()
        leave.set()
        begun.result(SOON)
        then.result(SOON)
    assert log == ["first", "second sees 1"]


def test_the_first_two_of_a_new_building_do_not_hinder_each_other(store: PostgresStore) -> None:
    together = threading.Barrier(4)

    def begin(number: int) -> None:
        together.wait(SOON)
        with store.deciding("gedung-baru") as connection:
            feed.extend(connection, "gedung-baru", [("visit", str(number))])

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(begin, range(4)))
    with store.reading() as connection:
        assert feed.read_head(connection, "gedung-baru") == 4


def test_who_reads_sees_one_moment_and_changes_nothing(store: PostgresStore) -> None:
    with store.reading() as reader:
        assert feed.read_head(reader, "pip-semarang") == 0
        with store.deciding("pip-semarang") as writer:
            feed.extend(writer, "pip-semarang", [("visit", "1")])
        assert feed.read_head(reader, "pip-semarang") == 0
    with pytest.raises(StoreError), store.reading() as reader:
        reader.execute(insert(FEED_HEAD).values(building="x", head=1))


def test_connections_that_the_database_ended_are_replaced_unasked(
    postgres: Postgres, store: PostgresStore
) -> None:
    with store.writing() as one, store.reading() as two:
        assert one.scalar(text("SELECT 1")) == two.scalar(text("SELECT 1"))
    postgres.run(END_ALL)
    with store.reading() as connection:
        assert connection.scalar(text("SELECT 1")) == 1


def test_a_connection_that_breaks_in_the_middle_is_an_error_of_the_world(
    postgres: Postgres, store: PostgresStore
) -> None:
    with pytest.raises(StoreError), store.deciding("pip-semarang") as connection:  # noqa: PT012
        feed.extend(connection, "pip-semarang", [("visit", "1")])
        postgres.run(END_ALL)
        feed.extend(connection, "pip-semarang", [("visit", "2")])
    with store.deciding("pip-semarang") as connection:
        assert feed.read_head(connection, "pip-semarang") == 0


def test_a_database_that_is_down_is_an_error_of_the_world_and_comes_back() -> None:
    with running_postgres() as own:
        store = open_postgres_store(own.new_database())
        own.kill()
        with pytest.raises(StoreError, match="does not answer"), store.reading():
            pass
        own.start()
        with store.writing() as connection:
            connection.execute(insert(FEED_HEAD).values(building="pip-semarang", head=7))
        with store.reading() as connection:
            assert feed.read_head(connection, "pip-semarang") == 7
        store.close()


def test_a_stand_by_that_only_reads_is_left(postgres: Postgres, store: PostgresStore) -> None:
    name = store._engine.url.database or ""
    postgres.run(
        sql.SQL("ALTER DATABASE {} SET default_transaction_read_only = on").format(sql.Identifier(name))
    )
    postgres.run(END_ALL)
    with pytest.raises(StoreError), store.writing() as connection:
        connection.execute(insert(FEED_HEAD).values(building="pip-semarang", head=7))
    postgres.run(
        sql.SQL("ALTER DATABASE {} RESET default_transaction_read_only").format(sql.Identifier(name))
    )
    with store.writing() as connection:
        connection.execute(insert(FEED_HEAD).values(building="pip-semarang", head=7))


def test_a_database_that_is_not_there_is_told_without_the_password(postgres: Postgres) -> None:
    with pytest.raises(StoreError) as caught:
        open_postgres_store(postgres.address("tidak-ada"), "rahasia-sekali")
    assert "rahasia" not in repr(caught.value)


def test_no_error_repeats_what_a_visitor_typed(store: PostgresStore) -> None:
    typed = insert(FEED_HEAD).values(building="Sentinelwati", head=1)
    with pytest.raises(IntegrityError, match="SQLSTATE 23505") as caught, store.writing() as connection:  # noqa: PT012
        connection.execute(typed)
        connection.execute(typed)
    assert "Sentinelwati" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("address", ["sqlite:///x.db", "mysql://pip@db/pip", "what?", ""])
def test_another_kind_of_database_is_refused_in_words(address: str) -> None:
    with pytest.raises(ValueError, match="postgresql://USER@HOST/NAME"):
        parse_address(address)


@pytest.mark.parametrize(
    "address", ["postgresql://pip:rahasia@db/pip", "postgresql://db/pip?user=a&password=rahasia"]
)
def test_a_password_among_the_options_is_refused(
    tmp_path: Path, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["status", "--data-dir", str(tmp_path), "--database", address]) == 1
    told = capsys.readouterr().err
    assert PASSWORD_NAME in told
    assert "rahasia" not in told


def test_the_password_comes_from_the_secret_door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_secret_door("credential-file", tmp_path).put(PASSWORD_NAME, b"kata sandi\n")
    told: list[object] = []
    monkeypatch.setattr("sync.server.postgres.open_postgres_store", lambda *words: told.extend(words))
    open_store(tmp_path, database="postgresql://pip@db/pip")
    assert told == ["postgresql://pip@db/pip", "kata sandi"]


def test_commands_take_the_database_from_the_environment(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    database = PostgresStores(postgres).make()
    store = open_postgres_store(database)
    register_device(store, "pip-semarang", "desk", "Meja depan")
    store.close()
    monkeypatch.setenv("PIP_DATABASE_URL", database)
    assert run(["status", "--data-dir", str(tmp_path)]) == 0
    assert "Meja depan" in capsys.readouterr().out
