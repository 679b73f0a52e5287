"""The desk's page about activities: who signed up, signing up by phone, checking in by code, giving a seat back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from domain.booking.bookings import Channel
from tests.features.booking.seats import ACTIVITY, BEGINS, FILM, like, open_seats
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.booking_stage import BookingDeskScreen
from tests.ui.desk.controls import controls, unreached
from tests.ui.desk.stage import CTRL
from tests.ui.fitting import unreadable
from tests.ui.usable import too_small, unheard

RETURN, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
TALK = like(
    page_id="bincang",
    title="Bincang warga: menata kampung bahari Tambaklorok bersama para nelayan",
    begins=BEGINS + timedelta(days=1),
    ends=BEGINS + timedelta(days=1, hours=3),
    seats=40,
)
LOOKS = [
    ((1440, 900), 1.0, "id"),
    ((1280, 720), 1.0, "en"),
    ((1920, 1080), 2.0, "en"),
    ((960, 600), 2.0, "id"),
    ((960, 600), 2.0, "en"),
]


@pytest.fixture
def desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[BookingDeskScreen]:
    """Rina at the activities: a film for three, of whose seats the desk may give two alone, and a talk."""
    screen = BookingDeskScreen(engine, clock, executor, tmp_path, filled=False, only=("PC-01",), days=1)
    open_seats(screen.house, 2, FILM, TALK)
    screen.enter()
    screen.key(Qt.Key.Key_F7)
    screen.rest()
    assert screen.navigator.page == "sign-ups"
    yield screen
    screen.close()


def call(desk: BookingDeskScreen, name: str, phone: str = "", people: str = "1") -> None:
    desk.key(Qt.Key.Key_N, CTRL)
    for field, text in (("name", name), ("phone", phone), ("people", people)):
        desk.find(f"signUp_{field}Field").setProperty("text", text)
    desk.find("signUp_peopleField").forceActiveFocus()
    desk.key(RETURN)
    desk.rest()


def names(desk: BookingDeskScreen) -> list[str]:
    return [row["entry"]["title"] for row in desk.bookings.sign_ups.property("rows")]


def test_who_calls_is_signed_up_and_stands_in_the_list(desk: BookingDeskScreen) -> None:
    call(desk, "Siti Sa'adah", "0812 1500 0512", "2")
    assert names(desk) == ["Siti Sa'adah"]
    [view] = desk.house.service.sign_ups(ACTIVITY)
    assert (view.booking.channel, view.booking.people) == (Channel.PHONE, 2)
    assert desk.bookings.sign_ups.property("counts").startswith("2 dari 3 kursi terisi · 1 tersisa")
    assert desk.bookings.sign_ups_detail.property("hasBooking")


def test_a_namesake_is_signed_up_when_it_is_asked_for_once_more(desk: BookingDeskScreen) -> None:
    call(desk, "Siti")
    call(desk, "Siti")
    assert len(names(desk)) == 1
    assert "sudah terdaftar" in str(desk.find("said_name").property("text"))
    desk.key(RETURN)
    desk.rest()
    assert len(names(desk)) == 2


def test_at_the_door_a_code_checks_in_and_a_seat_that_is_given_back_is_free(desk: BookingDeskScreen) -> None:
    call(desk, "Siti")
    [view] = desk.house.service.sign_ups(ACTIVITY)
    desk.key(Qt.Key.Key_Escape)
    desk.house.clock.set(BEGINS)
    desk.find("signUpCodeField").setProperty("text", view.booking.code)
    desk.find("signUpCodeField").forceActiveFocus()
    desk.key(RETURN)
    desk.rest()
    assert "1 hadir" in desk.bookings.sign_ups.property("counts")
    call(desk, "Slamet")
    desk.house.service.cancel(desk.house.service.sign_ups(ACTIVITY)[-1].booking.booking_id)
    desk.bookings.refresh_for("booking", ["x"])
    desk.rest()
    assert names(desk) == ["Siti"]
    assert "2 tersisa" in desk.bookings.sign_ups.property("counts")


def test_what_can_be_done_with_a_seat_is_offered_and_nothing_else(desk: BookingDeskScreen) -> None:
    call(desk, "Siti")
    codes = {row["code"] for row in desk.bookings.sign_ups_detail.property("actions")}
    assert codes == {"checkIn", "change", "print", "cancel"}
    assert {"label": "Kegiatan", "value": FILM.title} in desk.bookings.sign_ups_detail.property("facts")


def empty(desk: BookingDeskScreen) -> None:
    desk.bookings.sign_ups.choose("activity:bincang")


def wrong(desk: BookingDeskScreen) -> None:
    call(desk, "", "12", "99")


def chosen(desk: BookingDeskScreen) -> None:
    call(desk, "Maria Magdalena Kusumawardhani Sastroamidjojo", "0812 1500 0512", "2")
    call(desk, "Yohana", people="3")
    desk.bookings.sign_ups.select(1)


VIEWS: dict[str, Callable[[BookingDeskScreen], None]] = {"wrong": wrong, "chosen": chosen, "empty": empty}


def test_A1_A2_A5_A9_every_view_can_be_hit_heard_read_and_walked_through(desk: BookingDeskScreen) -> None:
    problems: list[str] = []
    for name, way in VIEWS.items():
        desk.seen((1280, 720), 1.0, "id")
        way(desk)
        desk.rest()
        problems += [f"{name}: {problem}" for problem in unheard(desk.window, controls(desk))]
        problems += [f"{name}: {problem}" for problem in unreached(desk)]
        for size, scale, language in LOOKS:
            desk.seen(size, scale, language)
            found = [*unreadable(desk), *too_small(controls(desk))]
            problems += [f"{name} {size[0]}×{size[1]} {scale} {language}: {problem}" for problem in found]
    assert problems == []
