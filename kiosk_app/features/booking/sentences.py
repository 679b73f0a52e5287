"""Why a booking cannot be made or changed, in words that say what to do. Indonesian is the source.

Shared by the terminal, the desk and papers; asked anew on every change of language, nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from domain.booking.refusals import Reason, Refusal
from domain.clock import wib_date
from kiosk_app.platform.formatting import clock_time, short_date


def refusal_sentence(refusal: Refusal, lang: str = "id") -> str:
    """Return the sentence for ``refusal``; ``lang`` ("id" or "en") is for its dates and must be the language
    that the screen speaks."""
    text = _sentences(refusal)[refusal.reason]
    return text.format(
        number=refusal.number,
        length=length_words(refusal.number),
        text=refusal.text,
        per=_period(refusal.text),
        when=moment_words(refusal.moment, lang) if refusal.moment else "",
    )


def refusal_sentences(refusals: Sequence[Refusal], lang: str = "id") -> str:
    """Return what a screen says of several refusals: the first, which is the one to put right first."""
    return refusal_sentence(refusals[0], lang) if refusals else ""


def moment_words(moment: datetime, lang: str) -> str:
    """Return "Sen, 30 Nov pukul 09.00"."""
    return QCoreApplication.translate("Booking", "{day} pukul {time}").format(
        day=short_date(wib_date(moment), lang), time=clock_time(moment)
    )


def length_words(minutes: int) -> str:
    """Return "45 menit", "1 jam", "1 jam 30 menit"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("Booking", "{minutes} menit").format(minutes=rest)
    if not rest:
        return QCoreApplication.translate("Booking", "{hours} jam").format(hours=hours)
    return QCoreApplication.translate("Booking", "{hours} jam {minutes} menit").format(
        hours=hours, minutes=rest
    )


def _period(code: str) -> str:
    words: dict[str, Callable[[], str]] = {
        "day": lambda: QCoreApplication.translate("Booking", "sehari"),
        "week": lambda: QCoreApplication.translate("Booking", "seminggu"),
        "month": lambda: QCoreApplication.translate("Booking", "sebulan"),
    }
    return words[code]() if code in words else ""


def _sentences(refusal: Refusal) -> dict[Reason, str]:
    return (
        _about_time()
        | _about_closing(refusal)
        | _about_people()
        | _about_limits(refusal)
        | _about_others()
        | _about_activities()
    ) | (_about_codes() | _about_fields() | _about_series())


def _about_time() -> dict[Reason, str]:
    return {
        Reason.ENDS_BEFORE_START: QCoreApplication.translate(
            "Booking", "Waktu selesai harus sesudah waktu mulai. Silakan pilih lagi."
        ),
        Reason.OFF_GRID: QCoreApplication.translate(
            "Booking", "Mulai dan selesai hanya tiap {number} menit. Silakan pilih jam di dekatnya."
        ),
        Reason.IN_THE_PAST: QCoreApplication.translate(
            "Booking", "Waktu ini sudah lewat. Silakan pilih waktu yang lain."
        ),
        Reason.TOO_SHORT_NOTICE: QCoreApplication.translate(
            "Booking",
            "Tempat ini perlu dipesan paling lambat {length} sebelumnya. Silakan pilih lebih lambat.",
        ),
        Reason.BEYOND_HORIZON: QCoreApplication.translate(
            "Booking",
            "Hanya dapat dipesan sampai {number} hari ke depan. Silakan pilih hari yang lebih dekat.",
        ),
        Reason.TOO_SHORT: QCoreApplication.translate(
            "Booking", "Paling sebentar {length}. Silakan tambah waktunya."
        ),
        Reason.TOO_LONG: QCoreApplication.translate(
            "Booking", "Paling lama {length}. Silakan kurangi waktunya."
        ),
    }


def _about_closing(refusal: Refusal) -> dict[Reason, str]:
    if refusal.text and refusal.moment:
        closed = QCoreApplication.translate("Booking", "Saat itu tutup: {text}. Buka lagi {when}.")
    elif refusal.text:
        closed = QCoreApplication.translate(
            "Booking", "Saat itu tutup: {text}. Silakan pilih waktu yang lain."
        )
    elif refusal.moment:
        closed = QCoreApplication.translate("Booking", "Saat itu tutup. Buka lagi {when}.")
    else:
        closed = QCoreApplication.translate("Booking", "Saat itu tutup. Silakan pilih waktu yang lain.")
    return {
        Reason.CLOSED: closed,
        Reason.NOT_IN_USE: QCoreApplication.translate(
            "Booking", "Tempat ini sedang tidak dapat dipesan. Silakan pilih tempat yang lain."
        ),
    }


def _about_people() -> dict[Reason, str]:
    return {
        Reason.TOO_MANY_PEOPLE: QCoreApplication.translate(
            "Booking",
            "Hanya ada {number} kursi. Silakan kurangi orangnya, atau pilih ruang yang lebih besar.",
        ),
        Reason.NO_PEOPLE: QCoreApplication.translate(
            "Booking", "Berapa orang yang datang? Paling sedikit satu."
        ),
        Reason.GROUPS_ONLY: QCoreApplication.translate(
            "Booking", "Ruang ini hanya untuk kelompok. Silakan pilih “Kelompok” dan isi namanya."
        ),
        Reason.STAFF_ONLY: QCoreApplication.translate(
            "Booking", "Ruang ini dipesan lewat petugas. Silakan ke meja layanan."
        ),
    }


def _about_limits(refusal: Refusal) -> dict[Reason, str]:
    if refusal.text == "open":
        many = QCoreApplication.translate(
            "Booking", "Sudah ada {number} pesanan atas nama ini. Gunakan atau batalkan satu dahulu."
        )
    else:
        many = QCoreApplication.translate(
            "Booking", "Paling banyak {number} pesanan {per}. Silakan pilih hari yang lain."
        )
    return {
        Reason.TOO_MANY_BOOKINGS: many,
        Reason.TOO_MANY_HOURS: QCoreApplication.translate(
            "Booking", "Paling lama {length} {per} untuk satu pemesan. Silakan pilih lebih singkat."
        ),
        Reason.ALREADY_BOOKED: QCoreApplication.translate(
            "Booking", "Pada jam itu sudah ada pesanan atas nama ini. Silakan pilih jam yang lain."
        ),
    }


def _about_others() -> dict[Reason, str]:
    return {
        Reason.TAKEN: QCoreApplication.translate(
            "Booking", "Waktu ini sudah diambil orang lain. Silakan pilih waktu atau tempat yang lain."
        ),
        Reason.NOT_AHEAD: QCoreApplication.translate(
            "Booking", "Belum atau tidak lagi waktunya untuk ini. Silakan lihat jam pada pesanan Anda."
        ),
        Reason.NOTHING_KNOWN: QCoreApplication.translate(
            "Booking", "Alat ini belum menerima jadwal. Silakan pesan di meja layanan."
        ),
    }


def _about_activities() -> dict[Reason, str]:
    return {
        Reason.ACTIVITY_MOVED: QCoreApplication.translate(
            "Booking", "Kegiatan ini berpindah ke {when}. Silakan buka halamannya lagi, lalu daftar."
        ),
        Reason.TOO_MANY_TOGETHER: QCoreApplication.translate(
            "Booking", "Paling banyak {number} orang sekali daftar. Untuk rombongan, silakan ke meja layanan."
        ),
        Reason.PEOPLE_FIXED: QCoreApplication.translate(
            "Booking", "Jumlah orang tidak dapat diubah. Batalkan lalu daftar lagi, atau daftarkan yang lain."
        ),
        Reason.ALREADY_SIGNED_UP: QCoreApplication.translate(
            "Booking",
            "Nama ini sudah terdaftar untuk kegiatan ini. Bila Anda orang lain, isi juga nomor telepon.",
        ),
    }


def _about_codes() -> dict[Reason, str]:
    return {
        Reason.WRONG_CODE: QCoreApplication.translate(
            "Booking", "Kode ini tidak ditemukan. Silakan periksa lagi satu per satu."
        ),
        Reason.CODE_USED: QCoreApplication.translate(
            "Booking", "Kode ini sudah dipakai untuk masuk. Tidak perlu dua kali."
        ),
        Reason.CODE_FOREIGN: QCoreApplication.translate(
            "Booking", "Tiket ini dari gedung lain. Silakan gunakan di gedung yang tertulis di tiket."
        ),
        Reason.CODE_OVER: QCoreApplication.translate(
            "Booking", "Pesanan ini sudah selesai, dibatalkan, atau dilepas. Silakan pesan lagi."
        ),
    }


def _about_fields() -> dict[Reason, str]:
    return {
        Reason.NAME_MISSING: QCoreApplication.translate("Booking", "Silakan tulis nama. Boleh satu kata."),
        Reason.PHONE_UNREADABLE: QCoreApplication.translate(
            "Booking", "Nomor ini belum dikenali. Contoh: 0812 1500 0512."
        ),
        Reason.EMAIL_UNREADABLE: QCoreApplication.translate(
            "Booking", "Alamat surel ini belum dikenali. Contoh: siti@contoh.id."
        ),
        Reason.PURPOSE_MISSING: QCoreApplication.translate(
            "Booking", "Untuk acara apa? Cukup beberapa kata, misalnya “rapat karang taruna”."
        ),
        Reason.ORGANISATION_MISSING: QCoreApplication.translate(
            "Booking", "Silakan tulis nama kelompok atau lembaga."
        ),
    }


def _about_series() -> dict[Reason, str]:
    return {
        Reason.SERIES_ENDLESS: QCoreApplication.translate(
            "Booking", "Sampai kapan diulang? Silakan pilih tanggal akhir atau berapa kali."
        ),
        Reason.SERIES_TOO_LONG: QCoreApplication.translate(
            "Booking", "Paling banyak {number} kali dalam satu rangkaian. Silakan kurangi."
        ),
    }
