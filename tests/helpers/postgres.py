"""A real PostgreSQL of our own: started for the tests, on a socket of its own, gone after them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import sql

SUPERUSER, ROLE = "postgres", "pip"
PATIENCE = 30.0
_ROOM = 2 * 1024**3
_SETTINGS = {
    "listen_addresses": "",
    "shared_buffers": "16MB",
    "max_connections": "100",
    # No test takes the power from the whole machine; a process that dies loses nothing of the system's cache.
    "fsync": "off",
    "full_page_writes": "off",
    "log_min_messages": "warning",
}


@cache
def binaries() -> Path | None:
    """Return where ``initdb`` and ``postgres`` lie; Debian keeps them beside the PATH. ``None``: nowhere."""
    named = shutil.which("initdb")
    places = [Path(named).resolve().parent] if named else []
    asked = shutil.which("pg_config")
    if asked:
        told = subprocess.run([asked, "--bindir"], capture_output=True, text=True, check=False)
        places.append(Path(told.stdout.strip()))
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "postgres").exists()), None)


class Postgres:
    """A cluster in ``directory``, which it makes and removes. ``kill`` takes the power, ``start`` gives it."""

    def __init__(self, directory: Path, settings: Mapping[str, str] | None = None) -> None:
        self._settings = {**_SETTINGS, **(settings or {})}
        found = binaries()
        assert found is not None, "PostgreSQL is not installed"
        self._binaries = found
        self.directory = directory
        self._process: subprocess.Popen[bytes] | None = None

    def create(self) -> Postgres:
        """Make the cluster and a role that owns what the server makes, and nothing else."""
        user = _unprivileged()
        if user is not None:
            shutil.chown(self.directory, user)
        command = [str(self._binaries / "initdb"), "-D", str(self._data), "-U", SUPERUSER, "-A", "trust"]
        command += ["--no-sync", "--locale=C.UTF-8", "-E", "UTF8"]
        subprocess.run(command, cwd=self.directory, user=user, check=True, capture_output=True)
        self.start()
        self.run(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(ROLE)))
        return self

    def start(self) -> None:
        """Return once it takes connections."""
        settings = [f"-c{name}={value}" for name, value in self._settings.items()]
        command = [str(self._binaries / "postgres"), "-D", str(self._data), f"-k{self.directory}", *settings]
        with (self.directory / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, cwd=self.directory, user=_unprivileged(), stdout=log, stderr=log
            )
        self._wait_until_open()

    def kill(self) -> None:
        """End it as an operator in a hurry does (``pg_ctl stop -m immediate``): nothing is tidied up."""
        self._end(signal.SIGQUIT)

    def stop(self) -> None:
        self._end(signal.SIGINT)

    def new_database(self, template: str = "template1") -> str:
        """Make a database like ``template`` and return its address for the server."""
        name = f"pip_{uuid4().hex[:12]}"
        self.copy_database(template, name)
        return self.address(name)

    def copy_database(self, template: str, name: str) -> None:
        """Make ``name`` like ``template``, which nobody may use meanwhile."""
        words = "CREATE DATABASE {} TEMPLATE {} OWNER {} STRATEGY file_copy"
        self.run(sql.SQL(words).format(*map(sql.Identifier, (name, template, ROLE))))

    def drop_database(self, name: str) -> None:
        self.run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def run(self, statement: sql.Composed, database: str = SUPERUSER) -> None:
        """Run ``statement`` as the superuser."""
        with psycopg.connect(self._as_superuser(database), autocommit=True) as connection:
            connection.execute(statement)

    def address(self, database: str) -> str:
        return f"postgresql://{ROLE}@/{database}?host={self.directory}"

    @property
    def _data(self) -> Path:
        return self.directory / "data"

    def _as_superuser(self, database: str) -> str:
        return f"host={self.directory} user={SUPERUSER} dbname={database}"

    def _wait_until_open(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self._as_superuser(SUPERUSER)).close()
            except psycopg.OperationalError:
                assert time.monotonic() < deadline, (self.directory / "log").read_text()
                time.sleep(0.02)  # only to leave the processor to the server waited for
            else:
                return

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(PATIENCE)
            self._process = None


@contextmanager
def running_postgres(settings: Mapping[str, str] | None = None) -> Iterator[Postgres]:
    """Run a fresh cluster for as long as the block lasts; ``settings`` overrule those for tests."""
    # Not in the tests' own place: only its owner may look into that, and root may not run PostgreSQL.
    directory = Path(tempfile.mkdtemp(prefix="pip-postgres-", dir=_in_memory()))
    directory.chmod(0o755)
    postgres = Postgres(directory, settings)
    try:
        yield postgres.create()
    finally:
        with suppress(OSError, subprocess.TimeoutExpired):
            postgres.kill()
        shutil.rmtree(directory, ignore_errors=True)


def _in_memory() -> Path | None:
    """Return a place in memory: a database is 300 files, and a hundred tests have one each."""
    place = Path("/dev/shm")
    usable = os.access(place, os.W_OK) and shutil.disk_usage(place).free > _ROOM
    return place if usable else None


@cache
def _unprivileged() -> str | None:
    """Return whom to be, ``None`` for whoever we are: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)
