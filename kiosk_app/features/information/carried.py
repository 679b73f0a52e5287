"""The first set of pages, read from what ships with the program: a new device is useful before its first sync."""

from __future__ import annotations

import csv
import json
import logging
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from domain.information.directory import Row, directory_pages
from domain.information.front_matter import page_from_text
from domain.information.kinds import Language
from domain.information.pages import Page
from kiosk_app.platform.paths import CONTENT, DATA

_log = logging.getLogger(__name__)


@cache
def carried_pages() -> Mapping[str, Page]:
    """Return every page that the program carries, by its key; reads the files once, in the background."""
    found = [*_written(CONTENT), *_listed(DATA)]
    return MappingProxyType({page.key: page for page in found})


def _written(folder: Path) -> Iterator[Page]:
    for language in Language:
        for file in sorted((folder / language.value).glob("*.md")):
            try:
                page = page_from_text(file.read_text(encoding="utf-8"), file.stem)
            except ValueError as problem:
                # One damaged page must not take the others with it.
                _log.error("%s cannot be read: %s", file.name, problem)
                continue
            yield page


def _listed(folder: Path) -> Iterator[Page]:
    for rule in json.loads((folder / "directory.json").read_text(encoding="utf-8"))["directories"]:
        try:
            yield from directory_pages(rule, _tables(folder, rule))
        except (ValueError, KeyError) as problem:
            _log.error("%s cannot be read: %s", rule.get("file"), problem)


def _tables(folder: Path, rule: Mapping[str, Any]) -> Mapping[str, tuple[Row, ...]]:
    names = [rule["file"], *([rule["below"]["file"]] if "below" in rule else [])]
    return {name: _rows(folder / name) for name in names}


@cache
def _rows(file: Path) -> tuple[Row, ...]:
    with file.open(encoding="utf-8", newline="") as table:
        return tuple(csv.DictReader(table))
