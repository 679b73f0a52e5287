"""A screen with the building alone, quick to open, and a whole terminal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.features.building.way_view_model import Doors
from kiosk_app.features.building.wiring import wire_building
from kiosk_app.session.appearance_view_model import Wishes
from kiosk_app.session.wiring import wire_shell
from tests.helpers.clock import FixedClock
from tests.ui.booking.conftest import open_terminal, terminal
from tests.ui.harness import Screen
from tests.ui.pages import BUILDING

__all__ = ["open_terminal", "plan", "terminal"]


@pytest.fixture
def plan(qtbot: QtBot) -> Iterator[Screen]:
    """A terminal that knows nothing but the building, at its plan."""
    shell = wire_shell(FixedClock(), BUILDING, wishes=Wishes(animated=False))

    def nowhere(_name: str) -> None: ...

    feature = wire_building("", "terminal", shell.translation, Doors(shell.navigator.open, nowhere, nowhere))
    shell.navigator.register(feature.pages)
    screen = Screen(shell)
    screen.open("building/plan")
    screen.steady()
    yield screen
    screen.close()
    del feature
