"""Bookings by phone for a later day: they take computers, too, and some of them never come."""

from __future__ import annotations

from datetime import timedelta

from domain.booking.bookings import Booking, Channel, Ending
from domain.booking.timetable import Span
from domain.chance import random_uuid
from domain.clock import wib_date
from kiosk_app.features.booking.outcomes import DayPlan, Made, Piece, PieceState, Wish
from tools.walkins.course import Course
from tools.walkins.demand import PhoneCall
from tools.walkins.house import DESK
from tools.walkins.visits import HELD

_LATE = timedelta(minutes=5)
"""People who booked come about on time."""


class Call:
    """``course``: the history that it belongs to."""

    def __init__(self, course: Course, call: PhoneCall) -> None:
        self._course, self._call = course, call
        self._desk = course.house.screens[DESK]

    def answer(self) -> None:
        """The desk books what it can confirm at the wished time, else whatever is free then."""
        span = Span(self._call.begins, self._call.begins + timedelta(minutes=self._call.minutes))
        facility_id = self._free(span)
        if not facility_id:
            return
        wish = Wish(
            facility_id=facility_id,
            starts_at=span.starts_at,
            ends_at=span.ends_at,
            people=1,
            party=self._call.party,
            channel=Channel.PHONE,
            by_staff=True,
            token=random_uuid(),
        )
        made = self._desk.do(lambda bookings: bookings.book(wish))
        self._course.house.share(self._desk)
        if isinstance(made, Made):
            self._course.calls += 1
            self._note(made.view.booking)
            self._course.watch(made.view.booking, self._desk)

    def _free(self, span: Span) -> str:
        computers = self._course.computers
        plans = self._desk.do(lambda bookings: bookings.day(wib_date(span.starts_at), computers))
        for wanted in ((PieceState.SURE,), (PieceState.SURE, PieceState.FREE)):
            for plan in plans:
                if _is_free(plan, span, wanted):
                    return plan.facility.facility_id
        return ""

    def _note(self, booking: Booking) -> None:
        diary = self._course.diary
        if self._call.cancels_before:
            at = booking.starts_at - timedelta(hours=self._call.cancels_before)
            diary.note(at, lambda: self._cancel(booking))
        elif self._call.comes:
            diary.note(booking.starts_at + _LATE, lambda: self._come(booking))

    def _cancel(self, booking: Booking) -> None:
        self._desk.do(lambda bookings: bookings.cancel(booking.booking_id, "berhalangan"))
        self._course.promises.release(booking.booking_id, self._course.now)
        self._course.house.share(self._desk)

    def _come(self, booking: Booking) -> None:
        view = self._desk.seen(booking.booking_id)
        if view is not None and view.standing in HELD:
            self._desk.do(lambda bookings: bookings.check_in_by_staff(booking.booking_id))
            self._course.house.share(self._desk)


def ended(course: Course, booking_id: str, ending: Ending | None) -> None:
    """The upkeep of a screen has given ``booking_id`` free, or only offered it (``None``)."""
    if ending is not None:
        course.given_free += 1
        course.promises.release(booking_id, course.now)


def _is_free(plan: DayPlan, span: Span, wanted: tuple[PieceState, ...]) -> bool:
    within = [piece for piece in plan.pieces if _meets(piece, span)]
    covered = bool(within) and within[0].span.starts_at <= span.starts_at
    return covered and within[-1].span.ends_at >= span.ends_at and all(one.state in wanted for one in within)


def _meets(piece: Piece, span: Span) -> bool:
    return piece.span.starts_at < span.ends_at and span.starts_at < piece.span.ends_at
