"""What a visitor is told when the store cannot do what they asked for: nothing is lost, somebody helps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def trouble_words(_error: BaseException) -> str:
    """Return one calm sentence, whatever the reason; what was typed stays."""
    return QCoreApplication.translate(
        "Booking",
        "Maaf, belum berhasil. Isian Anda tetap ada di sini. Coba sekali lagi, atau panggil petugas.",
    )
