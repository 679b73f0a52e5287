"""Opens an encrypted store: SQLite through SQLCipher, behind an ordinary SQLAlchemy engine."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

from vault.failures import as_store_error
from vault.probe import KEY_BYTES, open_read_only, probe, unlock

BUSY_MILLISECONDS = 5000
"""How long a writer waits for another one before SQLite gives up."""

READS_ONLY = "vault_reads_only"
PEEK = "vault_peek"
OPEN_COPY = "vault_open_copy"

_POOL = {"pool_size": 4, "max_overflow": 4, "pool_timeout": 10}


def open_engine(path: Path, key: bytes) -> Engine:
    """Return an engine on the store at ``path`` under the raw ``key`` of 32 bytes.

    A store that is there is looked at read-only first: on ``WrongKey``, ``DamagedStore`` or
    ``UnwritableStore`` not one byte of it has changed. A missing file is made at first use;
    use ``vault.opening.open_or_create`` to have it appear whole or not at all.

    WAL, ``synchronous=FULL`` and ``BEGIN IMMEDIATE``: what was committed survives a power cut,
    and no transaction that began reading fails when it comes to write. Connections may be used
    from any thread, by one at a time.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"a store key has {KEY_BYTES} bytes")
    probe(path, key)
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: _connect(path, key),
        poolclass=QueuePool,
        hide_parameters=True,  # a statement in an error must not carry what a visitor typed
        execution_options={PEEK: _peeker(path, key), OPEN_COPY: partial(open_reader, key=key)},
        **_POOL,
    )
    event.listen(engine, "begin", _begin)
    return engine


# The driver looks for a way to adapt every value that is not plain text or a number. For None it finds
# none and makes an exception of it each time: 1 µs for each NULL, half the price of a visit's row.
# A type that it knows costs a look into a dictionary; {}.get is the quickest function of None to None.
sqlcipher.register_adapter(type(None), {}.get)


def reading(engine: Engine) -> Engine:
    """Return a view of ``engine`` whose transactions only read: they never wait for a writer."""
    return engine.execution_options(**{READS_ONLY: True})


def open_reader(path: Path, key: bytes) -> Engine:
    """Return an engine that reads the store at ``path`` and cannot change a byte of it.

    A key that does not fit shows at the first read.
    """
    return create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: open_read_only(path, key),
        poolclass=NullPool,
        hide_parameters=True,
    )


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(READS_ONLY, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _peeker(path: Path, key: bytes) -> Callable[[], Any]:
    return lambda: open_read_only(path, key) if path.exists() else None


def _connect(path: Path, key: bytes) -> Any:
    try:
        connection = sqlcipher.connect(str(path), check_same_thread=False)
    except sqlcipher.Error as error:
        raise as_store_error(error, str(path)) from None
    # The driver's own transactions begin late and lock later still; ours begin in _begin.
    connection.isolation_level = None
    try:
        unlock(connection, key)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlcipher.Error as error:
        connection.close()
        raise as_store_error(error, str(path)) from None
    return connection


_PRAGMAS = (
    f"busy_timeout = {BUSY_MILLISECONDS}",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    # Pages are decrypted and checked when they are read anew: a push of 500 touches more than the usual 2 MB.
    "cache_size = -16384",
    "temp_store = MEMORY",  # a sorter's temporary file would lie on the disk unencrypted
)
