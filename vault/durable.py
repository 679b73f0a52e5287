"""Files that are there after a power cut, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


def write_durably(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Put ``content`` at ``path``: readers and power cuts see the old file or the new one. Raises ``OSError``.

    On return it is on the disk. ``mode`` is set before the first byte is written.
    """
    draft = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)


def place_durably(draft: Path, path: Path) -> None:
    """Move the finished file ``draft`` to ``path`` in the same directory: readers and power cuts see the old
    file or the whole new one. On return it is on the disk. Raises ``OSError``."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(path)
    sync_directory(path.parent)


def sync_directory(directory: Path) -> None:
    """Have the names in ``directory`` survive a power cut; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
