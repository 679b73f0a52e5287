"""Moving a booking, or a series with its collisions shown date by date, by keyboard alone (A9)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from domain.booking.bookings import Channel
from domain.booking.series import Every, SeriesRule
from domain.clock import WIB
from kiosk_app.features.booking.outcomes import SeriesMade
from tests.features.booking.house import group, person, wib, wish
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.accessible import INTERACTIVE, walk
from tests.ui.desk.booking_stage import BookingDeskScreen
from tests.ui.desk.stage import CTRL
from tests.ui.fitting import unreadable

RETURN, TAB, ESCAPE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space
ROOM, TUESDAY = "ruang-diskusi", "2026-11-24"
FOLLOWING, ALL = 1, 2
"""So many Tabs after the first choice of what a move is for."""
WEEKLY = SeriesRule(date(2026, 11, 24), time(14), time(16), Every.WEEK, count=3)


@pytest.fixture
def desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[BookingDeskScreen]:
    """Rina at Tuesday's calendar with three Tuesdays of the youth club chosen; on the second, somebody else has ten
    o'clock."""
    screen = BookingDeskScreen(engine, clock, executor, tmp_path, filled=False, days=23, only=(ROOM,))
    made = screen.house.service.book_series(
        WEEKLY, wish(ROOM, wib(TUESDAY, "14:00"), 120, group(), people=8), {}
    )
    assert isinstance(made, SeriesMade)
    screen.house.made(wish(ROOM, wib("2026-12-01", "10:00"), 60, person("Slamet", "081211112222"), people=3))
    screen.enter()
    screen.key(Qt.Key.Key_Right)
    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_M, CTRL)
    yield screen
    screen.close()


def starts(desk: BookingDeskScreen) -> list[str]:
    """When the series' dates begin now."""
    code = desk.bookings.detail.code
    views = sorted(desk.house.service.by_code(code), key=lambda view: view.booking.starts_at)
    assert {view.booking.channel for view in views} == {Channel.ON_SITE}
    return [f"{view.booking.starts_at.astimezone(WIB):%d %H.%M}" for view in views]


def plan_for(desk: BookingDeskScreen, scope: int) -> None:
    """Ask for ten o'clock, for more than this date."""
    desk.key(TAB)
    desk.keys("10")
    for _ in range(3 + scope):
        desk.key(TAB)
    desk.key(SPACE)
    desk.find("move_startField").forceActiveFocus()
    desk.key(RETURN)


def test_A9_one_date_moves_at_once_to_what_was_typed(desk: BookingDeskScreen) -> None:
    desk.keys("rabu")
    desk.key(TAB)
    desk.keys("9")
    desk.key(RETURN)
    assert starts(desk) == ["25 09.00", "01 14.00", "08 14.00"]
    assert str(desk.find("detailNotice").property("text")).startswith("Dipindahkan")
    assert not desk.has("saveMoveButton")


def test_A9_all_dates_move_once_it_is_decided_about_those_that_collide(desk: BookingDeskScreen) -> None:
    plan_for(desk, ALL)
    move = desk.bookings.move
    assert [row["state"] for row in move.dates] == ["fits", "conflict", "fits"]
    assert "sudah diambil" in move.dates[1]["why"]
    assert str(desk.find("moveWords").property("text")) == "1 tanggal bertabrakan"
    desk.key(RETURN)
    assert "Putuskan dulu" in str(desk.find("moveError").property("text"))
    assert starts(desk)[0] == "24 14.00", "nothing moves before"
    desk.find("skip_1").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    desk.key(SPACE)
    desk.find("saveMoveButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    desk.key(RETURN)
    assert starts(desk) == ["24 10.00", "01 14.00", "08 10.00"]


def test_what_collides_takes_the_nearest_free_time_and_escape_goes_back(desk: BookingDeskScreen) -> None:
    plan_for(desk, FOLLOWING)
    assert desk.has("nearest_1")
    desk.key(ESCAPE)
    assert desk.has("move_startField")
    assert desk.bookings.move.values["start"] == "10", "nothing typed is lost"
    desk.key(RETURN)
    desk.bookings.move.takeNearest(1)
    desk.bookings.move.save()
    desk.rest()
    assert starts(desk)[0] == "24 10.00"
    assert starts(desk)[1] == "01 11.30", "once the room is cleaned"


def test_A2_A5_the_dates_can_be_read_and_heard_at_every_size(desk: BookingDeskScreen) -> None:
    plan_for(desk, ALL)
    acting = [spoken for spoken in walk(desk.window) if spoken.role in INTERACTIVE]
    assert [spoken.item.objectName() for spoken in acting if not spoken.name.strip()] == []
    problems: list[str] = []
    for size, scale in (((1440, 900), 1.0), ((960, 600), 2.0), ((1280, 720), 1.5)):
        for language in ("id", "en"):
            desk.seen(size, scale, language)
            problems += [f"{size} {scale} {language}: {problem}" for problem in unreadable(desk)]
    assert problems == []


def test_what_cannot_be_read_stands_beside_its_field(desk: BookingDeskScreen) -> None:
    desk.keys("entah")
    desk.key(RETURN)
    assert "Ketik hari atau tanggal" in str(desk.find("said_day").property("text"))
    desk.key(ESCAPE)
    assert not desk.has("move_dayField")
    assert desk.has("panelTitle")
