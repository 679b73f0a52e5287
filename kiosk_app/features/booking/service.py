"""Booking rooms and computers: each use case is one transaction, one outcome and its operations of the outbox.

Every method reads or writes the disk: call them in the background runner. ``StoreError`` leaves them where the disk
or the file is at fault; everything else that is to be expected is a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING

from domain.booking.bookings import Ending, Party
from domain.booking.facilities import Facility
from domain.booking.limits import BookingPolicy
from domain.booking.series import SeriesRule
from domain.booking.timetable import Blackout, Holiday, Pause, Span
from domain.calendar import ServiceHours
from domain.clock import Clock
from domain.leases import LeaseClock
from domain.visits import VisitPolicy, expires_before
from kiosk_app.features.booking.lookups import BookingLookups
from kiosk_app.features.booking.outcomes import (
    BookOutcome,
    ChangeOutcome,
    Option,
    SeriesMade,
    Wish,
)

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk_app.features.booking.work import Around, Work

_FORGET_AT_ONCE = 500
"""Bookings per transaction, so that nobody waits long behind the yearly forgetting."""


class BookingService(BookingLookups):
    """Implements ``ports.Bookings``. ``on_saved`` hears kind and id of each record that was written, after the commit,
    in the thread of the caller."""

    def __init__(
        self,
        engine_source: Callable[[], Engine],
        clock: Clock,
        around: Callable[[], Around],
        read_clock: Callable[[], LeaseClock],
        on_saved: Callable[[str, str], None],
    ) -> None:
        super().__init__(engine_source, clock, around, read_clock)
        self._on_saved = on_saved

    def book(self, wish: Wish) -> BookOutcome:
        """Book; however often one form (``wish.token``) is saved, it makes one booking."""
        from kiosk_app.features.booking.making import Making

        with self._writing() as work:
            return Making(work).book(wish)

    def book_series(
        self, rule: SeriesRule, wish: Wish, chosen: Mapping[date, Option | None]
    ) -> SeriesMade | BookOutcome:
        """Book the dates of ``rule``, all of those that were not skipped or none."""
        from kiosk_app.features.booking.planning import Planning

        with self._writing() as work:
            return Planning(work).book(rule, wish, chosen)

    def cancel(self, booking_id: str, why: str = "", *, following: bool = False) -> ChangeOutcome:
        """Cancel; of a series the ``following`` dates too."""
        from kiosk_app.features.booking.ending import EndingDeeds

        with self._writing() as work:
            return EndingDeeds(work).cancel(booking_id, why, following=following)

    def move(
        self,
        booking_id: str,
        facility_id: str,
        starts_at: datetime,
        ends_at: datetime,
        *,
        by_staff: bool = False,
        following: bool = False,
        override: str = "",
    ) -> ChangeOutcome:
        """Move to another time or facility; ``following`` moves the later dates of the series by as much, all or
        none. ``override``: why staff set a limit aside."""
        from kiosk_app.features.booking.moving import MovingDeeds, Target

        target = Target(facility_id, Span(starts_at, ends_at), by_staff, override)
        with self._writing() as work:
            return MovingDeeds(work).move(booking_id, target, following=following)

    def move_dates(self, moves: Mapping[str, Option], *, by_staff: bool = False) -> ChangeOutcome:
        """Move several bookings, by their ids, each to a time of its own: all of them or none."""
        from kiosk_app.features.booking.moving import MovingDeeds, Target

        targets = {name: Target(to.facility_id, to.span, by_staff) for name, to in moves.items()}
        with self._writing() as work:
            return MovingDeeds(work).move_dates(targets)

    def extend(self, booking_id: str, minutes: int) -> ChangeOutcome:
        """Let them stay longer, if nobody waits and this device can confirm it at once."""
        from kiosk_app.features.booking.changing import ChangingDeeds

        with self._writing() as work:
            return ChangingDeeds(work).extend(booking_id, minutes)

    def check_in(self, code: str) -> ChangeOutcome:
        """Check in by code or QR: once, in time, in this building. A true ticket of a booking that this device has
        not heard of is good once, and noted; its view has no ``booking_id``."""
        from kiosk_app.features.booking.arriving import Arriving

        with self._writing() as work:
            return Arriving(work).check_in(code)

    def check_in_by_staff(self, booking_id: str) -> ChangeOutcome:
        """Staff let them in."""
        from kiosk_app.features.booking.ending import UNKNOWN, EndingDeeds

        with self._writing() as work:
            booking = work.store.by_id(booking_id)
            return UNKNOWN if booking is None else EndingDeeds(work).check_in(booking, by_staff=True)

    def return_early(self, booking_id: str) -> ChangeOutcome:
        """They leave; the rest of their time is anybody's."""
        from kiosk_app.features.booking.ending import EndingDeeds

        with self._writing() as work:
            return EndingDeeds(work).return_early(booking_id)

    def accept(self, booking_id: str) -> ChangeOutcome:
        """Take a place that was offered."""
        from kiosk_app.features.booking.ending import EndingDeeds

        with self._writing() as work:
            return EndingDeeds(work).accept(booking_id)

    def approve(self, booking_id: str, by: str) -> ChangeOutcome:
        """Staff agree."""
        from kiosk_app.features.booking.changing import ChangingDeeds

        with self._writing() as work:
            return ChangingDeeds(work).approve(booking_id, by)

    def decline(self, booking_id: str, why: str) -> ChangeOutcome:
        """Staff do not agree."""
        from kiosk_app.features.booking.ending import EndingDeeds

        with self._writing() as work:
            return EndingDeeds(work).decline(booking_id, why)

    def change_party(self, booking_id: str, people: int, party: Party) -> ChangeOutcome:
        """Change who comes, and how many."""
        from kiosk_app.features.booking.changing import ChangingDeeds

        with self._writing() as work:
            return ChangingDeeds(work).change_party(booking_id, people, party)

    def readd(self, series_id: str, day: date) -> BookOutcome:
        """Book a skipped date of a series after all."""
        from kiosk_app.features.booking.planning import Planning

        with self._writing() as work:
            return Planning(work).readd(series_id, day)

    def upkeep(self) -> Sequence[tuple[str, Ending | None]]:
        """Give free what nobody came for, offer what came free; a desk for everybody, a terminal for its own."""
        from kiosk_app.features.booking.upkeep import upkeep

        with self._writing() as work:
            return upkeep(work)

    def put_arrangement(
        self,
        change: Facility | ServiceHours | Pause | Blackout | Holiday | BookingPolicy,
        by: str,
        *,
        removed: bool = False,
    ) -> None:
        """At a desk: change what the house arranges."""
        from kiosk_app.features.booking.arranging import put_arrangement

        with self._writing() as work:
            put_arrangement(work, change, by, removed=removed)

    def anonymise_expired(self) -> int:
        """Forget who booked once the time for it is over, as with visits; return of how many bookings."""
        from kiosk_app.features.booking.forgetting import anonymise

        return self._in_steps(lambda work: anonymise(work, self._expired_before(work), _FORGET_AT_ONCE))

    def erase_told(self) -> int:
        """Erase who booked from what was told of it, where a backup of the server has it; return in how many
        operations."""
        from kiosk_app.features.booking.forgetting import erase_told

        return self._in_steps(lambda work: erase_told(work, _FORGET_AT_ONCE))

    def _expired_before(self, work: Work) -> datetime:
        return expires_before(VisitPolicy(retention_days=work.around.retention_days), work.now)

    def _in_steps(self, step: Callable[[Work], int]) -> int:
        total, done = 0, _FORGET_AT_ONCE
        while done >= _FORGET_AT_ONCE:
            with self._writing() as work:
                done = step(work)
            total += done
        return total

    @contextmanager
    def _writing(self) -> Iterator[Work]:
        # Slow to import: after the first frame, in the worker.
        from kiosk_app.features.booking.work import writing_work

        engine, now, asked = self._engine_source(), self._clock.now(), self._read_clock()
        with writing_work(engine, self._around(), now, asked) as work:
            yield work
        for kind, record_id in dict.fromkeys(work.written):
            self._on_saved(kind, record_id)
