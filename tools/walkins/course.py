"""The course of one history: what all that happens in it shares."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from domain.booking.bookings import Booking
from tools.walkins.diary import Diary
from tools.walkins.house import House, Screen
from tools.walkins.promises import Promises
from tools.walkins.requests import Request

if TYPE_CHECKING:
    from tools.walkins.visits import Visit

COMPUTERS = 10


@dataclass
class Course:
    """``waiting``: who waits for a computer. ``watched``: bookings by phone, and the screen that made them.
    ``complaints``: what should not have happened to somebody who held a confirmation."""

    house: House
    diary: Diary
    computers: tuple[str, ...] = ()
    promises: Promises = field(default_factory=Promises)
    requests: list[Request] = field(default_factory=list)
    waiting: list[Visit] = field(default_factory=list)
    watched: dict[str, tuple[Booking, Screen]] = field(default_factory=dict)
    extensions: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)
    calls: int = 0
    given_free: int = 0

    @property
    def now(self) -> datetime:
        return self.house.time.now

    def some_stand_free(self) -> bool:
        """Whether a computer is promised to nobody now."""
        return self.promises.taken(self.computers, self.now) < len(self.computers)

    def watch(self, booking: Booking, screen: Screen) -> None:
        """Look from time to time whether ``screen`` calls ``booking`` confirmed."""
        self.watched[booking.booking_id] = (booking, screen)

    def complain(self, booking: Booking, what: str) -> None:
        """Note that a confirmed booking was not kept."""
        self.complaints.append(f"{booking.facility_id} {booking.starts_at:%Y-%m-%d %H:%M}: {what}")
