""" "My booking": how it stands, and what may be done about it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Party, Standing
from domain.booking.facilities import Facility
from domain.booking.refusals import Refusal
from domain.clock import wib_date
from domain.ids import show_visit_code
from domain.names import mask_name
from kiosk_app.features.booking.outcomes import BookingView, Option
from kiosk_app.features.booking.sentences import refusal_sentences
from kiosk_app.features.booking.terminal_standing import standing_words
from kiosk_app.features.booking.terminal_words import facility_name, floor_words, when_words
from kiosk_app.platform.formatting import clock_time, short_date

THIS, FOLLOWING, ALL = "this", "following", "all"
AHEAD = (Standing.CONFIRMED, Standing.REQUESTED, Standing.TO_APPROVE, Standing.OFFERED)


@dataclass(frozen=True, slots=True)
class OwnState:
    """``known``: it was made here in this session, so its names may be read. ``scope``: of a series, what a
    change is for; ``readdable``: its skipped dates that have become free."""

    now: datetime
    views: tuple[BookingView, ...] = ()
    place: int = 0
    readdable: tuple[date, ...] = ()
    known: bool = False
    scope: str = THIS
    asking: bool = False
    done: str = ""
    refusals: tuple[Refusal, ...] = ()
    instead: tuple[Option, ...] = ()
    facilities: tuple[Facility, ...] = ()
    trouble: str = ""
    busy: bool = False

    @property
    def view(self) -> BookingView | None:
        return self.views[self.place] if self.place < len(self.views) else None


@dataclass(frozen=True, slots=True)
class OwnProps:
    """As QML shows it. ``mainDeed``: what the main action does; ``can…``: which others are offered."""

    place: str = ""
    floor: str = ""
    when: str = ""
    word: str = ""
    glyph: str = ""
    tone: str = "sea"
    solid: bool = False
    code: str = ""
    forWhom: str = ""
    detail: str = ""
    isSeries: bool = False
    scope: str = THIS
    asking: bool = False
    askTitle: str = ""
    mainDeed: str = ""
    mainText: str = ""
    canExtend: bool = False
    canMove: bool = False
    canCancel: bool = False
    done: str = ""
    complaint: str = ""
    busy: bool = False


def derive(state: OwnState, lang: str) -> OwnProps:
    """Return what stands on the page."""
    said = state.trouble or refusal_sentences(state.refusals, lang)
    view = state.view
    if view is None:
        return OwnProps(complaint=said, busy=state.busy)
    words, booking = standing_words(view.standing), view.booking
    deed = main_deed(view, state.now)
    return OwnProps(
        place=facility_name(view.facility, lang),
        floor=floor_words(view.facility, lang),
        when=when_words(booking.starts_at, booking.ends_at, lang),
        word=words.word,
        glyph=words.glyph,
        tone=words.tone,
        solid=words.solid,
        code=show_visit_code(booking.code),
        forWhom=_for_whom(view.party, known=state.known),
        detail=_detail(view),
        isSeries=in_series(state),
        scope=state.scope,
        asking=state.asking,
        askTitle=_ask_title(state),
        mainDeed=deed,
        mainText=_deed_words(deed),
        canExtend=view.standing is Standing.PRESENT and not view.facility.is_activity,
        canMove=view.standing in AHEAD and not view.facility.is_activity,
        canCancel=view.standing in AHEAD,
        done=state.done,
        complaint=said,
        busy=state.busy,
    )


def main_deed(view: BookingView, now: datetime) -> str:
    """Return the one deed that most people come for now, "" for none."""
    today = wib_date(view.booking.starts_at) == wib_date(now)
    if view.standing is Standing.OFFERED:
        return "accept"
    if view.standing is Standing.CONFIRMED and today:
        return "check_in"
    may_return = view.standing is Standing.PRESENT and not view.facility.is_activity
    return "return" if may_return else ""


def in_series(state: OwnState) -> bool:
    """Return whether there are more dates than the one that is shown, or were to be."""
    return len(state.views) > 1 or bool(state.readdable)


def date_rows(state: OwnState, lang: str) -> list[dict[str, Any]]:
    """Return the dates of a series, the next one first; [] for a single booking."""
    if not in_series(state):
        return []
    return [_date_row(state, place, view, lang) for place, view in enumerate(state.views)]


def readd_rows(state: OwnState, lang: str) -> list[dict[str, Any]]:
    """Return the skipped dates of a series that have become free."""
    text = QCoreApplication.translate("Booking", "Tambahkan lagi {day}")
    return [
        {"place": place, "text": text.format(day=short_date(day, lang))}
        for place, day in enumerate(state.readdable)
    ]


def scope_chips() -> list[dict[str, str]]:
    """Return what a change of a series may be for."""
    return [
        {"value": THIS, "text": QCoreApplication.translate("Booking", "Tanggal ini saja")},
        {"value": FOLLOWING, "text": QCoreApplication.translate("Booking", "Ini dan berikutnya")},
        {"value": ALL, "text": QCoreApplication.translate("Booking", "Semua")},
    ]


def instead_rows(state: OwnState, lang: str) -> list[dict[str, Any]]:
    """Return what could be had instead of the change that was refused."""
    names = {one.facility_id: facility_name(one, lang) for one in state.facilities}
    return [
        {
            "place": place,
            "text": names.get(option.facility_id, option.facility_id),
            "hint": when_words(option.span.starts_at, option.span.ends_at, lang),
        }
        for place, option in enumerate(state.instead)
    ]


def subject(state: OwnState) -> tuple[BookingView, bool] | None:
    """Return which booking a change is told of, and whether the dates after it follow."""
    view = state.view
    if view is None:
        return None
    if state.scope == ALL:
        ahead = [one for one in state.views if one.standing in AHEAD]
        return min(ahead, key=lambda one: one.booking.starts_at, default=view), True
    return view, state.scope == FOLLOWING


def _date_row(state: OwnState, place: int, view: BookingView, lang: str) -> dict[str, Any]:
    words, booking = standing_words(view.standing), view.booking
    return {
        "place": place,
        "text": when_words(booking.starts_at, booking.ends_at, lang),
        "word": words.word,
        "glyph": words.glyph,
        "chosen": place == state.place,
    }


def _for_whom(party: Party | None, *, known: bool) -> str:
    if party is None or not party.name:
        return ""
    name = party.name if known else mask_name(party.name)
    organisation = party.organisation if known else ""
    return f"{name} · {organisation}" if organisation else name


def _detail(view: BookingView) -> str:
    if view.standing is Standing.REQUESTED and view.place:
        return QCoreApplication.translate("Booking", "Anda di urutan ke-{place} dalam antrean.").format(
            place=view.place
        )
    if view.standing is Standing.OFFERED and view.booking.offer_until:
        return QCoreApplication.translate(
            "Booking", "Tempat ini disimpan untuk Anda sampai pukul {time}."
        ).format(time=clock_time(view.booking.offer_until))
    return ""


def _ask_title(state: OwnState) -> str:
    if len(state.views) > 1 and state.scope == ALL:
        return QCoreApplication.translate("Booking", "Batalkan semua tanggal?")
    if len(state.views) > 1 and state.scope == FOLLOWING:
        return QCoreApplication.translate("Booking", "Batalkan tanggal ini dan berikutnya?")
    return QCoreApplication.translate("Booking", "Batalkan pesanan ini?")


def _deed_words(deed: str) -> str:
    words = {
        "accept": QCoreApplication.translate("Booking", "Ambil tempat ini"),
        "check_in": QCoreApplication.translate("Booking", "Saya sudah datang"),
        "return": QCoreApplication.translate("Booking", "Selesai lebih awal"),
    }
    return words.get(deed, "")


def done_words(deed: str) -> str:
    """Return what is said once the main deed is done."""
    words = {
        "accept": QCoreApplication.translate("Booking", "Tempat ini sekarang milik Anda."),
        "check_in": QCoreApplication.translate("Booking", "Selamat datang! Anda sudah tercatat masuk."),
        "return": QCoreApplication.translate(
            "Booking", "Terima kasih. Tempat ini sudah kosong untuk yang lain."
        ),
    }
    return words[deed]
