"""Bookings as calendar files (RFC 5545): for the people's own calendars, and the public one of a facility.

Times carry the zone Asia/Jakarta together with its rule, so that a reader in any zone, one with daylight saving
too, shows the right moment. Nothing in here names anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneStandard

from domain.booking.bookings import Booking, Standing
from domain.booking.calendar_words import (
    HOUSE,
    booked,
    code_line,
    place,
    standing_word,
    summary,
)
from domain.booking.codes import show_booking_code
from domain.booking.facilities import Facility

_ZONE = ZoneInfo("Asia/Jakarta")
_OFFSET = timedelta(hours=7)
_PRODUCT = "-//PIP Semarang//Pemesanan//ID"

SINCE, UNTIL = timedelta(days=30), timedelta(days=120)
"""How far back and ahead the public calendar of a facility reaches."""

_STATUS = {
    Standing.TO_APPROVE: "TENTATIVE",
    Standing.REQUESTED: "TENTATIVE",
    Standing.OFFERED: "TENTATIVE",
    Standing.CONFIRMED: "CONFIRMED",
    Standing.PRESENT: "CONFIRMED",
    Standing.OVER: "CONFIRMED",
}
"""All other standings have ended: CANCELLED."""


class Entry(Protocol):
    """A booking with what is known of it; screens' ``BookingView`` is one."""

    @property
    def booking(self) -> Booking: ...
    @property
    def standing(self) -> Standing: ...
    @property
    def facility(self) -> Facility: ...


def booking_calendar(entries: Iterable[Entry], now: datetime, language: str = "id") -> bytes:
    """Return the file of one booking, or of all bookings of a series; ``now``: when it is made (aware).

    Read again later, it replaces what an earlier file of the same booking brought: same UID, higher SEQUENCE.
    """
    calendar = _calendar()
    for entry in entries:
        calendar.add_component(_event(entry, now, language))
    return bytes(calendar.to_ical())


def facility_calendar(
    facility: Facility, bookings: Iterable[tuple[Booking, Standing]], now: datetime
) -> bytes:
    """Return the public calendar of ``facility`` around ``now``: when it is taken, and by nobody in particular.

    Give it what holds or held its time; requests and what was cancelled are left out. The same bookings give the
    same bytes, whenever asked, so an answer may be kept by its hash.
    """
    calendar = _calendar()
    calendar.add("X-WR-CALNAME", f"{facility.name} – {HOUSE}")
    calendar.add("X-WR-TIMEZONE", _ZONE.key)
    calendar.add("REFRESH-INTERVAL", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    for booking in _shown(bookings, now):
        calendar.add_component(_taken(booking))
    return bytes(calendar.to_ical())


def calendar_text(entry: Entry, language: str = "id") -> str:
    """Return one event as short as a QR needs it, in UTC: what cameras of phones offer to put into a calendar.

    They know no STATUS, so what is not confirmed says so in its first words.
    """
    booking, status = entry.booking, _STATUS.get(entry.standing, "CANCELLED")
    event = Event()
    title = summary(entry.facility, language)
    word = standing_word(entry.standing, language)
    event.add("SUMMARY", title if status == "CONFIRMED" else f"{word}: {title}")
    event.add("DTSTART", booking.starts_at.astimezone(UTC))
    event.add("DTEND", booking.ends_at.astimezone(UTC))
    event.add("LOCATION", place(entry.facility, language))
    event.add("DESCRIPTION", code_line(show_booking_code(booking.code), language))
    return _unfolded(event.to_ical(sorted=False)).decode()


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("PRODID", _PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", "PUBLISH")
    calendar.add_component(_zone())
    return calendar


def _zone() -> Timezone:
    """WIB has been seven hours ahead since 1964, without any change."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("TZID", _ZONE.key)
    standard.add("DTSTART", datetime(1970, 1, 1))  # noqa: DTZ001 - the standard asks for wall time here
    standard.add("TZOFFSETFROM", _OFFSET)
    standard.add("TZOFFSETTO", _OFFSET)
    standard.add("TZNAME", "WIB")
    zone.add_component(standard)
    return zone


def _event(entry: Entry, now: datetime, language: str) -> Event:
    booking = entry.booking
    event = _span(booking, booking.ends_at)
    event.add("DTSTAMP", now.astimezone(UTC))
    event.add("SEQUENCE", _seconds(booking.made_at, now))
    event.add("SUMMARY", summary(entry.facility, language))
    event.add("LOCATION", place(entry.facility, language))
    shown = code_line(show_booking_code(booking.code), language)
    event.add("DESCRIPTION", f"{standing_word(entry.standing, language)}. {shown}")
    event.add("STATUS", _STATUS.get(entry.standing, "CANCELLED"))
    return event


def _taken(booking: Booking) -> Event:
    changed = _last_change(booking)
    event = _span(booking, _end(booking))
    event.add("DTSTAMP", changed.astimezone(UTC))
    event.add("SEQUENCE", _seconds(booking.made_at, changed))
    event.add("SUMMARY", booked())
    event.add("STATUS", "CONFIRMED")
    return event


def _span(booking: Booking, ends_at: datetime) -> Event:
    event = Event()
    event.add("UID", f"{booking.booking_id}@{booking.building}")
    event.add("DTSTART", booking.starts_at.astimezone(_ZONE))
    event.add("DTEND", ends_at.astimezone(_ZONE))
    return event


def _shown(bookings: Iterable[tuple[Booking, Standing]], now: datetime) -> Sequence[Booking]:
    near = [
        booking
        for booking, standing in bookings
        if standing in (Standing.CONFIRMED, Standing.PRESENT, Standing.OVER)
        and now - SINCE < booking.ends_at
        and booking.starts_at < now + UNTIL
        and booking.starts_at < _end(booking)
    ]
    return sorted(near, key=lambda one: (one.starts_at, one.booking_id))


def _end(booking: Booking) -> datetime:
    """Who left early gave the rest free."""
    return booking.ends_at if booking.ended_at is None else min(booking.ends_at, booking.ended_at)


def _last_change(booking: Booking) -> datetime:
    moments = (booking.made_at, booking.accepted_at, booking.checked_in_at, booking.ended_at)
    return max(moment for moment in moments if moment is not None)


def _seconds(since: datetime, moment: datetime) -> int:
    """A booking counts no changes of its own; the seconds since it was made grow just as surely."""
    return max(0, int((moment - since).total_seconds()))


def _unfolded(text: bytes) -> bytes:
    """Lines longer than 75 bytes are folded by the standard, which scanners do not undo."""
    return text.replace(b"\r\n ", b"")
