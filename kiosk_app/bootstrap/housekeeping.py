"""What a device does by itself, behind everybody's back: closing time, and forgetting in time."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QTimer

from domain.clock import Clock
from kiosk_app.bootstrap.backstage import Backstage
from kiosk_app.features.booking.service import BookingService
from kiosk_app.features.cases.service import CaseService
from kiosk_app.features.guestbook.service import GuestbookService
from kiosk_app.features.information.figure_service import FigureService

EVERY_MINUTES = 5

_log = logging.getLogger(__name__)


def keep_house(
    guestbook: GuestbookService,
    cases: CaseService,
    bookings: Callable[[], BookingService],
    figures: Callable[[], FigureService],
    backstage: Backstage,
    clock: Clock,
    *,
    keeps_time: bool,
) -> None:
    """Note departures at closing time, anonymise what is too old, tell what was looked for on days that are over
    and let go of what the server has in a backup: now, and every few minutes.

    ``bookings`` and ``figures`` are asked in the worker: an entrance needs neither for its first frame.

    Now, because the device may have been off at closing time.
    """

    def prune() -> int:
        from kiosk_app.platform.outbox_upkeep import prune_outbox

        return prune_outbox(backstage.engine(), clock)

    def look() -> None:
        backstage.runner.submit(guestbook.close_day, _told("visits ended at closing time"))
        backstage.runner.submit(guestbook.anonymise_expired, _told("visits anonymised"))
        backstage.runner.submit(guestbook.erase_told, _told("visits erased from what was told of them"))
        backstage.runner.submit(lambda: bookings().anonymise_expired(), _told("bookings anonymised"))
        backstage.runner.submit(
            lambda: bookings().erase_told(), _told("bookings erased from what was told of them")
        )
        backstage.runner.submit(lambda: figures().tell_days(), _told("days of figures told"))
        backstage.runner.submit(cases.forget_expired, _told("entries erased that had been set aside"))
        backstage.runner.submit(prune, _told("operations left the outbox"))

    look()
    if keeps_time:
        timer = QTimer(backstage)
        timer.setInterval(EVERY_MINUTES * 60_000)
        timer.timeout.connect(look)
        timer.start()


def _told(what: str) -> Callable[[int], None]:
    def tell(count: int) -> None:
        if count:
            _log.info("%d %s", count, what)

    return tell
