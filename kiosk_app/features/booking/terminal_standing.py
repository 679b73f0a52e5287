"""How a booking stands, as screens for visitors say it: word, colour and sign together. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Standing


@dataclass(frozen=True, slots=True)
class StandingWords:
    """``glyph``: a name of ``Style.Icons``. ``solid``: it holds a right, so its edge is solid."""

    word: str
    glyph: str
    tone: str
    solid: bool = False


def standing_words(standing: Standing) -> StandingWords:
    """Return the exact words; "terkonfirmasi" and "diajukan" are never mixed."""
    return _WORDS[standing]()


def _confirmed() -> StandingWords:
    return StandingWords(
        QCoreApplication.translate("Booking", "Terkonfirmasi"), "checkCircle", "leaf", solid=True
    )


def _requested() -> StandingWords:
    word = QCoreApplication.translate("Booking", "Diajukan, belum terkonfirmasi")
    return StandingWords(word, "accountClock", "amber")


def _to_approve() -> StandingWords:
    word = QCoreApplication.translate("Booking", "Menunggu persetujuan petugas")
    return StandingWords(word, "accountClock", "amber")


def _offered() -> StandingWords:
    word = QCoreApplication.translate("Booking", "Tempat tersedia untuk Anda")
    return StandingWords(word, "handPointingRight", "leaf", solid=True)


def _present() -> StandingWords:
    return StandingWords(
        QCoreApplication.translate("Booking", "Sudah masuk"), "accountCheck", "leaf", solid=True
    )


def _over() -> StandingWords:
    return StandingWords(QCoreApplication.translate("Booking", "Selesai"), "check", "sea")


def _no_show() -> StandingWords:
    return StandingWords(
        QCoreApplication.translate("Booking", "Dilepas karena tidak datang"), "close", "brick"
    )


def _cancelled() -> StandingWords:
    return StandingWords(QCoreApplication.translate("Booking", "Dibatalkan"), "close", "brick")


def _declined() -> StandingWords:
    return StandingWords(QCoreApplication.translate("Booking", "Tidak disetujui petugas"), "close", "brick")


def _unavailable() -> StandingWords:
    return StandingWords(QCoreApplication.translate("Booking", "Tidak tersedia lagi"), "close", "brick")


_WORDS = {
    Standing.CONFIRMED: _confirmed,
    Standing.REQUESTED: _requested,
    Standing.TO_APPROVE: _to_approve,
    Standing.OFFERED: _offered,
    Standing.PRESENT: _present,
    Standing.OVER: _over,
    Standing.NO_SHOW: _no_show,
    Standing.CANCELLED: _cancelled,
    Standing.DECLINED: _declined,
    Standing.UNAVAILABLE: _unavailable,
}
