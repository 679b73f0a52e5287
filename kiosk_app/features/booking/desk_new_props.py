"""What the desk's form for a new booking says, derived."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Channel
from domain.booking.facilities import Facility
from domain.booking.refusals import Refusal
from domain.booking.series import Every
from domain.clock import wib_date
from kiosk_app.features.booking.desk_new_state import FIELD_OF, Meant, NewDraft
from kiosk_app.features.booking.desk_words import channel_word, equipment_word, layout_word, layouts
from kiosk_app.features.booking.outcomes import Option, SeriesPlan
from kiosk_app.features.booking.sentences import length_words, refusal_sentence
from kiosk_app.platform.formatting import clock_time, long_date, short_date

Rows = list[dict[str, Any]]


def name_of(facility: Facility, lang: str) -> str:
    """Return a facility's name in the language of the screen."""
    return facility.name_en if lang == "en" else facility.name


def hints(meant: Meant, lang: str) -> dict[str, str]:
    """Return what was understood, by field."""
    seats = ""
    if meant.facility is not None:
        seats = QCoreApplication.translate(
            "BookingDesk", "{name}, lantai {floor}, %n kursi", None, meant.facility.seats
        ).format(name=name_of(meant.facility, lang), floor=meant.facility.floor)
    return {
        "facility": seats,
        "day": long_date(meant.day, lang) if meant.day else "",
        "start": QCoreApplication.translate("BookingDesk", "pukul {time}").format(
            time=clock_time(meant.start)
        )
        if meant.start
        else "",
        "length": length_words(meant.minutes) if meant.minutes else "",
    }


def errors(missing: Sequence[str], refusals: Sequence[Refusal], lang: str) -> dict[str, str]:
    """Return a sentence by field; what belongs to none is under "form"."""
    unread = {
        "facility": QCoreApplication.translate(
            "BookingDesk", "Ketik awal namanya, misalnya “kom” atau “pc 3”."
        ),
        "day": QCoreApplication.translate(
            "BookingDesk", "Ketik hari atau tanggal, misalnya “kamis” atau “30/11”."
        ),
        "start": QCoreApplication.translate("BookingDesk", "Ketik jamnya, misalnya “9” atau “13.30”."),
        "length": QCoreApplication.translate("BookingDesk", "Ketik lamanya, misalnya “2 jam” atau “90”."),
        "people": QCoreApplication.translate("BookingDesk", "Ketik jumlah orang."),
    }
    found = {FIELD_OF.get(one.reason, "form"): refusal_sentence(one, lang) for one in reversed(refusals)}
    return {**found, **{name: unread[name] for name in missing}}


def channel_rows(draft: NewDraft) -> Rows:
    """Return the ways on which a booking comes."""
    return [
        {"value": one.value, "text": channel_word(one), "selected": one is draft.channel} for one in Channel
    ]


def equipment_rows(draft: NewDraft, facility: Facility | None) -> Rows:
    """Return what the facility has."""
    codes = facility.equipment if facility is not None and not facility.is_computer else ()
    return [
        {"value": code, "text": equipment_word(code), "selected": code in draft.equipment} for code in codes
    ]


def layout_rows(draft: NewDraft, facility: Facility | None) -> Rows:
    """Return how chairs can stand; a computer has none."""
    if facility is None or facility.is_computer:
        return []
    return [
        {"value": code, "text": layout_word(code), "selected": code == draft.layout} for code in layouts()
    ]


def repeat_rows(draft: NewDraft) -> Rows:
    """Return how a booking can go on."""
    words = {
        Every.WEEK.value: QCoreApplication.translate("BookingDesk", "Tiap minggu"),
        Every.SECOND_WEEK.value: QCoreApplication.translate("BookingDesk", "Tiap dua minggu"),
        Every.MONTH_BY_WEEKDAY.value: QCoreApplication.translate("BookingDesk", "Tiap bulan, hari yang sama"),
    }
    return [
        {"value": value, "text": text, "selected": value == draft.repeat} for value, text in words.items()
    ]


def option_words(option: Option, facilities: Sequence[Facility], lang: str) -> str:
    """Return "Ruang Diskusi, Sen, 30 Nov, 09.00–11.00"."""
    named = {one.facility_id: name_of(one, lang) for one in facilities}
    day = short_date(wib_date(option.span.starts_at), lang)
    span = f"{clock_time(option.span.starts_at)}–{clock_time(option.span.ends_at)}"
    return f"{named.get(option.facility_id, option.facility_id)}, {day}, {span}"


def plan_rows(
    plan: SeriesPlan | None, chosen: Mapping[date, Option | None], facilities: Sequence[Facility], lang: str
) -> Rows:
    """Return the dates of a series one by one; ``state`` is fits, conflict, other or skipped."""
    rows: Rows = []
    for one in plan.dates if plan is not None else ():
        picked = chosen.get(one.day)
        skipped = one.day in chosen and picked is None
        state = "skipped" if skipped else "other" if picked else "conflict" if one.refusals else "fits"
        words = f"{clock_time(one.span.starts_at)}–{clock_time(one.span.ends_at)}"
        rows.append(
            {
                "day": short_date(one.day, lang),
                "state": state,
                "text": option_words(picked, facilities, lang) if picked else words,
                "why": refusal_sentence(one.refusals[0], lang) if one.refusals else "",
                "nearest": option_words(one.nearest, facilities, lang) if one.nearest else "",
            }
        )
    return rows
