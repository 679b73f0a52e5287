"""Builds the desk's pages about bookings from what they need."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from domain.clock import Clock, wib_date
from kiosk_app.features.booking.desk_arrange_view_model import ArrangeViewModel
from kiosk_app.features.booking.desk_calendar_view_model import CalendarViewModel
from kiosk_app.features.booking.desk_code_view_model import BookingCodeViewModel
from kiosk_app.features.booking.desk_day_list_view_model import DayListViewModel
from kiosk_app.features.booking.desk_decide_view_model import DecideViewModel
from kiosk_app.features.booking.desk_detail_view_model import BookingDetailViewModel
from kiosk_app.features.booking.desk_drag import Ghost
from kiosk_app.features.booking.desk_drag_view_model import DragViewModel
from kiosk_app.features.booking.desk_move_view_model import MoveViewModel
from kiosk_app.features.booking.desk_new_view_model import NewBookingViewModel
from kiosk_app.features.booking.desk_papers import DeskPapers
from kiosk_app.features.booking.desk_sign_ups_view_model import SignUpsViewModel
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.ports import Bookings
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation


@dataclass(frozen=True)
class BookingDesk:
    """The view models of the three pages, already connected to one another."""

    calendar: CalendarViewModel
    drag: DragViewModel
    booking: NewBookingViewModel
    detail: BookingDetailViewModel
    move: MoveViewModel
    code: BookingCodeViewModel
    day_list: DayListViewModel
    decide: DecideViewModel
    decide_detail: BookingDetailViewModel
    decide_move: MoveViewModel
    arrange: ArrangeViewModel
    sign_ups: SignUpsViewModel
    sign_ups_detail: BookingDetailViewModel
    sign_ups_move: MoveViewModel
    sign_ups_code: BookingCodeViewModel

    @property
    def sign_ups_models(self) -> dict[str, object]:
        """What the page about sign-ups receives."""
        return {
            "signUps": self.sign_ups,
            "detail": self.sign_ups_detail,
            "move": self.sign_ups_move,
            "code": self.sign_ups_code,
        }

    @property
    def models(self) -> dict[str, object]:
        """What the calendar's page receives."""
        return {
            "calendar": self.calendar,
            "drag": self.drag,
            "booking": self.booking,
            "detail": self.detail,
            "move": self.move,
            "code": self.code,
            "dayList": self.day_list,
        }

    @property
    def decide_models(self) -> dict[str, object]:
        """What the page about decisions receives."""
        return {"decide": self.decide, "detail": self.decide_detail, "move": self.decide_move}

    def load(self) -> None:
        """Somebody signed in: read what waits."""
        self.decide.load()

    def refresh_for(self, kind: str, ids: Collection[str]) -> None:
        """Hear that records of ``kind`` changed, through sync or on this device."""
        self.calendar.refresh_for(kind, ids)
        self.decide.refresh_for(kind, ids)
        self.sign_ups.refresh_for(kind, ids)

    def forget(self) -> None:
        """Clear what a person left on the screen, when it is locked."""
        for part in (self.booking, self.detail, self.decide_detail, self.calendar, self.decide, self.arrange):
            part.forget()
        self.sign_ups.forget()
        self.sign_ups_detail.forget()
        self.sign_ups_code.forget()
        self.move.forget()
        self.decide_move.forget()
        self.code.forget()
        self.day_list.forget()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the desk has around it. ``decider`` names who is signed in; ``printer`` is the device's setting."""

    runner: Runner
    print_runner: Runner
    clock: Clock
    translation: Translation
    printer: str
    decider: Callable[[], str]


def wire_booking_desk(bookings: Bookings, around: Surroundings) -> BookingDesk:
    """Return the view models; the pages read when they are shown."""

    def language() -> str:
        return str(around.translation.language)

    papers = DeskPapers(bookings, around.printer, language)
    shared = (bookings, around.runner, language)
    timed = (bookings, around.runner, around.clock, language)
    calendar = CalendarViewModel(*timed)
    desk = BookingDesk(
        calendar,
        DragViewModel(calendar, language),
        NewBookingViewModel(*timed),
        BookingDetailViewModel(*shared, around.decider, papers.ticket),
        MoveViewModel(*timed),
        BookingCodeViewModel(*shared),
        DayListViewModel(papers.day_list, lambda: calendar.state.day, around.print_runner),
        DecideViewModel(*shared),
        BookingDetailViewModel(*shared, around.decider, papers.ticket),
        MoveViewModel(*timed),
        ArrangeViewModel(*timed, around.decider),
        SignUpsViewModel(*shared),
        BookingDetailViewModel(*shared, around.decider, papers.ticket),
        MoveViewModel(*timed),
        BookingCodeViewModel(*shared),
    )
    _connect(desk, around.translation)
    return desk


def _connect(desk: BookingDesk, translation: Translation) -> None:
    desk.calendar.chosen.connect(desk.detail.show)
    desk.decide.chosen.connect(desk.decide_detail.show)
    desk.drag.drawn.connect(lambda ghost: _draw(desk, ghost))
    desk.drag.moved.connect(desk.detail.move)
    desk.code.found.connect(desk.detail.show)
    desk.detail.picked.connect(desk.detail.show)
    desk.decide_detail.picked.connect(desk.decide_detail.show)
    desk.booking.booked.connect(lambda view: _show_booked(desk, view))
    for source in (desk.calendar.chosen, desk.code.found, desk.detail.picked):
        source.connect(desk.move.follow)
    for source in (desk.decide.chosen, desk.decide_detail.picked):
        source.connect(desk.decide_move.follow)
    for detail, move in ((desk.detail, desk.move), (desk.decide_detail, desk.decide_move)):
        detail.done.connect(lambda view: _reload(desk, view))
        detail.moveAsked.connect(move.begin)
        move.moved.connect(detail.hear_moved)
        translation.languageChanged.connect(detail.retranslate)
        translation.languageChanged.connect(move.retranslate)
    desk.sign_ups.chosen.connect(desk.sign_ups_detail.show)
    desk.sign_ups.done.connect(desk.sign_ups_detail.show)
    desk.sign_ups_detail.done.connect(lambda _view: desk.sign_ups.load())
    desk.sign_ups_code.found.connect(lambda _view: desk.sign_ups.load())
    translation.languageChanged.connect(desk.sign_ups_detail.retranslate)
    for part in (desk.calendar, desk.booking, desk.decide, desk.arrange, desk.sign_ups):
        translation.languageChanged.connect(part.retranslate)


def _draw(desk: BookingDesk, ghost: Ghost) -> None:
    desk.booking.begin_with(ghost.column.facility, ghost.span)


def _show_booked(desk: BookingDesk, view: BookingView) -> None:
    """Turn the calendar to where it stands now."""
    desk.calendar.go_to(wib_date(view.booking.starts_at), view.booking.facility_id)
    desk.decide.load()


def _reload(desk: BookingDesk, _view: BookingView) -> None:
    desk.calendar.load()
    desk.decide.load()
