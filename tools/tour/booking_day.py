"""A believable Monday of bookings, made through the service as staff and visitors make them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from domain.booking.bookings import Channel, Party, PartyKind
from domain.clock import WIB
from kiosk_app.features.booking.outcomes import BookOutcome, Made, Wish
from kiosk_app.features.booking.ports import Bookings

ROOMS = (
    ("ruang-komunitas", "13.00", 120, 24, "Karang Taruna Sekayu", "Bagus Prasetyo", "Rapat bulanan", Channel.PHONE),
    ("ruang-komunitas", "16.00", 120, 30, "PKK Kelurahan Pandansari", "Sri Lestari", "Arisan dan penyuluhan", Channel.ON_SITE),
    ("mini-studio", "10.00", 120, 32, "Komunitas Film Lawang Sewu", "Yohana Setiawan", "Pemutaran film pendek", Channel.EMAIL),
    ("ruang-diskusi", "10.00", 60, 6, "", "Andika Pratama", "Bimbingan skripsi", Channel.ON_SITE),
    ("ruang-diskusi", "13.00", 120, 8, "Mahasiswa Sejarah Undip", "Ni Luh Ayu", "Diskusi kelompok", Channel.ONLINE),
    ("ruang-blc", "13.00", 180, 15, "Kelas Coding Semarang", "Rizky Maulana", "Kelas pemrograman anak", Channel.PHONE),
    ("ruang-kerja-sama", "14.00", 90, 8, "Dinas Kearsipan", "Endang Wahyuni", "Rapat koordinasi", Channel.PHONE),
    ("desk-kota", "10.00", 60, 2, "", "Slamet Riyadi", "Konsultasi perizinan", Channel.ON_SITE),
    ("meja-ruang-baca", "15.00", 120, 6, "SMP Negeri 32", "Joko Santoso", "Belajar bersama", Channel.PHONE),
)  # fmt: skip
"""Facility, start, minutes, people, organisation, contact, purpose, channel."""
WISHES = (
    ("ruang-komunitas", "13.00", 180, 28, "Komunitas Batik Semarangan", "Wening Larasati", "Pelatihan membatik", Channel.ONLINE),
    ("ruang-komunitas", "14.00", 120, 20, "Forum Anak Kota", "Galih Permana", "Musyawarah anak", Channel.ONLINE),
    ("mini-studio", "09.00", 120, 35, "SMA Negeri 5", "Indah Puspita", "Lomba pidato", Channel.EMAIL),
)  # fmt: skip
"""Asked for by groups themselves; staff have not agreed yet."""
COMPUTERS = (
    ("PC-01", "10.00", 60, "Dewi Anggraini"),
    ("PC-01", "13.00", 90, "Fajar Nugroho"),
    ("PC-02", "10.00", 90, "Maria Goretti"),
    ("PC-03", "10.30", 60, "Hendro Susilo"),
    ("PC-03", "15.00", 60, "Lukman Hakim"),
    ("PC-04", "11.00", 60, "Siti Sa'adah"),
    ("PC-04", "14.00", 90, "Putri Wulandari"),
    ("PC-05", "13.00", 60, "Agus Salim"),
    ("PC-06", "10.00", 120, "Yusuf Kurniawan"),
    ("PC-06", "16.00", 60, "Ratna Sari"),
    ("PC-07", "15.30", 60, "Teguh Waluyo"),
    ("PC-08", "10.00", 60, "Bayu Aji"),
    ("PC-09", "17.00", 60, "Kartika Dewi"),
    ("PC-10", "13.30", 90, "Mbah Parto"),
)


AGREED = "Kesepakatan lewat telepon pekan lalu"
APPROVED = ("Karang Taruna Sekayu", "Komunitas Film Lawang Sewu")


def at(day: date, clock: str) -> datetime:
    """Return ``day`` at "13.00", WIB."""
    return datetime.combine(day, time.fromisoformat(clock.replace(".", ":")), WIB)


def room_wish(day: date, row: tuple[str, str, int, int, str, str, str, Channel], phone: str) -> Wish:
    """Return what a row of ``ROOMS`` asks for on ``day``."""
    facility, start, minutes, people, organisation, name, purpose, channel = row
    kind = PartyKind.GROUP if organisation else PartyKind.PERSON
    kind = PartyKind.STAFF if facility == "desk-kota" else kind
    party = Party(name, kind, phone, organisation=organisation, purpose=purpose, layout="theatre")
    begin = at(day, start)
    end = begin + timedelta(minutes=minutes)
    return Wish(facility, begin, end, people, party, channel, by_staff=True, override=AGREED)


def computer_wish(day: date, row: tuple[str, str, int, str], phone: str) -> Wish:
    """Return what a row of ``COMPUTERS`` asks for on ``day``."""
    facility, start, minutes, name = row
    begin = at(day, start)
    return Wish(facility, begin, begin + timedelta(minutes=minutes), 1, Party(name, phone=phone))


def fill_day(bookings: Bookings, day: date) -> list[BookOutcome]:
    """Book the whole day; return what came of each."""
    wishes = [room_wish(day, row, f"08121500{n:04d}") for n, row in enumerate(ROOMS, 100)]
    wishes += [computer_wish(day, row, f"08131500{n:04d}") for n, row in enumerate(COMPUTERS, 200)]
    outcomes = [bookings.book(wish) for wish in wishes]
    for outcome in outcomes:
        if isinstance(outcome, Made) and _party(outcome).organisation in APPROVED:
            bookings.approve(outcome.view.booking.booking_id, "Rina Wulandari")
    return outcomes + [bookings.book(_public(day + timedelta(days=3), row)) for row in WISHES]


def _public(day: date, row: tuple[str, str, int, int, str, str, str, Channel]) -> Wish:
    """Return a wish that nobody of the house took down: it waits for staff to agree."""
    return replace(room_wish(day, row, "081215000777"), by_staff=False, override="")


def _party(made: Made) -> Party:
    return made.view.party or Party("")


def arrive(bookings: Bookings, outcomes: list[BookOutcome], facility_id: str) -> None:
    """Check in who booked ``facility_id`` first."""
    for outcome in outcomes:
        if isinstance(outcome, Made) and outcome.view.booking.facility_id == facility_id:
            bookings.check_in_by_staff(outcome.view.booking.booking_id)
            return
