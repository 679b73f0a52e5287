"""What "my booking" reads and does in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from domain.booking.facilities import Facility
from kiosk_app.features.booking.outcomes import BookingView, Changed, ChangeOutcome, Made
from kiosk_app.features.booking.ports import Bookings

DeedOf = Callable[[Bookings, BookingView], ChangeOutcome]

DEEDS: dict[str, DeedOf] = {
    "check_in": lambda bookings, view: bookings.check_in(view.booking.code),
    "accept": lambda bookings, view: bookings.accept(view.booking.booking_id),
    "return": lambda bookings, view: bookings.return_early(view.booking.booking_id),
}
"""What the main action may be, by name."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What is known by a code. ``readdable``: the skipped dates of its series that have become free;
    ``facilities``: all in use, for their names."""

    views: tuple[BookingView, ...] = ()
    readdable: tuple[date, ...] = ()
    facilities: tuple[Facility, ...] = ()


def look(bookings: Bookings, code: str) -> Looked:
    """Return what is known by ``code``. Reads the disk: call it in the background."""
    views = tuple(bookings.by_code(code))
    series_id = views[0].booking.series_id if views else ""
    readdable = tuple(bookings.readdable(series_id)) if series_id else ()
    return Looked(views, readdable, tuple(bookings.facilities()))


def readd(bookings: Bookings, series_id: str, day: date) -> ChangeOutcome:
    """Book a skipped date of a series after all."""
    outcome = bookings.readd(series_id, day)
    return Changed(outcome.view) if isinstance(outcome, Made) else outcome
