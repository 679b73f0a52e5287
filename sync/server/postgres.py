"""The server's store on PostgreSQL: several processes, also on several machines, share one database.

Whatever differs from the embedded store is in this module, in ``vault.failures`` and nowhere else.
"""

from __future__ import annotations

import select as select_module
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    bindparam,
    create_engine,
    event,
    make_url,
    select,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine.interfaces import ExceptionContext
from sqlalchemy.exc import ArgumentError, DisconnectionError

from sync.server.store import MIGRATIONS, SCHEMA_HEAD, ServerStore
from sync.server.tables import FEED_HEAD
from vault.failures import translate_errors
from vault.migrate import ensure_schema

POOL_SIZE = 6
"""Connections that a worker keeps; at a rush it opens ``POOL_OVERFLOW`` more for the moment."""
POOL_OVERFLOW = 4
_POOL_SECONDS = 5

_OPENING_LOCK = 0x504950
"""``PIP`` as a number: held by whoever prepares the database, so that workers may start at once."""

_LIMITS = {
    # Far above what any of our statements takes. A worker that hangs, or whose machine is gone, must
    # not keep a building's turn.
    "statement_timeout": "30s",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "30s",
    "jit": "off",  # planning our small statements for a compiler takes longer than to run them
}
_REACHING = {
    "connect_timeout": 5,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "tcp_user_timeout": 30_000,
}


class PostgresStore(ServerStore):
    """Gives out transactions of one PostgreSQL database."""

    def _reading_from(self, engine: Engine) -> Engine:
        # A page of the feed and its head must be of one moment.
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def _take_turn(self, connection: Connection, building: str) -> None:
        """Lock the building's row of ``feed_head``: it lies where the building's other rows lie, also
        on a database that is spread over machines. Other buildings go on meanwhile."""
        if connection.scalar(_TURN, {"building": building}) is None:
            connection.execute(_FIRST_TURN, {"building": building, "head": 0})
            connection.scalar(_TURN, {"building": building})


def open_postgres_store(address: str, password: str | None = None) -> PostgresStore:
    """Return the store in the database at ``address``, brought to our schema.

    ``ValueError`` where ``address`` names no PostgreSQL database, ``StoreError`` where it cannot be
    used; neither repeats the password.
    """
    url = parse_address(address, password)
    with prepare_database(url):
        return PostgresStore(_open_engine(url))


def parse_address(address: str, password: str | None = None) -> URL:
    """Return ``postgresql://USER@HOST:PORT/NAME?…`` for our driver; libpq's parameters may follow."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise ValueError("a database is named as postgresql://USER@HOST/NAME") from None
    if url.get_backend_name() not in {"postgresql", "postgres"}:
        raise ValueError("only PostgreSQL is understood: postgresql://USER@HOST/NAME")
    url = url.set(drivername="postgresql+psycopg")
    return url if password is None else url.set(password=password)


@contextmanager
def prepare_database(url: URL) -> Iterator[None]:
    """Bring the database to our schema; until the end of the block no other process prepares it."""
    # Without limits of time: a step over many rows takes what it takes.
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True, use_native_hstore=False)
    try:
        with translate_errors(), engine.connect() as connection:
            alone = connection.execution_options(isolation_level="AUTOCOMMIT")
            # Belongs to the connection, and ends with it.
            alone.exec_driver_sql(f"SELECT pg_advisory_lock({_OPENING_LOCK})")
            ensure_schema(engine, MIGRATIONS, SCHEMA_HEAD)
            yield
    finally:
        engine.dispose()


def _open_engine(url: URL) -> Engine:
    options = " ".join(f"-c {name}={value}" for name, value in _LIMITS.items())
    given = url.query.get("options")
    engine = create_engine(
        url.difference_update_query(["options"]),
        pool_size=POOL_SIZE,
        max_overflow=POOL_OVERFLOW,
        pool_timeout=_POOL_SECONDS,
        hide_parameters=True,  # a statement in an error must not carry what a visitor typed
        use_native_hstore=False,
        # The operator's own options come last and win.
        connect_args={**_REACHING, "options": f"{options} {given}" if given else options},
    )
    event.listen(engine, "checkout", _require_open)
    event.listen(engine, "handle_error", _leave_a_stand_by)
    event.listen(engine, "handle_error", _repeat_no_values)
    return engine


def _require_open(connection: Any, _record: Any, _proxy: Any) -> None:
    """Have a connection that the database has ended replaced before it is used.

    An idle connection has nothing to tell but its end: one look at the socket, no question over the
    network. What breaks later answers 503 once.
    """
    if connection.closed or _has_news(connection.fileno()):
        raise DisconnectionError


def _has_news(descriptor: int) -> bool:
    if not hasattr(select_module, "poll"):  # Windows
        return bool(select_module.select([descriptor], [], [], 0)[0])
    # Not select: it fails beyond 1,024 descriptors, and each device that waits has one.
    looked_at = select_module.poll()
    looked_at.register(descriptor, select_module.POLLIN)
    return bool(looked_at.poll(0))


def _leave_a_stand_by(context: ExceptionContext) -> None:
    """After a fail-over the old primary may live on as a read-only stand-by: look for the new one."""
    if getattr(context.original_exception, "sqlstate", None) in _NOT_PRIMARY:
        context.is_disconnect = True


def _repeat_no_values(context: ExceptionContext) -> None:
    """PostgreSQL quotes in its errors what it was given ("Failing row contains …")."""
    error = context.original_exception
    state = getattr(error, "sqlstate", None)
    if state is not None:
        for told in (error, context.sqlalchemy_exception):
            if told is not None:
                told.args = (f"{type(error).__name__}, SQLSTATE {state}",)


_NOT_PRIMARY = {"25006", "57P01", "57P02", "57P03"}

_TURN = select(FEED_HEAD.c.head).where(FEED_HEAD.c.building == bindparam("building")).with_for_update()
_FIRST_TURN = insert(FEED_HEAD).on_conflict_do_nothing()
