"""Where staff may put a file: a drive that somebody plugged in, or the folder for documents."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from domain.chance import random_hex

_PLUGGED_IN = ("/media/", "/run/media/", "/mnt/")


class PlaceKind(StrEnum):
    DRIVE = "drive"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class ExportPlace:
    """``label``: what the drive calls itself, "" for the documents."""

    kind: PlaceKind
    label: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Written:
    """The whole file is on the medium."""

    path: Path


class WriteProblem(StrEnum):
    """Why no file was written."""

    GONE = "gone"
    FULL = "full"
    READ_ONLY = "read_only"


def find_places() -> tuple[ExportPlace, ...]:
    """Return where a file could go, drives first. May wait for a slow drive: call it in the background."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    home = Path(documents) if documents else Path.home()
    drives = (
        ExportPlace(PlaceKind.DRIVE, volume.displayName(), Path(volume.rootPath()))
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and not volume.isReadOnly() and _is_plugged_in(volume.rootPath())
    )
    return (*sorted(drives, key=lambda place: place.label), ExportPlace(PlaceKind.DOCUMENTS, "", home))


def write_private(folder: Path, name: str, content: bytes, *, make: bool = False) -> Written | WriteProblem:
    """Write a new file into ``folder`` that only its owner may read, whole or not at all.

    Where ``name`` is taken, a number is added: nothing is overwritten. ``make``: make the folder.
    """
    unfinished = folder / f".{random_hex()}"
    try:
        if make:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(unfinished, "xb", opener=_private) as file:
            file.write(content)
            file.flush()
            # A drive is pulled out as soon as the screen says that it is done.
            os.fsync(file.fileno())
        path = _free(folder, name)
        unfinished.replace(path)
    except OSError as error:
        _forget(unfinished)
        return _PROBLEMS.get(error.errno or 0, WriteProblem.GONE)
    return Written(path)


def _is_plugged_in(root: str) -> bool:
    if sys.platform == "win32":
        return not root.upper().startswith(os.environ.get("SYSTEMDRIVE", "C:").upper())
    return root.startswith(_PLUGGED_IN)


def _free(folder: Path, name: str) -> Path:
    stem, suffix = Path(name).stem, Path(name).suffix
    return next(path for path in _names(folder, stem, suffix) if not path.exists())


def _names(folder: Path, stem: str, suffix: str) -> Iterable[Path]:
    yield folder / f"{stem}{suffix}"
    number = 2
    while True:
        yield folder / f"{stem}-{number}{suffix}"
        number += 1


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _forget(unfinished: Path) -> None:
    try:
        unfinished.unlink(missing_ok=True)
    except OSError:
        return


_PROBLEMS = {
    errno.ENOSPC: WriteProblem.FULL,
    errno.EDQUOT: WriteProblem.FULL,
    errno.EACCES: WriteProblem.READ_ONLY,
    errno.EPERM: WriteProblem.READ_ONLY,
    errno.EROFS: WriteProblem.READ_ONLY,
}
