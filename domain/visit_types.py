"""What a guestbook entry is.

A visit is one guestbook entry. A group (rombongan) is one visit with a head count
and a leader; statistics count people, not rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    """Why somebody comes; the tiles of the guestbook, in their order."""

    INFORMATION = "information"
    COMPLAINT = "complaint"
    COMPUTER = "computer"
    ROOM = "room"
    READING = "reading"
    ACTIVITY = "activity"
    WORKING_VISIT = "working_visit"
    MEETING = "meeting"
    OTHER = "other"


class OriginKind(StrEnum):
    """Where somebody comes from: a kelurahan of the city, another town, or an institution."""

    KELURAHAN = "kelurahan"
    TOWN = "town"
    INSTITUTION = "institution"


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"


class AgeBand(StrEnum):
    UNDER_17 = "under_17"
    FROM_17 = "17_25"
    FROM_26 = "26_45"
    FROM_46 = "46_59"
    FROM_60 = "60_up"


class Occupation(StrEnum):
    """The occupations that government guestbooks list."""

    CIVIL_SERVANT = "civil_servant"
    STUDENT = "student"
    TEACHER = "teacher"
    RESEARCHER = "researcher"
    ENTREPRENEUR = "entrepreneur"
    EMPLOYEE = "employee"
    PUBLIC = "public"


class Education(StrEnum):
    """The last school finished: ≤SMP, SMA, D1–D3, D4/S1, S2, S3."""

    UP_TO_SMP = "up_to_smp"
    SMA = "sma"
    DIPLOMA = "d1_d3"
    BACHELOR = "d4_s1"
    MASTER = "s2"
    DOCTOR = "s3"


class Assistance(StrEnum):
    """Help that a visitor asks for at the door."""

    MOBILITY = "mobility"
    VISION = "vision"
    HEARING = "hearing"
    READING = "reading"
    OTHER = "other"


class DepartureMode(StrEnum):
    """How a departure was noted: by the visitor's code, by staff, or automatically at closing."""

    CODE = "code"
    STAFF = "staff"
    AUTOMATIC = "automatic"


@dataclass(frozen=True, slots=True)
class Origin:
    """``text`` is what people read ("Sekayu, Semarang Tengah"); ``kelurahan_code`` is the Kemendagri
    code (``33.74.01.1004``) where the kind is a kelurahan, else ``None``."""

    kind: OriginKind
    text: str
    kelurahan_code: str | None = None


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many men and women a group counts, its leader among them."""

    men: int
    women: int

    @property
    def total(self) -> int:
        return self.men + self.women


@dataclass(frozen=True, slots=True)
class Visit:
    """One checked guestbook entry. Moments are time-zone aware UTC; ``phone`` is E.164.

    ``headcount`` is ``None`` for an individual; of a group, ``name`` is the leader's.
    ``name`` is empty and ``anonymised_at`` set once the retention time has passed.
    """

    visit_id: str
    building: str
    device_id: str
    code: str
    name: str
    origin: Origin
    purpose: Purpose
    arrived_at: datetime
    purpose_note: str = ""
    headcount: Headcount | None = None
    phone: str | None = None
    sex: Sex | None = None
    age_band: AgeBand | None = None
    occupation: Occupation | None = None
    education: Education | None = None
    assistance: Assistance | None = None
    departed_at: datetime | None = None
    departed_how: DepartureMode | None = None
    anonymised_at: datetime | None = None

    @property
    def people(self) -> int:
        """How many people this visit counts as."""
        return 1 if self.headcount is None else self.headcount.total

    @property
    def is_present(self) -> bool:
        return self.departed_at is None
