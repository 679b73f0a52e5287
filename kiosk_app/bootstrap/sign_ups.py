"""The way from a page about an activity to signing up for it, on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.booking.facilities import ACTIVITY_PREFIX
from kiosk_app.bootstrap.parts import Ground
from kiosk_app.features.booking.outcomes import Seats
from kiosk_app.features.booking.terminal_wiring import TerminalBooking
from kiosk_app.features.information.terminal_ports import SeatsLeft, SignUps

if TYPE_CHECKING:
    from kiosk_app.sync_status.loop import SyncLoop

FRESH = timedelta(minutes=15)
"""So long numbers stand without the time that they are of."""


class SignUpHere:
    """What the pages of information need of bookings, and how old what is known is."""

    def __init__(self, ground: Ground, booking: TerminalBooking) -> None:
        self._ground, self._booking = ground, booking
        self._loop: SyncLoop | None = None
        if ground.world.keeps_time:
            ground.link.connected.connect(self._take)

    def door(self) -> SignUps:
        """Return it."""
        return SignUps(self._seats, self._as_of, self._open)

    def _take(self, loop: SyncLoop) -> None:
        self._loop = loop

    def _as_of(self) -> datetime | None:
        if self._loop is None:
            return None
        heard_at, now = self._loop.status.last_contact, self._ground.world.clock.now()
        return heard_at if heard_at is not None and now - heard_at >= FRESH else None

    def _seats(self) -> Mapping[str, SeatsLeft]:
        now = self._ground.world.clock.now()
        open_now = (one for one in self._ground.bookings.seats() if one.is_open and one.activity.begins > now)
        return {
            one.activity.page_id: SeatsLeft(one.left, one.activity.seats, one.waiting) for one in open_now
        }

    def _open(self, page_id: str, failed: Callable[[BaseException], None]) -> None:
        self._ground.backstage.runner.submit(lambda: self._find(page_id), self._ask, failed)

    def _find(self, page_id: str) -> Seats:
        wanted = ACTIVITY_PREFIX + page_id
        for one in self._ground.bookings.seats():
            if one.activity.facility_id == wanted:
                return one
        raise LookupError("it was called off while somebody read about it")

    def _ask(self, found: Seats) -> None:
        self._booking.details.sign_up(found.activity, waits=not found.left)
