"""What screens and commands may ask of the booking service.

Every method reads or writes the disk: call it in the background runner. ``StoreError`` leaves it where the disk or
the file is at fault; everything else that is to be expected is a value. Moments are aware UTC, days are WIB.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from domain.booking.bookings import Channel, Ending, Party
from domain.booking.facilities import Facility
from domain.booking.limits import BookingPolicy
from domain.booking.series import SeriesRule
from domain.booking.timetable import Blackout, Holiday, Pause, Timetable
from domain.calendar import ServiceHours
from kiosk_app.features.booking.outcomes import (
    BookingView,
    BookOutcome,
    ChangeOutcome,
    DayCount,
    DayPlan,
    FreeSpan,
    MoveDate,
    NowAnswer,
    Option,
    Rival,
    Seats,
    SeriesMade,
    SeriesPlan,
    TellEntry,
    Wish,
)


class Lookups(Protocol):
    """Looking only."""

    def facilities(self) -> Sequence[Facility]:
        """Return those in use, in their order; from ``resources/data`` until the server has told."""
        ...

    def all_facilities(self) -> Sequence[Facility]:
        """Return those out of use too, in their order."""
        ...

    def timetable(self) -> Timetable: ...
    def policy(self) -> BookingPolicy: ...

    def day(self, day: date, facility_ids: Sequence[str] = ()) -> Sequence[DayPlan]:
        """Return the day of each facility, () for all that are in use."""
        ...

    def free(self, facility_id: str | None, begin: datetime, end: datetime) -> Sequence[FreeSpan]:
        """Return what is free between, ``None`` for all facilities."""
        ...

    def computer_now(self, minutes: int = 60, *, accessible: bool = False) -> NowAnswer:
        """Return a computer for so many minutes from now, or the wait; ``accessible``: they need one that is, and
        everybody else is given such a one last."""
        ...

    def search(
        self, people: int, begin: datetime, end: datetime, minutes: int, equipment: Sequence[str] = ()
    ) -> Sequence[Option]:
        """Return rooms for ``people``, free for ``minutes`` between ``begin`` and ``end``: the best fitting first."""
        ...

    def queue_place(self, facility_id: str, begin: datetime, end: datetime) -> int:
        """Return the place, from 1, that one more would have among those who wait for this time."""
        ...

    def by_code(self, code: str) -> Sequence[BookingView]:
        """Return the bookings with a code as typed or scanned (several for a series), the next one first."""
        ...

    def by_id(self, booking_id: str) -> BookingView | None: ...

    def between(
        self, begin: datetime, end: datetime, facility_ids: Sequence[str] = ()
    ) -> Sequence[BookingView]:
        """Return the bookings that overlap with ``begin`` to ``end``, in time's order; ended ones too."""
        ...

    def counts(self, first: date, last: date) -> Sequence[DayCount]:
        """Return how many bookings begin on each day from ``first`` to ``last``, by facility and standing."""
        ...

    def waiting(self) -> Sequence[BookingView]:
        """Return what still lies ahead and waits: for approval first, then requested, then offered."""
        ...

    def rivals(self, booking_id: str) -> Sequence[Rival]:
        """Return whom approving this booking would leave without a place."""
        ...

    def plan_series(self, rule: SeriesRule, wish: Wish) -> SeriesPlan:
        """Return what the rule's dates come to; writes nothing. ``wish`` gives all but the time."""
        ...

    def series(self, series_id: str) -> Sequence[BookingView]:
        """Return the bookings of a series in the order of their dates."""
        ...

    def plan_move(
        self, booking_id: str, to: Option, *, by_staff: bool = False, following: bool = False
    ) -> Sequence[MoveDate]:
        """Return what moving a booking, and the ``following`` dates of its series by as much, comes to, date by
        date; writes nothing."""
        ...

    def readdable(self, series_id: str) -> Sequence[date]:
        """Return the skipped dates of a series that have become free."""
        ...

    def seats(self) -> Sequence[Seats]:
        """Return the activities that one may sign up for, the next one first, with the seats that are left."""
        ...

    def sign_ups(self, facility_id: str) -> Sequence[BookingView]:
        """Return who signed up for an activity, in the order in which they came."""
        ...

    def to_tell(self) -> Sequence[TellEntry]:
        """Return whose bookings no longer fit what the house arranged."""
        ...

    def would_tell(
        self, change: Facility | ServiceHours | Pause | Blackout | Holiday, *, removed: bool = False
    ) -> Sequence[TellEntry]:
        """Return whom a change of arrangements would concern, before it is made."""
        ...


class Deeds(Protocol):
    """Each is one transaction with its operations."""

    def book(self, wish: Wish) -> BookOutcome: ...

    def book_series(
        self, rule: SeriesRule, wish: Wish, chosen: Mapping[date, Option | None]
    ) -> SeriesMade | BookOutcome:
        """Book the dates of ``rule``; ``chosen`` gives another time for a date, ``None`` to skip it."""
        ...

    def cancel(self, booking_id: str, why: str = "", *, following: bool = False) -> ChangeOutcome:
        """Cancel; of a series the ``following`` dates too."""
        ...

    def move(
        self,
        booking_id: str,
        facility_id: str,
        starts_at: datetime,
        ends_at: datetime,
        *,
        by_staff: bool = False,
        following: bool = False,
    ) -> ChangeOutcome:
        """Move to another time or facility if this device can confirm it, or what holds now is only requested; else
        nothing changes and ``instead`` says what could be had."""
        ...

    def move_dates(self, moves: Mapping[str, Option], *, by_staff: bool = False) -> ChangeOutcome:
        """Move several bookings, by their ids, each to a time of its own: all of them or none."""
        ...

    def extend(self, booking_id: str, minutes: int) -> ChangeOutcome: ...
    def check_in(self, code: str) -> ChangeOutcome:
        """Check in by code or QR: once, in time, in this building."""
        ...

    def check_in_by_staff(self, booking_id: str) -> ChangeOutcome: ...
    def return_early(self, booking_id: str) -> ChangeOutcome: ...
    def accept(self, booking_id: str) -> ChangeOutcome:
        """Take a place that was offered."""
        ...

    def approve(self, booking_id: str, by: str) -> ChangeOutcome: ...
    def decline(self, booking_id: str, why: str) -> ChangeOutcome: ...
    def change_party(self, booking_id: str, people: int, party: Party) -> ChangeOutcome: ...
    def readd(self, series_id: str, day: date) -> BookOutcome: ...

    def upkeep(self) -> Sequence[tuple[str, Ending | None]]:
        """Give free what nobody came for, offer what came free; return id and ending (``None``: offered) of each.
        Run every minute on the desk; on a terminal for its own bookings while it is cut off."""
        ...

    def put_arrangement(
        self,
        change: Facility | ServiceHours | Pause | Blackout | Holiday | BookingPolicy,
        by: str,
        *,
        removed: bool = False,
    ) -> None:
        """At a desk: change what the house arranges."""
        ...


class Bookings(Lookups, Deeds, Protocol):
    """All of it."""


__all__ = ["Bookings", "Channel", "Deeds", "Lookups"]
