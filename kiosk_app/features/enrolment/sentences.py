"""What staff read while they enrol a device: a sentence that helps for each way in which it may fail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def refusal(reason: str) -> str:
    """Return what happened and what to do; ``reason`` is a word of ``EnrolProblem``."""
    sentences = {
        "unreachable": QCoreApplication.translate(
            "Enrol",
            "Tidak ada yang menjawab di alamat ini. Periksa alamat dan jaringannya; kodenya tetap berlaku.",
        ),
        "busy": QCoreApplication.translate(
            "Enrol", "Server pusat sedang sibuk. Coba lagi sebentar; kodenya tetap berlaku."
        ),
        "bad_code": QCoreApplication.translate(
            "Enrol", "Kode ini tidak dikenal. Periksa lagi setiap tandanya, dan nama gedungnya."
        ),
        "expired": QCoreApplication.translate(
            "Enrol", "Kode ini sudah lewat waktunya atau sudah dipakai. Mintalah kode baru kepada pengelola."
        ),
        "too_many_tries": QCoreApplication.translate(
            "Enrol", "Terlalu banyak kode yang salah. Tunggu satu menit, lalu coba lagi."
        ),
        "wrong_fingerprint": QCoreApplication.translate(
            "Enrol",
            "Sidik jari server tidak cocok. Bandingkan sekali lagi; bila memang berbeda, jangan dilanjutkan "
            "dan hubungi pengelola.",
        ),
        "untrusted": QCoreApplication.translate(
            "Enrol", "Sertifikat server tidak dikenal. Isi sidik jari yang tertulis pada undangan."
        ),
        "not_ours": QCoreApplication.translate(
            "Enrol", "Yang menjawab bukan server pusat, mungkin halaman masuk jaringan. Periksa alamatnya."
        ),
        "not_saved": QCoreApplication.translate(
            "Enrol",
            "Perangkat ini tidak dapat menyimpan kuncinya. Periksa tempat penyimpanan, lalu coba lagi.",
        ),
    }
    unexpected = QCoreApplication.translate(
        "Enrol", "Terjadi gangguan. Tidak ada yang berubah; coba sekali lagi."
    )
    return sentences.get(reason, unexpected)


def field_of(reason: str) -> str:
    """Return the field that the refusal is about, "" where it is about none."""
    fields = {
        "unreachable": "address",
        "not_ours": "address",
        "bad_code": "code",
        "expired": "code",
        "too_many_tries": "code",
        "wrong_fingerprint": "fingerprint",
        "untrusted": "fingerprint",
    }
    return fields.get(reason, "")


def missing(field: str) -> str:
    """Return what helps where a field is empty."""
    if field == "address":
        return QCoreApplication.translate("Enrol", "Pindai QR undangan, atau ketik alamat server.")
    if field == "building":
        return QCoreApplication.translate("Enrol", "Ketik nama gedung seperti pada undangan.")
    return QCoreApplication.translate("Enrol", "Ketik kode dari undangan.")


def unreadable_qr() -> str:
    """Return what helps where something else was scanned."""
    return QCoreApplication.translate("Enrol", "Ini bukan undangan. Pindai QR yang dibuat pengelola.")


def welcome(name: str) -> str:
    """Return what is said when it is done."""
    return QCoreApplication.translate("Enrol", "Terdaftar sebagai “{name}”.").format(name=name)


def other_role(meant: str, running: str) -> str:
    """Return a warning where the invitation was made for another kind of device."""
    text = QCoreApplication.translate(
        "Enrol",
        "Undangannya dibuat untuk: {meant}. Perangkat ini berjalan sebagai: {running}. Beri tahu pengelola.",
    )
    return text.format(meant=meant, running=running)
