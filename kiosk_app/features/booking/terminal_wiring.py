"""Builds the terminal's pages for bookings from what they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from domain.booking.facilities import Facility
from domain.booking.series import SeriesRule
from domain.booking.timetable import Span
from domain.clock import Clock
from kiosk_app.features.booking.outcomes import BookingView, SeriesPlan, Wish
from kiosk_app.features.booking.terminal_computer_view_model import ComputerViewModel
from kiosk_app.features.booking.terminal_details_view_model import BookingDetailsViewModel
from kiosk_app.features.booking.terminal_own_view_model import OwnBookingViewModel
from kiosk_app.features.booking.terminal_papers import Papers
from kiosk_app.features.booking.terminal_ports import (
    COMPUTER_PAGE,
    DAY_PAGE,
    DETAILS_PAGE,
    EVENT_PAGE,
    FOUND_PAGE,
    OWN_PAGE,
    RESULT_PAGE,
    ROOMS_PAGE,
    SEARCH_PAGE,
    SERIES_PAGE,
    SIGN_UP_PAGE,
    BookingsSource,
)
from kiosk_app.features.booking.terminal_result_view_model import BookingResultViewModel
from kiosk_app.features.booking.terminal_rooms_view_model import RoomsViewModel
from kiosk_app.features.booking.terminal_search_view_model import SearchViewModel
from kiosk_app.features.booking.terminal_series_view_model import SeriesViewModel
from kiosk_app.features.booking.terminal_session import TerminalSession
from kiosk_app.features.guestbook.ports import Background, Moves
from kiosk_app.platform.printing import Printer
from kiosk_app.platform.translation import Translation
from kiosk_app.session.home_view_model import Tile
from kiosk_app.session.navigator import Navigator, PageEntry, page_entry


class Countdown(Protocol):
    """Goes back to the start by itself, unless somebody wants to stay; QML shows it."""

    def begin(self) -> None: ...

    def reset(self) -> None: ...


@dataclass(frozen=True, slots=True)
class TerminalBooking:
    """What bookings bring to a terminal. ``resets`` run between two visitors."""

    pages: tuple[PageEntry, ...]
    resets: tuple[tuple[str, Callable[[], object]], ...]
    tiles: tuple[Tile, ...]
    session: TerminalSession
    computer: ComputerViewModel
    rooms: RoomsViewModel
    search: SearchViewModel
    details: BookingDetailsViewModel
    series: SeriesViewModel
    result: BookingResultViewModel
    own: OwnBookingViewModel


@dataclass(frozen=True, slots=True)
class Needs:
    """What the pages are built from. ``bookings`` is asked in the background only; ``print_background`` is a
    runner of its own, because a printer may keep it waiting; ``start_over`` runs all resets."""

    bookings: BookingsSource
    background: Background
    print_background: Background
    printer: Printer | None
    clock: Clock
    translation: Translation
    navigator: Navigator
    start_over: Callable[[], None]
    countdown: Countdown


def wire_terminal(needs: Needs) -> TerminalBooking:
    """Return the pages of bookings for a terminal."""
    source, background, clock = needs.bookings, needs.background, needs.clock
    moves = Moves(needs.navigator.open, needs.navigator.openFresh, needs.navigator.back, needs.start_over)
    papers = Papers(needs.print_background, needs.printer)
    session = TerminalSession()

    def language() -> str:
        return str(needs.translation.language)

    def show(views: Sequence[BookingView], skipped: Sequence[date] = ()) -> None:
        for forget in (details.reset, series.reset):
            forget()
        result.show(views, skipped)

    def show_plan(plan: SeriesPlan, rule: SeriesRule, wish: Wish, facility: Facility) -> None:
        series.show(plan, rule, wish, facility)

    def ask(facility: Facility, span: Span, people: int = 0, *, waits: bool = False) -> None:
        details.ask(facility, span, people, waits=waits)

    result = BookingResultViewModel(
        source, background, papers, session, language, moves, needs.countdown.begin
    )
    computer = ComputerViewModel(source, background, session, language, show)
    rooms = RoomsViewModel(source, background, clock, language, moves, ask)
    search = SearchViewModel(source, background, clock, language, moves, ask)
    details = BookingDetailsViewModel(source, background, session, language, moves, show, show_plan)
    series = SeriesViewModel(source, background, language, moves, show, rooms.pick)
    own = OwnBookingViewModel(source, background, clock, session, language, moves, rooms.pick)
    models = (result, computer, rooms, search, details, series, own)
    for model in models:
        needs.translation.languageChanged.connect(model.retranslate)
    return TerminalBooking(
        pages=_pages(models, needs.countdown),
        resets=(
            ("booking session", session.reset),
            ("booking countdown", needs.countdown.reset),
            *((f"booking {type(model).__name__}", model.reset) for model in models),
        ),
        tiles=_tiles(),
        session=session,
        computer=computer,
        rooms=rooms,
        search=search,
        details=details,
        series=series,
        result=result,
        own=own,
    )


def _pages(models: tuple[QObject, ...], countdown: Countdown) -> tuple[PageEntry, ...]:
    result, computer, rooms, search, details, series, own = models
    return (
        page_entry(COMPUTER_PAGE, "Booking/ComputerPage.qml", {"model": computer}),
        page_entry(ROOMS_PAGE, "Booking/RoomsPage.qml", {"model": rooms}),
        page_entry(DAY_PAGE, "Booking/DayPage.qml", {"model": rooms}),
        page_entry(SEARCH_PAGE, "Booking/RoomSearchPage.qml", {"model": search}),
        page_entry(FOUND_PAGE, "Booking/RoomsFoundPage.qml", {"model": search}),
        page_entry(DETAILS_PAGE, "Booking/BookerPage.qml", {"model": details}),
        page_entry(SIGN_UP_PAGE, "Booking/SignUpPage.qml", {"model": details}),
        page_entry(EVENT_PAGE, "Booking/EventPage.qml", {"model": details}),
        page_entry(SERIES_PAGE, "Booking/SeriesPage.qml", {"model": series}),
        page_entry(RESULT_PAGE, "Booking/ResultPage.qml", {"model": result, "countdown": countdown}),
        page_entry(OWN_PAGE, "Booking/OwnBookingPage.qml", {"model": own}),
    )


def _tiles() -> tuple[Tile, ...]:
    return (
        Tile(
            COMPUTER_PAGE,
            lambda: QCoreApplication.translate("Booking", "Komputer sekarang"),
            lambda: QCoreApplication.translate("Booking", "Yang kosong berikutnya, tanpa memesan dahulu"),
            icon="desktopTowerMonitor",
            main=True,
        ),
        Tile(
            ROOMS_PAGE,
            lambda: QCoreApplication.translate("Booking", "Pesan ruang"),
            lambda: QCoreApplication.translate("Booking", "Komunitas, diskusi, studio"),
            icon="calendarClock",
        ),
    )
