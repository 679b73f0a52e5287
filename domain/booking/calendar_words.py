"""What calendar entries say, in both languages; Indonesian where another one is asked for."""

from __future__ import annotations

from domain.booking.bookings import Standing
from domain.booking.facilities import Facility

HOUSE = "PIP Semarang"
ADDRESS = "Jl. Pemuda 148, Semarang"

_FLOOR = {"id": "lantai {floor}", "en": "floor {floor}"}
_CODE = {"id": "Kode pemesanan: {code}", "en": "Booking code: {code}"}
_BOOKED = "Terisi / Booked"
_STANDING = {
    "id": {
        Standing.TO_APPROVE: "Menunggu persetujuan petugas",
        Standing.REQUESTED: "Diajukan, belum terkonfirmasi",
        Standing.OFFERED: "Ditawarkan kepada Anda",
        Standing.CONFIRMED: "Terkonfirmasi",
        Standing.PRESENT: "Terkonfirmasi",
        Standing.OVER: "Selesai",
        Standing.NO_SHOW: "Dilepas karena tidak hadir",
        Standing.CANCELLED: "Dibatalkan",
        Standing.DECLINED: "Tidak disetujui",
        Standing.UNAVAILABLE: "Tidak tersedia",
    },
    "en": {
        Standing.TO_APPROVE: "Waiting for staff to approve",
        Standing.REQUESTED: "Requested, not yet confirmed",
        Standing.OFFERED: "Offered to you",
        Standing.CONFIRMED: "Confirmed",
        Standing.PRESENT: "Confirmed",
        Standing.OVER: "Over",
        Standing.NO_SHOW: "Given free: nobody came",
        Standing.CANCELLED: "Cancelled",
        Standing.DECLINED: "Not approved",
        Standing.UNAVAILABLE: "Not available",
    },
}


def summary(facility: Facility, language: str) -> str:
    """Return "Ruang Komunitas – PIP Semarang"."""
    return f"{_name(facility, language)} – {HOUSE}"


def place(facility: Facility, language: str) -> str:
    """Return "Jl. Pemuda 148, Semarang, lantai 1"."""
    return f"{ADDRESS}, {_FLOOR[_known(language)].format(floor=facility.floor)}"


def standing_word(standing: Standing, language: str) -> str:
    """Return how it stands: "Terkonfirmasi" and "Diajukan, belum terkonfirmasi" are never mixed."""
    return _STANDING[_known(language)][standing]


def code_line(shown: str, language: str) -> str:
    """Return "Kode pemesanan: 7K4-Q39-MWX" for a code as people read it."""
    return _CODE[_known(language)].format(code=shown)


def booked() -> str:
    """Return what the public reads of a time that is taken: both languages, and nobody's name."""
    return _BOOKED


def _name(facility: Facility, language: str) -> str:
    return facility.name_en if _known(language) == "en" else facility.name


def _known(language: str) -> str:
    return language if language in _CODE else "id"
