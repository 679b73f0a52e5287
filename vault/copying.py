"""A copy of a store while it is in use: one moment of it, under the same key."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Engine

from vault.engine import OPEN_COPY
from vault.errors import DamagedStore
from vault.failures import translate_errors
from vault.sessions import outside_transactions


def copy_store(engine: Engine, target: Path) -> None:
    """Write the store behind ``engine`` as it is at this moment to the new file ``target``, encrypted.

    Nobody waits for it: it reads one moment while others write. What was erased in the store is not in
    the copy, not even in unused pages. Raises ``StoreError`` and ``OSError``.
    """
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    outside_transactions(engine, "VACUUM INTO ?", (str(target),))


def open_copy(engine: Engine, path: Path) -> Engine:
    """Return an engine that reads ``path``, a copy of the store behind ``engine``; it changes nothing."""
    opened: Engine = engine.get_execution_options()[OPEN_COPY](path)
    return opened


def require_sound(engine: Engine) -> None:
    """Raise ``DamagedStore`` unless every page is as it was sealed, and all of them make a whole."""
    with translate_errors(), engine.connect() as connection:
        broken = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
        said = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
    if broken or said != "ok":
        raise DamagedStore("the copy is not whole")
