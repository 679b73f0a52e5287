"""What can be booked: rooms and public computers, described by data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.slots import SlotKind


class Audience(StrEnum):
    """Who may book a facility."""

    ANYONE = "anyone"
    GROUPS = "groups"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Facility:
    """A room or a computer. ``facility_id`` ("PC-03", "ruang-komunitas") is the ``resource`` of its slots.

    ``seats``: people who fit in, 1 for a computer. ``equipment``: codes such as "projector".
    ``slot_minutes`` is the grid on which bookings begin and end, a multiple of 15; ``min_minutes`` and
    ``max_minutes`` are multiples of it. ``buffer_minutes``: kept free for cleaning after each booking.
    ``lead_minutes``: so long before its start a booking must be made, 0 for up to the last moment.
    ``horizon_days``: so many days ahead it may be booked, today being 0. ``approval``: staff must agree.
    ``service``: whose opening hours hold (``domain.calendar.ServiceHours.service``). ``picture``: the name
    of a file in ``resources/images``, "" for none. ``in_use`` is false for what was removed: nothing new is
    booked, what is booked stays until staff have told the people.
    """

    facility_id: str
    kind: SlotKind
    name: str
    name_en: str
    floor: int
    seats: int
    slot_minutes: int
    min_minutes: int
    max_minutes: int
    buffer_minutes: int = 0
    lead_minutes: int = 0
    horizon_days: int = 7
    audience: Audience = Audience.ANYONE
    approval: bool = False
    accessible: bool = True
    equipment: tuple[str, ...] = ()
    service: str = "pip"
    picture: str = ""
    in_use: bool = True
    order: int = 0

    @property
    def is_computer(self) -> bool:
        return self.kind is SlotKind.COMPUTER
