"""Brings a store to the schema that this program knows."""

from __future__ import annotations

import re
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Engine, text

from vault.engine import PEEK
from vault.errors import NewerStore
from vault.failures import translate_errors

_ASK = "SELECT version_num FROM alembic_version"
_REVISION = re.compile(r'^revision(?::\s*str)?\s*=\s*"([^"]+)"', re.MULTILINE)
_HAS_TABLE = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"


_ONE_AT_A_TIME = Lock()
"""Alembic keeps what it works on in globals of its own modules."""


def ensure_schema(engine: Engine, scripts: Path, head: str) -> None:
    """Bring the store behind ``engine`` to revision ``head`` of the Alembic directory ``scripts``.

    At ``head`` already: one small read, and Alembic is not even imported. Older, or empty: all
    steps in one transaction, so that a power cut leaves the old schema. A revision that
    ``scripts`` does not hold was written by a newer program: ``NewerStore``, and an encrypted
    file's bytes are as before, since it was only read.
    """
    revision = stored_revision(engine)
    if revision == head:
        return
    if revision is not None and revision not in known_revisions(scripts):
        raise NewerStore(f"schema {revision} is newer than {head}")
    with translate_errors():
        _upgrade(engine, scripts, head)


def stored_revision(engine: Engine) -> str | None:
    """Return the revision that the store says it has, ``None`` where it says nothing yet."""
    peek = engine.get_execution_options().get(PEEK)
    if peek is None:
        return _ask_engine(engine)
    with translate_errors():
        connection = peek()
        return None if connection is None else _ask_and_close(connection)


def _ask_and_close(connection: Any) -> str | None:
    try:
        if connection.execute(_HAS_TABLE).fetchone() is None:
            return None
        row = connection.execute(_ASK).fetchone()
        return None if row is None else str(row[0])
    finally:
        connection.close()


def _ask_engine(engine: Engine) -> str | None:
    from sqlalchemy import inspect

    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text(_ASK)).scalar()


def known_revisions(scripts: Path) -> frozenset[str]:
    """Return the revisions that ``scripts`` holds, read as text so that Alembic need not be imported."""
    texts = (file.read_text("utf-8") for file in (scripts / "versions").glob("*.py"))
    found = (_REVISION.search(text) for text in texts)
    return frozenset(match.group(1) for match in found if match)


def _upgrade(engine: Engine, scripts: Path, head: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with _ONE_AT_A_TIME, engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, head)
