"""What the box for codes says, in the visitor's language. Asked anew on every change of language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk_app.features.status.ports import Problem, TooManyAttempts
from kiosk_app.platform.formatting import clock_time


def problem_sentence(problem: Problem | TooManyAttempts) -> str:
    """Return why nothing is told, and what to do about it."""
    if isinstance(problem, TooManyAttempts):
        return QCoreApplication.translate(
            "Status", "Sudah beberapa kali tidak cocok. Silakan tanya petugas, atau coba lagi pukul {time}."
        ).format(time=clock_time(problem.until))
    return _sentences()[problem]


def trouble_sentence() -> str:
    """Return what is said where the store does not answer."""
    return QCoreApplication.translate(
        "Status",
        "Maaf, belum dapat diperiksa. Kode Anda tetap ada di sini. Coba sekali lagi, atau panggil petugas.",
    )


def kinds_hint(names: Sequence[str]) -> str:
    """Return which codes may be typed."""
    text = QCoreApplication.translate(
        "Status", "Contoh: 7K4-Q39-MWX. Berlaku untuk {kinds}. Kode hilang? Petugas dapat mencarinya."
    )
    return text.format(kinds=", ".join(names))


def _sentences() -> dict[Problem, str]:
    return {
        Problem.EMPTY: QCoreApplication.translate("Status", "Silakan ketik kode, atau pindai QR-nya."),
        Problem.UNREADABLE: QCoreApplication.translate(
            "Status",
            "Ini bukan kode kami: kode terdiri atas sembilan huruf dan angka. Silakan periksa satu per satu.",
        ),
        Problem.UNKNOWN: QCoreApplication.translate(
            "Status",
            "Kode ini tidak ditemukan. Silakan periksa satu per satu. Baru dibuat di tempat lain? Coba lagi"
            " beberapa menit lagi, atau tanya petugas.",
        ),
        Problem.FOREIGN: QCoreApplication.translate(
            "Status", "Tiket ini untuk gedung lain. Alamatnya tertulis pada tiket."
        ),
        Problem.FORGOTTEN: QCoreApplication.translate(
            "Status",
            "Kode ini sudah terlalu lama: catatannya telah dihapus sesuai aturan. Silakan isi buku tamu lagi.",
        ),
    }
