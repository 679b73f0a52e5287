"""The server's store: opened once, handed around; holds no state of its own but the epoch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, insert, select, update

from domain.chance import random_hex
from sync.server.tables import META
from vault.engine import reading
from vault.failures import translate_errors
from vault.migrate import ensure_schema

MIGRATIONS = Path(__file__).parent / "migrations"
SCHEMA_HEAD = "0007"

_EPOCH = "epoch"
RESTORED = "restored"
"""Which fact tells that this store was once put back from a backup."""


class ServerStore:
    """Gives out transactions. Several processes may share what lies behind ``engine``."""

    def __init__(self, engine: Engine) -> None:
        """``engine`` must be at ``SCHEMA_HEAD``; see ``prepare_store``."""
        self._engine = engine
        self._reading = self._reading_from(engine)
        self.epoch = self._read_epoch()

    @property
    def engine(self) -> Engine:
        """What lies behind, for copying it as a whole."""
        return self._engine

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield a connection in a transaction that is committed at the end of the block."""
        with translate_errors(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def deciding(self, building: str) -> Iterator[Connection]:
        """As ``writing``, and until the end of the block nobody else decides anything in ``building``.

        What two devices send at once is decided one after the other: each decision sees the one before.
        Read, hash and check what can be checked before: everybody else in the building waits.
        """
        with self.writing() as connection:
            self._take_turn(connection, building)
            yield connection

    def _reading_from(self, engine: Engine) -> Engine:
        return reading(engine)

    def _take_turn(self, connection: Connection, building: str) -> None:
        """Wait for the building's turn; SQLite's writers already come one at a time."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection that sees one moment of the store and never waits for a writer."""
        with translate_errors(), self._reading.connect() as connection:
            yield connection

    def renew_epoch(self) -> str:
        """Take a new epoch, so that every device compares itself with this store; return it.

        To be called once after the store was restored from a backup.
        """
        with self.writing() as connection:
            connection.execute(update(META).where(META.c.name == _EPOCH).values(value=random_hex()))
            connection.execute(delete(META).where(META.c.name == RESTORED))
            connection.execute(insert(META).values(name=RESTORED, value="yes"))
        self.epoch = self._read_epoch()
        return self.epoch

    def note(self, name: str, value: str) -> None:
        """Keep a fact of this server, which is of no building."""
        with self.writing() as connection:
            connection.execute(delete(META).where(META.c.name == name))
            connection.execute(insert(META).values(name=name, value=value))

    def close(self) -> None:
        self._engine.dispose()

    def _read_epoch(self) -> str:
        wanted = select(META.c.value).where(META.c.name == _EPOCH)
        with self.reading() as connection:
            found = connection.scalar(wanted)
        if found is not None:
            return str(found)
        with self.writing() as connection:
            # Another process may have been quicker between the two looks.
            found = connection.scalar(wanted)
            if found is None:
                found = random_hex()
                connection.execute(insert(META).values(name=_EPOCH, value=found))
            return str(found)


def prepare_store(engine: Engine) -> ServerStore:
    """Bring what lies behind ``engine`` to our schema and return the store; raises ``StoreError``."""
    ensure_schema(engine, MIGRATIONS, SCHEMA_HEAD)
    return ServerStore(engine)
