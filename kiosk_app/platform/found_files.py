"""Files that somebody brought along: on a drive that was plugged in, or in the folder for documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk_app.platform.export_places import ExportPlace

MOST_FILES = 30


@dataclass(frozen=True, slots=True)
class FoundFile:
    """``place``: what its drive calls itself, "" for the documents."""

    path: Path
    size: int
    changed: float
    place: str


def find_files(places: Iterable[ExportPlace], endings: Iterable[str]) -> tuple[FoundFile, ...]:
    """Return the newest files with one of ``endings`` ("csv"), at most ``MOST_FILES``; folders are looked into one
    step deep. May wait for a slow drive: call it in the background."""
    wanted = tuple(f".{ending}" for ending in endings)
    found = [one for place in places for one in _in_place(place, wanted)]
    return tuple(sorted(found, key=lambda one: one.changed, reverse=True)[:MOST_FILES])


def _in_place(place: ExportPlace, wanted: tuple[str, ...]) -> Iterator[FoundFile]:
    for path in (*_inside(place.folder), *(deep for one in _inside(place.folder) for deep in _inside(one))):
        if path.suffix.lower() not in wanted or path.name.startswith("."):
            continue
        try:
            known = path.stat()
        except OSError:
            continue  # Pulled out meanwhile.
        yield FoundFile(path, known.st_size, known.st_mtime, place.label)


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
