"""What holds on every page: A1 touch size, A2 screen readers, A5 large text, A9 keyboard alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.ui.accessible import INTERACTIVE, walk
from tests.ui.conftest import OpenScreen
from tests.ui.fitting import unreadable
from tests.ui.harness import LANDSCAPE, PORTRAIT, SMALL, Screen

QML = Path(__file__).parents[2] / "kiosk_app" / "qml"
TOUCH = 44
SIZES = [PORTRAIT, LANDSCAPE, SMALL, (540, 960)]


def shown(open_screen: OpenScreen, page: str, size: tuple[int, int] = PORTRAIT) -> Screen:
    screen = open_screen(size)
    screen.open(page)
    return screen


def buttons(screen: Screen) -> list[QQuickItem]:
    return [item for item in screen.items() if item.property("spokenName") is not None and item.isEnabled()]


@pytest.mark.parametrize("size", SIZES)
def test_A1_every_control_can_be_hit_with_a_finger(
    open_screen: OpenScreen, kiosk_page: str, size: tuple[int, int]
) -> None:
    screen = shown(open_screen, kiosk_page, size)
    small = [
        f"{item.property('spokenName')}: {item.width():.0f}×{item.height():.0f}"
        for item in buttons(screen)
        if min(item.width(), item.height()) < TOUCH
    ]
    assert small == []


def test_A2_screen_readers_find_a_name_and_a_focus_on_everything_that_acts(
    open_screen: OpenScreen, kiosk_page: str
) -> None:
    screen = shown(open_screen, kiosk_page)
    acting = [spoken for spoken in walk(screen.window) if spoken.role in INTERACTIVE]
    keys = {item for item in screen.items() if item.objectName().startswith("key_")}
    assert acting
    assert [spoken.item.objectName() for spoken in acting if not spoken.name.strip()] == []
    # The keyboard's keys take no focus: they type into what has it.
    assert [s.name for s in acting if not s.focusable and s.item not in keys] == []
    heard = {spoken.item for spoken in acting}
    assert [item.property("spokenName") for item in buttons(screen) if item not in heard] == []


def test_A2_nothing_can_be_touched_that_is_not_one_of_our_controls() -> None:
    orphan = re.compile(r"\b(MouseArea|TapHandler|PointHandler|MultiPointTouchArea)\b")
    assert [file.name for file in QML.rglob("*.qml") if orphan.search(file.read_text("utf-8"))] == []


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_A5_nothing_is_clipped_or_overlaps(
    open_screen: OpenScreen, kiosk_page: str, size: tuple[int, int], scale: float, language: str
) -> None:
    screen = shown(open_screen, kiosk_page, size)
    screen.shell.translation.setLanguage(language)
    screen.shell.appearance.setTextScale(scale)
    screen.steady()
    assert unreadable(screen) == []


def test_A9_tab_reaches_every_control_and_shows_where_it_is(open_screen: OpenScreen, kiosk_page: str) -> None:
    screen = shown(open_screen, kiosk_page)
    wanted = {
        str(item.property("spokenName"))
        for item in buttons(screen)
        if not item.objectName().startswith("key_")
    }
    reached: set[str] = set()
    for _ in range(len(wanted) * 2 + 12):
        screen.key(Qt.Key.Key_Tab)
        focused = screen.focused()
        assert focused is not None
        name = focused.property("spokenName")
        reached.add(str(name))
        if name is not None:
            assert focused.property("visualFocus"), f"{name} does not show its focus"
    assert wanted - reached == set()


def test_A10_a_choice_says_that_it_is_chosen_without_colour(screen: Screen) -> None:
    screen.open("kit")
    chosen = [s for s in walk(screen.window) if s.role == QAccessible.Role.RadioButton]
    states = {s.name: QAccessible.queryAccessibleInterface(s.item).state().checked for s in chosen}
    assert states == {"Sendiri": 1, "Rombongan": 0}


def test_every_page_changes_the_language_at_a_touch(open_screen: OpenScreen, kiosk_page: str) -> None:
    screen = shown(open_screen, kiosk_page)
    screen.touch("languageButton")
    assert screen.shell.translation.language == "en"
