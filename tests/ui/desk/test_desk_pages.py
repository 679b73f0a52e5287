"""What holds on everything the desk shows: A1 sizes, A2 screen readers, A5 large text, A9 keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.desk.booking_stage import BookingDeskScreen
from tests.ui.desk.conftest import OpenDesk
from tests.ui.desk.controls import controls, unreached
from tests.ui.desk.stage import CTRL, DeskScreen
from tests.ui.desk.sync_stage import SyncDeskScreen
from tests.ui.fitting import unreadable
from tests.ui.usable import too_small, unheard

SIZES = [(1440, 900), (1280, 720), (1920, 1080), (960, 600)]
LOOKS = [(size, scale) for size in SIZES for scale in (1.0, 1.5, 2.0)]


def at_first(desk: DeskScreen) -> None:
    assert desk.has("createButton")


def wrong_first_account(desk: DeskScreen) -> None:
    for text in ("3374", "1111", "2222"):
        desk.keys(text)
        desk.key(Qt.Key.Key_Return)
    assert desk.staff.gate.nameError


def at_gate(desk: DeskScreen) -> None:
    desk.make_first_account()
    desk.lock()
    assert desk.has("signInButton")


def wrong_pin(desk: DeskScreen) -> None:
    at_gate(desk)
    desk.keys("918273")
    desk.key(Qt.Key.Key_Return)
    assert desk.staff.gate.pinError


def now(desk: DeskScreen) -> None:
    desk.make_first_account()
    assert desk.has("visit_4")


def asking(desk: DeskScreen) -> None:
    now(desk)
    desk.key(Qt.Key.Key_Return)
    assert desk.has("cancelCheckOutButton")


def departed(desk: DeskScreen) -> None:
    asking(desk)
    desk.key(Qt.Key.Key_Return)
    assert desk.has("departureNotice")


def nobody_found(desk: DeskScreen) -> None:
    now(desk)
    desk.key(Qt.Key.Key_K, CTRL)
    desk.keys("yohana")
    assert not desk.has("visit_0")


def trouble(desk: DeskScreen) -> None:
    desk.show_trouble("missing_key")


Ways = Callable[[DeskScreen], None]


def sync_view(*keys: tuple[Qt.Key, Qt.KeyboardModifier], troubled: bool = True) -> Ways:
    """The page about sync, and there these keys one after the other."""

    def go(desk: DeskScreen) -> None:
        assert isinstance(desk, SyncDeskScreen)
        desk.enter()
        for key, modifier in keys:
            desk.key(key, modifier)

    go.__dict__["troubled"] = troubled
    return go


def enrolling(desk: DeskScreen) -> None:
    assert isinstance(desk, SyncDeskScreen)
    desk.enter()
    desk.navigator.open("enrol")
    desk.rest()
    desk.key(Qt.Key.Key_Return)
    assert desk.enrolment.errors


enrolling.__dict__["troubled"] = False
PLAIN = Qt.KeyboardModifier.NoModifier
SYNC_VIEWS: dict[str, Ways] = {
    "set_aside": sync_view(),
    "correcting": sync_view((Qt.Key.Key_Return, PLAIN)),
    "raw_shown": sync_view((Qt.Key.Key_I, CTRL)),
    "to_paper": sync_view((Qt.Key.Key_P, CTRL)),
    "exporting": sync_view((Qt.Key.Key_E, CTRL)),
    "unreadable_entry": sync_view((Qt.Key.Key_Down, PLAIN), (Qt.Key.Key_Down, PLAIN)),
    "conflicts": sync_view((Qt.Key.Key_2, CTRL), (Qt.Key.Key_T, CTRL)),
    "conflict_with_nobody_known": sync_view((Qt.Key.Key_2, CTRL), (Qt.Key.Key_Down, PLAIN)),
    "devices": sync_view((Qt.Key.Key_3, CTRL)),
    "nothing_set_aside": sync_view(troubled=False),
    "no_conflicts": sync_view((Qt.Key.Key_2, CTRL), troubled=False),
    "no_devices_yet": sync_view((Qt.Key.Key_3, CTRL), troubled=False),
}
for name, way in SYNC_VIEWS.items():
    way.__name__ = name


def booking_view(*keys: tuple[Qt.Key, Qt.KeyboardModifier], first: Qt.Key = Qt.Key.Key_F4) -> Ways:
    """The calendar (or what waits for a decision), and there these keys one after the other."""

    def go(desk: DeskScreen) -> None:
        assert isinstance(desk, BookingDeskScreen)
        desk.enter(first)
        for key, modifier in keys:
            desk.key(key, modifier)

    go.__dict__["booking"] = True
    return go


BOOKING_VIEWS: dict[str, Ways] = {
    "calendar_day": booking_view(),
    "calendar_week": booking_view((Qt.Key.Key_W, PLAIN)),
    "calendar_month": booking_view((Qt.Key.Key_M, PLAIN)),
    "new_booking": booking_view((Qt.Key.Key_N, PLAIN), (Qt.Key.Key_Return, PLAIN)),
    "booking_detail": booking_view((Qt.Key.Key_Down, PLAIN)),
    "moving_a_booking": booking_view((Qt.Key.Key_Down, PLAIN), (Qt.Key.Key_M, CTRL)),
    "cancelling_a_booking": booking_view((Qt.Key.Key_Down, PLAIN), (Qt.Key.Key_D, CTRL)),
    "changing_a_booking": booking_view((Qt.Key.Key_Down, PLAIN), (Qt.Key.Key_U, CTRL)),
    "checking_in_by_code": booking_view((Qt.Key.Key_C, PLAIN)),
    "arranging": booking_view((Qt.Key.Key_F12, PLAIN), (Qt.Key.Key_Down, PLAIN)),
    "to_decide": booking_view((Qt.Key.Key_Down, PLAIN), first=Qt.Key.Key_F6),
}
for name, way in BOOKING_VIEWS.items():
    way.__name__ = name

VIEWS: list[Ways] = [
    at_first,
    wrong_first_account,
    at_gate,
    wrong_pin,
    now,
    asking,
    departed,
    nobody_found,
    trouble,
    *SYNC_VIEWS.values(),
    enrolling,
    *BOOKING_VIEWS.values(),
]
in_every_view = pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)


@in_every_view
def test_A1_A2_A5_A9_it_can_be_hit_heard_read_and_walked_through(
    open_desk: OpenDesk, view: Callable[[DeskScreen], None]
) -> None:
    """One desk for all four: to come to a view takes longer than to look at it."""
    desk = open_desk(**view.__dict__)
    view(desk)
    problems = unheard(desk.window, controls(desk))
    for size, scale in LOOKS:
        for language in ("id", "en"):
            desk.seen(size, scale, language)
            found = [*unreadable(desk), *too_small(controls(desk))]
            problems += [f"{size[0]}×{size[1]} {scale} {language}: {problem}" for problem in found]
    desk.seen(SIZES[0], 1.0, "id")
    assert [*problems, *unreached(desk)] == []


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", SIZES)
def test_A4_A5_the_warning_before_locking_can_be_read_and_answered_by_enter(
    open_desk: OpenDesk, size: tuple[int, int], language: str
) -> None:
    desk = open_desk(lock_after=60.0)
    desk.make_first_account()
    desk.seconds += 61
    desk.staff.idle.check()
    desk.seen(size, 2.0, language)
    assert desk.has("stayButton")
    assert unreadable(desk) == []
    desk.key(Qt.Key.Key_Return)
    assert not desk.has("stayButton")
    assert desk.staff.gate.state == "open"
