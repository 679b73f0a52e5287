"""What the desk shows of one booking and what can be done with it, derived."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Standing
from domain.clock import wib_date
from kiosk_app.features.booking.desk_new_props import name_of
from kiosk_app.features.booking.desk_words import (
    channel_word,
    equipment_word,
    kind_word,
    layout_word,
    look_of,
)
from kiosk_app.features.booking.outcomes import BookingView, Rival
from kiosk_app.features.booking.sentences import length_words
from kiosk_app.platform.formatting import clock_time, long_date, short_date

Rows = list[dict[str, Any]]
HELD = frozenset({Standing.CONFIRMED, Standing.OFFERED, Standing.PRESENT})
AHEAD = HELD | {Standing.REQUESTED, Standing.TO_APPROVE}


def when(view: BookingView, lang: str) -> str:
    """Return "Senin, 23 November 2026, 09.00–11.00"."""
    booking = view.booking
    span = f"{clock_time(booking.starts_at)}–{clock_time(booking.ends_at)}"
    return f"{long_date(wib_date(booking.starts_at), lang)}, {span}"


def facts(view: BookingView, lang: str) -> Rows:
    """Return everything that is known, label and value, without the phone number."""
    booking, party = view.booking, view.party
    length = int((booking.ends_at - booking.starts_at) / timedelta(minutes=1))
    rows = [
        (_what(view), name_of(view.facility, lang)),
        (QCoreApplication.translate("BookingDesk", "Waktu"), when(view, lang)),
        (QCoreApplication.translate("BookingDesk", "Lama"), length_words(length)),
        (QCoreApplication.translate("BookingDesk", "Jumlah orang"), str(booking.people)),
    ]
    if party is not None:
        rows += [
            (QCoreApplication.translate("BookingDesk", "Kontak"), party.name if party.organisation else ""),
            (QCoreApplication.translate("BookingDesk", "Surel"), party.email),
            (QCoreApplication.translate("BookingDesk", "Keperluan"), party.purpose),
            (
                QCoreApplication.translate("BookingDesk", "Perlengkapan"),
                ", ".join(map(equipment_word, party.equipment)),
            ),
            (
                QCoreApplication.translate("BookingDesk", "Tata kursi"),
                layout_word(party.layout) if party.layout else "",
            ),
            (QCoreApplication.translate("BookingDesk", "Catatan"), party.note),
        ]
    return [{"label": label, "value": value} for label, value in [*rows, *_history(view, lang)] if value]


def _what(view: BookingView) -> str:
    if view.facility.is_activity:
        return QCoreApplication.translate("BookingDesk", "Kegiatan")
    return QCoreApplication.translate("BookingDesk", "Sarana")


def _history(view: BookingView, lang: str) -> list[tuple[str, str]]:
    booking = view.booking
    made = f"{short_date(wib_date(booking.made_at), lang)}, {clock_time(booking.made_at)}"
    rows = [
        (QCoreApplication.translate("BookingDesk", "Dipesan"), f"{made} · {channel_word(booking.channel)}"),
        (QCoreApplication.translate("BookingDesk", "Sebagai"), kind_word(booking.party_kind)),
        (QCoreApplication.translate("BookingDesk", "Antrean"), str(view.place) if view.place else ""),
        (QCoreApplication.translate("BookingDesk", "Disetujui oleh"), booking.approved_by),
        (QCoreApplication.translate("BookingDesk", "Aturan dikesampingkan"), booking.override),
        (QCoreApplication.translate("BookingDesk", "Alasan"), booking.ended_why),
    ]
    if booking.offer_until is not None and view.standing is Standing.OFFERED:
        rows.append(
            (QCoreApplication.translate("BookingDesk", "Ditawarkan sampai"), clock_time(booking.offer_until))
        )
    if booking.checked_in_at is not None:
        rows.append((QCoreApplication.translate("BookingDesk", "Hadir"), clock_time(booking.checked_in_at)))
    return rows


def action_rows(view: BookingView, *, in_series: bool) -> Rows:
    """Return what can be done, the likeliest first. ``main``: the one that Enter does."""
    standing = view.standing
    rows: list[tuple[str, str, str, bool]] = []
    if standing is Standing.TO_APPROVE:
        rows.append(("approve", QCoreApplication.translate("BookingDesk", "Setujui"), "sea", True))
        rows.append(("decline", QCoreApplication.translate("BookingDesk", "Tolak"), "brick", False))
    if standing is Standing.OFFERED:
        rows.append(("accept", QCoreApplication.translate("BookingDesk", "Terima tawaran"), "sea", True))
    if standing in (Standing.CONFIRMED, Standing.OFFERED):
        rows.append(
            (
                "checkIn",
                QCoreApplication.translate("BookingDesk", "Catat hadir"),
                "sea",
                standing is Standing.CONFIRMED,
            )
        )
    if standing is Standing.PRESENT:
        rows.append(("return", QCoreApplication.translate("BookingDesk", "Sudah selesai"), "sea", True))
    if standing in (Standing.CONFIRMED, Standing.PRESENT):
        step = view.facility.slot_minutes
        extend = QCoreApplication.translate("BookingDesk", "Perpanjang {length}").format(
            length=length_words(step)
        )
        rows.append(("extend", extend, "sea", False))
    if standing in AHEAD:
        rows.append(("change", QCoreApplication.translate("BookingDesk", "Ubah data"), "sea", False))
        if standing is not Standing.PRESENT:
            rows.append(("move", QCoreApplication.translate("BookingDesk", "Pindahkan"), "sea", False))
        rows.append(("print", QCoreApplication.translate("BookingDesk", "Cetak tiket"), "sea", False))
        rows.append(("cancel", QCoreApplication.translate("BookingDesk", "Batalkan"), "brick", False))
        if in_series:
            rows.append(
                (
                    "cancelFollowing",
                    QCoreApplication.translate("BookingDesk", "Batalkan ini dan berikutnya"),
                    "brick",
                    False,
                )
            )
    return [
        {"code": code, "text": text, "tone": tone, "main": main, "keys": _KEYS.get(code, "")}
        for code, text, tone, main in rows
        if not (view.facility.is_activity and code in _NOT_OF_SEATS)
    ]


_NOT_OF_SEATS = frozenset({"return", "extend", "move"})
"""An activity is when it is, for all who come."""


_KEYS = {
    "approve": "Ctrl+Enter",
    "accept": "Ctrl+Enter",
    "checkIn": "Ctrl+H",
    "return": "Ctrl+R",
    "extend": "Ctrl+E",
    "change": "Ctrl+U",
    "move": "Ctrl+M",
    "print": "Ctrl+P",
    "cancel": "Ctrl+D",
}


def question(asked: str, view: BookingView, lang: str) -> str:
    """Return what is asked before something that cannot be taken back."""
    words = {
        "approve": QCoreApplication.translate("BookingDesk", "Setujui pesanan ini?"),
        "decline": QCoreApplication.translate(
            "BookingDesk", "Tolak pesanan ini? Tulis alasannya; pemesan akan membacanya."
        ),
        "cancel": QCoreApplication.translate("BookingDesk", "Batalkan pesanan {when}?"),
        "cancelFollowing": QCoreApplication.translate(
            "BookingDesk", "Batalkan pesanan {when} dan semua tanggal sesudahnya?"
        ),
    }
    return words.get(asked, "").format(when=when(view, lang))


def rival_rows(rivals: Sequence[Rival], lang: str) -> list[str]:
    """Return whom approving would leave without a place."""
    lines: list[str] = []
    for rival in rivals:
        party = rival.view.party
        name = (party.organisation or party.name) if party is not None else rival.view.booking.code
        lines.append(f"{name} · {when(rival.view, lang)} · {look_of(rival.view.standing).word}")
    return lines


def series_rows(views: Sequence[BookingView], booking_id: str, lang: str) -> Rows:
    """Return the dates of a series, one by one."""
    return [
        {
            "bookingId": view.booking.booking_id,
            "text": f"{short_date(wib_date(view.booking.starts_at), lang)}, {clock_time(view.booking.starts_at)}",
            "word": look_of(view.standing).word,
            "tone": look_of(view.standing).tone,
            "glyph": look_of(view.standing).glyph,
            "selected": view.booking.booking_id == booking_id,
        }
        for view in views
    ]


def readd_rows(days: Sequence[date], lang: str) -> list[str]:
    """Return the skipped dates that have become free."""
    return [short_date(day, lang) for day in days]


def done_sentence(deed: str) -> str:
    """Return what is said once a deed is done."""
    words = {
        "checkIn": QCoreApplication.translate("BookingDesk", "Tercatat hadir."),
        "accept": QCoreApplication.translate("BookingDesk", "Tawaran diterima."),
        "approve": QCoreApplication.translate("BookingDesk", "Disetujui."),
        "decline": QCoreApplication.translate("BookingDesk", "Ditolak. Beri tahu pemesannya."),
        "return": QCoreApplication.translate("BookingDesk", "Tercatat selesai, sarananya bebas lagi."),
        "extend": QCoreApplication.translate("BookingDesk", "Diperpanjang."),
        "cancel": QCoreApplication.translate("BookingDesk", "Dibatalkan."),
        "cancelFollowing": QCoreApplication.translate("BookingDesk", "Dibatalkan, juga tanggal sesudahnya."),
        "change": QCoreApplication.translate("BookingDesk", "Data disimpan."),
        "move": QCoreApplication.translate("BookingDesk", "Dipindahkan. Beri tahu pemesannya."),
        "readd": QCoreApplication.translate("BookingDesk", "Tanggal itu dipesan lagi."),
        "print": QCoreApplication.translate("BookingDesk", "Tiket dikirim ke pencetak."),
        "list": QCoreApplication.translate("BookingDesk", "Daftar hari ini dikirim ke pencetak."),
    }
    return words[deed]
