"""What the terminal's view models need from the rest of the house."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from domain.booking.facilities import Facility
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.ports import Bookings

BookingsSource = Callable[[], Bookings]
"""Returns the bookings once the store is open; asked only in the background. Raises ``StoreError``."""

HOME_PAGE, COMPUTER_PAGE, ROOMS_PAGE = "home", "booking/computer", "booking/rooms"
DAY_PAGE, SEARCH_PAGE, FOUND_PAGE = "booking/day", "booking/search", "booking/found"
DETAILS_PAGE, EVENT_PAGE, SERIES_PAGE = "booking/details", "booking/event", "booking/series"
SIGN_UP_PAGE = "booking/sign-up"
RESULT_PAGE, OWN_PAGE = "booking/result", "booking/own"


class ShowMade(Protocol):
    """Takes a visitor to the page with their code; ``skipped``: dates of a series that were left out."""

    def __call__(self, views: Sequence[BookingView], skipped: Sequence[date] = ()) -> None: ...


class AskDetails(Protocol):
    """Takes a visitor on to the questions of who and what for; ``waits``: they queue for what is taken."""

    def __call__(self, facility: Facility, span: Span, people: int = 0, *, waits: bool = False) -> None: ...


class PickTime(Protocol):
    """Lets a visitor choose a time of ``facility`` on ``day``; ``done`` hears of it."""

    def __call__(self, facility: Facility, day: date, done: Callable[[Span], None]) -> None: ...
