"""Whose booking no longer fits what the house arranged, and which rooms suit a wish."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.booking.bookings import Standing
from domain.booking.facilities import Audience, Facility
from domain.booking.fitting import Fitting, ToTell, first_fit, room_fits
from domain.booking.masks import mask_within
from domain.booking.timetable import Blackout
from tests.domain.booking.samples import FRIDAY, PC, ROOM, SUNDAY, TIMETABLE, span


@pytest.mark.parametrize(
    ("facility", "times", "stands", "why"),
    [
        (PC, span(FRIDAY, "09:00", "10:00"), Standing.CONFIRMED, None),
        (PC, span(FRIDAY, "11:00", "13:00"), Standing.CONFIRMED, ToTell.CLOSED_NOW),
        (PC, span(SUNDAY, "09:00", "10:00"), Standing.TO_APPROVE, ToTell.CLOSED_NOW),
        (PC, span(SUNDAY, "09:00", "10:00"), Standing.CANCELLED, None),
        (PC, span(FRIDAY, "09:00", "10:00"), Standing.UNAVAILABLE, ToTell.LOST),
        (replace(PC, in_use=False), span(FRIDAY, "09:00", "10:00"), Standing.PRESENT, ToTell.FACILITY_GONE),
    ],
)
def test_who_must_hear_of_a_change(facility: Facility, times: object, stands: Standing, why: object) -> None:
    closed = Blackout("listrik", span(FRIDAY, "12:00", "14:00"), "Listrik padam")
    fitting = Fitting(replace(TIMETABLE, blackouts=(closed,)))
    assert fitting.why_not(facility, times, stands) is why  # type: ignore[arg-type]


def test_a_room_suits_who_fits_in_for_as_long_and_finds_what_they_need() -> None:
    room = replace(ROOM, equipment=("projector", "microphone"))
    assert room_fits(room, 37, 240, ["projector"])
    for unfit in (room_fits(room, 38, 60), room_fits(room, 5, 300), room_fits(room, 5, 60, ["piano"])):
        assert not unfit
    for other in (PC, replace(room, in_use=False), replace(room, audience=Audience.STAFF)):
        assert not room_fits(other, 1, 60)


def test_the_first_time_that_fits_leaves_room_to_clean_but_not_after_closing() -> None:
    opened = mask_within(span(FRIDAY, "07:00", "21:00"), FRIDAY)
    free = opened & ~mask_within(span(FRIDAY, "09:00", "19:00"), FRIDAY)
    whole = span(FRIDAY, "07:00", "21:00")
    assert first_fit(ROOM, FRIDAY, free, opened, whole, 90) == span(FRIDAY, "07:00", "08:30")
    assert first_fit(ROOM, FRIDAY, free, opened, whole, 120) == span(FRIDAY, "19:00", "21:00")
    assert first_fit(ROOM, FRIDAY, free, opened, whole, 10) == span(FRIDAY, "07:00", "08:00"), "the least"
    assert first_fit(ROOM, FRIDAY, free, opened, span(FRIDAY, "08:10", "20:00"), 60) == span(
        FRIDAY, "19:00", "20:00"
    )
    assert first_fit(ROOM, FRIDAY, free, opened, whole, 150) is None
