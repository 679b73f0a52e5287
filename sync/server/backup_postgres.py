"""Backups of a PostgreSQL database with its own tools, of the very moment that was checked.

``pg_dump`` and ``pg_restore`` must be of the server's version or newer. A dump is not encrypted.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from sync.server.checking import BuildingCopy, check_copy
from sync.server.store import ServerStore
from sync.server.tables import METADATA
from vault.errors import DamagedStore

_NOTHING_WAITS = "SET LOCAL idle_in_transaction_session_timeout = 0"


def dump(store: ServerStore, draft: Path) -> tuple[BuildingCopy, ...]:
    """Dump the database to ``draft``, read the dump again, and return what it holds.

    ``DamagedStore`` where the database or the dump is not whole, ``OSError`` where a tool is missing
    or fails.
    """
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with store.reading() as connection:
        connection.exec_driver_sql(_NOTHING_WAITS)
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        moment = str(connection.scalar(text("SELECT pg_export_snapshot()")))
        _run(
            ["pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={moment}"],
            ["--file", str(draft)],
            store.engine,
        )
        buildings = check_copy(connection)
    _require_rows(draft, "inbox", sum(copy.operations for copy in buildings))
    _require_rows(draft, "feed", sum(copy.head - copy.floor for copy in buildings))
    _require_rows(draft, "stream", sum(len(copy.streams) for copy in buildings))
    return buildings


def restore_dump(engine: Engine, source: Path) -> None:
    """Put the dump ``source`` in the place of what the database holds: all of it, or nothing. ``OSError``
    where that fails."""
    how = ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction"]
    _run(["pg_restore", *how], [str(source)], engine)


def forget_leftovers(engine: Engine, source: Path) -> None:
    """Drop the tables that the database had and the dump ``source``, of an older program, does not know."""
    listed = _read_list(source)
    with engine.begin() as connection:
        for table in reversed(METADATA.sorted_tables):
            if f" TABLE public {table.name} " not in listed:
                table.drop(connection, checkfirst=True)


def count_others(connection: Connection) -> int:
    """Return how many other programs have the database open."""
    return int(connection.scalar(text(_OTHERS)) or 0)


def _require_rows(draft: Path, table: str, expected: int) -> None:
    """Read ``table`` from the dump to its end and count: a dump that cannot be read is none."""
    command = ["pg_restore", "--data-only", f"--table={table}", "--file=-", str(draft)]
    count, inside = 0, False
    with _started(command) as process:
        for line in process.stdout or ():
            if line == b"\\.\n":
                inside = False
            count += inside
            inside = inside or line.startswith(b"COPY ")
    if process.returncode != 0 or count != expected:
        raise DamagedStore(f"the dump holds {count} of {expected} rows of {table}")


def _read_list(source: Path) -> str:
    with _started(["pg_restore", "--list", str(source)]) as process:
        listed = b"".join(process.stdout or ()).decode()
    if process.returncode != 0:
        raise DamagedStore(f"{source} is no dump")
    return listed


def _run(command: Sequence[str], more: Sequence[str], engine: Engine) -> None:
    url = engine.url.set(drivername="postgresql")
    environment = {**os.environ}
    if url.password:
        # Never on the command line, where every user of the machine can read it.
        environment["PGPASSWORD"] = str(url.password)
    address = url.set(password=None).render_as_string()
    whole = [*command, f"--dbname={address}", *more]
    try:
        done = subprocess.run(whole, env=environment, capture_output=True, check=False)
    except FileNotFoundError:
        raise OSError(f"{command[0]} is not installed here: it comes with PostgreSQL's client") from None
    if done.returncode != 0:
        # The first line only: what follows may quote a row.
        said = done.stderr.decode(errors="replace").partition("\n")[0]
        raise OSError(f"{command[0]} failed: {said[:200]}")


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        raise OSError(f"{command[0]} is not installed here: it comes with PostgreSQL's client") from None


_OTHERS = (
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
)
