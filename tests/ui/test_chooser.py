"""The role chooser: A1 sizes, A2 screen readers, A5 large text, A9 keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk_app.launcher.chooser import open_chooser
from kiosk_app.launcher.chooser_view_model import ChooserViewModel
from kiosk_app.platform.fonts import load_fonts
from kiosk_app.platform.translation import Translation
from tests.ui.accessible import INTERACTIVE, walk
from tests.ui.fitting import unreadable
from tools.driver.hand import Hand
from tools.driver.loop import settle

CTRL = Qt.KeyboardModifier.ControlModifier
SIZES = [(1280, 800), (1440, 900), (1280, 720), (1920, 1080), (820, 560)]


class ChooserScreen(Hand):
    """The chooser's window; ``chosen`` are the roles that it asked its launcher to open."""

    def __init__(self) -> None:
        load_fonts()
        self.engine = QQmlApplicationEngine()
        self.translation = Translation()
        self.chooser = ChooserViewModel(shared_screen=False)
        self.chosen: list[str] = []
        self.chooser.roleChosen.connect(self.chosen.append)
        assert open_chooser(self.engine, self.chooser, self.translation)
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        super().__init__(window)
        window.requestActivate()
        settle()

    def grow_text(self, steps: int) -> None:
        for _ in range(steps):
            self.key(Qt.Key.Key_Plus, CTRL)
        for _ in range(3):
            self.picture()

    def close(self) -> None:
        for _ in range(4):
            self.key(Qt.Key.Key_Minus, CTRL)
        self.translation.reset()
        for thing in self.engine.rootObjects():
            thing.deleteLater()
        self.engine.deleteLater()
        settle()


@pytest.fixture
def chooser(qtbot: QtBot) -> Iterator[ChooserScreen]:
    screen = ChooserScreen()
    yield screen
    screen.close()


def controls(screen: ChooserScreen) -> list[QQuickItem]:
    return [item for item in screen.items() if item.property("spokenName") is not None and item.isEnabled()]


def test_A1_every_control_can_be_hit(chooser: ChooserScreen) -> None:
    found = controls(chooser)
    assert {item.objectName() for item in found} >= {"role_entrance", "role_desk", "languageButton"}
    assert [item.objectName() for item in found if min(item.width(), item.height()) < 44] == []


def test_A2_every_role_says_what_it_is(chooser: ChooserScreen) -> None:
    acting = {
        spoken.item.objectName(): spoken for spoken in walk(chooser.window) if spoken.role in INTERACTIVE
    }
    assert acting["role_entrance"].name == "Pintu masuk"
    assert "Buku tamu" in acting["role_entrance"].description
    assert "dilihat dari jauh" in acting["role_display"].description
    assert [name for name, spoken in acting.items() if not spoken.name.strip()] == []
    assert {item.objectName() for item in controls(chooser)} <= set(acting)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("steps", [0, 2, 4])
@pytest.mark.parametrize("size", SIZES)
def test_A5_nothing_is_clipped_or_overlaps(
    chooser: ChooserScreen, size: tuple[int, int], steps: int, language: str
) -> None:
    chooser.window.resize(*size)
    chooser.translation.setLanguage(language)
    chooser.chooser.show_state(True, ["entrance", "entrance-2", "desk"])
    chooser.grow_text(steps)
    assert unreadable(chooser) == []


def test_A9_roles_open_by_number_and_by_tab_and_enter(chooser: ChooserScreen) -> None:
    chooser.key(Qt.Key.Key_2)
    assert chooser.chosen == ["desk"]
    for _ in range(6):
        focused = chooser.focused()
        if focused is not None and focused.objectName() == "role_entrance":
            break
        chooser.key(Qt.Key.Key_Tab)
    chooser.key(Qt.Key.Key_Return)
    assert chooser.chosen == ["desk", "entrance"]


def test_every_role_opens_at_a_touch(chooser: ChooserScreen) -> None:
    for role in ("entrance", "desk", "terminal", "display"):
        chooser.touch(f"role_{role}")
    assert chooser.chosen == ["entrance", "desk", "terminal", "display"]


def test_A9_the_language_changes_at_a_key(chooser: ChooserScreen) -> None:
    chooser.key(Qt.Key.Key_B, CTRL)
    assert chooser.translation.language == "en"
    assert "Front desk" in chooser.words()
