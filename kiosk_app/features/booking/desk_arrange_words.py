"""The words of the desk's page about what the house arranges."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.booking.arrangements import Arrangement
from domain.booking.bookings import PartyKind
from domain.booking.facilities import Facility
from domain.booking.limits import BookingPolicy
from domain.booking.timetable import Blackout, Holiday, Pause
from domain.calendar import ServiceHours
from domain.clock import wib_date
from kiosk_app.features.booking.desk_arrange_fields import Field
from kiosk_app.features.booking.desk_new_props import name_of
from kiosk_app.features.booking.desk_words import kind_word
from kiosk_app.platform.formatting import clock_time, short_date


def section_words() -> dict[str, str]:
    """Return the headings of the list, by subject."""
    return {
        "facility": QCoreApplication.translate("Arrange", "Sarana"),
        "hours": QCoreApplication.translate("Arrange", "Jam buka"),
        "holiday": QCoreApplication.translate("Arrange", "Hari libur"),
        "pause": QCoreApplication.translate("Arrange", "Jeda"),
        "blackout": QCoreApplication.translate("Arrange", "Penutupan"),
        "policy": QCoreApplication.translate("Arrange", "Batas"),
    }


def title_of(thing: Arrangement, lang: str) -> str:
    """Return the line of an arrangement in the list."""
    match thing:
        case Holiday():
            opened = QCoreApplication.translate("Arrange", "tetap buka")
            return " · ".join([short_date(thing.day, lang), thing.name, *([opened] if thing.open else [])])
        case Pause():
            return f"{thing.reason} · {clock_time(thing.begins)}–{clock_time(thing.ends)}"
        case Blackout():
            return f"{thing.reason} · {short_date(wib_date(thing.span.starts_at), lang)}"
        case BookingPolicy():
            return QCoreApplication.translate("Arrange", "Batas pemesanan dan waktu tunggu")
        case ServiceHours():
            return thing.service.upper()
        case Facility():
            unused = QCoreApplication.translate("Arrange", "tidak dipakai")
            return f"{name_of(thing, lang)} · {unused}" if not thing.in_use else name_of(thing, lang)


def label_of(field: Field) -> str:
    """Return what stands above a field."""
    last = field.path[-1]
    word = _labels().get(last, last)
    if field.path[0] != "limits":
        return word
    who, _, what = field.path[1].partition("/")
    place = _labels()[what]
    return f"{kind_word(PartyKind(who))} · {place} · {word}"


def wrong_words(name: str) -> str:
    """Return what to do about a field that cannot be meant."""
    grid = QCoreApplication.translate(
        "Arrange", "Kelipatan 15 yang membagi habis satu hari; lama pesanan adalah kelipatan kisinya."
    )
    words = {
        "facility_id": QCoreApplication.translate(
            "Arrange", "Pakai kode yang belum ada: huruf, angka, dan tanda hubung, tanpa spasi."
        ),
        "name": QCoreApplication.translate("Arrange", "Tulis namanya."),
        "seats": QCoreApplication.translate("Arrange", "Paling sedikit satu kursi."),
        **dict.fromkeys(("slot_minutes", "min_minutes", "max_minutes"), grid),
    }
    return words.get(name) or QCoreApplication.translate("Arrange", "Ini belum dapat dibaca.")


def option_word(code: str) -> str:
    """Return a choice in words."""
    return _labels().get(code, code)


def _labels() -> dict[str, str]:
    return _facility_labels() | _time_labels() | _limit_labels()


def _facility_labels() -> dict[str, str]:
    return {
        "name": QCoreApplication.translate("Arrange", "Nama"),
        "facility_id": QCoreApplication.translate("Arrange", "Kode (misalnya PC-11; kosong: dari namanya)"),
        "name_en": QCoreApplication.translate("Arrange", "Nama dalam bahasa Inggris"),
        "kind": QCoreApplication.translate("Arrange", "Jenis"),
        "room": QCoreApplication.translate("Arrange", "Ruang"),
        "computer": QCoreApplication.translate("Arrange", "Komputer"),
        "floor": QCoreApplication.translate("Arrange", "Lantai"),
        "seats": QCoreApplication.translate("Arrange", "Kursi"),
        "slot_minutes": QCoreApplication.translate("Arrange", "Kisi waktu (menit)"),
        "min_minutes": QCoreApplication.translate("Arrange", "Paling singkat (menit)"),
        "max_minutes": QCoreApplication.translate("Arrange", "Paling lama (menit)"),
        "buffer_minutes": QCoreApplication.translate("Arrange", "Bersih-bersih sesudahnya (menit)"),
        "lead_minutes": QCoreApplication.translate("Arrange", "Dipesan paling lambat (menit sebelumnya)"),
        "horizon_days": QCoreApplication.translate("Arrange", "Dipesan paling awal (hari sebelumnya)"),
        "order": QCoreApplication.translate("Arrange", "Urutan"),
        "audience": QCoreApplication.translate("Arrange", "Siapa boleh memesan"),
        "anyone": QCoreApplication.translate("Arrange", "Siapa saja"),
        "groups": QCoreApplication.translate("Arrange", "Kelompok"),
        "staff": QCoreApplication.translate("Arrange", "Pegawai"),
        "approval": QCoreApplication.translate("Arrange", "Perlu persetujuan"),
        "accessible": QCoreApplication.translate("Arrange", "Ramah kursi roda"),
        "in_use": QCoreApplication.translate("Arrange", "Dipakai"),
        "equipment": QCoreApplication.translate("Arrange", "Perlengkapan (kode, dipisah koma)"),
        "service": QCoreApplication.translate("Arrange", "Jam buka menurut layanan"),
        "picture": QCoreApplication.translate("Arrange", "Gambar"),
    }


def _time_labels() -> dict[str, str]:
    return {
        "mon": QCoreApplication.translate("Arrange", "Senin"),
        "tue": QCoreApplication.translate("Arrange", "Selasa"),
        "wed": QCoreApplication.translate("Arrange", "Rabu"),
        "thu": QCoreApplication.translate("Arrange", "Kamis"),
        "fri": QCoreApplication.translate("Arrange", "Jumat"),
        "sat": QCoreApplication.translate("Arrange", "Sabtu"),
        "sun": QCoreApplication.translate("Arrange", "Minggu"),
        "exceptions": QCoreApplication.translate(
            "Arrange", "Hari lain dari biasa (2026-12-31 07.00-14.00; 2027-01-01 -)"
        ),
        "day": QCoreApplication.translate("Arrange", "Tanggal (2026-12-25)"),
        "open": QCoreApplication.translate("Arrange", "Tetap buka"),
        "weekdays": QCoreApplication.translate("Arrange", "Hari (1 Senin … 7 Minggu, dipisah koma)"),
        "begins": QCoreApplication.translate("Arrange", "Mulai"),
        "ends": QCoreApplication.translate("Arrange", "Selesai"),
        "starts_at": QCoreApplication.translate("Arrange", "Mulai (2026-12-01 08.00)"),
        "ends_at": QCoreApplication.translate("Arrange", "Selesai (2026-12-01 12.00)"),
        "reason": QCoreApplication.translate("Arrange", "Alasan"),
        "reason_en": QCoreApplication.translate("Arrange", "Alasan dalam bahasa Inggris"),
        "facilities": QCoreApplication.translate("Arrange", "Hanya untuk (kode sarana, kosong: semua)"),
    }


def _limit_labels() -> dict[str, str]:
    return {
        "grace_minutes": QCoreApplication.translate("Arrange", "Dibebaskan bila tidak datang (menit)"),
        "early_minutes": QCoreApplication.translate("Arrange", "Boleh hadir lebih awal (menit)"),
        "hold_minutes": QCoreApplication.translate("Arrange", "Tawaran berlaku (menit)"),
        "series_dates": QCoreApplication.translate("Arrange", "Tanggal dalam satu seri"),
        "per_day": QCoreApplication.translate("Arrange", "pesanan sehari"),
        "per_week": QCoreApplication.translate("Arrange", "pesanan seminggu"),
        "per_month": QCoreApplication.translate("Arrange", "pesanan sebulan"),
        "minutes_per_day": QCoreApplication.translate("Arrange", "menit sehari"),
        "minutes_per_week": QCoreApplication.translate("Arrange", "menit seminggu"),
        "minutes_per_month": QCoreApplication.translate("Arrange", "menit sebulan"),
    }
