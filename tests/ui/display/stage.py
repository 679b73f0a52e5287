"""The display's real window before a board that a test writes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

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
from kiosk_app.features.display.wiring import Around, wire_display
from kiosk_app.platform.fonts import load_fonts
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.picture_shelf import PictureShelf
from kiosk_app.platform.translation import Translation
from kiosk_app.session.appearance_view_model import AppearanceViewModel, Wishes
from kiosk_app.session.clock_view_model import ClockViewModel
from kiosk_app.session.hours import HOUSE, load_hours
from kiosk_app.session.wiring import load_window
from tests.helpers.clock import OPENING_MORNING, FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tools.driver.loop import settle
from tools.driver.sight import Sight

TODAY = date(2026, 11, 23)


def at(hour: int, minute: int = 0, days: int = 0) -> datetime:
    """A moment of the fixed clock's day, or so many days later."""
    return OPENING_MORNING.replace(hour=hour, minute=minute) + timedelta(days=days)


FILM = Activity(
    at(10),
    at(12),
    Said("Nonton bersama: film dokumenter kota lama", "Documentary film: the old town"),
    Said("Mini Studio, lantai 2", "Mini studio, floor 2"),
    Said("Umum", "Everyone"),
    37,
)
TRAINING = Activity(
    at(9),
    at(11, 30),
    Said("Pelatihan dasar menulis kode", "First steps in coding"),
    Said("Ruang BLC, lantai 1", "BLC room, floor 1"),
    Said("Pelajar SMA", "High-school students"),
    12,
)
LONG = Activity(
    at(13),
    at(15, 0, 3),
    Said(
        "Bincang warga: menata kampung bahari Tambaklorok bersama para nelayan dan karang taruna",
        "Neighbours talk: planning the Tambaklorok fishing village with fishers and young people",
    ),
    Said("Ruang Komunitas dan Ruang Kerja Sama, lantai 1", "Community room and cooperation room, floor 1"),
    Said("Warga Semarang Utara dan siapa pun yang ingin tahu", "People of Semarang Utara, all are welcome"),
    1_000,
)
STORY = replace(
    FILM,
    begins=at(8, days=2),
    ends=at(10, days=2),
    title=Said("Dongeng pagi untuk anak", "Stories for children"),
)
NOTICE = Notice(
    Said("Listrik padam terjadwal, Kamis 26 November", "Planned power cut on Thursday, 26 November"),
    Said(
        "Pukul 13.00 sampai 15.00 listrik gedung dipadamkan untuk perawatan. Komputer umum dan mini studio tutup "
        "pada jam itu; ruang baca tetap dibuka. Loket PPID melayani sampai pukul 12.30, dan mulai lagi keesokan hari.",
        "The power is off from 13.00 to 15.00 for maintenance. Computers and the mini studio are closed at that time; "
        "the reading room stays open. The PPID counter serves until 12.30 and begins again the next day.",
    ),
)
ROOMS = (
    Room(Said("Ruang Komunitas", "Community room"), 1, Use.TAKEN, at(12)),
    Room(Said("Mini Studio", "Mini studio"), 2, Use.FREE, at(10)),
    Room(Said("Ruang Diskusi", "Discussion room"), 2, Use.FREE, at(21)),
    Room(Said("Ruang BLC", "BLC room"), 1, Use.TAKEN, at(11, 30)),
    Room(Said("Ruang Kerja Sama", "Cooperation room"), 1, Use.CLOSED),
    Room(Said("Meja Kelompok Ruang Baca", "Group table in the reading room"), 1, Use.FREE, at(21)),
)
QUEUE = (
    Waiting(0, "PC-07", "MWX", at(9, 50)),
    *(
        Waiting(place, f"PC-0{place}", sign, at(10))
        for place, sign in ((1, "K3Q"), (2, "7TA"), (3, "9HN"), (4, "P4R"))
    ),
)
MONDAY, TUESDAY = (
    DayHours(TODAY, Opening(time(7), time(21))),
    DayHours(date(2026, 11, 24), None, "Cuti bersama Natal"),
)
HOURS = (Hours("pip", MONDAY, replace(MONDAY, day=TUESDAY.day)), Hours("ppid", MONDAY, TUESDAY))
FULL = Board(
    OPENING_MORNING, (TRAINING, FILM, LONG, STORY), (NOTICE,), ROOMS, Computers(0, 10, at(10), QUEUE), HOURS
)
EMPTY = Board(OPENING_MORNING)


class Wall(Sight):
    """The window with its loop. ``board``: what the next reading finds; ``heard_at``: when the server was heard."""

    def __init__(self, board: Board, clock: FixedClock, size: tuple[int, int] = (1920, 1080)) -> None:
        load_fonts()
        self.board, self.clock = board, clock
        self.heard_at: datetime | None = clock.now()
        self.readings, self.fails = 0, False
        self.executor = ManualExecutor()
        self.translation = Translation()
        self.shelf = PictureShelf()
        around = Around(self._read, lambda: self.heard_at, True, self.shelf, keeps_time=False)
        self.display = wire_display(around, Runner(self.executor), clock, self.translation)
        self.appearance = AppearanceViewModel(Wishes(animated=False))
        self.clock_model = ClockViewModel(clock, load_hours()[HOUSE], self.translation)
        self.engine = QQmlApplicationEngine()
        self.shelf.attach(self.engine)
        properties: dict[str, object] = {
            "clock": self.clock_model,
            "appearance": self.appearance,
            "translation": self.translation,
            "display": self.display,
        }
        super().__init__(load_window(self.engine, self.translation, "Display/DisplayRoot.qml", properties))
        self.window.resize(*size)
        self.window.show()
        self.display.start()
        self.rest()

    def _read(self) -> Board:
        self.readings += 1
        if self.fails:
            raise OSError("the disk does not answer")
        return replace(self.board, read_at=self.clock.now())

    def rest(self) -> None:
        """Let work and screen follow each other until both are done."""
        for _ in range(2):
            self.executor.drain()
            settle()

    def steady(self) -> None:
        """Let layouts that follow each other come to rest; each step takes a frame."""
        for _ in range(3):
            self.picture()

    def turn(self, seconds: float = 10) -> None:
        """What the loop does after so many seconds."""
        self.clock.advance(seconds=seconds)
        self.display.advance()
        self.rest()

    def show(self, kind: str, language: str = "id", part: int = 1) -> None:
        """Go round until this slide is there."""
        for _ in range(40):
            slide = self.display.slide
            if (slide["kind"], self.translation.language) == (kind, language) and slide["part"][:1] in {
                "",
                str(part),
            }:
                return
            self.turn(0)
        raise AssertionError(f"there is no slide {kind}")

    def texts(self) -> list[QQuickItem]:
        """Every text that can be seen, signs of the icon font aside."""
        return [
            item
            for item in self.items()
            if str(item.property("text") or "").strip()
            and item.property("paintedWidth") is not None
            and item.property("font").family() == "Plus Jakarta Sans"
        ]

    def close(self) -> None:
        """Take the window down before what it shows."""
        self.display.stop()
        # The translator belongs to the application and would greet the next test.
        self.translation.reset()
        for thing in self.engine.rootObjects():
            thing.deleteLater()
        self.engine.deleteLater()
        settle()
