"""What staff read about entries that were set aside. Indonesian is the source of every sentence.

Asked anew on every change of language; nothing here is kept.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk_app.features.cases.outcomes import Hindrance, SetAside
from sync.protocol.operations import Reason

FEED_ROW = "feed_row"


def kind_word(kind: str) -> str:
    """Return what sort of entry it is."""
    words = {
        "visit.signed_in": QCoreApplication.translate("Cases", "Isi buku tamu"),
        "visit.departed": QCoreApplication.translate("Cases", "Catatan pulang"),
        "visit.anonymised": QCoreApplication.translate("Cases", "Penghapusan nama"),
        "case.resolved": QCoreApplication.translate("Cases", "Keputusan petugas"),
        "conflict.resolved": QCoreApplication.translate("Cases", "Keputusan petugas"),
        "claim.made": QCoreApplication.translate("Cases", "Pemesanan"),
        "claim.withdrawn": QCoreApplication.translate("Cases", "Pembatalan pemesanan"),
        "arrangement.put": QCoreApplication.translate("Cases", "Pengaturan sarana dan jam"),
        "page.saved": QCoreApplication.translate("Cases", "Halaman dan gambar"),
        "picture.added": QCoreApplication.translate("Cases", "Halaman dan gambar"),
    }
    if kind.startswith(("booking.", "series.")):
        return QCoreApplication.translate("Cases", "Pemesanan")
    return words.get(kind) or QCoreApplication.translate("Cases", "Tidak dikenali")


def title(entry: SetAside) -> str:
    """Return by what name staff know an entry."""
    if entry.reason == FEED_ROW:
        return QCoreApplication.translate("Cases", "Catatan dari server")
    return entry.name or kind_word(entry.kind)


def short_reason(reason: str) -> str:
    """Return the reason in two or three words, for a list."""
    words = {
        Reason.BAD_HASH: QCoreApplication.translate("Cases", "isinya berubah"),
        Reason.ID_REUSED: QCoreApplication.translate("Cases", "nomornya terpakai"),
        Reason.UNREADABLE: QCoreApplication.translate("Cases", "tidak terbaca"),
        Reason.WRONG_BUILDING: QCoreApplication.translate("Cases", "gedung lain"),
        Reason.DEVICE_REVOKED: QCoreApplication.translate("Cases", "perangkat dicabut"),
        Reason.SERVER_FAULT: QCoreApplication.translate("Cases", "gangguan server"),
        Reason.CHANGED_MEANWHILE: QCoreApplication.translate("Cases", "sudah diubah"),
        Reason.AGAINST_RULES: QCoreApplication.translate("Cases", "melanggar aturan"),
        FEED_ROW: QCoreApplication.translate("Cases", "tidak dapat dipakai"),
    }
    return words.get(reason, reason)


def reason_sentence(entry: SetAside) -> str:
    """Return in plain words why the entry was set aside."""
    sentences = {
        Reason.BAD_HASH: QCoreApplication.translate(
            "Cases", "Isi entri ini berubah setelah disimpan: sidik jarinya tidak cocok lagi."
        ),
        Reason.ID_REUSED: QCoreApplication.translate(
            "Cases", "Nomor entri ini sudah dipakai oleh entri lain yang isinya berbeda."
        ),
        Reason.UNREADABLE: QCoreApplication.translate("Cases", "Server pusat tidak dapat membaca entri ini."),
        Reason.WRONG_BUILDING: QCoreApplication.translate("Cases", "Entri ini menyebut gedung lain."),
        Reason.DEVICE_REVOKED: QCoreApplication.translate(
            "Cases", "Perangkat pengirimnya sudah dicabut, jadi entrinya menunggu keputusan Anda."
        ),
        Reason.SERVER_FAULT: QCoreApplication.translate(
            "Cases", "Server pusat menemui gangguan saat mencatat entri ini."
        ),
        Reason.CHANGED_MEANWHILE: QCoreApplication.translate(
            "Cases",
            "Meja lain sudah mengubah hal yang sama, jadi perubahan ini belum berlaku."
            " Lihat keadaannya sekarang, lalu ubah lagi bila masih perlu.",
        ),
        Reason.AGAINST_RULES: QCoreApplication.translate(
            "Cases",
            "Di server pusat, keadaannya tidak mengizinkan perubahan ini lagi."
            " Lihat keadaannya sekarang, lalu beri tahu orangnya bila perlu.",
        ),
        FEED_ROW: QCoreApplication.translate(
            "Cases", "Meja ini tidak dapat memakai sebuah catatan dari server pusat. Aslinya tetap di server."
        ),
    }
    unknown = QCoreApplication.translate("Cases", "Server pusat menyisihkan entri ini ({reason}).")
    return sentences.get(entry.reason) or unknown.format(reason=entry.reason)


def hindrance_sentence(hindrance: Hindrance) -> str:
    """Return why nothing was done, and what helps."""
    sentences = {
        Hindrance.ALREADY: QCoreApplication.translate(
            "Cases", "Petugas lain sudah memutuskan entri ini. Tidak ada yang berubah."
        ),
        Hindrance.NOT_ALLOWED: not_allowed(),
        Hindrance.IMPOSSIBLE: QCoreApplication.translate(
            "Cases", "Entri ini tidak dapat dikirim ulang. Simpan sebagai kertas atau ekspor."
        ),
        Hindrance.PLACE_GONE: QCoreApplication.translate(
            "Cases", "Tempat itu tidak ditemukan lagi. Pasang kembali, atau pilih tempat lain."
        ),
        Hindrance.PLACE_FULL: QCoreApplication.translate(
            "Cases", "Tempat itu penuh. Kosongkan sedikit, atau pilih tempat lain."
        ),
        Hindrance.PLACE_READ_ONLY: QCoreApplication.translate(
            "Cases", "Tempat itu tidak dapat ditulisi. Pilih tempat lain."
        ),
    }
    return sentences[hindrance]


def not_allowed() -> str:
    """Return who decides."""
    return QCoreApplication.translate("Cases", "Hanya pengelola meja ini yang dapat memutuskan.")


def store_trouble() -> str:
    """Return what to do when the disk fails."""
    return QCoreApplication.translate("Cases", "Belum tersimpan. Tidak ada yang hilang; coba sekali lagi.")
