"""What a visitor typed and chose, and whether it may stand as a guestbook entry.

Only name, origin and purpose are required (DOMAIN, "Guestbook").
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from domain.fields import FieldProblem, FieldReason, Wrong, problem_of
from domain.names import check_name
from domain.phones import parse_phone
from domain.places import Kelurahan
from domain.texts import check_text, has_letter, tidy
from domain.visit_types import (
    AgeBand,
    Assistance,
    Education,
    Headcount,
    Occupation,
    Origin,
    OriginKind,
    Purpose,
    Sex,
)

ORIGIN_LIMIT = 100
NOTE_LIMIT = 200


@dataclass(frozen=True, slots=True)
class VisitPolicy:
    """What the house decides: minutes within which the same person is not counted twice, days after
    which an entry is anonymised, and the largest group that one entry may stand for."""

    duplicate_minutes: int = 30
    retention_days: int = 365
    max_group: int = 500

    @property
    def duplicate_window(self) -> timedelta:
        return timedelta(minutes=self.duplicate_minutes)


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """Everything as typed; choices by the values of their enums; "" where nothing was said."""

    name: str = ""
    origin_kind: str = ""
    origin_text: str = ""
    kelurahan_code: str = ""
    purpose: str = ""
    purpose_note: str = ""
    is_group: bool = False
    men: str = ""
    women: str = ""
    phone: str = ""
    sex: str = ""
    age_band: str = ""
    occupation: str = ""
    education: str = ""
    assistance: str = ""


@dataclass(frozen=True, slots=True)
class ValidDraft:
    """A draft that may become a visit."""

    name: str
    origin: Origin
    purpose: Purpose
    purpose_note: str = ""
    headcount: Headcount | None = None
    phone: str | None = None
    sex: Sex | None = None
    age_band: AgeBand | None = None
    occupation: Occupation | None = None
    education: Education | None = None
    assistance: Assistance | None = None


@dataclass(frozen=True, slots=True)
class InvalidDraft:
    """What is in the way, in the order of the form; never empty."""

    problems: tuple[FieldProblem, ...]


Places = Mapping[str, Kelurahan]
"""The kelurahan of the city by their code."""

_Check = Callable[[VisitDraft, Places, VisitPolicy], Any]
"""Returns the value that a visit may hold, or a ``FieldProblem``."""


def check_draft(
    draft: VisitDraft, places: Places, policy: VisitPolicy = VisitPolicy()
) -> ValidDraft | InvalidDraft:
    """Return the draft as a visit may hold it, or every problem that it has."""
    answers = {field: check(draft, places, policy) for field, check in _CHECKS.items()}
    problems = tuple(answer for answer in answers.values() if isinstance(answer, FieldProblem))
    return InvalidDraft(problems) if problems else ValidDraft(**answers)


def check_field(
    draft: VisitDraft, field: str, places: Places, policy: VisitPolicy = VisitPolicy()
) -> FieldProblem | None:
    """Return what is wrong with one part of the draft, so that a page can say so at once.

    ``field`` is an attribute of ``VisitDraft``, or ``origin`` or ``headcount`` for what belongs
    together. The problem may name a neighbour of the field that was asked for (a group's women
    rather than its men). Raises ``KeyError`` for a field that does not exist.
    """
    answer = _CHECKS[_PART_OF.get(field, field)](draft, places, policy)
    return answer if isinstance(answer, FieldProblem) else None


def _name(draft: VisitDraft, _places: Places, _policy: VisitPolicy) -> Any:
    return _in_field("name", check_name(draft.name))


def check_note(text: str) -> str | FieldProblem:
    """Return the note on a purpose tidied, or what is wrong with it."""
    note = check_text(text, NOTE_LIMIT, required=False)
    return note if isinstance(note, str) else problem_of("purpose_note", note)


def _purpose_note(draft: VisitDraft, _places: Places, _policy: VisitPolicy) -> Any:
    return check_note(draft.purpose_note)


def _phone(draft: VisitDraft, _places: Places, _policy: VisitPolicy) -> Any:
    phone = parse_phone(draft.phone) if tidy(draft.phone) else None
    return _in_field("phone", phone)


def _origin(draft: VisitDraft, places: Places, _policy: VisitPolicy) -> Any:
    kind = _one_of(OriginKind, draft.origin_kind)
    if isinstance(kind, Wrong):
        return problem_of("origin_kind", kind)
    if kind is OriginKind.KELURAHAN:
        return _in_field("kelurahan_code", _kelurahan(draft.kelurahan_code, places))
    text = check_text(draft.origin_text, ORIGIN_LIMIT, required=True)
    if isinstance(text, str) and not has_letter(text):
        text = Wrong(FieldReason.NO_LETTER)
    return Origin(kind, text) if isinstance(text, str) else problem_of("origin_text", text)


def _kelurahan(code: str, places: Places) -> Origin | Wrong:
    if not code:
        return Wrong(FieldReason.NOT_CHOSEN)
    if code not in places:
        return Wrong(FieldReason.UNKNOWN_CHOICE)
    return Origin(OriginKind.KELURAHAN, places[code].shown, code)


def _headcount(draft: VisitDraft, _places: Places, policy: VisitPolicy) -> Any:
    if not draft.is_group:
        return None
    men, women = _count(draft.men, policy), _count(draft.women, policy)
    if isinstance(men, Wrong):
        return problem_of("men", men)
    if isinstance(women, Wrong):
        return problem_of("women", women)
    wrong = _group_size(men + women, policy)
    larger = "women" if women > men else "men"
    return Headcount(men, women) if wrong is None else problem_of(larger, wrong)


def _group_size(total: int, policy: VisitPolicy) -> Wrong | None:
    if total == 0:
        return Wrong(FieldReason.GROUP_OF_NONE)
    if total == 1:
        return Wrong(FieldReason.GROUP_OF_ONE)
    return Wrong(FieldReason.GROUP_TOO_BIG, limit=policy.max_group) if total > policy.max_group else None


def _count(text: str, policy: VisitPolicy) -> int | Wrong:
    digits = unicodedata.normalize("NFKC", tidy(text))
    for sign in digits:
        if sign not in "0123456789":
            return Wrong(FieldReason.NOT_A_NUMBER, sign if sign.isprintable() else "")
    significant = digits.lstrip("0")
    # Measured before int(): ten thousand pasted digits are no number worth making.
    if len(significant) > len(str(policy.max_group)):
        return Wrong(FieldReason.GROUP_TOO_BIG, limit=policy.max_group)
    return int(significant or "0")


def _one_of(kinds: type[StrEnum], value: str) -> Any:
    if not value:
        return Wrong(FieldReason.NOT_CHOSEN)
    return kinds(value) if value in kinds._value2member_map_ else Wrong(FieldReason.UNKNOWN_CHOICE)


def _choice(field: str, kinds: type[StrEnum], *, required: bool = False) -> _Check:
    def check(draft: VisitDraft, _places: Places, _policy: VisitPolicy) -> Any:
        value = getattr(draft, field)
        return _in_field(field, _one_of(kinds, value) if value or required else None)

    return check


def _in_field(field: str, answer: Any) -> Any:
    return problem_of(field, answer) if isinstance(answer, Wrong) else answer


_CHECKS: dict[str, _Check] = {
    "name": _name,
    "headcount": _headcount,
    "origin": _origin,
    "purpose": _choice("purpose", Purpose, required=True),
    "purpose_note": _purpose_note,
    "phone": _phone,
    "sex": _choice("sex", Sex),
    "age_band": _choice("age_band", AgeBand),
    "occupation": _choice("occupation", Occupation),
    "education": _choice("education", Education),
    "assistance": _choice("assistance", Assistance),
}

_PART_OF = {
    "origin_kind": "origin",
    "origin_text": "origin",
    "kelurahan_code": "origin",
    "is_group": "headcount",
    "men": "headcount",
    "women": "headcount",
}
