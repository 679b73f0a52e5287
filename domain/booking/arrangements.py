"""What the house arranges: from JSON and back, and all of it put together.

An arrangement is known by ``subject:id``: "facility:PC-03", "hours:pip", "holiday:2026-08-17".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from domain.booking.closure_data import (
    blackout_body,
    blackout_of,
    holiday_body,
    holiday_of,
    hours_body,
    hours_of,
    pause_body,
    pause_of,
)
from domain.booking.facilities import Activity, Facility
from domain.booking.facility_data import facility_body, facility_of
from domain.booking.json_fields import Body
from domain.booking.limits import DEFAULT_POLICY, BookingPolicy
from domain.booking.policy_data import policy_body, policy_of
from domain.booking.sign_ups import activity_body, activity_in
from domain.booking.timetable import Blackout, Holiday, Pause, Timetable
from domain.calendar import ServiceHours

Arrangement = Activity | Facility | ServiceHours | Pause | Blackout | Holiday | BookingPolicy

Thing = TypeVar("Thing")

TICKET_KEY_ID = "ticket_key:booking"
TICKET_KEY_BYTES = 32


def subject_of(thing: Arrangement) -> str:
    """Return the first word of its id."""
    return id_of(thing).partition(":")[0]


def id_of(thing: Arrangement) -> str:
    """Return the id by which the arrangement travels."""
    match thing:
        case Facility():
            return thing.facility_id if thing.is_activity else f"facility:{thing.facility_id}"
        case ServiceHours():
            return f"hours:{thing.service}"
        case Pause():
            return f"pause:{thing.pause_id}"
        case Blackout():
            return f"blackout:{thing.blackout_id}"
        case Holiday():
            return f"holiday:{thing.day.isoformat()}"
        case BookingPolicy():
            return "policy:booking"


def body_of(thing: Arrangement) -> dict[str, Any]:
    """Return the arrangement as JSON holds it."""
    match thing:
        case Facility():
            return activity_body(thing) if isinstance(thing, Activity) else facility_body(thing)
        case ServiceHours():
            return hours_body(thing)
        case Pause():
            return pause_body(thing)
        case Blackout():
            return blackout_body(thing)
        case Holiday():
            return holiday_body(thing)
        case BookingPolicy():
            return policy_body(thing)


def thing_of(subject: str, body: Body) -> Arrangement:
    """Return the arrangement that ``body`` holds.

    ``ValueError`` says in plain words what is wrong with it, also for a subject that nobody can arrange.
    """
    reader = _READERS.get(subject)
    if reader is None:
        raise ValueError(f"{subject} is nothing that can be arranged")
    return reader(body)


@dataclass(frozen=True, slots=True)
class Arranged:
    """All arrangements together. ``facilities``: by id, in their order, those out of use too; ``activities``: what
    one signs up for, by id, too. They are kept apart: no list of rooms may hold a film."""

    facilities: Mapping[str, Facility] = field(default_factory=dict)
    timetable: Timetable = field(default_factory=lambda: Timetable({}))
    policy: BookingPolicy = DEFAULT_POLICY
    activities: Mapping[str, Activity] = field(default_factory=dict)

    @property
    def in_use(self) -> tuple[Facility, ...]:
        """The facilities that may be booked, in their order."""
        return tuple(one for one in self.facilities.values() if one.in_use)


def arrange(things: Iterable[Arrangement]) -> Arranged:
    """Put arrangements together; of two with the same id the later one holds."""
    by_id = {id_of(thing): thing for thing in things}
    known = [by_id[name] for name in sorted(by_id)]
    activities = {one.facility_id: one for one in _of(Activity, known)}
    bookable = (one for one in _of(Facility, known) if not one.is_activity)
    facilities = sorted(bookable, key=lambda one: (one.order, one.facility_id))
    timetable = Timetable(
        {one.service: one for one in _of(ServiceHours, known)},
        tuple(_of(Pause, known)),
        tuple(_of(Blackout, known)),
        {one.day: one for one in _of(Holiday, known)},
    )
    policy = next(iter(_of(BookingPolicy, known)), DEFAULT_POLICY)
    return Arranged({one.facility_id: one for one in facilities}, timetable, policy, activities)


def load_arrangements(data: Body) -> tuple[Arrangement, ...]:
    """Return what ``resources/data/facilities.json`` holds: facilities, pauses that are not ``off``, the policy.

    ``ValueError`` where something in it cannot be read.
    """
    pauses = [pause_of(one) for one in data.get("pauses", ()) if not one.get("off")]
    return (*load_facilities(data), *pauses, policy_of(data.get("policy", {})))


def load_facilities(data: Body) -> tuple[Facility, ...]:
    """Return the facilities alone, in their order."""
    facilities = (facility_of(one) for one in data["facilities"])
    return tuple(sorted(facilities, key=lambda one: (one.order, one.facility_id)))


def ticket_key_body(key: bytes) -> dict[str, str]:
    """Return the key that signs a building's tickets as JSON holds it."""
    return {"key": key.hex()}


def ticket_key_of(body: Body) -> bytes:
    """Return the key that signs a building's tickets; ``ValueError`` where it is none."""
    key = bytes.fromhex(str(body.get("key", "")))
    if len(key) < 16:
        raise ValueError("a ticket key has at least 16 bytes")
    return key


_READERS: Mapping[str, Callable[[Body], Arrangement]] = {
    "activity": activity_in,
    "facility": facility_of,
    "hours": hours_of,
    "pause": pause_of,
    "blackout": blackout_of,
    "holiday": holiday_of,
    "policy": policy_of,
}


def _of(kind: type[Thing], things: Iterable[Arrangement]) -> list[Thing]:
    return [one for one in things if isinstance(one, kind)]
