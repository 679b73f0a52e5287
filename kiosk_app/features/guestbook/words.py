"""The guestbook's choices as visitors read them, with the icon that goes with each word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.visits import AgeBand, Assistance, Education, Occupation, Purpose, Sex


@dataclass(frozen=True, slots=True)
class Choice:
    """``code`` is the rule book's word, ``icon`` a name of the ``Icons`` singleton, ``tone`` one of
    "sea", "brick", "leaf" and "amber"."""

    code: str
    label: str
    icon: str = ""
    tone: str = "sea"


def purposes() -> tuple[Choice, ...]:
    """Return the nine tiles, in their order."""
    return (
        Choice(
            Purpose.INFORMATION, QCoreApplication.translate("Guestbook", "Informasi atau data"), "information"
        ),
        Choice(Purpose.COMPLAINT, QCoreApplication.translate("Guestbook", "Pengaduan"), "bullhorn", "brick"),
        Choice(
            Purpose.COMPUTER,
            QCoreApplication.translate("Guestbook", "Komputer, internet"),
            "desktopTowerMonitor",
        ),
        Choice(Purpose.ROOM, QCoreApplication.translate("Guestbook", "Ruang, diskusi"), "accountGroup"),
        Choice(
            Purpose.READING, QCoreApplication.translate("Guestbook", "Ruang baca"), "bookOpenVariant", "leaf"
        ),
        Choice(
            Purpose.ACTIVITY, QCoreApplication.translate("Guestbook", "Film, kegiatan"), "movieOpen", "leaf"
        ),
        Choice(
            Purpose.WORKING_VISIT,
            QCoreApplication.translate("Guestbook", "Kunjungan kerja"),
            "handshake",
            "amber",
        ),
        Choice(
            Purpose.MEETING,
            QCoreApplication.translate("Guestbook", "Bertemu seseorang"),
            "accountVoice",
            "amber",
        ),
        Choice(Purpose.OTHER, QCoreApplication.translate("Guestbook", "Lainnya"), "dotsHorizontal", "amber"),
    )


def sexes() -> tuple[Choice, ...]:
    return (
        Choice(Sex.FEMALE, QCoreApplication.translate("Guestbook", "Perempuan")),
        Choice(Sex.MALE, QCoreApplication.translate("Guestbook", "Laki-laki")),
    )


def age_bands() -> tuple[Choice, ...]:
    return (
        Choice(AgeBand.UNDER_17, QCoreApplication.translate("Guestbook", "Di bawah 17")),
        Choice(AgeBand.FROM_17, "17–25"),
        Choice(AgeBand.FROM_26, "26–45"),
        Choice(AgeBand.FROM_46, "46–59"),
        Choice(AgeBand.FROM_60, QCoreApplication.translate("Guestbook", "60 ke atas")),
    )


def occupations() -> tuple[Choice, ...]:
    return (
        Choice(Occupation.CIVIL_SERVANT, QCoreApplication.translate("Guestbook", "ASN")),
        Choice(Occupation.STUDENT, QCoreApplication.translate("Guestbook", "Pelajar, mahasiswa")),
        Choice(Occupation.TEACHER, QCoreApplication.translate("Guestbook", "Guru, dosen")),
        Choice(Occupation.RESEARCHER, QCoreApplication.translate("Guestbook", "Peneliti")),
        Choice(Occupation.ENTREPRENEUR, QCoreApplication.translate("Guestbook", "Wiraswasta")),
        Choice(Occupation.EMPLOYEE, QCoreApplication.translate("Guestbook", "Swasta")),
        Choice(Occupation.PUBLIC, QCoreApplication.translate("Guestbook", "Umum")),
    )


def educations() -> tuple[Choice, ...]:
    return (
        Choice(Education.UP_TO_SMP, QCoreApplication.translate("Guestbook", "Sampai SMP")),
        Choice(Education.SMA, QCoreApplication.translate("Guestbook", "SMA")),
        Choice(Education.DIPLOMA, "D1–D3"),
        Choice(Education.BACHELOR, "D4/S1"),
        Choice(Education.MASTER, "S2"),
        Choice(Education.DOCTOR, "S3"),
    )


def assistances() -> tuple[Choice, ...]:
    """Return the kinds of help that a visitor may ask for."""
    return (
        Choice(Assistance.MOBILITY, QCoreApplication.translate("Guestbook", "Berjalan, kursi roda")),
        Choice(Assistance.VISION, QCoreApplication.translate("Guestbook", "Melihat")),
        Choice(Assistance.HEARING, QCoreApplication.translate("Guestbook", "Mendengar")),
        Choice(Assistance.READING, QCoreApplication.translate("Guestbook", "Membaca, menulis")),
        Choice(Assistance.OTHER, QCoreApplication.translate("Guestbook", "Bantuan lain")),
    )


def purpose_label(purpose: Purpose) -> str:
    """Return the word on the tile of ``purpose``."""
    return next(choice.label for choice in purposes() if choice.code == purpose)
