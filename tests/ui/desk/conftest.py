"""A desk for every test that asks for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from domain.visits import VisitDraft
from kiosk_app.features.staff.wiring import LOCK_AFTER_SECONDS
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.stage import EVERYBODY, DeskScreen

OpenDesk = Callable[..., DeskScreen]


@pytest.fixture
def open_desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor
) -> Iterator[OpenDesk]:
    """Opens a desk with these visitors inside: ``open_desk(SLAMET, SITI)``; without any, with everybody."""
    opened: list[DeskScreen] = []

    def open_one(*visitors: VisitDraft, lock_after: float = LOCK_AFTER_SECONDS) -> DeskScreen:
        opened.append(DeskScreen(engine, clock, executor, visitors or EVERYBODY, lock_after))
        return opened[-1]

    yield open_one
    for desk in opened:
        desk.close()
