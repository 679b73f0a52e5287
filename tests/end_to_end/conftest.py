"""The house as it is: a central server in a process of its own, kiosks left and right of the door, a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.end_to_end.house import House, MainServer
from tests.helpers.clock import FixedClock


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    """A house whose server runs and whose devices are still to be opened."""
    house = House(MainServer(tmp_path / "central").start(), tmp_path, clock)
    yield house
    house.close()
