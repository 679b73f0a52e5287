"""A whole entrance kiosk for every test that asks for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from tests.helpers.clock import FixedClock
from tests.ui.guestbook.stage import Stage

OpenStage = Callable[..., Stage]


@pytest.fixture
def open_stage(qtbot: QtBot, engine: Engine, clock: FixedClock) -> Iterator[OpenStage]:
    """Opens a kiosk on the test's store: ``open_stage(size, printer=…, change=…)``."""
    opened: list[Stage] = []

    def open_one(*arguments: object, **options: object) -> Stage:
        opened.append(Stage(engine, clock, *arguments, **options))  # type: ignore[arg-type]
        return opened[-1]

    yield open_one
    for stage in opened:
        stage.close()


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    """A portrait kiosk at its attract page, without a printer."""
    return open_stage()
