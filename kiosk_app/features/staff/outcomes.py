"""What the staff service answers. Light to import."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.fields import Wrong
from domain.staff import PinProblem


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Who works here. ``role`` is "staff" or "admin"."""

    staff_id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class WrongPin:
    """Name and PIN do not belong together. ``tries_left`` before the account locks, or ``None``
    where it has just locked or is past its free tries; then ``locked_until`` says until when."""

    tries_left: int | None
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Locked:
    """No PIN is looked at before ``until`` (aware UTC)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class NameTaken:
    """Somebody of that name, give or take case and diacritics, is there already."""


StaffSignInOutcome = StaffMember | WrongPin | Locked
CreateOutcome = StaffMember | NameTaken | Wrong | PinProblem
ChangePinOutcome = StaffMember | WrongPin | Locked | PinProblem
