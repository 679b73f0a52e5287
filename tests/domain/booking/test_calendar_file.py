"""A booking in people's own calendars: the right moment in any zone, the right word, and nobody's name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from icalendar import Calendar, Event
from PIL import Image

from domain.booking.bookings import Booking, Channel, Ending, Standing
from domain.booking.calendar_file import booking_calendar, calendar_text, facility_calendar
from domain.booking.facilities import Facility
from domain.clock import WIB
from domain.slots import SlotKind
from kiosk_app.platform.qr import QUIET_ZONE, qr_matrix
from tests.helpers.khal import Khal

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=WIB)
ROOM = Facility("ruang-komunitas", SlotKind.ROOM, "Ruang Komunitas", "Community room", 1, 25, 30, 60, 240, 30)
HELD = (Standing.CONFIRMED, Standing.PRESENT)
ZONES = ["Asia/Jakarta", "America/New_York", "UTC"]


@dataclass(frozen=True)
class Shown:
    booking: Booking
    standing: Standing
    facility: Facility = ROOM


def booking(number: int = 1, day: int = 30) -> Booking:
    """A morning of a community, from 09.00 to 11.30 WIB."""
    return Booking(
        booking_id=f"0193a5d2-0000-7000-8000-{number:012d}",
        building="pip-semarang",
        device_id="meja",
        code="7K4Q39MWX",
        facility_id=ROOM.facility_id,
        starts_at=datetime(2026, 11, day, 9, 0, tzinfo=WIB).astimezone(UTC),
        ends_at=datetime(2026, 11, day, 11, 30, tzinfo=WIB).astimezone(UTC),
        people=20,
        channel=Channel.PHONE,
        made_at=NOW.astimezone(UTC),
    )


def events(file: bytes) -> list[Any]:
    return list(Calendar.from_ical(file).walk("VEVENT"))


def only(file: bytes) -> Any:
    (event,) = events(file)
    return event


def test_the_file_tells_what_where_when_and_by_which_code() -> None:
    event = only(booking_calendar([Shown(booking(), Standing.CONFIRMED)], NOW))
    assert event["SUMMARY"] == "Ruang Komunitas – PIP Semarang"
    assert event["LOCATION"] == "Jl. Pemuda 148, Semarang, lantai 1"
    assert event["DTSTART"].dt == booking().starts_at
    assert event["DTEND"].dt == booking().ends_at
    assert "7K4-Q39-MWX" in event["DESCRIPTION"]


def test_an_english_screen_gives_an_english_file() -> None:
    event = only(booking_calendar([Shown(booking(), Standing.CONFIRMED)], NOW, "en"))
    assert event["SUMMARY"] == "Community room – PIP Semarang"
    assert event["LOCATION"] == "Jl. Pemuda 148, Semarang, floor 1"


@pytest.mark.parametrize("standing", Standing)
def test_the_file_says_confirmed_only_of_what_is_confirmed(standing: Standing) -> None:
    status = only(booking_calendar([Shown(booking(), standing)], NOW))["STATUS"]
    waits = (Standing.TO_APPROVE, Standing.REQUESTED, Standing.OFFERED)
    held = (*HELD, Standing.OVER)
    assert status == ("TENTATIVE" if standing in waits else "CONFIRMED" if standing in held else "CANCELLED")


def test_all_dates_of_a_series_are_in_one_file() -> None:
    series = [Shown(booking(number, day), Standing.CONFIRMED) for number, day in ((1, 9), (2, 16), (3, 23))]
    read = events(booking_calendar(series, NOW))
    assert [event["DTSTART"].dt.day for event in read] == [9, 16, 23]
    assert len({event["UID"] for event in read}) == 3


def test_a_later_file_replaces_the_earlier_one() -> None:
    earlier = only(booking_calendar([Shown(booking(), Standing.REQUESTED)], NOW))
    later = only(booking_calendar([Shown(booking(), Standing.CONFIRMED)], NOW + timedelta(minutes=1)))
    assert later["UID"] == earlier["UID"]
    assert later["SEQUENCE"] > earlier["SEQUENCE"]


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Asia/Jakarta", "2026-11-30 09:00 2026-11-30 11:30"),
        ("America/New_York", "2026-11-29 21:00 2026-11-29 23:30"),
        ("Europe/Berlin", "2026-11-30 03:00 2026-11-30 05:30"),
    ],
)
def test_a_calendar_client_shows_the_right_moment_in_any_zone(zone: str, shown: str, tmp_path: Path) -> None:
    khal = Khal(tmp_path, zone)
    khal.take(booking_calendar([Shown(booking(), Standing.CONFIRMED)], NOW))
    layout = "{start-long-full} {end-long-full} {title}"
    assert khal.shows("2026-11-29", 3, layout) == [f"{shown} Ruang Komunitas – PIP Semarang"]


def test_a_summer_date_is_right_where_clocks_were_put_forward(tmp_path: Path) -> None:
    july = replace(
        booking(),
        starts_at=datetime(2027, 7, 5, 2, 0, tzinfo=UTC),
        ends_at=datetime(2027, 7, 5, 4, 30, tzinfo=UTC),
    )
    khal = Khal(tmp_path, "America/New_York")
    khal.take(booking_calendar([Shown(july, Standing.CONFIRMED)], NOW))
    assert khal.shows("2027-07-04", 1, "{start-time} {end-time}") == ["22:00 00:30"]


def test_a_calendar_client_keeps_one_event_when_a_request_is_confirmed(tmp_path: Path) -> None:
    khal = Khal(tmp_path, "Asia/Jakarta")
    khal.take(booking_calendar([Shown(booking(), Standing.REQUESTED)], NOW))
    assert khal.shows("2026-11-30", 1, "{status} {title}") == ["TENTATIVE  Ruang Komunitas – PIP Semarang"]
    khal.take(booking_calendar([Shown(booking(), Standing.CONFIRMED)], NOW + timedelta(hours=1)))
    assert khal.shows("2026-11-30", 1, "{status} {title}") == ["CONFIRMED  Ruang Komunitas – PIP Semarang"]


@pytest.mark.parametrize("zone", ZONES)
def test_the_machine_s_own_zone_changes_nothing(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    expected = booking_calendar([Shown(booking(), Standing.CONFIRMED)], NOW)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert booking_calendar([Shown(booking(), Standing.CONFIRMED)], NOW) == expected
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_public_calendar_shows_when_a_room_is_taken_and_by_nobody(tmp_path: Path) -> None:
    file = facility_calendar(ROOM, [(booking(), Standing.CONFIRMED)], NOW)
    assert b"7K4" not in file
    khal = Khal(tmp_path, "Asia/Jakarta")
    khal.take(file)
    assert khal.shows("2026-11-30", 1, "{start-time}-{end-time} {title}") == ["09:00-11:30 Terisi / Booked"]


@pytest.mark.parametrize("standing", [one for one in Standing if one not in (*HELD, Standing.OVER)])
def test_the_public_calendar_leaves_out_what_holds_nothing(standing: Standing) -> None:
    assert events(facility_calendar(ROOM, [(booking(), standing)], NOW)) == []


def test_the_public_calendar_leaves_out_what_is_long_past_or_far_ahead() -> None:
    near, past, far = booking(1), booking(2), booking(3)
    past = replace(past, starts_at=NOW - timedelta(days=40), ends_at=NOW - timedelta(days=39))
    far = replace(far, starts_at=NOW + timedelta(days=121), ends_at=NOW + timedelta(days=122))
    file = facility_calendar(ROOM, [(one, Standing.CONFIRMED) for one in (far, near, past)], NOW)
    assert only(file)["UID"].startswith(near.booking_id)


def test_who_left_early_no_longer_takes_the_room() -> None:
    left = booking().starts_at + timedelta(hours=1)
    returned = replace(booking(), ending=Ending.RETURNED, ended_at=left)
    assert only(facility_calendar(ROOM, [(returned, Standing.OVER)], NOW))["DTEND"].dt == left


def test_asked_again_with_nothing_new_the_public_calendar_is_the_same_to_the_byte() -> None:
    bookings = [(booking(2, 24), Standing.CONFIRMED), (booking(1), Standing.PRESENT)]
    later = NOW + timedelta(minutes=7)
    assert facility_calendar(ROOM, bookings, NOW) == facility_calendar(ROOM, bookings[::-1], later)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("standing", Standing)
def test_a_phone_s_camera_reads_an_event_out_of_a_small_qr(standing: Standing, language: str) -> None:
    text = calendar_text(Shown(booking(), standing), language)
    assert len(text.encode()) <= 300
    (code,) = zxingcpp.read_barcodes(_picture(text))
    event: Any = Event.from_ical(code.text)
    assert event["DTSTART"].dt == booking().starts_at
    assert event["DTEND"].dt == booking().ends_at
    assert "PIP Semarang" in event["SUMMARY"]
    assert all(not line.startswith(" ") for line in text.splitlines())


def test_a_camera_knows_no_status_so_a_request_says_it_in_its_title() -> None:
    asked = calendar_text(Shown(booking(), Standing.REQUESTED))
    assert "SUMMARY:Diajukan\\, belum terkonfirmasi: Ruang Komunitas" in asked
    assert "SUMMARY:Ruang Komunitas" in calendar_text(Shown(booking(), Standing.CONFIRMED))


def _picture(text: str, scale: int = 4) -> Image.Image:
    matrix = qr_matrix(text)
    side = len(matrix) + 2 * QUIET_ZONE
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x + QUIET_ZONE, y + QUIET_ZONE), 0)
    return picture.resize((side * scale, side * scale), Image.Resampling.NEAREST)
