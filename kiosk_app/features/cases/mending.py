"""Makes a guestbook entry out of one that could not be applied, corrected by a person. Pure."""

from __future__ import annotations

from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from domain.ids import new_visit_code, parse_visit_code
from domain.visits import ValidDraft, Visit
from kiosk_app.features.cases.reading import read_body, read_moment, read_object, read_text

_LONGEST_ID = 64


def fresh_visit_id(case_key: str) -> str:
    """Return the id for an entry whose own id belongs to another one. Two desks that decide the same
    case at once come to the same id, so that the server takes only one of them."""
    return str(uuid5(NAMESPACE_OID, case_key))


def visit_id_in(raw: str, case_key: str) -> str:
    """Return the id of the entry in ``raw``: the one on which a departure may be waiting."""
    record_id = read_text(read_object(raw), "record_id")
    found = read_text(read_body(raw), "visit_id") or record_id
    return found if 0 < len(found) <= _LONGEST_ID else fresh_visit_id(case_key)


def mended_visit(raw: str, draft: ValidDraft, visit_id: str, building: str, received_at: datetime) -> Visit:
    """Return the entry in ``raw`` with what ``draft`` says of it.

    Its code, its device and its hour stay where they can be read: the visitor holds a card with that
    code. ``received_at`` is the hour where it tells none.
    """
    operation, body = read_object(raw), read_body(raw)
    told = read_moment(read_text(body, "arrived_at")) or read_moment(read_text(operation, "wall_utc"))
    device_id = read_text(body, "device_id") or read_text(operation, "device_id")
    return Visit(
        visit_id=visit_id,
        building=building,
        device_id=device_id[:_LONGEST_ID],
        code=parse_visit_code(read_text(body, "code")) or new_visit_code(),
        name=draft.name,
        origin=draft.origin,
        purpose=draft.purpose,
        arrived_at=told or received_at,
        purpose_note=draft.purpose_note,
        headcount=draft.headcount,
        phone=draft.phone,
        sex=draft.sex,
        age_band=draft.age_band,
        occupation=draft.occupation,
        education=draft.education,
        assistance=draft.assistance,
    )
