"""What the staff pages say, in the language of the screen; Indonesian is the source of every sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.fields import FieldReason, Wrong
from domain.staff import LONGEST_PIN, SHORTEST_PIN, PinProblem


def name_sentence(wrong: Wrong) -> str:
    """Return what helps to put the name of an account right."""
    texts = {
        FieldReason.EMPTY: QCoreApplication.translate("Staff", "Silakan tulis nama Anda."),
        FieldReason.TOO_LONG: QCoreApplication.translate(
            "Staff", "Paling banyak {limit} huruf. Boleh disingkat."
        ),
        FieldReason.NO_LETTER: QCoreApplication.translate("Staff", "Nama perlu setidaknya satu huruf."),
        FieldReason.STRANGE_SIGN: QCoreApplication.translate(
            "Staff", "Tanda “{sign}” tidak dapat dipakai dalam nama. Silakan hapus."
        ),
        FieldReason.INVISIBLE_SIGN: QCoreApplication.translate(
            "Staff", "Ada tanda yang tidak terlihat. Silakan ketik ulang namanya."
        ),
        FieldReason.HOLDS_NIK: QCoreApplication.translate(
            "Staff", "Ini tampak seperti NIK. Cukup nama Anda."
        ),
    }
    otherwise = QCoreApplication.translate("Staff", "Silakan periksa lagi namanya.")
    return texts.get(wrong.reason, otherwise).format(sign=wrong.sign, limit=wrong.limit)


def name_taken() -> str:
    return QCoreApplication.translate(
        "Staff", "Sudah ada akun dengan nama ini. Tambahkan nama belakang, misalnya."
    )


def name_empty() -> str:
    return QCoreApplication.translate("Staff", "Silakan tulis atau pilih nama Anda.")


def pin_sentence(problem: PinProblem) -> str:
    """Return what helps to choose a better PIN."""
    texts = {
        PinProblem.NOT_DIGITS: QCoreApplication.translate("Staff", "PIN hanya berisi angka."),
        PinProblem.TOO_SHORT: QCoreApplication.translate("Staff", "PIN sedikitnya {shortest} angka."),
        PinProblem.TOO_LONG: QCoreApplication.translate("Staff", "PIN paling banyak {longest} angka."),
        PinProblem.TOO_SIMPLE: QCoreApplication.translate(
            "Staff", "PIN ini mudah ditebak. Hindari angka berulang atau berurutan."
        ),
    }
    return texts[problem].format(shortest=SHORTEST_PIN, longest=LONGEST_PIN)


def pin_rule() -> str:
    """Return what a PIN has to be like, before anything is wrong with it."""
    text = QCoreApplication.translate(
        "Staff", "{shortest} sampai {longest} angka, tidak berulang, tidak berurutan."
    )
    return text.format(shortest=SHORTEST_PIN, longest=LONGEST_PIN)


def pin_empty() -> str:
    return QCoreApplication.translate("Staff", "Silakan ketik PIN Anda.")


def pins_differ() -> str:
    return QCoreApplication.translate("Staff", "Kedua PIN belum sama. Silakan ketik ulang yang kedua.")


def wrong_pin(tries_left: int | None) -> str:
    """Return what a wrong PIN is answered with, and how often one may still try."""
    if tries_left is None:
        return QCoreApplication.translate("Staff", "Nama dan PIN belum cocok. Silakan coba lagi.")
    text = QCoreApplication.translate("Staff", "PIN belum cocok. Masih dapat dicoba {tries} kali.")
    return text.format(tries=tries_left)


def locked_for(seconds: int) -> str:
    """Return how long nobody can sign in to this account."""
    text = QCoreApplication.translate("Staff", "Terlalu banyak PIN yang salah. Coba lagi dalam {time}.")
    return text.format(time=_duration(seconds))


def _duration(seconds: int) -> str:
    if seconds < 60:
        return QCoreApplication.translate("Staff", "{seconds} detik").format(seconds=seconds)
    text = QCoreApplication.translate("Staff", "{minutes} menit {seconds} detik")
    return text.format(minutes=seconds // 60, seconds=seconds % 60)


def store_trouble() -> str:
    """Return what is said when accounts cannot be read or written."""
    return QCoreApplication.translate(
        "Staff", "Data petugas belum dapat dibaca. Coba sekali lagi sebentar lagi."
    )
