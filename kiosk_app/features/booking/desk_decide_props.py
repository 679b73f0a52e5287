"""What waits for a decision or a call at the desk, derived: one list, in the order of its urgency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Standing
from domain.booking.fitting import ToTell
from domain.clock import wib_date
from kiosk_app.features.booking.desk_calendar_props import shown_name
from kiosk_app.features.booking.desk_new_props import name_of
from kiosk_app.features.booking.desk_words import look_of, tell_sentence
from kiosk_app.features.booking.outcomes import BookingView, TellEntry
from kiosk_app.platform.formatting import clock_time, short_date


@dataclass(frozen=True, slots=True)
class Waiting:
    """``why`` is ``None`` for somebody who waits, else why they must be told."""

    view: BookingView
    why: ToTell | None = None

    @property
    def group(self) -> str:
        """ "approve", "tell", "offered" or "queue"."""
        if self.why is not None:
            return "tell"
        return {Standing.TO_APPROVE: "approve", Standing.OFFERED: "offered"}.get(self.view.standing, "queue")


_ORDER = ("approve", "tell", "offered", "queue")
DECIDE = frozenset({"approve", "tell", "offered"})
"""What counts beside the door: who waits in the queue needs nobody."""


def in_order(waiting: Sequence[BookingView], tell: Sequence[TellEntry]) -> tuple[Waiting, ...]:
    """Return both lists as one."""
    rows = [*(Waiting(view) for view in waiting), *(Waiting(entry.view, entry.why) for entry in tell)]
    return tuple(sorted(rows, key=lambda one: (_ORDER.index(one.group), one.view.booking.starts_at)))


def waiting_rows(rows: Sequence[Waiting], lang: str) -> list[dict[str, Any]]:
    """Return the list; ``heading`` is set where a group begins."""
    shown: list[dict[str, Any]] = []
    before = ""
    for one in rows:
        shown.append(_row(one, one.group != before, lang))
        before = one.group
    return shown


def _row(one: Waiting, first: bool, lang: str) -> dict[str, Any]:
    booking, look = one.view.booking, look_of(one.view.standing)
    day = short_date(wib_date(booking.starts_at), lang)
    span = f"{clock_time(booking.starts_at)}–{clock_time(booking.ends_at)}"
    return {
        "heading": _headings()[one.group] if first else "",
        "title": shown_name(one.view),
        "detail": f"{name_of(one.view.facility, lang)} · {day} · {span}",
        "note": _note(one),
        "glyph": "phone" if one.why is not None else look.glyph,
        "tone": "brick" if one.why is not None else look.tone,
    }


def _note(one: Waiting) -> str:
    view = one.view
    if one.why is not None:
        phone = (view.party.phone if view.party is not None else None) or ""
        return " · ".join(word for word in (tell_sentence(one.why), phone) if word)
    if view.standing is Standing.OFFERED and view.booking.offer_until is not None:
        until = clock_time(view.booking.offer_until)
        return QCoreApplication.translate("BookingDesk", "Ditawarkan sampai {time}").format(time=until)
    if view.place:
        return QCoreApplication.translate("BookingDesk", "Urutan ke-{place}").format(place=view.place)
    return QCoreApplication.translate("BookingDesk", "%n orang", None, view.booking.people)


def _headings() -> dict[str, str]:
    return {
        "approve": QCoreApplication.translate("BookingDesk", "Perlu disetujui"),
        "tell": QCoreApplication.translate("BookingDesk", "Perlu diberi tahu"),
        "offered": QCoreApplication.translate("BookingDesk", "Sedang ditawarkan"),
        "queue": QCoreApplication.translate("BookingDesk", "Dalam antrean"),
    }
