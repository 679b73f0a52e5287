"""The terminal's pages of bookings for the tests that go through every page, each with something to show."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from domain.booking.arrangements import load_facilities
from domain.booking.bookings import Booking, Channel, Party, PartyKind, Standing
from domain.booking.facilities import Facility
from domain.booking.refusals import Reason, Refusal
from domain.booking.series import Every, SeriesRule
from domain.booking.timetable import Span
from domain.clock import WIB
from kiosk_app.features.booking.outcomes import (
    BookingView,
    ComputerNow,
    DayPlan,
    Option,
    Piece,
    PieceState,
    SeriesDate,
    SeriesPlan,
    Wish,
)
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.features.booking.terminal_own_work import look
from kiosk_app.features.booking.terminal_wiring import Needs, TerminalBooking, wire_terminal
from kiosk_app.features.guestbook.countdown_view_model import CountdownViewModel
from kiosk_app.platform.paths import DATA
from kiosk_app.platform.printing import UnusablePrinter
from kiosk_app.session.wiring import Shell
from tests.helpers.clock import FixedClock
from tests.ui.guestbook.page_set import AtOnce, _Standing

BOOKING_PAGES = [
    f"booking/{page}"
    for page in ("computer", "rooms", "day", "search", "found", "details", "event", "series", "result")
] + ["booking/own", "booking/sign-up"]

FACILITIES = load_facilities(json.loads((DATA / "facilities.json").read_text("utf-8")))
STUDIO = next(one for one in FACILITIES if one.facility_id == "mini-studio")
TUESDAY = date(2026, 11, 24)
KARANG_TARUNA = Party(
    "Andika Pratama", PartyKind.GROUP, "+6281215000512", "", "Karang Taruna Sekayu", "Rapat bulanan"
)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Return the moment of a wall time in WIB."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=WIB).astimezone(UTC)


def view(
    facility: Facility = STUDIO, day: date = TUESDAY, standing: Standing = Standing.REQUESTED, **more: Any
) -> BookingView:
    """Return a booking of the youth club's on ``day``, 15.00–17.00."""
    booking = Booking(
        f"booking-{day}",
        "pip-semarang",
        "terminal-1",
        "7K4Q39MWX",
        facility.facility_id,
        at(day, 15),
        at(day, 17),
        20,
        Channel.ON_SITE,
        at(date(2026, 11, 23), 9, 41),
        PartyKind.GROUP,
        series_id="series",
    )
    return BookingView(booking, standing, facility, KARANG_TARUNA, **more)


def day_plan(facility: Facility, day: date) -> DayPlan:
    """Return a day with everything in it: past, free, taken, cleaning, closed for prayer."""
    edges = (
        (7, "past"),
        (9, "sure"),
        (11, "taken"),
        (12, "closed"),
        (13, "sure"),
        (15, "taken"),
        (17, "buffer"),
    )
    pieces = []
    for place, (hour, state) in enumerate(edges):
        ends = edges[place + 1][0] if place + 1 < len(edges) else 18
        reason = "Salat Zuhur" if state == "closed" else ""
        pieces.append(Piece(Span(at(day, hour), at(day, ends)), PieceState(state), reason))
    pieces.append(Piece(Span(at(day, 18), at(day, 21)), PieceState.FREE))
    return DayPlan(facility, day, tuple(pieces))


class OneDay:
    """Bookings in which there is something of everything; answers are those of the real service's types."""

    def facilities(self) -> Sequence[Facility]:
        return FACILITIES

    def computer_now(self, minutes: int = 60, **_more: object) -> ComputerNow:
        begins = at(date(2026, 11, 23), 9, 30)
        return ComputerNow("PC-04", Span(begins, begins + timedelta(minutes=minutes)), sure=True)

    def day(self, day: date, facility_ids: Sequence[str] = ()) -> Sequence[DayPlan]:
        return [day_plan(STUDIO, day)]

    def queue_place(self, *_asked: object) -> int:
        return 2

    def readdable(self, series_id: str) -> Sequence[date]:
        return [TUESDAY + timedelta(weeks=3)]

    def search(self, *_asked: object) -> Sequence[Option]:
        span = Span(at(TUESDAY, 15), at(TUESDAY, 17))
        rooms = [one for one in FACILITIES if not one.is_computer][:3]
        return [Option(one.facility_id, span, sure=place == 0) for place, one in enumerate(rooms)]

    def by_code(self, code: str) -> Sequence[BookingView]:
        days = [TUESDAY + timedelta(weeks=week) for week in range(3)]
        return [view(day=day, standing=Standing.CONFIRMED) for day in days]

    def cancel(self, *_told: object, **_more: object) -> None: ...


def booking_pages(shell: Shell) -> list[str]:
    """Register every page of bookings with a visitor in the middle of things."""
    bookings: Bookings = OneDay()  # type: ignore[assignment]
    feature = wire_terminal(
        Needs(
            bookings=lambda: bookings,
            background=AtOnce(),
            print_background=AtOnce(),
            printer=UnusablePrinter(),
            clock=FixedClock(),
            translation=shell.translation,
            navigator=_Standing(shell.navigator.register),  # type: ignore[arg-type]
            start_over=shell.reset.run,
            countdown=CountdownViewModel(shell.reset.run, shell.navigator),
        )
    )
    shell.navigator.register(feature.pages)
    _fill(feature)
    return BOOKING_PAGES


def _fill(feature: TerminalBooking) -> None:
    feature.rooms.begin()
    feature.rooms.chooseRoom(STUDIO.facility_id)
    feature.rooms.touchCell(4)
    feature.rooms.touchCell(6)
    feature.search.begin()
    feature.search.search()
    span = Span(at(TUESDAY, 15), at(TUESDAY, 17))
    wish = Wish(STUDIO.facility_id, span.starts_at, span.ends_at, 20, KARANG_TARUNA)
    feature.series.show(_plan(span), _rule(), wish, STUDIO)
    feature.result.show([view(place=2, surely_free=("ruang-diskusi", "ruang-blc"))])
    feature.result.printTicket()
    feature.details.ask(STUDIO, span, 20, waits=True)
    feature.details.chooseKind("group")
    feature.details.confirmWho()
    feature.details.every = "week"
    feature.own.show(look(OneDay(), "7K4-Q39-MWX"))  # type: ignore[arg-type]


def _rule() -> SeriesRule:
    begins, ends = at(TUESDAY, 15).astimezone(WIB).time(), at(TUESDAY, 17).astimezone(WIB).time()
    return SeriesRule(TUESDAY, begins, ends, Every.WEEK, count=4)


def _plan(span: Span) -> SeriesPlan:
    week = timedelta(weeks=1)
    nearest = Option(
        STUDIO.facility_id, Span(span.starts_at + week - timedelta(hours=2), span.ends_at + week)
    )
    taken = (Refusal(Reason.TAKEN),)
    closed = (Refusal(Reason.CLOSED, text="Hari Raya Natal", moment=span.starts_at + 2 * week),)
    dates = (
        SeriesDate(TUESDAY, span),
        SeriesDate(TUESDAY + week, Span(span.starts_at + week, span.ends_at + week), taken, nearest),
        SeriesDate(TUESDAY + 2 * week, Span(span.starts_at + 2 * week, span.ends_at + 2 * week), closed),
        SeriesDate(TUESDAY + 3 * week, Span(span.starts_at + 3 * week, span.ends_at + 3 * week)),
    )
    return SeriesPlan(_rule(), dates)
