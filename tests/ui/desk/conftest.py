"""A desk for every test that asks for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from domain.visits import VisitDraft
from kiosk_app.features.staff.wiring import LOCK_AFTER_SECONDS
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.booking_stage import BookingDeskScreen
from tests.ui.desk.stage import EVERYBODY, DeskScreen
from tests.ui.desk.sync_stage import SyncDeskScreen

OpenDesk = Callable[..., DeskScreen]


@pytest.fixture
def open_desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[OpenDesk]:
    """Opens a desk with these visitors inside: ``open_desk(SLAMET, SITI)``; without any, with everybody.
    ``open_desk(booking=True)`` opens one with a day of bookings.
    ``open_desk(troubled=…)`` opens one that has its page about sync, with or without the sample's troubles."""
    opened: list[DeskScreen] = []

    def open_one(
        *visitors: VisitDraft,
        lock_after: float = LOCK_AFTER_SECONDS,
        troubled: bool | None = None,
        role: str = "",
        booking: bool = False,
    ) -> DeskScreen:
        desk: DeskScreen
        if booking:
            desk = BookingDeskScreen(engine, clock, executor, tmp_path)
        elif troubled is None:
            desk = DeskScreen(engine, clock, executor, visitors or EVERYBODY, lock_after)
        else:
            desk = SyncDeskScreen(engine, clock, executor, tmp_path, troubled=troubled, role=role)
        opened.append(desk)
        return desk

    yield open_one
    for desk in opened:
        desk.close()
