"""What ``main.py free`` and ``main.py book`` say: as JSON for scripts, as sentences for people. Times are WIB."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from domain.booking.codes import show_booking_code
from domain.booking.refusals import Refusal
from domain.clock import WIB
from kiosk_app.features.booking.outcomes import BookingView, FreeSpan, NotDone, Option, SeriesMade
from kiosk_app.features.booking.sentences import refusal_sentence


def moment_text(moment: datetime) -> str:
    """Return "2026-11-26T14:00+07:00"."""
    return moment.astimezone(WIB).isoformat(timespec="minutes")


def free_json(span: FreeSpan | Option) -> dict[str, Any]:
    """Return a free stretch; ``sure``, where it is known, says whether this device could confirm it at once."""
    told = {
        "resource": span.facility_id,
        "starts_at": moment_text(span.span.starts_at),
        "ends_at": moment_text(span.span.ends_at),
    }
    return told | ({"sure": span.sure} if isinstance(span, Option) else {})


def view_json(view: BookingView) -> dict[str, Any]:
    """Return a booking; ``standing`` says whether it is confirmed or only requested."""
    booking = view.booking
    return {
        "booking_id": booking.booking_id,
        "code": booking.code,
        "standing": view.standing.value,
        "resource": booking.facility_id,
        "starts_at": moment_text(booking.starts_at),
        "ends_at": moment_text(booking.ends_at),
        "people": booking.people,
        "channel": booking.channel.value,
        "place": view.place,
        "surely_free": list(view.surely_free),
        "series_id": booking.series_id,
        "qr": view.qr,
    }


def series_json(made: SeriesMade) -> dict[str, Any]:
    """Return a series with its dates."""
    return {
        "made": True,
        "code": made.code,
        "series_id": made.series_id,
        "bookings": [view_json(view) for view in made.views],
        "skipped": [day.isoformat() for day in made.skipped],
    }


def refused_json(outcome: NotDone) -> dict[str, Any]:
    """Return why nothing was booked, and what could be had instead."""
    return {
        "made": False,
        "refusals": [refusal_json(one) for one in outcome.refusals],
        "instead": [free_json(one) for one in outcome.instead],
    }


def refusal_json(refusal: Refusal) -> dict[str, Any]:
    """Return one reason, and the sentence that a screen would say."""
    return {
        "reason": refusal.reason.value,
        "number": refusal.number,
        "text": refusal.text,
        "moment": moment_text(refusal.moment) if refusal.moment else None,
        "overridable": refusal.overridable,
        "sentence": refusal_sentence(refusal),
    }


def free_sentence(span: FreeSpan | Option) -> str:
    """Return "PC-03  2026-11-26  09:00-12:00"."""
    begin, end = span.span.starts_at.astimezone(WIB), span.span.ends_at.astimezone(WIB)
    return f"{span.facility_id}  {begin:%Y-%m-%d}  {begin:%H:%M}-{end:%H:%M}"


def view_sentence(view: BookingView) -> str:
    """Return a booking in a line: how it stands comes first."""
    booking = view.booking
    begin, end = booking.starts_at.astimezone(WIB), booking.ends_at.astimezone(WIB)
    where = f"{booking.facility_id} {begin:%Y-%m-%d} {begin:%H:%M}-{end:%H:%M}"
    queue = f", number {view.place} in the queue" if view.place else ""
    return f"{view.standing.value}: {where}, code {show_booking_code(booking.code)}{queue}"
