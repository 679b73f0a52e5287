"""What the guestbook says, in the visitor's language. Indonesian is the source of every sentence.

Asked anew on every change of language; nothing here is kept.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.fields import FieldProblem, FieldReason
from kiosk_app.features.guestbook.outcomes import LookUp
from kiosk_app.platform.printing import PrintReason


def field_sentence(problem: FieldProblem) -> str:
    """Return what helps a visitor to put ``problem`` right."""
    special = _for_field(problem.field).get(problem.reason)
    text = special or _for_any_field()[problem.reason]
    return text.format(sign=problem.sign, limit=problem.limit)


def _for_field(field: str) -> dict[FieldReason, str]:
    if field == "name":
        return _for_name()
    if field == "phone":
        return _for_phone()
    if field in ("men", "women", "headcount"):
        return _for_headcount()
    if field in ("origin_text", "origin_kind", "kelurahan_code", "origin"):
        return _for_origin()
    if field == "purpose":
        return {
            reason: QCoreApplication.translate("Guestbook", "Silakan pilih satu keperluan.")
            for reason in (FieldReason.EMPTY, FieldReason.NOT_CHOSEN, FieldReason.UNKNOWN_CHOICE)
        }
    return {}


def _for_name() -> dict[FieldReason, str]:
    return {
        FieldReason.EMPTY: QCoreApplication.translate("Guestbook", "Silakan tulis nama. Boleh satu kata."),
        FieldReason.TOO_LONG: QCoreApplication.translate(
            "Guestbook", "Nama ini terlalu panjang: paling banyak {limit} huruf. Boleh disingkat."
        ),
        FieldReason.NO_LETTER: QCoreApplication.translate("Guestbook", "Nama perlu setidaknya satu huruf."),
        FieldReason.STRANGE_SIGN: QCoreApplication.translate(
            "Guestbook", "Tanda “{sign}” tidak dapat dipakai dalam nama. Silakan hapus."
        ),
        FieldReason.HOLDS_NIK: QCoreApplication.translate(
            "Guestbook", "Ini tampak seperti NIK. Cukup tulis nama; buku tamu tidak memerlukan NIK."
        ),
    }


def _for_phone() -> dict[FieldReason, str]:
    return {
        FieldReason.NOT_A_NUMBER: QCoreApplication.translate(
            "Guestbook", "Nomor telepon hanya berisi angka, misalnya 0812 1500 0512."
        ),
        FieldReason.TOO_SHORT: QCoreApplication.translate(
            "Guestbook", "Nomor ini kurang panjang. Contoh: 0812 1500 0512."
        ),
        FieldReason.TOO_LONG: QCoreApplication.translate(
            "Guestbook", "Nomor ini terlalu panjang. Contoh: 0812 1500 0512."
        ),
        FieldReason.NOT_A_PHONE: QCoreApplication.translate(
            "Guestbook", "Nomor ini belum dikenali. Silakan periksa lagi angkanya."
        ),
        FieldReason.HOLDS_NIK: QCoreApplication.translate(
            "Guestbook", "Ini tampak seperti NIK. Yang diperlukan hanya nomor telepon."
        ),
    }


def _for_headcount() -> dict[FieldReason, str]:
    return {
        FieldReason.NOT_A_NUMBER: QCoreApplication.translate(
            "Guestbook", "Silakan tulis jumlahnya dengan angka, misalnya 12."
        ),
        FieldReason.GROUP_TOO_BIG: QCoreApplication.translate(
            "Guestbook", "Paling banyak {limit} orang sekali isi. Lebih dari itu? Petugas siap membantu."
        ),
    }


def _for_origin() -> dict[FieldReason, str]:
    choose = QCoreApplication.translate(
        "Guestbook", "Silakan pilih kelurahan dari daftar, atau pilih “Kota lain”."
    )
    return {
        FieldReason.EMPTY: QCoreApplication.translate("Guestbook", "Silakan tulis asal Anda."),
        FieldReason.NOT_CHOSEN: choose,
        FieldReason.UNKNOWN_CHOICE: choose,
    }


def _for_any_field() -> dict[FieldReason, str]:
    return _about_signs() | _about_length() | _about_groups()


def _about_signs() -> dict[FieldReason, str]:
    return {
        FieldReason.STRANGE_SIGN: QCoreApplication.translate(
            "Guestbook", "Tanda “{sign}” tidak dapat dipakai di sini. Silakan hapus."
        ),
        FieldReason.INVISIBLE_SIGN: QCoreApplication.translate(
            "Guestbook", "Ada tanda yang tidak terlihat di sini. Silakan hapus lalu ketik lagi."
        ),
        FieldReason.HOLDS_NIK: QCoreApplication.translate(
            "Guestbook", "Ini tampak seperti NIK. Buku tamu tidak memerlukannya; silakan hapus."
        ),
        FieldReason.NO_LETTER: QCoreApplication.translate("Guestbook", "Silakan tulis dengan huruf."),
        FieldReason.NOT_A_NUMBER: QCoreApplication.translate("Guestbook", "Silakan tulis dengan angka."),
        FieldReason.NOT_A_PHONE: QCoreApplication.translate("Guestbook", "Ini bukan nomor telepon."),
    }


def _about_length() -> dict[FieldReason, str]:
    return {
        FieldReason.EMPTY: QCoreApplication.translate("Guestbook", "Silakan isi bagian ini."),
        FieldReason.TOO_LONG: QCoreApplication.translate(
            "Guestbook", "Terlalu panjang: paling banyak {limit} huruf. Silakan disingkat."
        ),
        FieldReason.TOO_SHORT: QCoreApplication.translate("Guestbook", "Isian ini kurang panjang."),
        FieldReason.NOT_CHOSEN: QCoreApplication.translate("Guestbook", "Silakan pilih salah satu."),
        FieldReason.UNKNOWN_CHOICE: QCoreApplication.translate("Guestbook", "Silakan pilih salah satu."),
    }


def _about_groups() -> dict[FieldReason, str]:
    return {
        FieldReason.GROUP_OF_NONE: QCoreApplication.translate(
            "Guestbook", "Berapa orang dalam rombongan ini? Silakan isi jumlahnya."
        ),
        FieldReason.GROUP_OF_ONE: QCoreApplication.translate(
            "Guestbook", "Rombongan mulai dari 2 orang. Datang sendiri? Pilih “Sendiri”."
        ),
        FieldReason.GROUP_TOO_BIG: QCoreApplication.translate(
            "Guestbook", "Jumlah orang terlalu banyak: paling banyak {limit}."
        ),
    }


def store_trouble() -> str:
    """Return what a visitor is told when nothing could be saved, whatever the reason: nothing is lost."""
    return QCoreApplication.translate(
        "Guestbook",
        "Maaf, belum tersimpan. Isian Anda tetap ada di sini. Coba sekali lagi, atau panggil petugas.",
    )


def disk_full_trouble() -> str:
    """Return what a visitor is told when the device has no room left to save."""
    return QCoreApplication.translate(
        "Guestbook",
        "Maaf, penyimpanan alat ini penuh, jadi belum tersimpan. Isian Anda tetap ada di sini. "
        "Silakan panggil petugas.",
    )


def lookup_trouble() -> str:
    """Return what a visitor is told when nothing could be looked up."""
    return QCoreApplication.translate(
        "Guestbook", "Maaf, belum dapat mencari. Coba sekali lagi, atau isi buku tamu seperti biasa."
    )


def print_trouble(reason: PrintReason) -> str:
    """Return what a visitor is told when no ticket could be handed to the printer; the code stands."""
    if reason is PrintReason.NOT_READY:
        return QCoreApplication.translate(
            "Guestbook", "Pencetak belum siap. Anda sudah tercatat; cukup foto kode ini."
        )
    return QCoreApplication.translate(
        "Guestbook", "Pencetak tidak tersambung. Anda sudah tercatat; cukup foto kode ini."
    )


def look_up_problem(problem: LookUp) -> str:
    """Return what to say to who wants to be found again; nothing about who might have been found."""
    if problem is LookUp.UNREADABLE:
        return QCoreApplication.translate(
            "Guestbook", "Ini belum terbaca sebagai kode atau nomor telepon. Contoh kode: 7K4-Q39-MWX."
        )
    return QCoreApplication.translate(
        "Guestbook", "Belum ditemukan. Silakan periksa lagi, atau isi buku tamu seperti biasa."
    )


def too_many_attempts(time: str) -> str:
    """Return what to say after too many look-ups; ``time`` as the clock shows it."""
    return QCoreApplication.translate(
        "Guestbook", "Sudah beberapa kali tidak cocok. Silakan isi buku tamu, atau coba lagi pukul {time}."
    ).format(time=time)


def check_out_problem(problem: LookUp) -> str:
    """Return what to say to who wants to leave by a code."""
    if problem is LookUp.UNREADABLE:
        return QCoreApplication.translate(
            "Guestbook", "Kode ini belum terbaca. Bentuknya seperti ini: 7K4-Q39-MWX."
        )
    return QCoreApplication.translate(
        "Guestbook", "Kode ini tidak ditemukan. Silakan periksa lagi, atau tanya petugas."
    )
