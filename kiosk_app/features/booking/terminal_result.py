"""What stands on the page after a booking: what was promised, and what was not. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Standing
from domain.booking.facilities import Facility
from domain.clock import wib_date
from domain.ids import show_visit_code
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.terminal_standing import standing_words
from kiosk_app.features.booking.terminal_words import facility_name, floor_words, when_words
from kiosk_app.platform.formatting import clock_time, short_date

SHOWN_FREE = 3


@dataclass(frozen=True, slots=True)
class ResultState:
    """``views``: one, or the dates of a series in their order. ``facilities``: all in use,
    for the names of those that are surely free."""

    views: tuple[BookingView, ...] = ()
    skipped: tuple[date, ...] = ()
    facilities: tuple[Facility, ...] = ()
    qr: tuple[tuple[bool, ...], ...] = ()
    calendar: tuple[tuple[bool, ...], ...] = ()
    trouble: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class ResultProps:
    """As QML shows it."""

    title: str = ""
    word: str = ""
    glyph: str = ""
    tone: str = "leaf"
    solid: bool = False
    place: str = ""
    floor: str = ""
    when: str = ""
    code: str = ""
    detail: str = ""
    hear: str = ""
    freeTitle: str = ""
    trouble: str = ""
    busy: bool = False


def derive(state: ResultState, lang: str) -> ResultProps:
    """Return what stands on the page."""
    if not state.views:
        return ResultProps()
    view = worst(state.views)
    words = standing_words(view.standing)
    booking = view.booking
    series = len(state.views) > 1
    return ResultProps(
        title=_title(view),
        word=words.word,
        glyph=words.glyph,
        tone=words.tone,
        solid=words.solid,
        place=facility_name(view.facility, lang),
        floor=floor_words(view.facility, lang),
        when=_dates(state, lang) if series else when_words(booking.starts_at, booking.ends_at, lang),
        code=show_visit_code(booking.code),
        detail=_detail(view),
        hear=_hear(view),
        freeTitle=_free_title(state),
        trouble=state.trouble,
        busy=state.busy,
    )


def worst(views: tuple[BookingView, ...]) -> BookingView:
    """Return the view whose standing speaks for all: a series is confirmed only if every date is."""
    waiting = (view for view in views if view.standing in (Standing.REQUESTED, Standing.TO_APPROVE))
    return next(waiting, views[0])


def date_rows(state: ResultState, lang: str) -> list[dict[str, Any]]:
    """Return the dates of a series, [] for a single booking; the skipped ones among them."""
    if len(state.views) < 2 and not state.skipped:
        return []
    rows = [(wib_date(view.booking.starts_at), _date_row(view, lang)) for view in state.views]
    rows += [(day, _skipped_row(day, lang)) for day in state.skipped]
    return [row for _day, row in sorted(rows, key=lambda pair: pair[0])]


def free_rows(state: ResultState, lang: str) -> list[dict[str, str]]:
    """Return what else is surely free at that time, to be taken instead."""
    if len(state.views) != 1 or state.views[0].standing is not Standing.REQUESTED:
        return []
    names = {one.facility_id: facility_name(one, lang) for one in state.facilities}
    free = state.views[0].surely_free[:SHOWN_FREE]
    return [{"id": one, "name": names.get(one, one)} for one in free]


def _title(view: BookingView) -> str:
    if view.standing is Standing.CONFIRMED and view.facility.is_activity:
        return QCoreApplication.translate("Booking", "Anda terdaftar")
    if view.standing is Standing.CONFIRMED and view.booking.starts_at > view.booking.made_at:
        return _later(view)
    if view.standing is Standing.CONFIRMED and view.facility.is_computer:
        return QCoreApplication.translate("Booking", "Silakan menuju komputer Anda")
    if view.standing is Standing.CONFIRMED:
        return QCoreApplication.translate("Booking", "Pesanan Anda jadi")
    return QCoreApplication.translate("Booking", "Permintaan Anda tercatat")


def _later(view: BookingView) -> str:
    if not view.facility.is_computer:
        return QCoreApplication.translate("Booking", "Pesanan Anda jadi")
    return QCoreApplication.translate("Booking", "Komputer Anda mulai pukul {time}").format(
        time=clock_time(view.booking.starts_at)
    )


def _detail(view: BookingView) -> str:
    if view.standing is Standing.REQUESTED and view.place:
        return QCoreApplication.translate("Booking", "Anda di urutan ke-{place} dalam antrean.").format(
            place=view.place
        )
    if view.standing is Standing.CONFIRMED and not view.facility.is_computer:
        return QCoreApplication.translate(
            "Booking", "Saat datang, isi buku tamu lalu pindai kode ini di terminal atau meja layanan."
        )
    if view.standing is Standing.CONFIRMED:
        return QCoreApplication.translate(
            "Booking", "Waktu Anda sampai pukul {time}. Masih kosong? Boleh diperpanjang."
        ).format(time=clock_time(view.booking.ends_at))
    return ""


def _hear(view: BookingView) -> str:
    if view.standing not in (Standing.REQUESTED, Standing.TO_APPROVE):
        return ""
    phone = view.party.phone if view.party else None
    if not phone:
        return QCoreApplication.translate(
            "Booking", "Lihat kabarnya dengan kode ini di terminal mana pun, atau tanya petugas."
        )
    return QCoreApplication.translate(
        "Booking", "Kami menghubungi Anda di {phone}, atau lihat dengan kode ini."
    ).format(phone=phone_words(phone))


def phone_words(phone: str) -> str:
    """Return "0812 1500 0512" for "+6281215000512"; other countries' numbers as they are."""
    local = "0" + phone.removeprefix("+62") if phone.startswith("+62") else phone
    return " ".join(local[start : start + 4] for start in range(0, len(local), 4))


def _free_title(state: ResultState) -> str:
    if not free_rows(state, "id"):
        return ""
    return QCoreApplication.translate(
        "Booking", "Pasti kosong pada jam yang sama. Sentuh untuk mengambilnya:"
    )


def _dates(state: ResultState, lang: str) -> str:
    first, last = state.views[0].booking, state.views[-1].booking
    return QCoreApplication.translate("Booking", "{count} tanggal, {first} sampai {last}").format(
        count=len(state.views),
        first=short_date(wib_date(first.starts_at), lang),
        last=short_date(wib_date(last.starts_at), lang),
    )


def _date_row(view: BookingView, lang: str) -> dict[str, Any]:
    words = standing_words(view.standing)
    booking = view.booking
    return {
        "text": when_words(booking.starts_at, booking.ends_at, lang),
        "word": words.word,
        "glyph": words.glyph,
        "tone": words.tone,
        "outlined": not words.solid,
    }


def _skipped_row(day: date, lang: str) -> dict[str, Any]:
    word = QCoreApplication.translate("Booking", "Dilewati")
    return {"text": short_date(day, lang), "word": word, "glyph": "minus", "tone": "sea", "outlined": True}
