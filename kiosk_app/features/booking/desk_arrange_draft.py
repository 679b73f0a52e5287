"""An arrangement in the desk's form: how it begins, what its texts mean, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from domain.booking.arrangements import Arrangement, body_of, subject_of, thing_of
from domain.booking.facilities import Facility
from domain.booking.facility_data import new_facility_id
from domain.booking.timetable import Blackout, Holiday, Pause, Span
from domain.clock import WIB
from domain.slots import SlotKind
from kiosk_app.features.booking.desk_arrange_fields import fields_of, put, shown, unfit

LAST = 200
"""Where a new facility stands among the others."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An arrangement being changed: its texts by field, and which of them cannot be read."""

    subject: str
    body: dict[str, Any]
    texts: dict[str, str]
    wrong: tuple[str, ...] = ()


def opened(thing: Arrangement) -> Draft:
    """Return the form as it begins."""
    body, subject = body_of(thing), subject_of(thing)
    return Draft(subject, body, {field.name: shown(field, body) for field in fields_of(subject, body)})


def meant_by(draft: Draft, taken: Collection[str]) -> Arrangement | tuple[str, ...]:
    """Return the arrangement that ``draft`` means, else the fields that want another look. ``taken``: the ids of
    the facilities that there are."""
    fields, before, after = fields_of(draft.subject, draft.body), draft.body, draft.body
    wrong: list[str] = []
    for field in fields:
        try:
            after = put(field, draft.texts[field.name], after)
        except ValueError:
            wrong.append(field.name)
    if draft.subject == "facility" and not before["facility_id"]:
        made = new_facility_id(after["name"], taken)
        wrong += ["facility_id"] if after["facility_id"] in taken else []
        wrong += [] if after["name"] else ["name"]
        before = {**before, "name": after["name"], "facility_id": made}
        after = {**after, "facility_id": after["facility_id"] or made}
    try:
        return tuple(wrong) if wrong else thing_of(draft.subject, after)
    except ValueError:
        return unfit(draft.subject, fields, before, after)


def fresh(subject: str, today: date) -> Arrangement:
    """Return something new, as usual as can be guessed."""
    if subject == "facility":
        return Facility("", SlotKind.ROOM, "", "", 1, 10, 30, 60, 180, horizon_days=30, order=LAST)
    if subject == "holiday":
        return Holiday(today, QCoreApplication.translate("Arrange", "Hari libur"))
    reason = QCoreApplication.translate("Arrange", "Perawatan")
    if subject == "pause":
        return Pause(uuid4().hex[:12], (4,), time(11, 30), time(13), reason, reason)
    begin = datetime.combine(today + timedelta(days=1), time(8), WIB)
    return Blackout(uuid4().hex[:12], Span(begin, begin + timedelta(hours=4)), reason)
