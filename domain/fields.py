"""What can be wrong with something that a person typed or chose.

Rules answer with a ``Wrong``; a screen turns (field, reason) into a sentence that helps.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FieldReason(StrEnum):
    """Every way in which an answer can be wrong. ``Wrong.sign`` and ``Wrong.limit`` say more."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    NO_LETTER = "no_letter"
    STRANGE_SIGN = "strange_sign"
    INVISIBLE_SIGN = "invisible_sign"
    HOLDS_NIK = "holds_nik"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_PHONE = "not_a_phone"
    NOT_CHOSEN = "not_chosen"
    UNKNOWN_CHOICE = "unknown_choice"
    GROUP_OF_NONE = "group_of_none"
    GROUP_OF_ONE = "group_of_one"
    GROUP_TOO_BIG = "group_too_big"


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why an answer cannot stand.

    ``sign`` is the character that is in the way, where there is one to show;
    ``limit`` the number that was passed (characters, digits or people).
    """

    reason: FieldReason
    sign: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """``field`` is the name of the attribute of the draft that the problem is about."""

    field: str
    reason: FieldReason
    sign: str = ""
    limit: int | None = None


def problem_of(field: str, wrong: Wrong) -> FieldProblem:
    """Return ``wrong`` with the name of its field."""
    return FieldProblem(field, wrong.reason, wrong.sign, wrong.limit)
