"""What the desk shows of activities and of who signed up for them, derived."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Channel, Party, Standing
from domain.booking.refusals import Reason, Refusal
from domain.clock import wib_date
from kiosk_app.features.booking.desk_calendar_props import shown_name
from kiosk_app.features.booking.desk_new_props import name_of
from kiosk_app.features.booking.desk_words import look_of
from kiosk_app.features.booking.outcomes import BookingView, Seats, Wish
from kiosk_app.features.booking.sentences import refusal_sentence
from kiosk_app.platform.formatting import clock_time, number, short_date

FIELDS = {
    Reason.NAME_MISSING: "name",
    Reason.ALREADY_SIGNED_UP: "name",
    Reason.PHONE_UNREADABLE: "phone",
    Reason.NO_PEOPLE: "people",
    Reason.TOO_MANY_TOGETHER: "people",
}
"""Beside which line of the form a refusal stands; the others stand below it."""

HOLDS = frozenset({Standing.CONFIRMED, Standing.PRESENT})


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed of somebody who signs up by phone."""

    name: str = ""
    phone: str = ""
    people: str = "1"


def activity_chips(seats: Sequence[Seats], chosen: str, lang: str) -> list[dict[str, Any]]:
    """Return the activities to choose from, each with when it begins."""
    return [
        {
            "value": one.activity.facility_id,
            "text": f"{name_of(one.activity, lang)} · {_when(one, lang)}",
            "selected": one.activity.facility_id == chosen,
        }
        for one in seats
    ]


def count_words(seats: Seats | None, views: Sequence[BookingView], lang: str) -> str:
    """Return how many people have a seat, how many wait, how many have come, and what is left."""
    if seats is None:
        return ""
    come = sum(view.booking.people for view in views if view.booking.checked_in_at is not None)
    text = QCoreApplication.translate(
        "BookingDesk",
        "{taken} dari {seats} kursi terisi · {left} tersisa · {waiting} menunggu · {come} hadir",
    )
    plain = {
        "taken": seats.taken,
        "seats": seats.activity.seats,
        "left": seats.left,
        "waiting": seats.waiting,
    }
    return text.format(**{name: number(value, lang) for name, value in (plain | {"come": come}).items()})


def sign_up_rows(views: Sequence[BookingView]) -> list[dict[str, Any]]:
    """Return who signed up, in the order in which they came, as lines of a list."""
    return [{"entry": _entry(view)} for view in views]


def wish_of(seats: Seats, form: Form, token: str, override: str) -> Wish:
    """Return what is asked for by phone."""
    activity = seats.activity
    people = int(form.people) if form.people.strip().isdigit() else 0
    party = Party(form.name.strip(), phone=form.phone.strip() or None)
    return Wish(
        activity.facility_id,
        activity.begins,
        activity.ends,
        people,
        party,
        Channel.PHONE,
        by_staff=True,
        override=override,
        token=token,
    )


def errors_of(refusals: Sequence[Refusal], lang: str) -> dict[str, str]:
    """Return the first sentence for each line of the form, under "" what belongs to none."""
    errors: dict[str, str] = {}
    for refusal in refusals:
        errors.setdefault(FIELDS.get(refusal.reason, ""), refusal_sentence(refusal, lang))
    return errors


def _when(seats: Seats, lang: str) -> str:
    begins = seats.activity.begins
    return f"{short_date(wib_date(begins), lang)} {clock_time(begins)}"


def _entry(view: BookingView) -> dict[str, str]:
    look, booking = look_of(view.standing), view.booking
    people = QCoreApplication.translate("BookingDesk", "%n orang", None, booking.people)
    place = QCoreApplication.translate("BookingDesk", "Urutan ke-{place}").format(place=view.place)
    parts = (people, look.word, place if view.place else "")
    return {
        "key": booking.booking_id,
        "title": shown_name(view),
        "detail": " · ".join(part for part in parts if part),
        "since": clock_time(booking.checked_in_at) if booking.checked_in_at else "",
        "glyph": look.glyph,
    }
