"""What the display knows at one moment: no names, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.calendar import Opening


@dataclass(frozen=True, slots=True)
class Said:
    """Words in both languages; what nobody translated is "" in one of them."""

    indonesian: str
    english: str = ""

    def told(self, language: str) -> str:
        """Return the words in "id" or "en", or in the other one where they are missing."""
        if language == "en":
            return self.english or self.indonesian
        return self.indonesian or self.english


@dataclass(frozen=True, slots=True)
class Activity:
    """``seats``: 0 where nobody counts; ``left``: those that nobody has, ``None`` where one does not sign up.
    ``picture``: the name of one, "" for none."""

    begins: datetime
    ends: datetime
    title: Said
    place: Said = Said("")
    audience: Said = Said("")
    seats: int = 0
    picture: str = ""
    left: int | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the house announces."""

    title: Said
    text: Said = Said("")
    picture: str = ""


class Use(StrEnum):
    FREE = "free"
    TAKEN = "taken"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Room:
    """``until``: when that ends today, ``None`` where it does not."""

    name: Said
    floor: int
    use: Use
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody in the queue for ``computer``, by the last signs of a ticket (``sign``). ``place``: from 1, 0 once
    it is kept for them. ``at``: when their time begins; for whom it is kept, until when."""

    place: int
    computer: str
    sign: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Computers:
    """``free`` of ``total`` that are open now. ``next_free``: when one comes free, where none is."""

    free: int = 0
    total: int = 0
    next_free: datetime | None = None
    queue: tuple[Waiting, ...] = ()


@dataclass(frozen=True, slots=True)
class DayHours:
    """``opening`` is ``None`` on a closed day; ``why``: the holiday's name, "" otherwise."""

    day: date
    opening: Opening | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Hours:
    """One service (``domain.calendar.ServiceHours.service``), today and tomorrow."""

    service: str
    today: DayHours
    tomorrow: DayHours


@dataclass(frozen=True, slots=True)
class Board:
    """All of it. ``activities``: those that are not over, the next one first; ``rooms``: those of which something
    is known; ``pictures``: files (JPEG) by name, as far as they are there."""

    read_at: datetime
    activities: tuple[Activity, ...] = ()
    notices: tuple[Notice, ...] = ()
    rooms: tuple[Room, ...] = ()
    computers: Computers = Computers()
    hours: tuple[Hours, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
