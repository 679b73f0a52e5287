"""Turns what the database says into the ``StoreError`` that a person can be told about."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from vault.errors import DamagedStore, DiskFull, StoreError, UnwritableStore

NOT_A_DATABASE = 26

# The primary result codes of SQLite (https://www.sqlite.org/rescode.html).
_PERMISSION, _BUSY, _READ_ONLY, _IO_ERROR, _CORRUPT, _FULL, _CANNOT_OPEN = 3, 5, 8, 10, 11, 13, 14

_MEANING: dict[int, type[StoreError]] = {
    _FULL: DiskFull,
    _CORRUPT: DamagedStore,
    NOT_A_DATABASE: DamagedStore,
    _PERMISSION: UnwritableStore,
    _READ_ONLY: UnwritableStore,
    _IO_ERROR: UnwritableStore,
    _CANNOT_OPEN: UnwritableStore,
    _BUSY: UnwritableStore,
}


# The classes of SQLSTATE that tell of the world and not of us
# (https://www.postgresql.org/docs/current/errcodes-appendix.html).
_MEANING_OF_CLASS: dict[str, type[StoreError]] = {
    "08": UnwritableStore,  # the connection
    "25": UnwritableStore,  # a stand-by that only reads
    "28": UnwritableStore,  # who we are
    "3D": UnwritableStore,  # no such database
    "40": UnwritableStore,  # two transactions in each other's way
    "53": UnwritableStore,  # no room, no memory, no connection left
    "55": UnwritableStore,  # a lock held for too long
    "57": UnwritableStore,  # an operator, a restart, a statement that took too long
    "58": UnwritableStore,  # the machine under it
    "XX": DamagedStore,
}
_MEANING_OF_STATE: dict[str, type[StoreError]] = {
    "53100": DiskFull,
    "42501": UnwritableStore,  # no right to it; the rest of class 42 are our own mistakes
}
_NO_ANSWER = {"OperationalError", "InterfaceError"}


def as_store_error(error: BaseException, where: str = "store") -> BaseException:
    """Return the ``StoreError`` that ``error`` means, or ``error`` itself where it is none of the world's.

    ``error`` is the driver's exception or SQLAlchemy's around it. A broken constraint or a wrong
    statement is ours, not the world's, and comes back unchanged.
    """
    cause = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlite_errorcode", None)
    meaning = _MEANING.get(code & 0xFF) if isinstance(code, int) else None
    if meaning is not None:
        return meaning(f"{where}: {getattr(cause, 'sqlite_errorname', code)}")
    return _of_server(cause, where) or error


def _of_server(cause: BaseException, where: str) -> StoreError | None:
    """Return what an error of PostgreSQL's driver means, or of the pool before it; ``None`` for ours.

    The driver need not be imported: its errors carry ``sqlstate``, ``None`` where nobody answered.
    """
    names = {kind.__name__ for kind in type(cause).__mro__}
    if "TimeoutError" in names and type(cause).__module__.startswith("sqlalchemy"):
        return UnwritableStore(f"{where}: all connections are busy")
    state = getattr(cause, "sqlstate", "")
    if state is None:
        return UnwritableStore(f"{where}: it does not answer") if names & _NO_ANSWER else None
    meaning = _MEANING_OF_STATE.get(state) or _MEANING_OF_CLASS.get(state[:2])
    return None if meaning is None else meaning(f"{where}: SQLSTATE {state}")


def os_failure(error: OSError, where: object) -> StoreError:
    """Return the ``StoreError`` that an error of the file system at ``where`` means."""
    kind = DiskFull if error.errno in (errno.ENOSPC, errno.EDQUOT) else UnwritableStore
    return kind(f"{where}: {error.strerror}")


def is_of_the_world(error: BaseException) -> bool:
    """Return whether ``error`` has to do with the disk, the file or the database, not with what was asked."""
    return as_store_error(error) is not error


@contextmanager
def translate_errors() -> Iterator[None]:
    """Within it, an error of the disk or the file leaves as ``StoreError`` (``DiskFull`` …)."""
    try:
        yield
    except Exception as error:
        translated = as_store_error(error)
        if translated is error:
            raise
        raise translated from None
