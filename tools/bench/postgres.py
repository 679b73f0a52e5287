"""A PostgreSQL of our own for a benchmark, where one is installed, with everything on that a power cut
asks for; gone afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

_AS_IN_SERVICE = {"fsync": "on", "full_page_writes": "on", "shared_buffers": "128MB"}


@contextmanager
def fresh_database() -> Iterator[str | None]:
    """Yield the address of an empty database, ``None`` where PostgreSQL is not installed."""
    from tests.helpers.postgres import binaries, running_postgres

    if binaries() is None:
        yield None
        return
    with running_postgres(_AS_IN_SERVICE) as postgres:
        yield postgres.new_database()
