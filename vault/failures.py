"""Turns what SQLite says into the ``StoreError`` that a person can be told about."""

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


def as_store_error(error: BaseException, where: str = "store") -> BaseException:
    """Return the ``StoreError`` that ``error`` means, or ``error`` itself where it is none of the world's.

    ``error`` is the driver's exception or SQLAlchemy's around it. A broken constraint or a wrong
    statement is ours, not the world's, and comes back unchanged.
    """
    cause = getattr(error, "orig", None) or error
    code = getattr(cause, "sqlite_errorcode", None)
    meaning = _MEANING.get(code & 0xFF) if isinstance(code, int) else None
    if meaning is None:
        return error
    return meaning(f"{where}: {getattr(cause, 'sqlite_errorname', code)}")


def os_failure(error: OSError, where: object) -> StoreError:
    """Return the ``StoreError`` that an error of the file system at ``where`` means."""
    kind = DiskFull if error.errno in (errno.ENOSPC, errno.EDQUOT) else UnwritableStore
    return kind(f"{where}: {error.strerror}")


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
