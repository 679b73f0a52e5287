"""What the house arranges, changed at the desk: facilities, holidays, closures, limits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.booking_stage import BookingDeskScreen

RETURN, DOWN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab
CLOSURE = {
    "starts_at": "2026-11-23 12.00",
    "ends_at": "2026-11-23 17.00",
    "reason": "Perbaikan listrik",
    "facilities": "ruang-komunitas, ruang-diskusi",
}


@pytest.fixture
def desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[BookingDeskScreen]:
    """Rina at the page about facilities and hours."""
    screen = BookingDeskScreen(engine, clock, executor, tmp_path)
    screen.enter()
    screen.key(Qt.Key.Key_F12)
    yield screen
    screen.close()


def fill(desk: BookingDeskScreen, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        desk.bookings.arrange.edit(name, text)
    desk.rest()


def test_A9_a_facility_is_changed_by_keys(desk: BookingDeskScreen) -> None:
    desk.key(DOWN)
    desk.key(DOWN)
    desk.key(RETURN)
    assert desk.bookings.arrange.texts["name"] == "Mini Studio"
    fill(desk, {"seats": "35", "approval": ""})
    desk.find("arrange_nameField").forceActiveFocus()
    desk.key(RETURN)
    studio = next(one for one in desk.house.service.facilities() if one.facility_id == "mini-studio")
    assert (studio.seats, studio.approval, studio.max_minutes) == (35, False, studio.max_minutes)
    assert "Disimpan" in str(desk.find("arrangeNotice").property("text"))


def test_what_cannot_be_read_is_said_beside_its_field_and_nothing_is_written(desk: BookingDeskScreen) -> None:
    desk.key(DOWN)
    fill(desk, {"seats": "banyak"})
    desk.bookings.arrange.save()
    desk.rest()
    assert set(desk.bookings.arrange.errors) == {"seats"}
    assert desk.bookings.arrange.texts["seats"] == "banyak"
    assert desk.house.service.facilities()[0].seats == 30


def test_a_closure_shows_whom_it_concerns_before_it_is_written(desk: BookingDeskScreen) -> None:
    desk.bookings.arrange.add("blackout")
    fill(desk, CLOSURE)
    desk.bookings.arrange.save()
    desk.rest()
    assert any("Karang Taruna Sekayu" in line for line in desk.bookings.arrange.concerned)
    assert desk.has("concernedBanner")
    assert desk.house.service.timetable().blackouts == ()
    desk.bookings.arrange.save()
    desk.rest()
    (closure,) = desk.house.service.timetable().blackouts
    assert closure.reason == "Perbaikan listrik"
    desk.key(Qt.Key.Key_F6)
    assert "Perlu diberi tahu" in [row["heading"] for row in desk.bookings.decide.rows]


def test_a_holiday_may_be_opened(desk: BookingDeskScreen) -> None:
    rows = desk.bookings.arrange.rows
    christmas = next(n for n, row in enumerate(rows) if row["text"].startswith("Jum, 25 Des"))
    desk.bookings.arrange.select(christmas)
    fill(desk, {"open": "1"})
    desk.bookings.arrange.save()
    desk.rest()
    assert desk.house.service.timetable().holidays[date(2026, 12, 25)].open


def test_hours_take_single_days_that_differ(desk: BookingDeskScreen) -> None:
    rows = desk.bookings.arrange.rows
    desk.bookings.arrange.select(next(n for n, row in enumerate(rows) if row["text"] == "PIP"))
    fill(desk, {"exceptions": "2026-12-31 07.00-14.00; 2027-01-02 -", "week.sat": ""})
    desk.bookings.arrange.save()
    desk.rest()
    desk.bookings.arrange.save()
    desk.rest()
    hours = desk.house.service.timetable().hours["pip"]
    opening = hours.exceptions[date(2026, 12, 31)]
    assert opening is not None
    assert (opening.closes.hour, hours.exceptions[date(2027, 1, 2)], 5 in hours.week) == (14, None, False)


def test_limits_are_numbers_by_kind(desk: BookingDeskScreen) -> None:
    desk.bookings.arrange.select(len(desk.bookings.arrange.rows) - 1)
    fill(desk, {"limits.person/computer.per_day": "2", "grace_minutes": "20"})
    desk.bookings.arrange.save()
    desk.rest()
    policy = desk.house.service.policy()
    assert (policy.grace_minutes, policy.limits["person/computer"].per_day) == (20, 2)


def test_a_weekly_break_comes_and_goes(desk: BookingDeskScreen) -> None:
    desk.bookings.arrange.add("pause")
    fill(desk, {"reason": "Salat Jumat", "weekdays": "5", "begins": "11.30", "ends": "13.00"})
    desk.bookings.arrange.save()
    desk.rest()
    (pause,) = desk.house.service.timetable().pauses
    assert (pause.weekdays, pause.reason) == ((4,), "Salat Jumat")
    rows = desk.bookings.arrange.rows
    desk.bookings.arrange.select(next(n for n, row in enumerate(rows) if row["text"].startswith("Salat")))
    desk.bookings.arrange.remove()
    desk.rest()
    assert desk.house.service.timetable().pauses == ()
