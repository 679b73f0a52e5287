"""What a device does by itself, behind everybody's back: closing time, and forgetting in time."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QTimer

from kiosk_app.bootstrap.backstage import Backstage
from kiosk_app.features.guestbook.service import GuestbookService

EVERY_MINUTES = 5

_log = logging.getLogger(__name__)


def keep_house(guestbook: GuestbookService, backstage: Backstage, *, keeps_time: bool) -> None:
    """Note departures at closing time and anonymise what is too old: now, and every few minutes.

    Now, because the device may have been off at closing time.
    """

    def look() -> None:
        backstage.runner.submit(guestbook.close_day, _told("visits ended at closing time"))
        backstage.runner.submit(guestbook.anonymise_expired, _told("visits anonymised"))

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
