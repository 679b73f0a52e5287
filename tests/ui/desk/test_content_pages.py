"""What holds on every view of the desk's page about pages: A1 sizes, A2 screen readers, A5 large text, A9 keyboard.

One desk for all of them: to open one takes longer than to look at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.content_stage import ContentDeskScreen
from tests.ui.desk.controls import controls, unreached
from tests.ui.fitting import unreadable
from tests.ui.usable import too_small, unheard

Way = Callable[[ContentDeskScreen], object]
LOOKS = [
    ((1440, 900), 1.0, "id"),
    ((1280, 720), 1.0, "en"),
    ((1920, 1080), 2.0, "en"),
    ((960, 600), 2.0, "id"),
    ((960, 600), 1.0, "en"),
]


def wrong_fields(desk: ContentDeskScreen) -> None:
    for name, text in {"title": "", "qr_target": "semarang", "shown_from": "besok"}.items():
        desk.content.edit.edit(name, text)
    desk.content.edit.publish()


VIEWS: dict[str, tuple[str, str, Way]] = {
    "list": ("", "", lambda desk: desk.content.pages.narrow("faulty")),
    "form": ("id:jam-buka", "edit", wrong_fields),
    "new": ("", "", lambda desk: desk.content.edit.begin()),
    "preview": ("id:minta-informasi", "preview", lambda desk: None),
    "history": ("id:komputer-umum", "edit", ContentDeskScreen.write_twice),
    "two_versions": ("id:jam-buka", "edit", ContentDeskScreen.write_aside),
    "pictures": ("id:ruang-baca", "edit", ContentDeskScreen.look_for_pictures),
    "table": ("", "", ContentDeskScreen.check_table),
}


@pytest.fixture
def desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[ContentDeskScreen]:
    screen = ContentDeskScreen(engine, clock, executor, tmp_path)
    screen.enter()
    yield screen
    screen.close()


def turn_to(desk: ContentDeskScreen, key: str, view: str, then: Way) -> None:
    desk.content.forget()
    if key:
        desk.choose(key)
        desk.content.edit.show(view)
    then(desk)
    desk.rest()


def test_A1_A2_A5_every_view_can_be_hit_heard_and_read(desk: ContentDeskScreen) -> None:
    problems: list[str] = []
    for name, way in VIEWS.items():
        desk.seen((1280, 720), 1.0, "id")
        turn_to(desk, *way)
        problems += [
            f"{name}: {problem}" for problem in (*unheard(desk.window, controls(desk)), *unread(desk))
        ]
    assert problems == []


def unread(desk: ContentDeskScreen) -> Iterator[str]:
    for size, scale, language in LOOKS:
        desk.seen(size, scale, language)
        look = f"{size[0]}×{size[1]} {scale} {language}"
        yield from (f"{look}: {problem}" for problem in unreadable(desk))
        yield from (f"{look}: {problem}" for problem in too_small(controls(desk)))


def test_A9_tab_reaches_every_control_of_every_view(desk: ContentDeskScreen) -> None:
    missing: list[str] = []
    for name, way in VIEWS.items():
        turn_to(desk, *way)
        missing += [f"{name}: {problem}" for problem in unreached(desk)]
    assert missing == []
