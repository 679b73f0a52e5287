"""A visit as a row, and back."""

from __future__ import annotations

from typing import Any

from domain.names import fold
from domain.visits import (
    AgeBand,
    Assistance,
    DepartureMode,
    Education,
    Headcount,
    Occupation,
    Origin,
    OriginKind,
    Purpose,
    Sex,
    Visit,
)
from kiosk_app.features.guestbook.tables import VisitRow

_SAME = (
    "visit_id",
    "building",
    "device_id",
    "code",
    "name",
    "purpose_note",
    "phone",
    "arrived_at",
    "departed_at",
    "anonymised_at",
)
_WORDS: dict[str, Any] = {
    "sex": Sex,
    "age_band": AgeBand,
    "occupation": Occupation,
    "education": Education,
    "assistance": Assistance,
    "departed_how": DepartureMode,
}


def columns(visit: Visit) -> dict[str, Any]:
    """Return the columns of ``visit``, all but ``token`` and ``extra``, which only the row knows."""
    head = visit.headcount
    same = {name: getattr(visit, name) for name in _SAME}
    words = {name: _value(getattr(visit, name)) for name in _WORDS}
    return {
        **same,
        **words,
        "name_key": fold(visit.name),
        "origin_kind": visit.origin.kind.value,
        "origin_text": visit.origin.text,
        "kelurahan_code": visit.origin.kelurahan_code,
        "purpose": visit.purpose.value,
        "men": None if head is None else head.men,
        "women": None if head is None else head.women,
    }


def visit_of(row: VisitRow) -> Visit:
    """Return the visit that ``row`` holds."""
    group = row.men is not None or row.women is not None
    return Visit(
        **{name: getattr(row, name) for name in _SAME},
        **{name: _word(kind, getattr(row, name)) for name, kind in _WORDS.items()},
        origin=Origin(OriginKind(row.origin_kind), row.origin_text, row.kelurahan_code),
        purpose=Purpose(row.purpose),
        headcount=Headcount(row.men or 0, row.women or 0) if group else None,
    )


def _value(word: Any) -> str | None:
    return None if word is None else word.value


def _word(kind: Any, value: str | None) -> Any:
    return None if value is None else kind(value)
