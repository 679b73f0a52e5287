"""What somebody sees who passes by the display, and how it bears weeks on the wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from domain.display.board import Board
from kiosk_app.features.display.display_view_model import SLIDE_SECONDS
from kiosk_app.session.maintenance_view_model import ON_THE_WALL, MaintenanceViewModel
from tests.helpers.clock import FixedClock
from tests.helpers.event_loop import wait_until
from tests.ui.display.stage import EMPTY, FILM, FULL, ROOMS, Wall
from tests.ui.fitting import unreadable

OpenWall = Callable[..., Wall]
NEWS_SECONDS = 5.0
FROM_FIVE_METRES = 1 / 40


@pytest.fixture
def open_wall(qtbot: QtBot) -> Iterator[OpenWall]:
    """Hangs a display up: ``open_wall(board, size)``."""
    walls: list[Wall] = []

    def hang(board: Board = FULL, size: tuple[int, int] = (1920, 1080)) -> Wall:
        walls.append(Wall(board, FixedClock(), size))
        return walls[-1]

    yield hang
    for wall in walls:
        wall.close()


@pytest.fixture
def wall(open_wall: OpenWall) -> Wall:
    """Everything there is to tell on an ordinary morning."""
    return open_wall()


def round_trip(wall: Wall) -> Iterator[str]:
    """Go round once, and yield the name of each slide in each language."""
    seen: set[str] = set()
    while True:
        slide = wall.display.slide
        name = f"{slide['kind']} {slide['part']} {wall.translation.language}"
        if name in seen:
            return
        seen.add(name)
        wall.steady()
        yield name
        wall.turn(0)


def hidden(wall: Wall) -> list[str]:
    """Words that stand below the place of a slide, under the foot or outside the window."""
    foot = next(
        wall.rect(item).top()
        for item in wall.texts()
        if item.property("text") in {"Bahasa Indonesia", "English"}
    )
    below = [item for item in wall.texts() if wall.rect(item).top() < foot < wall.rect(item).bottom() - 2]
    return [str(item.property("text")) for item in below if wall.rect(item).top() < foot - 2]


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1080, 1920)])
def test_A5_every_slide_can_be_read_from_five_metres_in_both_languages(
    open_wall: OpenWall, size: tuple[int, int]
) -> None:
    wall = open_wall(FULL, size)
    wall.heard_at = None  # the line that says so takes room, too
    wall.turn(0)
    troubles: list[str] = []
    slides = set()
    for name in round_trip(wall):
        slides.add(name.split()[0])
        troubles += [f"{name}: {trouble}" for trouble in [*unreadable(wall), *hidden(wall)]]
        small = {
            str(item.property("text"))
            for item in wall.texts()
            if QFontMetricsF(item.property("font")).capHeight() < min(size) * FROM_FIVE_METRES
        }
        troubles += [f"{name}: too small: {words}" for words in small]
    assert troubles == []
    assert slides == {"today", "coming", "notice", "rooms", "computers", "hours"}


def test_the_wall_speaks_indonesian_and_then_english_of_every_slide(wall: Wall) -> None:
    assert "Kegiatan hari ini" in wall.words()
    assert "Senin, 23 November 2026" in wall.words()
    wall.turn(SLIDE_SECONDS)
    assert "Today’s activities" in wall.words()
    assert "First steps in coding" in wall.words()
    assert "Monday, 23 November 2026" in wall.words()
    wall.turn(SLIDE_SECONDS)
    assert (wall.translation.language, wall.display.position) == ("id", 1)


def test_rooms_show_how_they_are_used_and_by_nobody_s_name(wall: Wall) -> None:
    wall.show("rooms")
    words = [str(item.property("text")) for item in wall.texts()]
    assert words.count("Kosong") == 3
    assert words.count("Terpakai") == 2
    assert "Lantai 1 · sampai 12.00" in words


def test_who_waits_for_a_computer_finds_the_own_ticket_and_who_is_called_stands_out(wall: Wall) -> None:
    wall.show("computers")
    assert "…MWX" in wall.words()
    assert "Silakan ke PC-07 · sebelum 09.50" in wall.words()
    wall.show("computers", "en")
    assert "PC-01 · from 10.00" in wall.words()


def test_news_hangs_there_within_five_seconds_and_a_burst_is_read_once(wall: Wall) -> None:
    wall.show("rooms")
    read = wall.readings
    wall.board = replace(
        FULL, rooms=(replace(ROOMS[0], name=replace(ROOMS[0].name, indonesian="Aula")), *ROOMS[1:])
    )
    for _ in range(200):
        wall.display.hear()

    def is_there() -> bool:
        wall.executor.drain()
        return "Aula" in wall.words()

    assert wait_until(is_there, "the news") < NEWS_SECONDS
    assert wall.readings == read + 1
    assert wall.display.slide["kind"] == "rooms", "nothing moved away under somebody's eyes"


def test_what_is_free_follows_the_clock_though_nobody_books(wall: Wall) -> None:
    read = wall.readings
    for _ in range(7):
        wall.turn(SLIDE_SECONDS)
    assert wall.readings == read + 1, "once a minute"
    wall.clock.advance(timedelta(days=-365))
    wall.turn(0)
    assert wall.readings == read + 2, "R5: also when the clock was set back"


def test_news_that_changes_nothing_draws_nothing(wall: Wall, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(wall.display.changed):
        wall.display.refresh()
        wall.rest()


def test_an_empty_day_is_told_calmly(open_wall: OpenWall) -> None:
    wall = open_wall(EMPTY)
    assert "Hari ini tidak ada kegiatan" in wall.words()
    for _ in range(4):
        wall.turn()
    wall.steady()
    assert wall.display.count == 1
    assert unreadable(wall) == []


@pytest.mark.qt_log_ignore("Failed to get image from provider", "JPEG datastream contains no image")
@pytest.mark.parametrize("pictures", [{}, {"p-1": b""}, {"p-1": b"\xff\xd8\xff"}])
def test_a_picture_that_is_missing_or_broken_leaves_a_calm_ground(
    open_wall: OpenWall, pictures: dict[str, bytes]
) -> None:
    wall = open_wall(Board(FULL.read_at, (replace(FILM, picture="p-1"),), pictures=pictures))
    assert FILM.title.indonesian in wall.words()
    assert unreadable(wall) == []


def test_R5_without_a_line_the_loop_goes_on_and_says_how_old_it_is(wall: Wall) -> None:
    heard = wall.clock.now()
    wall.turn(SLIDE_SECONDS)
    assert wall.display.staleText == ""
    wall.clock.advance(timedelta(minutes=20))
    wall.turn(0)
    assert wall.display.staleText == "Tanpa sambungan · keadaan pukul 09.41"
    wall.heard_at = None
    wall.turn(0)
    assert wall.display.staleText == "Not connected to the central server yet"
    wall.heard_at = heard + timedelta(minutes=20)
    wall.turn(0)
    assert wall.display.staleText == ""


@pytest.mark.expect_log("the board cannot be read: OSError")
def test_a_disk_that_does_not_answer_leaves_what_hangs_there(open_wall: OpenWall) -> None:
    wall = open_wall()
    wall.fails = True
    wall.display.refresh()
    wall.rest()
    assert "Pelatihan dasar menulis kode" in wall.words()
    wall.fails = False
    wall.turn(60)
    assert wall.display.slide["kind"] == "today"


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_A5_a_display_that_cannot_work_says_in_both_languages_what_staff_should_do(
    open_wall: OpenWall, size: tuple[int, int]
) -> None:
    wall = open_wall(EMPTY, size)
    told = MaintenanceViewModel("wrong_key", parent=wall.window, to_visitors=ON_THE_WALL)
    wall.window.setProperty("maintenance", told)
    wall.steady()
    assert "Kode: wrong_key" in wall.words()
    assert "Layar informasi sedang kami siapkan" in wall.words()
    assert "Staff: the storage key of this device does not fit its data." in wall.words()
    assert unreadable(wall) == []
    wall.window.setProperty("maintenance", None)
    wall.rest()
    assert "Hari ini tidak ada kegiatan" in wall.words()


def test_L1_a_display_on_the_wall_cannot_be_closed(wall: Wall) -> None:
    wall.window.setProperty("locked", True)
    wall.window.close()
    assert wall.window.isVisible()


def test_a_wall_that_was_taken_down_says_nothing_any_more(wall: Wall) -> None:
    wall.display.hear()
    wall.display.stop()
    assert not any(timer.isActive() for timer in wall.display.findChildren(QTimer))
