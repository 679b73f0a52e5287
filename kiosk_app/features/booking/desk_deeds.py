"""What staff do with a booking at the desk, by name. Reads and writes the disk: call it in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from domain.booking.bookings import Party
from kiosk_app.features.booking.outcomes import (
    BookingView,
    Changed,
    ChangeOutcome,
    Made,
    Rival,
)
from kiosk_app.features.booking.ports import Bookings

ASKED = frozenset({"approve", "decline", "cancel", "cancelFollowing"})
"""What is asked about once more before it is done."""
WITH_REASON = frozenset({"decline", "cancel", "cancelFollowing"})
"""What may carry a reason; only declining wants one."""


@dataclass(frozen=True, slots=True)
class Around:
    """What belongs to a booking beside itself."""

    series: tuple[BookingView, ...] = ()
    readdable: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """What staff changed about the party, as typed."""

    people: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    organisation: str = ""
    purpose: str = ""
    note: str = ""


def around(bookings: Bookings, view: BookingView) -> Around:
    """Return the rest of its series, and what was skipped and became free."""
    series_id = view.booking.series_id
    if not series_id:
        return Around()
    return Around(tuple(bookings.series(series_id)), tuple(bookings.readdable(series_id)))


def rivals_of(bookings: Bookings, deed: str, view: BookingView) -> tuple[Rival, ...]:
    """Return whom ``deed`` would leave without a place."""
    return tuple(bookings.rivals(view.booking.booking_id)) if deed == "approve" else ()


def do(bookings: Bookings, deed: str, view: BookingView, by: str, why: str) -> ChangeOutcome:
    """Do ``deed``. Raises ``KeyError`` for one that nobody knows: our fault."""
    booking_id = view.booking.booking_id
    deeds: dict[str, Callable[[], ChangeOutcome]] = {
        "checkIn": lambda: bookings.check_in_by_staff(booking_id),
        "accept": lambda: bookings.accept(booking_id),
        "approve": lambda: bookings.approve(booking_id, by),
        "decline": lambda: bookings.decline(booking_id, why),
        "return": lambda: bookings.return_early(booking_id),
        "extend": lambda: bookings.extend(booking_id, view.facility.slot_minutes),
        "cancel": lambda: bookings.cancel(booking_id, why),
        "cancelFollowing": lambda: bookings.cancel(booking_id, why, following=True),
    }
    return deeds[deed]()


def readd(bookings: Bookings, series_id: str, day: date) -> ChangeOutcome:
    """Book a skipped date of a series again."""
    outcome = bookings.readd(series_id, day)
    return Changed(outcome.view) if isinstance(outcome, Made) else outcome


def edit_of(view: BookingView) -> Edit:
    """Return the form as it begins."""
    party = view.party or Party("")
    return Edit(
        str(view.booking.people),
        party.name,
        party.phone or "",
        party.email,
        party.organisation,
        party.purpose,
        party.note,
    )


def change(bookings: Bookings, view: BookingView, edit: Edit) -> ChangeOutcome:
    """Write what staff changed. A number of people that cannot be read is none, which the rules refuse."""
    party = replace(
        view.party or Party(""),
        name=edit.name.strip(),
        phone=edit.phone.strip() or None,
        email=edit.email.strip(),
        organisation=edit.organisation.strip(),
        purpose=edit.purpose.strip(),
        note=edit.note.strip(),
    )
    people = int(edit.people) if edit.people.strip().isdecimal() else 0
    return bookings.change_party(view.booking.booking_id, people, party)
