"""What holds on everything the desk shows: A1 sizes, A2 screen readers, A5 large text, A9 keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.accessible import INTERACTIVE, walk
from tests.ui.desk.conftest import OpenDesk
from tests.ui.desk.stage import CTRL, DeskScreen
from tests.ui.fitting import unreadable

TOUCH = 44
SIZES = [(1440, 900), (1280, 720), (1920, 1080), (960, 600)]


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


VIEWS: list[Callable[[DeskScreen], None]] = [
    at_first,
    wrong_first_account,
    at_gate,
    wrong_pin,
    now,
    asking,
    departed,
    nobody_found,
    trouble,
]
in_every_view = pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)


def controls(desk: DeskScreen) -> list[QQuickItem]:
    """Everything that can be pressed, and the lines that take typing."""
    return [
        item
        for item in desk.items()
        if (item.property("spokenName") is not None or item.property("cursorPosition") is not None)
        and item.isEnabled()
    ]


@in_every_view
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_A1_every_control_can_be_hit(
    open_desk: OpenDesk, view: Callable[[DeskScreen], None], scale: float
) -> None:
    desk = open_desk()
    view(desk)
    desk.seen((1280, 720), scale, "en")
    small = [
        f"{item.objectName()}: {item.width():.0f}×{item.height():.0f}"
        for item in controls(desk)
        if min(item.width(), item.height()) < TOUCH
    ]
    assert small == []


@in_every_view
def test_A2_screen_readers_find_a_name_and_a_focus_on_everything_that_acts(
    open_desk: OpenDesk, view: Callable[[DeskScreen], None]
) -> None:
    desk = open_desk()
    view(desk)
    acting = [spoken for spoken in walk(desk.window) if spoken.role in INTERACTIVE]
    assert [spoken.item.objectName() for spoken in acting if not spoken.name.strip()] == []
    assert [spoken.name for spoken in acting if not spoken.focusable] == []
    heard = {spoken.item for spoken in acting}
    assert [item.objectName() for item in controls(desk) if item not in heard] == []


@in_every_view
def test_A5_nothing_is_clipped_or_overlaps(open_desk: OpenDesk, view: Callable[[DeskScreen], None]) -> None:
    desk = open_desk()
    view(desk)
    problems: list[str] = []
    for size in SIZES:
        for scale in (1.0, 1.5, 2.0):
            for language in ("id", "en"):
                desk.seen(size, scale, language)
                found = unreadable(desk)
                problems += [f"{size[0]}×{size[1]} {scale} {language}: {problem}" for problem in found]
    assert problems == []


@in_every_view
def test_A9_tab_reaches_every_control_and_shows_where_it_is(
    open_desk: OpenDesk, view: Callable[[DeskScreen], None]
) -> None:
    desk = open_desk()
    view(desk)
    # The list is one stop: arrows choose in it.
    wanted = {item for item in controls(desk) if not item.objectName().startswith("visit_")}
    reached: set[QQuickItem] = set()
    for _ in range(len(wanted) + 8):
        focused = desk.focused()
        if focused is not None and focused in wanted:
            reached.add(focused)
            assert focused.property("visualFocus") is not False, focused.objectName()
        desk.key(Qt.Key.Key_Tab)
    assert [item.objectName() for item in wanted - reached] == []


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
