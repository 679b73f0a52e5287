"""Facilities that come, go out of use and come back, and closures that show at once, at the desk that arranged them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from domain.booking.facilities import Facility
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.booking_stage import BookingDeskScreen
from tests.ui.desk.stage import CTRL

RETURN, TAB, ROOM = Qt.Key.Key_Return, Qt.Key.Key_Tab, "ruang-diskusi"


@pytest.fixture
def desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[BookingDeskScreen]:
    """Rina at the page about facilities and hours of a quiet house."""
    screen = BookingDeskScreen(engine, clock, executor, tmp_path, filled=False, only=(ROOM,), days=2)
    screen.enter()
    screen.key(Qt.Key.Key_F12)
    yield screen
    screen.close()


def facility(desk: BookingDeskScreen, facility_id: str) -> Facility:
    found = {one.facility_id: one for one in desk.house.service.all_facilities()}
    return found[facility_id]


def row_of(desk: BookingDeskScreen, words: str) -> int:
    return next(n for n, row in enumerate(desk.bookings.arrange.rows) if row["text"].startswith(words))


def test_A9_a_facility_is_added_by_keys_and_gets_a_code_of_its_own(desk: BookingDeskScreen) -> None:
    desk.key(Qt.Key.Key_N)
    desk.keys("Ruang Baca Anak")
    desk.key(TAB)
    desk.keys("Children's Reading Room")
    desk.key(RETURN)
    made = facility(desk, "ruang-baca-anak")
    assert (made.name_en, made.in_use) == ("Children's Reading Room", True)
    assert row_of(desk, "Ruang Baca Anak")


def test_what_is_missing_taken_or_off_the_grid_is_said_beside_its_field(desk: BookingDeskScreen) -> None:
    arrange = desk.bookings.arrange
    arrange.add("facility")
    for texts, wrong in (
        ({"name": ""}, {"name"}),
        ({"name": "Studio", "facility_id": ROOM}, {"facility_id"}),
        ({"facility_id": "studio dua"}, {"facility_id"}),
        ({"facility_id": "", "seats": "0"}, {"seats"}),
        ({"seats": "8", "slot_minutes": "25"}, {"slot_minutes"}),
    ):
        for name, text in texts.items():
            arrange.edit(name, text)
        arrange.save()
        desk.rest()
        assert set(arrange.errors) == wrong
        assert "Ini belum dapat dibaca" not in arrange.errors.values()
    assert arrange.texts["name"] == "Studio", "nothing typed is lost"


def test_A9_what_is_out_of_use_stays_in_the_list_and_comes_back_by_a_key(desk: BookingDeskScreen) -> None:
    arrange = desk.bookings.arrange
    arrange.select(row_of(desk, "Ruang BLC"))
    arrange.edit("in_use", "")
    arrange.save()
    desk.rest()
    assert not facility(desk, "ruang-blc").in_use
    assert arrange.rows[row_of(desk, "Ruang BLC")]["text"] == "Ruang BLC · tidak dipakai"
    arrange.select(row_of(desk, "Ruang BLC"))
    desk.rest()
    desk.key(Qt.Key.Key_U, CTRL)
    assert facility(desk, "ruang-blc").in_use
    assert arrange.rows[row_of(desk, "Ruang BLC")]["text"] == "Ruang BLC"


def test_a_new_closure_crosses_the_calendar_before_the_server_has_heard_of_it(
    desk: BookingDeskScreen,
) -> None:
    arrange = desk.bookings.arrange
    arrange.add("blackout")
    closure = {"starts_at": "2026-11-23 13.00", "ends_at": "2026-11-23 15.00", "reason": "Perbaikan listrik"}
    for name, text in closure.items():
        arrange.edit(name, text)
    arrange.save()
    desk.rest()
    desk.key(Qt.Key.Key_F4)
    assert "Perbaikan listrik" in {shade["reason"] for shade in desk.bookings.calendar.shades}
