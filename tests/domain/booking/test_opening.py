"""When the house is open, to whoever asks, in whatever zone the machine believes to be."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from domain.booking.opening import closed_reason, closures_on, covers, next_opening, open_spans
from domain.booking.timetable import Blackout, Holiday, Pause, Timetable
from domain.calendar import ServiceHours
from tests.domain.booking.samples import (
    FRIDAY,
    HOURS,
    MONDAY,
    PC,
    ROOM,
    SUNDAY,
    THURSDAY,
    TIMETABLE,
    span,
    wib,
)

PRAYER = Pause("jumat", (4,), time(11, 30), time(13), "Salat Jumat", "Friday prayer", ("mini-studio",))
REPAIR = Blackout("ac", span(THURSDAY, "15:00", "17:00"), "AC diperbaiki", ("mini-studio",))
FEAST = Holiday(FRIDAY, "Hari Raya Natal")


def test_a_working_day_is_open_from_seven_to_nine() -> None:
    assert open_spans(PC, THURSDAY, TIMETABLE) == (span(THURSDAY, "07:00", "21:00"),)
    assert open_spans(PC, THURSDAY, TIMETABLE)[0].starts_at == datetime(2026, 11, 26, 0, 0, tzinfo=UTC)


def test_on_sundays_nobody_comes_in() -> None:
    assert open_spans(PC, SUNDAY, TIMETABLE) == ()
    assert closed_reason(PC, SUNDAY, TIMETABLE) == ""


def test_friday_prayer_closes_the_rooms_and_not_the_computers() -> None:
    timetable = replace(TIMETABLE, pauses=(PRAYER,))
    assert open_spans(ROOM, FRIDAY, timetable) == (
        span(FRIDAY, "07:00", "11:30"),
        span(FRIDAY, "13:00", "21:00"),
    )
    assert open_spans(PC, FRIDAY, timetable) == (span(FRIDAY, "07:00", "21:00"),)
    assert open_spans(ROOM, THURSDAY, timetable) == (span(THURSDAY, "07:00", "21:00"),)
    assert closed_reason(ROOM, wib(FRIDAY, "12:00"), timetable) == "Salat Jumat"
    assert closures_on(ROOM, FRIDAY, timetable)[0].reason_en == "Friday prayer"
    assert next_opening(ROOM, wib(FRIDAY, "12:00"), timetable) == wib(FRIDAY, "13:00")


def test_a_blackout_says_why() -> None:
    timetable = replace(TIMETABLE, blackouts=(REPAIR,))
    assert closed_reason(ROOM, wib(THURSDAY, "16:59"), timetable) == "AC diperbaiki"
    assert closed_reason(ROOM, wib(THURSDAY, "17:00"), timetable) is None
    assert closed_reason(PC, wib(THURSDAY, "16:00"), timetable) is None


def test_a_holiday_closes_the_day_unless_staff_open_it() -> None:
    closed = replace(TIMETABLE, holidays={FRIDAY: FEAST})
    assert open_spans(PC, FRIDAY, closed) == ()
    assert closed_reason(PC, FRIDAY, closed) == "Hari Raya Natal"
    assert closed_reason(PC, wib(FRIDAY, "10:00"), closed) == "Hari Raya Natal"
    opened = replace(TIMETABLE, holidays={FRIDAY: replace(FEAST, open=True)})
    assert open_spans(PC, FRIDAY, opened) == (span(FRIDAY, "07:00", "21:00"),)


def test_a_holiday_on_a_sunday_is_still_what_people_hear() -> None:
    timetable = replace(TIMETABLE, holidays={SUNDAY: Holiday(SUNDAY, "Hari Raya Waisak")})
    assert closed_reason(PC, SUNDAY, timetable) == "Hari Raya Waisak"


def test_after_closing_time_the_next_opening_skips_sunday_and_holidays() -> None:
    timetable = replace(TIMETABLE, holidays={MONDAY: Holiday(MONDAY, "Cuti Bersama")})
    saturday_night = wib(FRIDAY.replace(day=28), "21:00")
    assert next_opening(PC, saturday_night, timetable) == wib(MONDAY.replace(month=12, day=1), "07:00")
    assert next_opening(PC, wib(FRIDAY, "10:07"), timetable) == wib(FRIDAY, "10:07")


def test_where_nothing_opens_any_more_nothing_is_promised() -> None:
    assert next_opening(PC, wib(FRIDAY, "10:00"), Timetable({})) is None
    assert next_opening(PC, wib(FRIDAY, "10:00"), Timetable({"pip": ServiceHours("pip", {})})) is None
    assert open_spans(replace(PC, service="ppid"), FRIDAY, TIMETABLE) == ()


def test_an_exception_changes_one_day() -> None:
    shorter = replace(HOURS, exceptions={FRIDAY: None})
    assert open_spans(PC, FRIDAY, Timetable({"pip": shorter})) == ()


def test_a_span_across_a_pause_is_not_covered() -> None:
    spans = open_spans(ROOM, FRIDAY, replace(TIMETABLE, pauses=(PRAYER,)))
    assert covers(spans, span(FRIDAY, "10:30", "11:30"))
    assert not covers(spans, span(FRIDAY, "11:00", "13:30"))


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe"])
def test_a_machine_with_daylight_saving_keeps_the_hours_of_semarang(zone: str) -> None:
    """Around the nights in which clocks elsewhere jump."""
    look = """
from datetime import date
from tests.domain.booking.samples import PC, TIMETABLE
from domain.booking.grid import slots_on
for day in (date(2026, 3, 28), date(2026, 4, 4), date(2026, 10, 24), date(2026, 10, 31), date(2026, 3, 7)):
    slots = slots_on(PC, day, TIMETABLE)
    print(len(slots), slots[0].slot_id[-5:], slots[0].starts_at.hour, slots[-1].slot_id[-5:])
"""
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-c", look],
        cwd=root,
        env={"TZ": zone, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert set(done.stdout.splitlines()) == {"28 T0700 0 T2030"}
