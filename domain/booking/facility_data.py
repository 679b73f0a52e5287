"""A facility as JSON holds it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from itertools import count, islice
from typing import Any

from domain.booking import json_fields as read
from domain.booking.facilities import Audience, Facility
from domain.booking.json_fields import Body
from domain.names import fold
from domain.slots import SlotKind

DAY_MINUTES = 24 * 60
MOST_SLOTS = 100
"""Of one booking, its buffer with it: more does not fit into one claim."""
_LONGEST_MADE = 30


def facility_body(facility: Facility) -> dict[str, Any]:
    """Return ``facility`` as JSON holds it."""
    body = {field: getattr(facility, field) for field in facility.__dataclass_fields__}
    return body | {
        "kind": facility.kind.value,
        "audience": facility.audience.value,
        "equipment": list(facility.equipment),
    }


def facility_of(body: Body) -> Facility:
    """Return the facility that ``body`` holds. ``ValueError`` says what is wrong with it, in plain words."""
    facility = Facility(
        facility_id=read.key(body.get("facility_id"), "facility_id"),
        kind=SlotKind(str(body.get("kind", ""))),
        name=read.text(body, "name"),
        name_en=read.text(body, "name_en", required=False) or read.text(body, "name"),
        floor=read.number(body, "floor", -9, 199),
        seats=read.number(body, "seats", 1, 10_000),
        audience=Audience(body.get("audience", Audience.ANYONE)),
        approval=read.flag(body, "approval", default=False),
        accessible=read.flag(body, "accessible", default=True),
        equipment=read.keys(body, "equipment"),
        service=read.key(body.get("service", "pip"), "service"),
        picture=read.key(body["picture"], "picture") if body.get("picture") else "",
        in_use=read.flag(body, "in_use", default=True),
        order=read.number(body, "order", -10_000, 10_000, 0),
        **_times(body),
    )
    _check_grid(facility)
    return facility


def new_facility_id(name: str, taken: Collection[str]) -> str:
    """Return a name for machines, made of a facility's name, that is not among ``taken``: "Ruang Baca" becomes
    "ruang-baca", or "ruang-baca-2". "sarana" where the name holds nothing that could serve."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(name))[:_LONGEST_MADE].strip("-") or "sarana"
    numbered = (f"{plain}-{number}" for number in count(2))
    return next(one for one in (plain, *islice(numbered, len(taken))) if one not in taken)


def _times(body: Body) -> Mapping[str, int]:
    return {
        "slot_minutes": read.number(body, "slot_minutes", 15, DAY_MINUTES),
        "min_minutes": read.number(body, "min_minutes", 15, DAY_MINUTES),
        "max_minutes": read.number(body, "max_minutes", 15, DAY_MINUTES),
        "buffer_minutes": read.number(body, "buffer_minutes", 0, 480, 0),
        "lead_minutes": read.number(body, "lead_minutes", 0, 366 * DAY_MINUTES, 0),
        "horizon_days": read.number(body, "horizon_days", 0, 366, 7),
    }


def _check_grid(facility: Facility) -> None:
    step = facility.slot_minutes
    if step % 15 or DAY_MINUTES % step:
        raise ValueError("slot_minutes must be a multiple of 15 that divides a day: 15, 30, 60 …")
    if facility.min_minutes % step or facility.max_minutes % step:
        raise ValueError("min_minutes and max_minutes must be multiples of slot_minutes")
    if facility.min_minutes > facility.max_minutes:
        raise ValueError("max_minutes must not be less than min_minutes")
    if (facility.max_minutes + facility.buffer_minutes) / step >= MOST_SLOTS:
        raise ValueError("slot_minutes is too short for so long a booking")
