"""The desk's pages about bookings, put together after the first frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk_app.features.booking.desk_wiring import BookingDesk, Surroundings, wire_booking_desk
from kiosk_app.features.staff.gate_view_model import GateViewModel
from kiosk_app.platform.translation import Translation
from kiosk_app.session.navigator import PageEntry, page_url

if TYPE_CHECKING:
    from kiosk_app.bootstrap.parts import Ground

BOOKINGS, DECIDE, ARRANGE, SIGN_UPS = "bookings", "decide", "arrange", "sign-ups"
UPKEEP_SECONDS = 60
"""How often places that nobody came for are given free, and what came free is offered."""


@dataclass(frozen=True)
class BookingPages:
    """The pages and what they show."""

    desk: BookingDesk

    @property
    def entries(self) -> list[PageEntry]:
        """The pages, for the navigator."""
        return [
            PageEntry(BOOKINGS, page_url("Desk/BookingPage.qml"), self.desk.models),
            PageEntry(DECIDE, page_url("Desk/BookingDecidePage.qml"), self.desk.decide_models),
            PageEntry(SIGN_UPS, page_url("Desk/SignUpsPage.qml"), self.desk.sign_ups_models),
            PageEntry(ARRANGE, page_url("Desk/ArrangePage.qml"), {"arrange": self.desk.arrange}),
        ]


def wire_bookings_here(ground: Ground, translation: Translation, gate: GateViewModel) -> BookingPages:
    """Return the pages, connected to the rest of the desk."""
    backstage = ground.backstage
    around = Surroundings(
        backstage.runner,
        backstage.print_runner,
        ground.world.clock,
        translation,
        ground.settings.printer,
        lambda: "" if gate.member is None else gate.member.name,
    )
    desk = wire_booking_desk(ground.bookings, around)
    backstage.changed.connect(desk.refresh_for)
    gate.opened.connect(desk.load)
    gate.closed.connect(desk.forget)
    if ground.world.keeps_time:
        _keep_up(ground, desk)
    return BookingPages(desk)


def _keep_up(ground: Ground, desk: BookingDesk) -> None:
    """Look every minute after what became due; the calendar's red line goes on with it."""
    runner, bookings = ground.backstage.runner, ground.bookings
    timer = QTimer(ground.backstage)
    timer.setInterval(UPKEEP_SECONDS * 1000)
    timer.timeout.connect(lambda: runner.submit(bookings.upkeep, lambda _done: desk.calendar.retranslate()))
    ground.backstage.opened.connect(lambda _engine: timer.start())
    ground.backstage.before_closing(timer.stop)
