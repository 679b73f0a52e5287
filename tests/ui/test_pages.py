"""What holds on every page: A1 touch size, A2 screen readers, A5 large text, A9 keyboard alone."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.ui.accessible import INTERACTIVE, walk
from tests.ui.conftest import OpenScreen
from tests.ui.fitting import unreadable
from tests.ui.harness import LANDSCAPE, PORTRAIT, SMALL, Screen
from tests.ui.usable import too_small, unheard

QML = Path(__file__).parents[2] / "kiosk_app" / "qml"
SIZES = [PORTRAIT, LANDSCAPE, SMALL, (540, 960)]


def shown(open_screen: OpenScreen, page: str, size: tuple[int, int] = PORTRAIT) -> Screen:
    screen = open_screen(size)
    screen.open(page)
    return screen


def buttons(screen: Screen) -> list[QQuickItem]:
    return [item for item in screen.items() if item.property("spokenName") is not None and item.isEnabled()]


def test_A1_A2_A5_A9_it_can_be_hit_heard_read_and_walked_through(
    open_screen: OpenScreen, kiosk_page: str
) -> None:
    """One kiosk for all, in both languages: to open one takes longer than to look at it."""
    screen = shown(open_screen, kiosk_page)
    keys = {item for item in screen.items() if item.objectName().startswith("key_")}
    assert any(spoken.role in INTERACTIVE for spoken in walk(screen.window))
    # The keyboard's keys take no focus: they type into what has it.
    problems = unheard(screen.window, buttons(screen), keys)
    for size in SIZES:
        screen.resize(size)
        for scale in (1.0, 2.0):
            screen.shell.appearance.setTextScale(scale)
            for language in ("id", "en"):
                screen.shell.translation.setLanguage(language)
                screen.steady()
                found = [*unreadable(screen), *too_small(buttons(screen))]
                problems += [f"{size[0]}×{size[1]} {scale} {language}: {problem}" for problem in found]
    screen.resize(PORTRAIT)
    screen.shell.appearance.setTextScale(1.0)
    screen.touch("languageButton")
    assert screen.shell.translation.language == "id"
    assert [*problems, *unreached(screen)] == []


def unreached(screen: Screen) -> list[str]:
    """A9: Tab reaches every control and shows where it is."""
    wanted = {
        str(item.property("spokenName"))
        for item in buttons(screen)
        if not item.objectName().startswith("key_")
    }
    reached: set[str] = set()
    unseen: list[str] = []
    for _ in range(len(wanted) * 2 + 12):
        screen.key(Qt.Key.Key_Tab)
        focused = screen.focused()
        assert focused is not None
        name = focused.property("spokenName")
        reached.add(str(name))
        if name is not None and not focused.property("visualFocus"):
            unseen.append(f"A9 shows no focus: {name}")
    return [*unseen, *(f"A9 not reached: {name}" for name in sorted(wanted - reached))]


def test_A2_nothing_can_be_touched_that_is_not_one_of_our_controls() -> None:
    orphan = re.compile(r"\b(MouseArea|TapHandler|PointHandler|MultiPointTouchArea)\b")
    # The desk's calendar is drawn into with a mouse; N and Ctrl+U do the same from the keyboard.
    drawn_into = {"CalendarGrid.qml"}
    found = {file.name for file in QML.rglob("*.qml") if orphan.search(file.read_text("utf-8"))}
    assert found == drawn_into


def test_A10_a_choice_says_that_it_is_chosen_without_colour(screen: Screen) -> None:
    screen.open("kit")
    chosen = [s for s in walk(screen.window) if s.role == QAccessible.Role.RadioButton]
    states = {s.name: QAccessible.queryAccessibleInterface(s.item).state().checked for s in chosen}
    assert states == {"Sendiri": 1, "Rombongan": 0}
