"""What the display says. Asked anew on every change of language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from domain.clock import wib_date
from domain.display.board import Activity, DayHours, Room, Use, Waiting
from domain.display.programme import Slide, SlideKind
from kiosk_app.platform.formatting import clock_time, number, short_date, time_span


def title_words(slide: Slide) -> str:
    """Return what stands above a slide."""
    titles = {
        SlideKind.TODAY: QCoreApplication.translate("Display", "Kegiatan hari ini"),
        SlideKind.COMING: QCoreApplication.translate("Display", "Segera hadir"),
        SlideKind.NOTICE: QCoreApplication.translate("Display", "Pengumuman"),
        SlideKind.ROOMS: QCoreApplication.translate("Display", "Ruang sekarang"),
        SlideKind.COMPUTERS: QCoreApplication.translate("Display", "Komputer umum"),
        SlideKind.HOURS: QCoreApplication.translate("Display", "Jam buka"),
    }
    return titles[slide.kind]


def empty_words() -> tuple[str, str]:
    """Return what an empty day says."""
    return (
        QCoreApplication.translate("Display", "Hari ini tidak ada kegiatan"),
        QCoreApplication.translate("Display", "Kegiatan berikutnya dapat ditanyakan di meja depan."),
    )


def day_words(activity: Activity, now: datetime, lang: str) -> str:
    """Return what stands under an activity's time: until when it goes, or on which later day it is."""
    if wib_date(activity.begins) > wib_date(now):
        return short_date(wib_date(activity.begins), lang)
    if wib_date(activity.ends) > wib_date(now):
        text = QCoreApplication.translate("Display", "s.d. {day}")
        return text.format(day=short_date(wib_date(activity.ends), lang))
    return QCoreApplication.translate("Display", "s.d. {time}").format(time=clock_time(activity.ends))


def facts_words(activity: Activity, lang: str) -> str:
    """Return where an activity is, for whom, and for how many."""
    parts = [activity.place.told(lang), activity.audience.told(lang)]
    if activity.left is not None:
        parts.append(_left_words(activity.left, activity.seats, lang))
    elif activity.seats:
        seats = QCoreApplication.translate("Display", "{seats} kursi")
        parts.append(seats.format(seats=number(activity.seats, lang)))
    return " · ".join(part for part in parts if part)


def _left_words(left: int, seats: int, lang: str) -> str:
    if not left:
        return QCoreApplication.translate("Display", "Kursi habis")
    text = QCoreApplication.translate("Display", "Tersisa {left} dari {seats} kursi")
    return text.format(left=number(left, lang), seats=number(seats, lang))


def running_words() -> str:
    """Return what stands beside an activity that has begun."""
    return QCoreApplication.translate("Display", "Sedang berlangsung")


def use_words(use: Use) -> str:
    """Return how a room is used, in a word."""
    words = {
        Use.FREE: QCoreApplication.translate("Display", "Kosong"),
        Use.TAKEN: QCoreApplication.translate("Display", "Terpakai"),
        Use.CLOSED: QCoreApplication.translate("Display", "Tutup"),
    }
    return words[use]


def where_words(room: Room) -> str:
    """Return where a room is, and for how long it stays as it is."""
    floor = QCoreApplication.translate("Display", "Lantai {floor}").format(floor=room.floor)
    if room.until is None:
        return floor
    until = QCoreApplication.translate("Display", "sampai {time}").format(time=clock_time(room.until))
    return f"{floor} · {until}"


def free_words() -> str:
    """Return what stands under the number of free computers."""
    return QCoreApplication.translate("Display", "kosong sekarang")


def next_words(moment: datetime | None) -> str:
    """Return when a computer comes free, where none is."""
    if moment is None:
        return QCoreApplication.translate("Display", "Isi buku tamu, lalu pilih komputer di terminal.")
    text = QCoreApplication.translate("Display", "Yang berikutnya sekitar pukul {time}")
    return text.format(time=clock_time(moment))


def queue_words() -> tuple[str, str]:
    """Return what stands above the queue, and instead of it where nobody waits."""
    return (
        QCoreApplication.translate("Display", "Antrean · akhir kode tiket"),
        QCoreApplication.translate("Display", "Tidak ada antrean"),
    )


def turn_words(waiting: Waiting) -> str:
    """Return what somebody who waits wants to know."""
    if waiting.place:
        text = QCoreApplication.translate("Display", "{computer} · mulai {time}")
    else:
        text = QCoreApplication.translate("Display", "Silakan ke {computer} · sebelum {time}")
    return text.format(computer=waiting.computer, time=clock_time(waiting.at))


def service_words(service: str) -> str:
    """Return the name of a service with hours of its own."""
    names = {
        "pip": QCoreApplication.translate("Display", "Gedung dan semua ruang"),
        "ppid": QCoreApplication.translate("Display", "Loket PPID"),
    }
    return names.get(service, service.upper())


def hours_words(day: DayHours) -> str:
    """Return "07.00–21.00", or why it is closed."""
    if day.opening is not None:
        return time_span(day.opening.opens, day.opening.closes)
    closed = QCoreApplication.translate("Display", "Tutup")
    return f"{closed} · {day.why}" if day.why else closed


def both_days_words() -> tuple[str, str]:
    """Return what stands above the two days."""
    return (
        QCoreApplication.translate("Display", "Hari ini"),
        QCoreApplication.translate("Display", "Besok"),
    )


def stale_words(heard_at: datetime | None, now: datetime, lang: str) -> str:
    """Return how old what is shown is, for a display that has lost its line."""
    if heard_at is None:
        return QCoreApplication.translate("Display", "Belum tersambung ke server pusat")
    at = clock_time(heard_at)
    if wib_date(heard_at) != wib_date(now):
        at = f"{short_date(wib_date(heard_at), lang)} {at}"
    return QCoreApplication.translate("Display", "Tanpa sambungan · keadaan pukul {time}").format(time=at)
