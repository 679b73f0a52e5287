"""A house as it might be in Semarang, and moments as its clocks show them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

from domain.booking.asks import Ask, Held
from domain.booking.bookings import Booking, Channel, PartyKind
from domain.booking.facilities import Facility
from domain.booking.timetable import Span, Timetable
from domain.calendar import Opening, ServiceHours
from domain.clock import WIB
from domain.slots import SlotKind

THURSDAY = date(2026, 11, 26)
FRIDAY = date(2026, 11, 27)
SUNDAY = date(2026, 11, 29)
MONDAY = date(2026, 11, 30)

PC = Facility("PC-03", SlotKind.COMPUTER, "Komputer 03", "Computer 03", 1, 1, 30, 30, 120)
ROOM = Facility(
    "mini-studio", SlotKind.ROOM, "Mini Studio", "Mini studio", 2, 37, 30, 60, 240, 15, horizon_days=90
)
HOURS = ServiceHours("pip", {day: Opening(time(7), time(21)) for day in range(6)})
TIMETABLE = Timetable({"pip": HOURS})


def wib(day: date, at: str) -> datetime:
    """The moment in UTC at which clocks in Semarang show ``at``."""
    return datetime.combine(day, time.fromisoformat(at), tzinfo=WIB).astimezone(UTC)


def span(day: date, begin: str, end: str) -> Span:
    return Span(wib(day, begin), wib(day, end))


def ask(day: date, begin: str, end: str, people: int = 1, kind: PartyKind = PartyKind.PERSON) -> Ask:
    return Ask(wib(day, begin), wib(day, end), people, kind)


def held(day: date, begin: str, end: str, facility: Facility = PC, name: str = "b") -> Held:
    return Held(f"{name}-{day}-{begin}", facility.facility_id, facility.kind, wib(day, begin), wib(day, end))


def booking(day: date = FRIDAY, begin: str = "09:00", end: str = "10:00", **more: object) -> Booking:
    plain = Booking(
        "b-1",
        "pip-semarang",
        "kiri",
        "7K4Q39MWX",
        "PC-03",
        wib(day, begin),
        wib(day, end),
        1,
        Channel.ON_SITE,
        wib(THURSDAY, "08:00"),
        claims=("k-1",),
    )
    return replace(plain, **more)  # type: ignore[arg-type]
