"""What can be booked: rooms and public computers, described by data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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

    @property
    def is_activity(self) -> bool:
        return self.kind is SlotKind.ACTIVITY


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Facility):
    """What people sign up for: one time, from ``begins`` to ``ends`` (aware UTC), with ``seats`` for so many.

    ``facility_id`` is "activity:" and the id of its page. ``where``, ``where_en``: in words, since things
    happen in the lobby and in the park, too. A person is signed up by a booking of it, a claim for each seat.
    """

    begins: datetime
    ends: datetime
    where: str = ""
    where_en: str = ""

    @property
    def page_id(self) -> str:
        return self.facility_id.removeprefix(ACTIVITY_PREFIX)

    def where_in(self, lang: str) -> str:
        """Return where it is, in English if ``lang`` is "en" and somebody wrote it."""
        return (self.where_en if lang == "en" else "") or self.where


ACTIVITY_PREFIX = "activity:"


def is_activity_id(facility_id: str) -> bool:
    """Whether a booking of ``facility_id`` is a sign-up for an activity, also of one that nobody knows any more."""
    return facility_id.startswith(ACTIVITY_PREFIX)
