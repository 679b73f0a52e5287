"""How a booking stands, on what way it came and what is asked for, in the desk's words; nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.booking.bookings import Channel, PartyKind, Standing
from domain.booking.fitting import ToTell


@dataclass(frozen=True, slots=True)
class Look:
    """Colour, sign and word of a standing: any two may be lost and it still says the same."""

    word: str
    glyph: str
    tone: str
    outlined: bool = False
    faded: bool = False


def look_of(standing: Standing) -> Look:
    """Return how ``standing`` is shown."""
    word = _STANDINGS[standing]()
    if standing in _WAITING:
        return Look(word, _GLYPHS.get(standing, "clockOutline"), "amber", outlined=True)
    if standing in _ENDED:
        return Look(word, _GLYPHS.get(standing, "close"), "brick" if standing in _BAD else "sea", faded=True)
    return Look(word, _GLYPHS.get(standing, "check"), "leaf" if standing is Standing.PRESENT else "sea")


def channel_word(channel: Channel) -> str:
    """Return on what way a booking came."""
    return _CHANNELS[channel]()


def kind_word(kind: PartyKind) -> str:
    """Return whose limits hold."""
    return _KINDS[kind]()


def tell_sentence(why: ToTell) -> str:
    """Return why somebody must hear of their booking."""
    return _TELL[why]()


def equipment_word(code: str) -> str:
    """Return what a code of equipment stands for; one that nobody translated stays as it is."""
    return _EQUIPMENT[code]() if code in _EQUIPMENT else code.replace("_", " ")


def layout_word(code: str) -> str:
    """Return how chairs stand."""
    return _LAYOUTS[code]() if code in _LAYOUTS else code


def layouts() -> tuple[str, ...]:
    """Return the codes of all layouts."""
    return tuple(_LAYOUTS)


_WAITING = {Standing.TO_APPROVE, Standing.REQUESTED, Standing.OFFERED}
_BAD = {Standing.NO_SHOW, Standing.UNAVAILABLE, Standing.DECLINED}
_ENDED = _BAD | {Standing.OVER, Standing.CANCELLED}
_GLYPHS = {
    Standing.TO_APPROVE: "accountQuestion",
    Standing.OFFERED: "giftOutline",
    Standing.PRESENT: "accountCheck",
    Standing.OVER: "logout",
    Standing.NO_SHOW: "accountClock",
}

Say = Callable[[], str]

_STANDINGS: dict[Standing, Say] = {
    Standing.TO_APPROVE: lambda: QCoreApplication.translate("BookingDesk", "menunggu persetujuan"),
    Standing.REQUESTED: lambda: QCoreApplication.translate("BookingDesk", "diajukan, belum terkonfirmasi"),
    Standing.OFFERED: lambda: QCoreApplication.translate("BookingDesk", "ditawarkan"),
    Standing.CONFIRMED: lambda: QCoreApplication.translate("BookingDesk", "terkonfirmasi"),
    Standing.PRESENT: lambda: QCoreApplication.translate("BookingDesk", "hadir"),
    Standing.OVER: lambda: QCoreApplication.translate("BookingDesk", "selesai"),
    Standing.NO_SHOW: lambda: QCoreApplication.translate("BookingDesk", "tidak datang"),
    Standing.CANCELLED: lambda: QCoreApplication.translate("BookingDesk", "dibatalkan"),
    Standing.DECLINED: lambda: QCoreApplication.translate("BookingDesk", "tidak disetujui"),
    Standing.UNAVAILABLE: lambda: QCoreApplication.translate("BookingDesk", "tidak tersedia"),
}
_CHANNELS: dict[Channel, Say] = {
    Channel.ON_SITE: lambda: QCoreApplication.translate("BookingDesk", "Di tempat"),
    Channel.PHONE: lambda: QCoreApplication.translate("BookingDesk", "Telepon"),
    Channel.EMAIL: lambda: QCoreApplication.translate("BookingDesk", "Surel"),
    Channel.ONLINE: lambda: QCoreApplication.translate("BookingDesk", "Daring"),
}
_KINDS: dict[PartyKind, Say] = {
    PartyKind.PERSON: lambda: QCoreApplication.translate("BookingDesk", "Perorangan"),
    PartyKind.GROUP: lambda: QCoreApplication.translate("BookingDesk", "Kelompok"),
    PartyKind.STAFF: lambda: QCoreApplication.translate("BookingDesk", "Pegawai"),
}
_TELL: dict[ToTell, Say] = {
    ToTell.CLOSED_NOW: lambda: QCoreApplication.translate("BookingDesk", "Jamnya sekarang tutup"),
    ToTell.FACILITY_GONE: lambda: QCoreApplication.translate("BookingDesk", "Sarananya tidak dipakai lagi"),
    ToTell.MOVED: lambda: QCoreApplication.translate("BookingDesk", "Kegiatannya berpindah waktu"),
    ToTell.CALLED_OFF: lambda: QCoreApplication.translate("BookingDesk", "Kegiatannya dibatalkan"),
    ToTell.FEWER_SEATS: lambda: QCoreApplication.translate("BookingDesk", "Kursi kegiatannya berkurang"),
    ToTell.LOST: lambda: QCoreApplication.translate("BookingDesk", "Sudah terkonfirmasi, kini tidak lagi"),
}
_EQUIPMENT: dict[str, Say] = {
    "projector": lambda: QCoreApplication.translate("BookingDesk", "Proyektor"),
    "screen": lambda: QCoreApplication.translate("BookingDesk", "Layar"),
    "sound": lambda: QCoreApplication.translate("BookingDesk", "Pengeras suara"),
    "microphone": lambda: QCoreApplication.translate("BookingDesk", "Mikrofon"),
    "whiteboard": lambda: QCoreApplication.translate("BookingDesk", "Papan tulis"),
    "television": lambda: QCoreApplication.translate("BookingDesk", "Televisi"),
    "tv": lambda: QCoreApplication.translate("BookingDesk", "Televisi"),
    "internet": lambda: QCoreApplication.translate("BookingDesk", "Internet"),
    "wifi": lambda: QCoreApplication.translate("BookingDesk", "Wi-Fi"),
    "webcam": lambda: QCoreApplication.translate("BookingDesk", "Kamera web"),
    "headphones": lambda: QCoreApplication.translate("BookingDesk", "Pelantang telinga"),
    "printer": lambda: QCoreApplication.translate("BookingDesk", "Pencetak"),
    "scanner": lambda: QCoreApplication.translate("BookingDesk", "Pemindai"),
    "computers": lambda: QCoreApplication.translate("BookingDesk", "Komputer"),
    "ac": lambda: QCoreApplication.translate("BookingDesk", "Pendingin udara"),
}
_LAYOUTS: dict[str, Say] = {
    "theatre": lambda: QCoreApplication.translate("BookingDesk", "Berjajar"),
    "classroom": lambda: QCoreApplication.translate("BookingDesk", "Kelas"),
    "u_shape": lambda: QCoreApplication.translate("BookingDesk", "Huruf U"),
    "round": lambda: QCoreApplication.translate("BookingDesk", "Melingkar"),
}
