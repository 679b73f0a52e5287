"""A small encrypted store of one table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.helpers.stores import tiny_scripts
from vault.opening import open_or_create

KEY = bytes(range(32))
OTHER_KEY = bytes(32)


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    return tiny_scripts(tmp_path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the store lies; alone in its directory."""
    (tmp_path / "data").mkdir(mode=0o700)
    return tmp_path / "data" / "store.db"


@pytest.fixture
def guestbook(path: Path, scripts: Path) -> Iterator[Engine]:
    """The store with its table ``guest``, open."""
    engine = open_or_create(path, KEY, scripts, "0001")
    yield engine
    engine.dispose()
