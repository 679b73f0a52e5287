"""Who books, and what for: what was typed, and what stands beside it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Party, PartyKind
from domain.booking.facilities import Audience, Facility
from domain.booking.refusals import Reason, Refusal
from domain.booking.series import Every, SeriesRule
from domain.booking.sign_ups import MOST_TOGETHER
from domain.booking.timetable import Span
from domain.clock import WIB, wib_date
from kiosk_app.features.booking.outcomes import Wish
from kiosk_app.features.booking.sentences import refusal_sentence
from kiosk_app.features.booking.terminal_words import (
    equipment_word,
    facility_name,
    layouts,
    when_words,
)
from kiosk_app.platform.formatting import short_date

FIELDS = {
    Reason.NAME_MISSING: "name",
    Reason.PHONE_UNREADABLE: "phone",
    Reason.ORGANISATION_MISSING: "organisation",
    Reason.GROUPS_ONLY: "organisation",
    Reason.PURPOSE_MISSING: "purpose",
    Reason.TOO_MANY_PEOPLE: "people",
    Reason.NO_PEOPLE: "people",
    Reason.TOO_MANY_TOGETHER: "people",
}
"""Beside which question a refusal stands; the others stand over all."""

WHO_FIELDS = ("name", "phone", "organisation")
TIMES = (4, 8, 12, 24)


@dataclass(frozen=True, slots=True)
class DetailsState:
    """``every``: "" for once, else a value of ``Every``. ``until``: its last day, ``None`` for ``times`` times.
    ``waits``: they queue for what somebody else has."""

    facility: Facility | None = None
    span: Span | None = None
    group: bool = False
    name: str = ""
    phone: str = ""
    organisation: str = ""
    purpose: str = ""
    people: int = 1
    equipment: frozenset[str] = frozenset()
    layout: str = ""
    every: str = ""
    times: int = 8
    until: date | None = None
    visit_id: str = ""
    waits: bool = False
    refusals: tuple[Refusal, ...] = ()
    trouble: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class DetailsProps:
    """As QML shows it."""

    place: str = ""
    when: str = ""
    kind: str = "person"
    groupsOnly: bool = False
    isGroup: bool = False
    name: str = ""
    phone: str = ""
    organisation: str = ""
    purpose: str = ""
    people: int = 1
    seats: int = 1
    layout: str = ""
    every: str = ""
    times: str = "8"
    nameError: str = ""
    phoneError: str = ""
    organisationError: str = ""
    purposeError: str = ""
    peopleError: str = ""
    complaint: str = ""
    waits: bool = False
    busy: bool = False


def derive(state: DetailsState, lang: str) -> DetailsProps:
    """Return what stands on the two pages of details."""
    facility, span = state.facility, state.span
    if facility is None or span is None:
        return DetailsProps()
    errors = errors_of(state.refusals, lang)
    return DetailsProps(
        place=facility_name(facility, lang),
        when=when_words(span.starts_at, span.ends_at, lang),
        kind="group" if state.group else "person",
        groupsOnly=facility.audience is Audience.GROUPS,
        isGroup=state.group,
        name=state.name,
        phone=state.phone,
        organisation=state.organisation,
        purpose=state.purpose,
        people=state.people,
        seats=min(facility.seats, MOST_TOGETHER) if facility.is_activity else facility.seats,
        layout=state.layout,
        every=state.every,
        times=state.until.isoformat() if state.until else str(state.times),
        nameError=errors.get("name", ""),
        phoneError=errors.get("phone", ""),
        organisationError=errors.get("organisation", ""),
        purposeError=errors.get("purpose", ""),
        peopleError=errors.get("people", ""),
        complaint=state.trouble or errors.get("", ""),
        waits=state.waits,
        busy=state.busy,
    )


def errors_of(refusals: tuple[Refusal, ...], lang: str) -> dict[str, str]:
    """Return the first sentence for each field, "" for those that belong to no field."""
    errors: dict[str, str] = {}
    for refusal in refusals:
        errors.setdefault(FIELDS.get(refusal.reason, ""), refusal_sentence(refusal, lang))
    return errors


def wish_of(state: DetailsState, token: str) -> Wish | None:
    """Return what is asked for, ``None`` while no time is chosen."""
    if state.facility is None or state.span is None:
        return None
    party = Party(
        name=state.name.strip(),
        kind=PartyKind.GROUP if state.group else PartyKind.PERSON,
        phone=state.phone.strip() or None,
        organisation=state.organisation.strip() if state.group else "",
        purpose=state.purpose.strip(),
        equipment=tuple(sorted(state.equipment)),
        layout=state.layout,
        visit_id=state.visit_id,
    )
    span = state.span
    return Wish(state.facility.facility_id, span.starts_at, span.ends_at, state.people, party, token=token)


def rule_of(state: DetailsState) -> SeriesRule | None:
    """Return how it repeats, ``None`` for once."""
    if not state.every or state.span is None:
        return None
    first: date = wib_date(state.span.starts_at)
    begins, ends = _wall(state.span.starts_at), _wall(state.span.ends_at)
    if state.until is not None:
        return SeriesRule(first, begins.time(), ends.time(), Every(state.every), until=state.until)
    return SeriesRule(first, begins.time(), ends.time(), Every(state.every), count=state.times)


def every_chips() -> list[dict[str, str]]:
    """Return how a booking may repeat."""
    return [
        {"value": "", "text": QCoreApplication.translate("Booking", "Sekali saja")},
        {"value": Every.WEEK.value, "text": QCoreApplication.translate("Booking", "Tiap minggu")},
        {"value": Every.SECOND_WEEK.value, "text": QCoreApplication.translate("Booking", "Tiap dua minggu")},
        {
            "value": Every.MONTH_BY_WEEKDAY.value,
            "text": QCoreApplication.translate("Booking", "Tiap bulan, hari yang sama"),
        },
    ]


def times_chips(span: Span | None, lang: str) -> list[dict[str, str]]:
    """Return how often: so many times, or until the end of this month or one of the next two."""
    text = QCoreApplication.translate("Booking", "{times} kali")
    chips = [{"value": str(times), "text": text.format(times=times)} for times in TIMES]
    if span is None:
        return chips
    last = QCoreApplication.translate("Booking", "sampai {day}")
    ends = _month_ends(wib_date(span.starts_at))
    return chips + [
        {"value": day.isoformat(), "text": last.format(day=short_date(day, lang))} for day in ends
    ]


def _month_ends(first: date) -> list[date]:
    months = [
        (first.year + (first.month + ahead) // 12, (first.month + ahead) % 12 + 1) for ahead in range(3)
    ]
    return [date(year, month, 1) - timedelta(days=1) for year, month in months]


def layout_chips() -> list[dict[str, str]]:
    """Return how chairs may stand."""
    return [{"value": code, "text": word} for code, word in layouts()]


def thing_chips(facility: Facility | None) -> list[dict[str, Any]]:
    """Return what the room has and somebody may ask for."""
    codes = facility.equipment if facility else ()
    return [{"value": code, "text": equipment_word(code)} for code in codes]


def _wall(moment: datetime) -> datetime:
    return moment.astimezone(WIB)
