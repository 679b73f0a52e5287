"""A whole terminal for every test that asks for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from tests.helpers.clock import FixedClock
from tests.ui.booking.stage import TerminalStage

OpenTerminal = Callable[..., TerminalStage]


@pytest.fixture
def open_terminal(qtbot: QtBot, engine: Engine, clock: FixedClock) -> Iterator[OpenTerminal]:
    """Opens a terminal on the test's store: ``open_terminal(sure, size, printer)``."""
    opened: list[TerminalStage] = []

    def open_one(*arguments: object, **options: object) -> TerminalStage:
        opened.append(TerminalStage(engine, clock, *arguments, **options))  # type: ignore[arg-type]
        return opened[-1]

    yield open_one
    for stage in opened:
        stage.close()


@pytest.fixture
def terminal(open_terminal: OpenTerminal) -> TerminalStage:
    """A portrait terminal at its attract page: it may confirm two computers and the discussion room alone."""
    return open_terminal()
