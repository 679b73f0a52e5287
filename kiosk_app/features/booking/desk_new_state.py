"""What stands in the desk's form for a new booking, and what it comes to: frozen values, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.booking.bookings import Channel, Party, PartyKind
from domain.booking.facilities import Facility
from domain.booking.refusals import Reason, Refusal
from domain.booking.series import Every, SeriesRule
from domain.clock import WIB
from domain.names import fold
from kiosk_app.features.booking.desk_typing import read_day, read_minutes, read_number, read_time
from kiosk_app.features.booking.outcomes import Wish


@dataclass(frozen=True, slots=True)
class NewDraft:
    """As typed. ``repeat`` is an ``Every`` or ""; ``ends``: a date or a number of times."""

    facility: str = ""
    day: str = ""
    start: str = ""
    length: str = ""
    people: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    organisation: str = ""
    purpose: str = ""
    equipment: tuple[str, ...] = ()
    layout: str = ""
    channel: Channel = Channel.PHONE
    staff: bool = False
    repeat: str = ""
    ends: str = ""
    override: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """What could be read of a draft; ``None`` where it could not."""

    facility: Facility | None
    day: date | None
    start: time | None
    minutes: int | None
    people: int | None

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that want another look, in their order."""
        names = ("facility", "day", "start", "length", "people")
        values = (self.facility, self.day, self.start, self.minutes, self.people)
        return tuple(name for name, value in zip(names, values, strict=True) if value is None)


def meant_by(draft: NewDraft, facilities: Sequence[Facility], today: date) -> Meant:
    """Return what ``draft`` means. Without a length the shortest one that is usual: an hour, or the least."""
    facility = found_facility(draft.facility, facilities)
    least = max(60, facility.min_minutes) if facility else 60
    alone = facility is not None and facility.is_computer
    return Meant(
        facility,
        read_day(draft.day, today),
        read_time(draft.start),
        read_minutes(draft.length) if draft.length.strip() else least,
        read_number(draft.people) if draft.people.strip() else 1 if alone else None,
    )


def suggested(text: str, facilities: Sequence[Facility]) -> list[Facility]:
    """Return the facilities that ``text`` may mean, those that begin so first."""
    wanted = fold(text)
    begins = [one for one in facilities if _starts(one, wanted)]
    holds = [one for one in facilities if wanted in _key(one) and one not in begins]
    return begins + holds if wanted else list(facilities)


def found_facility(text: str, facilities: Sequence[Facility]) -> Facility | None:
    """Return the one that ``text`` names, whole or in its beginning; the first of several."""
    wanted = fold(text)
    exact = [
        one for one in facilities if wanted in (fold(one.name), fold(one.name_en), fold(one.facility_id))
    ]
    found = exact or suggested(text, facilities)
    return found[0] if wanted and found else None


def _key(facility: Facility) -> str:
    return fold(f"{facility.name} {facility.name_en} {facility.facility_id}")


def _starts(facility: Facility, wanted: str) -> bool:
    compact = wanted.replace(" ", "")
    short = fold(facility.facility_id).replace(" ", "")
    words = _key(facility).split()
    return bool(wanted) and (short.startswith(compact) or any(word.startswith(wanted) for word in words))


def party_of(draft: NewDraft) -> Party:
    """Return for whom it is."""
    kind = PartyKind.GROUP if draft.organisation.strip() else PartyKind.PERSON
    return Party(
        name=draft.name.strip(),
        kind=PartyKind.STAFF if draft.staff else kind,
        phone=draft.phone.strip() or None,
        email=draft.email.strip(),
        organisation=draft.organisation.strip(),
        purpose=draft.purpose.strip(),
        equipment=draft.equipment,
        layout=draft.layout,
    )


def wish_of(draft: NewDraft, meant: Meant, token: str, *, queue: bool = False) -> Wish | None:
    """Return what is asked for, or ``None`` while something cannot be read. ``queue``: they would rather wait
    for what is taken than have something else."""
    if meant.facility is None or meant.day is None or meant.start is None:
        return None
    if meant.minutes is None or meant.people is None:
        return None
    begin = datetime.combine(meant.day, meant.start, WIB)
    return Wish(
        meant.facility.facility_id,
        begin,
        begin + timedelta(minutes=meant.minutes),
        meant.people,
        party_of(draft),
        draft.channel,
        by_staff=True,
        override=draft.override.strip(),
        token=token,
        wait=queue,
    )


def rule_of(draft: NewDraft, wish: Wish, today: date) -> SeriesRule | None:
    """Return how a series goes on, or ``None`` where it is none. Without an end the rules refuse it."""
    if not draft.repeat:
        return None
    begin, end = (moment.astimezone(WIB) for moment in (wish.starts_at, wish.ends_at))
    count = read_number(draft.ends) or 0
    until = None if count or not draft.ends.strip() else read_day(draft.ends, today)
    return SeriesRule(begin.date(), begin.time(), end.time(), Every(draft.repeat), until, count)


FIELD_OF = {
    Reason.NOT_IN_USE: "facility",
    Reason.GROUPS_ONLY: "organisation",
    Reason.ORGANISATION_MISSING: "organisation",
    Reason.STAFF_ONLY: "facility",
    Reason.NOTHING_KNOWN: "facility",
    Reason.ENDS_BEFORE_START: "length",
    Reason.TOO_SHORT: "length",
    Reason.TOO_LONG: "length",
    Reason.OFF_GRID: "start",
    Reason.IN_THE_PAST: "start",
    Reason.TOO_SHORT_NOTICE: "start",
    Reason.CLOSED: "start",
    Reason.TAKEN: "start",
    Reason.BEYOND_HORIZON: "day",
    Reason.TOO_MANY_PEOPLE: "people",
    Reason.NO_PEOPLE: "people",
    Reason.NAME_MISSING: "name",
    Reason.PHONE_UNREADABLE: "phone",
    Reason.PURPOSE_MISSING: "purpose",
    Reason.SERIES_ENDLESS: "ends",
    Reason.SERIES_TOO_LONG: "ends",
    Reason.ALREADY_BOOKED: "name",
    Reason.TOO_MANY_BOOKINGS: "name",
    Reason.TOO_MANY_HOURS: "name",
}


def may_override(refusals: Sequence[Refusal]) -> bool:
    """Whether staff may book all the same, giving a reason."""
    return bool(refusals) and all(refusal.overridable for refusal in refusals)
