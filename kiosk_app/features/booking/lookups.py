"""Looking at rooms, computers and bookings: what is free, what is booked, and what waits for staff.

Every method reads the disk: call them in the background runner. ``StoreError`` leaves them where the disk or the
file is at fault.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import TYPE_CHECKING

from domain.booking.facilities import Facility
from domain.booking.limits import BookingPolicy
from domain.booking.series import SeriesRule
from domain.booking.timetable import Blackout, Holiday, Pause, Span, Timetable
from domain.calendar import ServiceHours
from domain.clock import Clock
from domain.leases import LeaseClock
from kiosk_app.features.booking.outcomes import (
    BookingView,
    DayCount,
    DayPlan,
    FreeSpan,
    MoveDate,
    NowAnswer,
    Option,
    Rival,
    Seats,
    SeriesPlan,
    TellEntry,
    Wish,
)

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.booking.work import Around, Work


class BookingLookups:
    """Implements ``ports.Lookups``. ``engine_source`` returns the open store, ``read_clock`` what the machine knows
    of time."""

    def __init__(
        self,
        engine_source: Callable[[], Engine],
        clock: Clock,
        around: Callable[[], Around],
        read_clock: Callable[[], LeaseClock],
    ) -> None:
        self._engine_source, self._clock, self._around = engine_source, clock, around
        self._read_clock = read_clock

    def facilities(self) -> Sequence[Facility]:
        """Return those in use, in their order."""
        with self._reading() as work:
            return work.arranged.in_use

    def all_facilities(self) -> Sequence[Facility]:
        """Return those out of use too, in their order."""
        with self._reading() as work:
            return tuple(work.arranged.whole.facilities.values())

    def timetable(self) -> Timetable:
        """Return all that says when."""
        with self._reading() as work:
            return work.arranged.timetable

    def policy(self) -> BookingPolicy:
        """Return what the house decides."""
        with self._reading() as work:
            return work.arranged.policy

    def day(self, day: date, facility_ids: Sequence[str] = ()) -> Sequence[DayPlan]:
        """Return the day of each facility, without names."""
        from kiosk_app.features.booking.looking import Looking

        with self._reading() as work:
            return Looking(work).day(day, facility_ids)

    def free(self, facility_id: str | None, begin: datetime, end: datetime) -> Sequence[FreeSpan]:
        """Return what is free between."""
        from kiosk_app.features.booking.looking import Looking

        with self._reading() as work:
            return Looking(work).free(facility_id, begin, end)

    def computer_now(self, minutes: int = 60, *, accessible: bool = False) -> NowAnswer:
        """Return a computer for so many minutes from now, or the wait."""
        from kiosk_app.features.booking.computers import computer_now

        with self._reading() as work:
            return computer_now(work, minutes, accessible=accessible)

    def search(
        self, people: int, begin: datetime, end: datetime, minutes: int, equipment: Sequence[str] = ()
    ) -> Sequence[Option]:
        """Return rooms that fit and are free, the best fitting first."""
        from kiosk_app.features.booking.searching import search

        with self._reading() as work:
            return search(work, people, Span(begin, end), minutes, equipment)

    def queue_place(self, facility_id: str, begin: datetime, end: datetime) -> int:
        """Return the place that one more would have among those who wait for this time."""
        from kiosk_app.features.booking.times import Times

        with self._reading() as work:
            return Times(work).next_place(work.arranged.facility(facility_id), Span(begin, end))

    def by_code(self, code: str) -> Sequence[BookingView]:
        """Return the bookings with a code as typed or scanned, the next one first."""
        from kiosk_app.features.booking.arriving import Arriving
        from kiosk_app.features.booking.views import Views

        with self._reading() as work:
            return Views(work).whole(Arriving(work).bookings(code))

    def by_id(self, booking_id: str) -> BookingView | None:
        """Return one booking."""
        from kiosk_app.features.booking.views import Views

        with self._reading() as work:
            booking = work.store.by_id(booking_id)
            return None if booking is None else Views(work).one(booking)

    def between(
        self, begin: datetime, end: datetime, facility_ids: Sequence[str] = ()
    ) -> Sequence[BookingView]:
        """Return the bookings that overlap with ``begin`` to ``end``, for lists: without ``qr`` and
        ``surely_free``."""
        from kiosk_app.features.booking.views import Views

        with self._reading() as work:
            return Views(work).brief(work.store.between(begin, end, facility_ids))

    def counts(self, first: date, last: date) -> Sequence[DayCount]:
        """Return how many bookings begin on each day, by facility and standing."""
        from kiosk_app.features.booking.lists import counts

        with self._reading() as work:
            return counts(work, first, last)

    def waiting(self) -> Sequence[BookingView]:
        """Return what still lies ahead and waits, for lists."""
        from kiosk_app.features.booking.lists import waiting

        with self._reading() as work:
            return waiting(work)

    def rivals(self, booking_id: str) -> Sequence[Rival]:
        """Return whom approving this booking would leave without a place."""
        from kiosk_app.features.booking.rivals import rivals

        with self._reading() as work:
            return rivals(work, booking_id)

    def plan_series(self, rule: SeriesRule, wish: Wish) -> SeriesPlan:
        """Return what the rule's dates come to; writes nothing."""
        from kiosk_app.features.booking.planning import Planning

        with self._reading() as work:
            return Planning(work).plan(rule, wish)

    def series(self, series_id: str) -> Sequence[BookingView]:
        """Return the bookings of a series in the order of their dates."""
        from kiosk_app.features.booking.views import Views

        with self._reading() as work:
            return Views(work).whole(work.store.of_series(series_id))

    def plan_move(
        self, booking_id: str, to: Option, *, by_staff: bool = False, following: bool = False
    ) -> Sequence[MoveDate]:
        """Return what a move comes to, date by date; writes nothing."""
        from kiosk_app.features.booking.moving import MovingDeeds, Target

        with self._reading() as work:
            target = Target(to.facility_id, to.span, by_staff)
            return MovingDeeds(work).plan_move(booking_id, target, following=following)

    def readdable(self, series_id: str) -> Sequence[date]:
        """Return the skipped dates of a series that have become free."""
        from kiosk_app.features.booking.planning import Planning

        with self._reading() as work:
            return Planning(work).readdable(series_id)

    def seats(self) -> Sequence[Seats]:
        """Return the activities that one may sign up for, the next one first, with the seats that are left."""
        from kiosk_app.features.booking.signing_up import seats

        with self._reading() as work:
            return seats(work)

    def sign_ups(self, facility_id: str) -> Sequence[BookingView]:
        """Return who signed up for an activity, in the order in which they came."""
        from kiosk_app.features.booking.signing_up import sign_ups

        with self._reading() as work:
            return sign_ups(work, facility_id)

    def to_tell(self) -> Sequence[TellEntry]:
        """Return whose bookings no longer fit what the house arranged."""
        from kiosk_app.features.booking.arranging import to_tell

        with self._reading() as work:
            return to_tell(work)

    def would_tell(
        self, change: Facility | ServiceHours | Pause | Blackout | Holiday, *, removed: bool = False
    ) -> Sequence[TellEntry]:
        """Return whom a change of arrangements would concern, before it is made."""
        from kiosk_app.features.booking.arranging import would_tell

        with self._reading() as work:
            return would_tell(work, change, removed=removed)

    def _reading(self) -> AbstractContextManager[Work]:
        from kiosk_app.features.booking.work import reading_work

        return reading_work(self._engine_source(), self._around(), self._clock.now(), self._read_clock())
