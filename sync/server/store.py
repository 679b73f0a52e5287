"""The server's store: opened once, handed around; holds no state of its own but the epoch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert, select, update

from sync.server.tables import META
from vault.engine import reading
from vault.failures import translate_errors
from vault.migrate import ensure_schema

MIGRATIONS = Path(__file__).parent / "migrations"
SCHEMA_HEAD = "0001"

_EPOCH = "epoch"


class ServerStore:
    """Gives out transactions. Several processes may share what lies behind ``engine``."""

    def __init__(self, engine: Engine) -> None:
        """``engine`` must be at ``SCHEMA_HEAD``; see ``prepare_store``."""
        self._engine = engine
        self._reading = reading(engine)
        self.epoch = self._read_epoch()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield a connection in a transaction that is committed at the end of the block."""
        with translate_errors(), self._engine.begin() as connection:
            yield connection

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
            connection.execute(update(META).where(META.c.name == _EPOCH).values(value=uuid4().hex))
        self.epoch = self._read_epoch()
        return self.epoch

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
                found = uuid4().hex
                connection.execute(insert(META).values(name=_EPOCH, value=found))
            return str(found)


def prepare_store(engine: Engine) -> ServerStore:
    """Bring what lies behind ``engine`` to our schema and return the store; raises ``StoreError``."""
    ensure_schema(engine, MIGRATIONS, SCHEMA_HEAD)
    return ServerStore(engine)
