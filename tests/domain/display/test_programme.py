"""What a passer-by sees on the display, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from domain.calendar import Opening
from domain.display.board import (
    Activity,
    Board,
    Computers,
    DayHours,
    Hours,
    Notice,
    Room,
    Said,
    Use,
    Waiting,
)
from domain.display.programme import SlideKind, programme, same_place

NOW = datetime(2026, 11, 27, 2, 41, tzinfo=UTC)
FILM = Activity(NOW + timedelta(hours=1), NOW + timedelta(hours=3), Said("Nonton film", "Film hour"))
LONG = replace(FILM, title=Said("Pelatihan menulis surat permohonan informasi bagi karang taruna"))
TOMORROW = replace(FILM, begins=NOW + timedelta(days=1), ends=NOW + timedelta(days=1, hours=2))
ROOM = Room(Said("Ruang Diskusi", "Discussion room"), 2, Use.FREE)
OPEN = DayHours(NOW.date(), Opening(time(7), time(21)))
HOURS = Hours("pip", OPEN, OPEN)
WAITING = Waiting(1, "PC-03", "MWX", NOW)


def kinds(board: Board) -> list[str]:
    return [slide.kind.value for slide in programme(board, NOW)]


def test_an_empty_day_says_so_and_never_leaves_the_wall_empty() -> None:
    [slide] = programme(Board(NOW), NOW)
    assert (slide.kind, slide.items) == (SlideKind.TODAY, ())


def test_today_first_then_later_days_news_rooms_computers_and_hours() -> None:
    board = Board(
        NOW, (FILM, TOMORROW), (Notice(Said("Listrik padam")),), (ROOM,), Computers(6, 10), (HOURS,)
    )
    assert kinds(board) == ["today", "coming", "notice", "rooms", "computers", "hours"]


def test_what_is_over_goes_by_itself_also_when_nothing_new_was_read() -> None:
    assert programme(Board(NOW, (FILM,)), NOW)[0].items == (FILM,)
    assert programme(Board(NOW, (FILM,)), FILM.ends)[0].items == ()


def test_what_began_yesterday_and_goes_on_is_today_s() -> None:
    fair = replace(FILM, begins=NOW - timedelta(days=1))
    assert programme(Board(NOW, (fair,)), NOW)[0].items == (fair,)


def test_letters_stay_large_what_does_not_fit_gets_a_slide_of_its_own() -> None:
    today = programme(Board(NOW, (FILM, FILM, FILM, LONG, FILM, LONG, LONG)), NOW)
    assert [len(slide.items) for slide in today] == [3, 2, 2]
    assert [(slide.part, slide.parts) for slide in today] == [(1, 3), (2, 3), (3, 3)]
    rooms = programme(Board(NOW, rooms=(ROOM,) * 7), NOW)[1:]
    assert [len(slide.items) for slide in rooms] == [4, 3]


def test_nothing_is_said_of_computers_that_nobody_has_heard_of() -> None:
    assert kinds(Board(NOW, computers=Computers())) == ["today"]
    queue = programme(Board(NOW, computers=Computers(0, 10, queue=(WAITING,) * 6)), NOW)[1:]
    assert [len(slide.items) for slide in queue] == [3, 3]


def test_at_night_the_hours_say_it_all_nobody_reads_six_times_that_a_room_is_closed() -> None:
    closed = replace(ROOM, use=Use.CLOSED)
    assert kinds(Board(NOW, rooms=(closed, closed), hours=(HOURS,))) == ["today", "hours"]
    assert kinds(Board(NOW, rooms=(closed, ROOM))) == ["today", "rooms"]


def test_news_does_not_move_the_wall_under_the_reader_s_eyes() -> None:
    before = programme(Board(NOW, rooms=(ROOM,), hours=(HOURS,)), NOW)
    after = programme(Board(NOW, (FILM, TOMORROW), rooms=(ROOM,), hours=(HOURS,)), NOW)
    assert after[same_place(before, 1, after)].kind is SlideKind.ROOMS
    fewer = programme(Board(NOW, rooms=(ROOM,)), NOW)
    assert same_place(before, 2, fewer) == 1, "the hours are gone: the last slide"


def test_words_that_nobody_translated_are_told_in_the_other_language() -> None:
    assert Said("Buka", "Open").told("en") == "Open"
    assert Said("Buka").told("en") == Said("", "Buka").told("id") == "Buka"
