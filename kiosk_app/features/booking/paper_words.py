"""What papers say about bookings, in the language of the screen. Indonesian is the source of every sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Standing
from domain.booking.facilities import Activity, Facility
from domain.clock import wib_date
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.platform.formatting import clock_time, long_date, number, short_date
from kiosk_app.platform.stamps import Stamp

HOLDS = (Standing.CONFIRMED, Standing.PRESENT)
"""Of these, and only of these, a paper says that they are confirmed."""


def stamp(view: BookingView, lang: str) -> Stamp:
    """Return the word of a ticket: "TERKONFIRMASI" in a solid frame, all else in a dashed one."""
    solid = view.standing in HOLDS
    return Stamp(_stamp_words()[view.standing], solid, _below(view, lang))


def _stamp_words() -> dict[Standing, str]:
    confirmed = QCoreApplication.translate("BookingPapers", "TERKONFIRMASI")
    return {
        Standing.TO_APPROVE: QCoreApplication.translate("BookingPapers", "MENUNGGU PERSETUJUAN"),
        Standing.REQUESTED: QCoreApplication.translate("BookingPapers", "DIAJUKAN, BELUM TERKONFIRMASI"),
        Standing.OFFERED: QCoreApplication.translate("BookingPapers", "DITAWARKAN KEPADA ANDA"),
        Standing.CONFIRMED: confirmed,
        Standing.PRESENT: confirmed,
        Standing.OVER: QCoreApplication.translate("BookingPapers", "SELESAI"),
        Standing.NO_SHOW: QCoreApplication.translate("BookingPapers", "DILEPAS: TIDAK HADIR"),
        Standing.CANCELLED: QCoreApplication.translate("BookingPapers", "DIBATALKAN"),
        Standing.DECLINED: QCoreApplication.translate("BookingPapers", "TIDAK DISETUJUI"),
        Standing.UNAVAILABLE: QCoreApplication.translate("BookingPapers", "TIDAK TERSEDIA"),
    }


def _below(view: BookingView, lang: str) -> str:
    if view.standing is Standing.TO_APPROVE:
        return QCoreApplication.translate("BookingPapers", "Belum terkonfirmasi")
    if view.standing is Standing.REQUESTED and view.place:
        text = QCoreApplication.translate("BookingPapers", "Antrean ke-{place}")
        return text.format(place=number(view.place, lang))
    if view.standing is Standing.OFFERED and view.booking.offer_until is not None:
        text = QCoreApplication.translate("BookingPapers", "Silakan ambil sebelum pukul {time}")
        return text.format(time=clock_time(view.booking.offer_until))
    return ""


def standing_short(standing: Standing) -> str:
    """Return how a booking stands, in a word that no column breaks into one that says the opposite."""
    confirmed = QCoreApplication.translate("BookingPapers", "terkonfirmasi")
    return {
        Standing.TO_APPROVE: QCoreApplication.translate("BookingPapers", "menunggu persetujuan"),
        Standing.REQUESTED: QCoreApplication.translate("BookingPapers", "diajukan"),
        Standing.OFFERED: QCoreApplication.translate("BookingPapers", "ditawarkan"),
        Standing.CONFIRMED: confirmed,
        Standing.PRESENT: QCoreApplication.translate("BookingPapers", "sudah hadir"),
        Standing.OVER: QCoreApplication.translate("BookingPapers", "selesai"),
        Standing.NO_SHOW: QCoreApplication.translate("BookingPapers", "tidak hadir"),
        Standing.CANCELLED: QCoreApplication.translate("BookingPapers", "dibatalkan"),
        Standing.DECLINED: QCoreApplication.translate("BookingPapers", "tidak disetujui"),
        Standing.UNAVAILABLE: QCoreApplication.translate("BookingPapers", "tidak tersedia"),
    }[standing]


def facility_name(facility: Facility, lang: str) -> str:
    """Return its name in the language of the paper."""
    return facility.name_en if lang == "en" else facility.name


def day_and_time(view: BookingView, lang: str) -> tuple[str, str]:
    """Return "Senin, 30 November 2026" and "09.00–11.30"."""
    return long_date(wib_date(view.booking.starts_at), lang), times(view)


def times(view: BookingView) -> str:
    """Return "09.00–11.30", in WIB."""
    return f"{clock_time(view.booking.starts_at)}–{clock_time(view.booking.ends_at)}"


def where_and_how_many(view: BookingView, lang: str) -> str:
    """Return "Lantai 1 · 20 orang"."""
    if isinstance(view.facility, Activity):
        return _where_it_is(view.facility, view.booking.people, lang)
    text = QCoreApplication.translate("BookingPapers", "Lantai {floor} · {people} orang")
    return text.format(floor=view.facility.floor, people=number(view.booking.people, lang))


def _where_it_is(activity: Activity, people: int, lang: str) -> str:
    said = QCoreApplication.translate("BookingPapers", "{people} orang").format(people=number(people, lang))
    return " · ".join(word for word in (activity.where_in(lang), said) if word)


def surely_free(view: BookingView) -> tuple[str, ...]:
    """Return the line about what could be had at once instead; () where there is nothing to say."""
    if view.standing is not Standing.REQUESTED or not view.surely_free:
        return ()
    text = QCoreApplication.translate("BookingPapers", "Pasti kosong saat itu: {names}")
    return (text.format(names=", ".join(view.surely_free)),)


def date_line(view: BookingView, lang: str) -> str:
    """Return "Sen, 7 Des · 09.00–11.30 · terkonfirmasi", one date of a series."""
    day = short_date(wib_date(view.booking.starts_at), lang)
    return f"{day} · {times(view)} · {standing_short(view.standing)}"


def advice(standing: Standing) -> str:
    """Return what the holder of a ticket does next."""
    if standing in HOLDS:
        return QCoreApplication.translate(
            "BookingPapers",
            "Saat datang, silakan isi buku tamu, lalu pindai kode ini. Ubah atau batalkan dengan kode yang sama.",
        )
    if standing is Standing.OFFERED:
        return QCoreApplication.translate(
            "BookingPapers",
            "Tempat ini disimpan untuk Anda sampai waktu di atas. Pindai kode ini di terminal untuk "
            "mengambilnya, atau hubungi petugas.",
        )
    if standing in (Standing.TO_APPROVE, Standing.REQUESTED):
        return QCoreApplication.translate(
            "BookingPapers",
            "Ini belum menjamin tempat. Pindai kode ini di terminal, atau tanyakan kepada petugas, untuk "
            "melihat kabarnya.",
        )
    return QCoreApplication.translate(
        "BookingPapers", "Tiket ini tidak berlaku lagi. Petugas siap membantu mencari waktu lain."
    )
