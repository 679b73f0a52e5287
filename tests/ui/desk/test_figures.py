"""What staff learn of what visitors look for, and take along as a file."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.controls import controls, unreached
from tests.ui.desk.figures_stage import FiguresDeskScreen
from tests.ui.desk.stage import CTRL
from tests.ui.fitting import unreadable
from tests.ui.usable import too_small, unheard

LOOKS = [
    ((1440, 900), 1.0, "id"),
    ((1280, 720), 1.0, "en"),
    ((1920, 1080), 2.0, "en"),
    ((960, 600), 2.0, "id"),
    ((960, 600), 1.0, "en"),
]


@pytest.fixture
def desk(
    qtbot: QtBot, engine: Engine, clock: FixedClock, executor: ManualExecutor, tmp_path: Path
) -> Iterator[FiguresDeskScreen]:
    screen = FiguresDeskScreen(engine, clock, executor, tmp_path)
    screen.enter()
    yield screen
    screen.close()


def test_staff_see_what_is_opened_searched_and_sought_in_vain_by_period_and_device(
    desk: FiguresDeskScreen,
) -> None:
    words = set(desk.words())
    assert {"Jam buka", "wifi gratis", "parkir sepeda", "terminal-1", "terminal-2"} <= words
    assert desk.number("viewed") == sum(range(7, 21)) + 14 * 3
    desk.touch("period_7")
    desk.rest()
    assert desk.number("viewed") == sum(range(15, 21)) + 6 * 3
    desk.touch("device_terminal-1")
    assert desk.number("viewed") == 20 + 18 + 16 + 3 * 3
    assert desk.figures.bars[-2]["times"] == str(20 + 3 + 11 + 5)  # yesterday


def test_the_figures_go_to_a_drive_as_a_table(desk: FiguresDeskScreen) -> None:
    desk.key(Qt.Key.Key_E, CTRL)
    desk.key(Qt.Key.Key_Return)
    (path,) = desk.folder.glob("pip-pencarian-*.csv")
    assert any(str(path) in text for text in desk.words())
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    first = next(row for row in rows if row["day"] == "2026-11-22" and row["deed"] == "viewed")
    assert (first["device"], first["subject"], first["times"]) == ("terminal-1", "jam-buka", "20")
    assert first["title"] == "Jam buka"
    assert {row["deed"] for row in rows} == {"viewed", "searched", "in_vain"}


def test_A1_A2_A5_A9_the_page_can_be_read_and_worked_at_every_size_and_by_keyboard(
    desk: FiguresDeskScreen,
) -> None:
    desk.key(Qt.Key.Key_E, CTRL)
    problems = []
    for period in ("365", "30"):
        desk.figures.choosePeriod(period)
        for size, scale, language in LOOKS:
            desk.seen(size, scale, language)
            desk.rest()
            problems += [f"{period} {size} {scale} {language}: {found}" for found in unreadable(desk)]
    seen = controls(desk)
    assert [*problems, *too_small(seen), *unheard(desk.window, seen), *unreached(desk)] == []
