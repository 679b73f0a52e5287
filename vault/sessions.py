"""One use case, one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlmodel import Session

from vault.engine import reading
from vault.failures import translate_errors


@contextmanager
def writing_session(engine: Engine) -> Iterator[Session]:
    """Yield a session that commits at the end, or undoes everything if an exception leaves it.

    Returning normally means that it is on the disk. Errors of the disk leave as ``StoreError``.
    """
    with translate_errors(), Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


def outside_transactions(engine: Engine, statement: str, parameters: tuple[object, ...] = ()) -> None:
    """Have the store do what may not stand within a transaction. Raises ``StoreError``."""
    with translate_errors():
        connection = engine.raw_connection()
        try:
            connection.cursor().execute(statement, parameters).fetchall()
        finally:
            connection.close()


@contextmanager
def reading_session(engine: Engine) -> Iterator[Session]:
    """Yield a session that sees one moment of the store and never waits for a writer."""
    with translate_errors(), Session(reading(engine), expire_on_commit=False) as session:
        yield session
