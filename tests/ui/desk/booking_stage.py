"""The desk's pages about bookings in front of a real store: real service, real slots and rights, real keys."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from sqlalchemy import Engine

from kiosk_app.bootstrap.booking_desk import BookingPages
from kiosk_app.bootstrap.desk import WindowNumber
from kiosk_app.features.booking.desk_wiring import BookingDesk, Surroundings, wire_booking_desk
from kiosk_app.features.booking.outcomes import BookOutcome
from kiosk_app.platform.jobs import Runner
from tests.features.booking.house import BookingHouse, ready
from tests.helpers.clock import FixedClock
from tests.helpers.manual_executor import ManualExecutor
from tests.ui.desk.stage import PIN, RINA, SITI, DeskScreen
from tools.tour.booking_day import arrive, fill_day

TODAY = date(2026, 11, 23)
WITHOUT_RIGHTS = ("PC-09", "PC-10", "meja-ruang-baca")
"""What this desk cannot confirm alone: it asks."""


class BookingDeskScreen(DeskScreen):
    """``filled``: with a Monday of bookings, of which some wait. ``only``: the facilities that have slots, () for all;
    each costs time."""

    def __init__(
        self,
        store: Engine,
        clock: FixedClock,
        executor: ManualExecutor,
        folder: Path,
        *,
        filled: bool = True,
        days: int = 9,
        only: tuple[str, ...] = (),
    ) -> None:
        self.house = house(store, clock, days, only)
        self.folder = folder
        self.made: list[BookOutcome] = []
        if filled:
            self.made = fill_day(self.house.service, TODAY)
            clock.advance(minutes=6)
            for facility_id in ("mini-studio", "PC-01", "PC-02", "desk-kota"):
                arrive(self.house.service, self.made, facility_id)
        super().__init__(store, clock, executor, (SITI,), 3600.0)
        self.bookings = self._wire(Runner(executor), clock)
        self.navigator.register(BookingPages(self.bookings).entries)
        self.staff.gate.opened.connect(self.bookings.load)
        self.staff.gate.closed.connect(self.bookings.forget)
        decide = self.bookings.decide
        decide.changed.connect(
            WindowNumber(self.window, "bookingsUndecided", lambda: decide.undecided_now).count
        )

    def _wire(self, runner: Runner, clock: FixedClock) -> BookingDesk:
        around = Surroundings(
            runner, runner, clock, self.translation, f"folder:{self.folder / 'Cetak'}", self._decider
        )
        return wire_booking_desk(self.house.service, around)

    def _decider(self) -> str:
        member = self.staff.gate.member
        return "" if member is None else member.name

    def enter(self, key: Qt.Key = Qt.Key.Key_F4) -> None:
        """Rina makes her account and opens the calendar."""
        for text in (RINA, PIN, PIN):
            self.keys(text)
            self.key(Qt.Key.Key_Return)
        self.key(key)
        assert self.navigator.page == ("bookings" if key is Qt.Key.Key_F4 else "decide")


def house(store: Engine, clock: FixedClock, days: int, only: tuple[str, ...] = ()) -> BookingHouse:
    """Return a desk that knows the house and holds the rights to most of it."""
    made = ready(store, clock)
    for one in made.service.facilities():
        name = one.facility_id
        if only and name not in only:
            continue
        slots = made.open_slots(name, TODAY, 2 if one.is_computer else days)
        if name not in WITHOUT_RIGHTS:
            made.lease(slots)
    return made
