"""Why a booking cannot be made: values that a screen turns into a sentence that says what to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """In the order in which they are looked at; screens show the first."""

    NOT_IN_USE = "not_in_use"
    ENDS_BEFORE_START = "ends_before_start"
    """Also: zero length."""
    OFF_GRID = "off_grid"
    """Begins or ends beside the grid; ``number``: minutes of the grid."""
    IN_THE_PAST = "in_the_past"
    TOO_SHORT_NOTICE = "too_short_notice"
    """``number``: minutes of lead time."""
    BEYOND_HORIZON = "beyond_horizon"
    """``number``: days ahead."""
    TOO_SHORT = "too_short"
    """``number``: minutes at least."""
    TOO_LONG = "too_long"
    """``number``: minutes at most."""
    CLOSED = "closed"
    """Outside the hours; ``text``: the holiday or the reason of a blackout, ``moment``: when it opens next."""
    TOO_MANY_PEOPLE = "too_many_people"
    """``number``: seats."""
    NO_PEOPLE = "no_people"
    GROUPS_ONLY = "groups_only"
    STAFF_ONLY = "staff_only"
    ACTIVITY_MOVED = "activity_moved"
    """It happens at another time than they read; ``moment``: when it begins now."""
    TOO_MANY_TOGETHER = "too_many_together"
    """``number``: people in one sign-up at most."""
    PEOPLE_FIXED = "people_fixed"
    """A sign-up holds a seat for each of its people: whoever comes too is signed up too."""
    ALREADY_SIGNED_UP = "already_signed_up"
    """The same person is signed up for this activity."""
    ALREADY_BOOKED = "already_booked"
    """The same person has another booking at this time (two computers at once)."""
    TOO_MANY_BOOKINGS = "too_many_bookings"
    """``number``: allowed; ``text``: "day", "week", "month" or "open"."""
    TOO_MANY_HOURS = "too_many_hours"
    """``number``: minutes allowed; ``text``: "day", "week" or "month"."""
    TAKEN = "taken"
    """Somebody else has it; ``moment``: from when."""
    NOT_AHEAD = "not_ahead"
    """Not now: it was asked too early or too late for this deed (check-in, extension)."""
    WRONG_CODE = "wrong_code"
    """No such code, or its check sign is wrong."""
    CODE_USED = "code_used"
    CODE_FOREIGN = "code_foreign"
    """Another building's."""
    CODE_OVER = "code_over"
    """Its booking is over, cancelled or was given free."""
    NAME_MISSING = "name_missing"
    PHONE_UNREADABLE = "phone_unreadable"
    EMAIL_UNREADABLE = "email_unreadable"
    PURPOSE_MISSING = "purpose_missing"
    ORGANISATION_MISSING = "organisation_missing"
    SERIES_ENDLESS = "series_endless"
    SERIES_TOO_LONG = "series_too_long"
    """``number``: dates at most."""
    NOTHING_KNOWN = "nothing_known"
    """This device has not heard from the server yet what can be booked."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """``overridable``: staff may set it aside, giving a reason."""

    reason: Reason
    number: int = 0
    text: str = ""
    moment: datetime | None = None
    overridable: bool = field(default=False, compare=False)
