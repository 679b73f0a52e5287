"""Bookings as screens and papers get them, made up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from domain.booking.bookings import Booking, Channel, Party, PartyKind, Standing
from domain.booking.codes import sign_ticket
from domain.booking.facilities import Facility
from domain.clock import WIB
from domain.slots import SlotKind
from kiosk_app.features.booking.outcomes import BookingView

ROOM = Facility(
    "ruang-komunitas", SlotKind.ROOM, "Ruang Komunitas", "Community room", 1, 25, 30, 60, 240, order=1
)
STUDIO = Facility("mini-studio", SlotKind.ROOM, "Mini Studio", "Mini studio", 2, 37, 30, 60, 240, order=2)
COMPUTER = Facility(
    "PC-03", SlotKind.COMPUTER, "Komputer PC-03", "Computer PC-03", 1, 1, 30, 30, 120, order=13
)

READERS = Party(
    name="Siti Sa'adah",
    kind=PartyKind.GROUP,
    phone="+6281215000512",
    email="siti@contoh.id",
    organisation="Komunitas Baca Lawang Sewu",
    purpose="Bedah buku",
    equipment=("projector", "microphone"),
    layout="theatre",
)
QR = sign_ticket(
    bytes(32),
    "pip-semarang",
    "7K4Q39MWX",
    "ruang-komunitas",
    datetime(2026, 11, 30, 0, 5, tzinfo=UTC),
    datetime(2026, 11, 30, 2, 5, tzinfo=UTC),
)


def view(
    standing: Standing = Standing.CONFIRMED,
    facility: Facility = ROOM,
    starts: tuple[int, int, int] = (30, 7, 5),
    minutes: int = 120,
    *,
    number: int = 1,
    party: Party | None = READERS,
    code: str = "7K4Q39MWX",
    place: int = 0,
    surely_free: tuple[str, ...] = (),
    offer_until: datetime | None = None,
) -> BookingView:
    """Return a booking; ``starts``: day of November 2026, hour and minute in WIB."""
    day, hour, minute = starts
    starts_at = datetime(2026, 11, day, hour, minute, tzinfo=WIB).astimezone(UTC)
    booking = Booking(
        booking_id=f"0193a5d2-0000-7000-8000-{number:012d}",
        building="pip-semarang",
        device_id="pip-semarang-meja",
        code=code,
        facility_id=facility.facility_id,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        people=20,
        channel=Channel.PHONE,
        made_at=datetime(2026, 11, 23, 2, 41, tzinfo=UTC),
        offer_until=offer_until,
    )
    return BookingView(booking, standing, facility, party, place, surely_free, QR)
