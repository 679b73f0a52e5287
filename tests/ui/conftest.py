"""A real kiosk for every test that asks for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.harness import PORTRAIT, Screen
from tests.ui.pages import PAGES, shell_for_tests

OpenScreen = Callable[..., Screen]


@pytest.fixture
def open_screen(qtbot: QtBot) -> Iterator[OpenScreen]:
    """Opens a kiosk with every registered page: ``open_screen(size, animated=…, **shell options)``."""
    opened: list[Screen] = []

    def open_one(
        size: tuple[int, int] = PORTRAIT, *, animated: bool = False, keyboard: bool = True, **options: Any
    ) -> Screen:
        opened.append(Screen(shell_for_tests(**options), size, animated=animated, keyboard=keyboard))
        return opened[-1]

    yield open_one
    for screen in opened:
        screen.close()


@pytest.fixture
def screen(open_screen: OpenScreen) -> Screen:
    """A portrait kiosk at 1080×1920."""
    return open_screen()


@pytest.fixture(params=PAGES)
def kiosk_page(request: pytest.FixtureRequest) -> str:
    """The name of each registered page in turn."""
    return str(request.param)


@pytest.fixture
def kiosk_pages() -> list[str]:
    """The names of all registered pages."""
    return list(PAGES)
