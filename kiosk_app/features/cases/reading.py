"""Reads what can be read in an operation that nobody could apply. Pure; never raises for what it holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ValidationError

from domain.visit_drafts import check_note
from domain.visits import AgeBand, Assistance, Education, Occupation, OriginKind, Purpose, Sex, VisitDraft
from kiosk_app.features.cases.outcomes import Mending
from sync.protocol.visits import AnonymisationBody, DepartureBody

SIGNED_IN = "visit.signed_in"
_AS_IT_IS: Mapping[str, type[BaseModel]] = {
    "visit.departed": DepartureBody,
    "visit.anonymised": AnonymisationBody,
}
_CHOICES = {
    "sex": Sex,
    "age_band": AgeBand,
    "occupation": Occupation,
    "education": Education,
    "assistance": Assistance,
}


def read_object(text: str) -> dict[str, Any]:
    """Return the JSON object in ``text``, empty where there is none."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def read_body(raw: str) -> dict[str, Any]:
    """Return what the operation ``raw`` tells of, empty where it cannot be read."""
    return read_object(read_text(read_object(raw), "body"))


def mending_of(kind: str, raw: str) -> Mending:
    """Return what sending the operation ``raw`` again takes."""
    if kind == SIGNED_IN and raw:
        return Mending.FORM
    model = _AS_IT_IS.get(kind)
    try:
        if model is not None and model.model_validate(read_body(raw)) is not None:
            return Mending.AS_IT_IS
    except ValidationError:
        return Mending.IMPOSSIBLE
    return Mending.IMPOSSIBLE


def read_draft(raw: str) -> VisitDraft:
    """Return the guestbook entry in ``raw`` as a form would hold it; what cannot stand is left out."""
    body = read_body(raw)
    origin, head = _part(body, "origin"), _part(body, "headcount")
    men, women = _count(head, "men"), _count(head, "women")
    note = check_note(read_text(body, "purpose_note"))
    return VisitDraft(
        name=read_text(body, "name"),
        origin_kind=_word(OriginKind, origin, "kind"),
        origin_text=read_text(origin, "text"),
        kelurahan_code=read_text(origin, "kelurahan_code"),
        purpose=_word(Purpose, body, "purpose"),
        purpose_note=note if isinstance(note, str) else "",
        is_group=bool(head),
        men=men,
        women=women,
        phone=read_text(body, "phone"),
        **{field: _word(words, body, field) for field, words in _CHOICES.items()},
    )


def read_text(found: Mapping[str, Any], field: str) -> str:
    """Return the text under ``field``, "" where there is none."""
    value = found.get(field)
    return value if isinstance(value, str) else ""


def read_moment(text: str) -> datetime | None:
    """Return the moment in ``text``, ``None`` where it is none or names no time zone."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _part(body: Mapping[str, Any], field: str) -> dict[str, Any]:
    value = body.get(field)
    return value if isinstance(value, dict) else {}


def _count(head: Mapping[str, Any], field: str) -> str:
    value = head.get(field)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _word(words: Any, found: Mapping[str, Any], field: str) -> str:
    value = read_text(found, field)
    return value if value in words._value2member_map_ else ""
