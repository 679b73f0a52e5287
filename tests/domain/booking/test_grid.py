"""The pieces that a day falls into, and which of them a booking holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.booking.grid import (
    ceil_to_grid,
    claim_span,
    floor_to_grid,
    generation_of,
    needed_slots,
    on_grid,
    slot_id,
    slots_for,
    slots_on,
)
from domain.booking.timetable import Blackout, Timetable
from domain.calendar import Opening
from tests.domain.booking.samples import FRIDAY, HOURS, PC, ROOM, SUNDAY, THURSDAY, TIMETABLE, span, wib

quarters = st.integers(0, 95).map(lambda nr: timedelta(minutes=15 * nr))
grids = st.sampled_from([15, 30, 45, 60, 90, 120])


def test_slots_are_named_by_the_clock_of_semarang() -> None:
    assert slot_id("PC-03", wib(THURSDAY, "09:00")) == "PC-03/20261126T0900"
    assert slot_id("PC-03", wib(THURSDAY, "09:00"), 2) == "PC-03/20261126T0900.2"
    assert [generation_of(name) for name in ("a.b/20261126T0900", "a/20261126T0900.12")] == [1, 12]


def test_a_day_of_a_computer_has_28_half_hours() -> None:
    slots = slots_on(PC, THURSDAY, TIMETABLE)
    assert (len(slots), slots[0].slot_id, slots[-1].slot_id) == (
        28,
        "PC-03/20261126T0700",
        "PC-03/20261126T2030",
    )
    assert {slot.kind for slot in slots} == {PC.kind}


def test_nothing_opens_on_a_closed_day_nor_for_what_was_removed() -> None:
    assert slots_on(PC, SUNDAY, TIMETABLE) == ()
    assert slots_on(replace(PC, in_use=False), THURSDAY, TIMETABLE) == ()


def test_a_piece_that_is_open_only_in_part_is_no_slot() -> None:
    ppid = replace(HOURS, service="ppid", week={3: Opening(time(8), time(11, 30))})
    room = replace(ROOM, service="ppid", slot_minutes=60)
    slots = slots_on(room, THURSDAY, Timetable({"ppid": ppid}))
    assert [slot.slot_id[-5:] for slot in slots] == ["T0800", "T0900", "T1000"]


def test_a_booking_holds_its_buffer_rounded_up_to_the_grid() -> None:
    claimed = claim_span(ROOM, wib(THURSDAY, "09:00"), wib(THURSDAY, "10:00"))
    assert claimed == span(THURSDAY, "09:00", "10:30")
    assert claim_span(PC, wib(THURSDAY, "09:00"), wib(THURSDAY, "10:00")).ends_at == wib(THURSDAY, "10:00")


def test_a_booking_needs_all_its_slots_and_the_buffer_after_it() -> None:
    slots = slots_on(ROOM, THURSDAY, TIMETABLE)
    needed = needed_slots(ROOM, wib(THURSDAY, "09:00"), wib(THURSDAY, "10:00"), slots)
    assert needed is not None
    assert [name[-5:] for name in needed] == ["T0900", "T0930", "T1000"]
    assert (
        tuple(
            one.slot_id for one in slots_for(ROOM, wib(THURSDAY, "09:00"), wib(THURSDAY, "10:00"), TIMETABLE)
        )
        == needed
    )


def test_at_closing_time_the_buffer_ends_with_the_day() -> None:
    slots = slots_on(ROOM, THURSDAY, TIMETABLE)
    needed = needed_slots(ROOM, wib(THURSDAY, "20:00"), wib(THURSDAY, "21:00"), slots)
    assert needed is not None
    assert [name[-5:] for name in needed] == ["T2000", "T2030"]


def test_a_booking_with_a_hole_in_its_time_cannot_be_held() -> None:
    closed = replace(TIMETABLE, blackouts=(Blackout("x", span(THURSDAY, "09:30", "10:00"), "Rapat"),))
    slots = slots_on(ROOM, THURSDAY, closed)
    assert needed_slots(ROOM, wib(THURSDAY, "09:00"), wib(THURSDAY, "10:00"), slots) is None
    assert needed_slots(ROOM, wib(THURSDAY, "09:00"), wib(THURSDAY, "09:30"), slots) is not None
    assert needed_slots(ROOM, wib(SUNDAY, "09:00"), wib(SUNDAY, "10:00"), slots) is None


def test_slots_of_another_facility_do_not_help() -> None:
    slots = slots_on(PC, THURSDAY, TIMETABLE)
    assert needed_slots(ROOM, wib(THURSDAY, "09:00"), wib(THURSDAY, "10:00"), slots) is None


@given(grids, quarters, st.integers(0, 10**6))
def test_the_grid_is_the_nearest_below_and_above(grid: int, at: timedelta, micro: int) -> None:
    facility = replace(PC, slot_minutes=grid)
    moment = wib(FRIDAY, "00:00") + at + timedelta(microseconds=micro)
    below, above = floor_to_grid(moment, facility), ceil_to_grid(moment, facility)
    assert below <= moment <= above
    assert on_grid(below, facility)
    assert above - below in {timedelta(0), timedelta(minutes=grid)}


@given(grids, quarters, st.integers(1, 8), st.integers(0, 60))
def test_what_a_booking_needs_follows_without_a_gap_and_covers_it(
    grid: int, at: timedelta, pieces: int, buffer: int
) -> None:
    facility = replace(ROOM, slot_minutes=grid, buffer_minutes=buffer)
    begin = floor_to_grid(wib(FRIDAY, "00:00") + at, facility)
    end = begin + timedelta(minutes=grid * pieces)
    slots = {slot.slot_id: slot for slot in slots_on(facility, FRIDAY, TIMETABLE)}
    needed = needed_slots(facility, begin, end, list(slots.values()))
    if needed is None:
        assert len(slots_for(facility, begin, end, TIMETABLE)) * grid < grid * pieces + buffer + grid
        return
    chain = [slots[name] for name in needed]
    assert chain[0].starts_at == begin
    assert all(one.ends_at == then.starts_at for one, then in pairwise(chain))
    assert end <= chain[-1].ends_at <= claim_span(facility, begin, end).ends_at


@pytest.mark.parametrize("name", ["", "PC-03/20261126T0900.x"])
def test_what_is_no_slot_id_has_no_generation(name: str) -> None:
    if name:
        with pytest.raises(ValueError, match="invalid literal"):
            generation_of(name)
    else:
        assert generation_of(name) == 1
