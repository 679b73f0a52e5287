"""A day as bits, held against a list of 96 quarters that a child could follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.booking.masks import (
    FULL,
    QUARTERS,
    bits,
    first_gap,
    free_of,
    mask_of,
    mask_within,
    nearest_gap,
    open_mask,
    quarter_of,
    runs,
    span_of,
    spans_of,
    starts,
    union,
)
from domain.booking.timetable import Pause, Span
from tests.domain.booking.samples import FRIDAY, PC, SUNDAY, THURSDAY, TIMETABLE, span, wib

masks = st.integers(0, FULL) | st.lists(st.tuples(st.integers(0, 95), st.integers(1, 40)), max_size=6).map(
    lambda some: union(bits(*one) for one in some)
)
steps = st.sampled_from([1, 2, 3, 4, 5, 8])


def quarters(mask: int) -> list[bool]:
    return [bool(mask >> at & 1) for at in range(QUARTERS)]


def fits(mask: int, at: int, count: int, step: int) -> bool:
    day = quarters(mask)
    return at % step == 0 and at + count <= QUARTERS and all(day[at : at + count])


def test_a_working_day_is_open_from_bit_28_to_bit_84() -> None:
    assert list(runs(open_mask(PC, THURSDAY, TIMETABLE))) == [(28, 56)]
    assert open_mask(PC, SUNDAY, TIMETABLE) == 0


def test_prayer_makes_a_hole() -> None:
    prayer = Pause("jumat", (4,), time(11, 40), time(12, 50), "Salat Jumat", "Friday prayer")
    mask = open_mask(PC, FRIDAY, replace(TIMETABLE, pauses=(prayer,)))
    assert spans_of(mask, FRIDAY) == (span(FRIDAY, "07:00", "11:30"), span(FRIDAY, "13:00", "21:00"))


def test_what_is_touched_is_taken_and_what_is_open_is_open_throughout() -> None:
    odd = Span(wib(FRIDAY, "09:05"), wib(FRIDAY, "09:50"))
    assert spans_of(mask_of(odd, FRIDAY), FRIDAY) == (span(FRIDAY, "09:00", "10:00"),)
    assert spans_of(mask_within(odd, FRIDAY), FRIDAY) == (span(FRIDAY, "09:15", "09:45"),)


def test_another_day_is_another_mask() -> None:
    assert mask_of(span(FRIDAY, "09:00", "10:00"), THURSDAY) == 0
    assert mask_of(span(THURSDAY, "09:00", "10:00"), FRIDAY) == 0
    over_night = Span(wib(THURSDAY, "23:00"), wib(FRIDAY, "01:00"))
    assert list(runs(mask_of(over_night, THURSDAY))) == [(92, 4)]
    assert list(runs(mask_of(over_night, FRIDAY))) == [(0, 4)]
    assert mask_of(Span(wib(THURSDAY, "00:00"), wib(SUNDAY, "00:00")), FRIDAY) == FULL


def test_a_moment_knows_its_quarter() -> None:
    assert [quarter_of(wib(FRIDAY, at), FRIDAY) for at in ("00:00", "07:14", "23:59")] == [0, 28, 95]


@given(st.integers(-5000, 5000), st.integers(1, 3000))
def test_a_span_covers_what_a_clock_would_say(begin: int, length: int) -> None:
    midnight = wib(FRIDAY, "00:00")
    some = Span(midnight + timedelta(minutes=begin), midnight + timedelta(minutes=begin + length))
    touched = [at * 15 < begin + length and begin < at * 15 + 15 for at in range(QUARTERS)]
    within = [begin <= at * 15 and at * 15 + 15 <= begin + length for at in range(QUARTERS)]
    assert quarters(mask_of(some, FRIDAY)) == touched
    assert quarters(mask_within(some, FRIDAY)) == within


@given(masks, masks)
def test_free_is_open_and_not_taken(open_: int, taken: int) -> None:
    assert quarters(free_of(open_, taken)) == [
        one and not other for one, other in zip(quarters(open_), quarters(taken), strict=True)
    ]


@given(masks)
def test_stretches_make_up_the_mask_and_never_touch(mask: int) -> None:
    found = list(runs(mask))
    assert union(bits(*one) for one in found) == mask
    assert all(one[0] + one[1] < then[0] for one, then in pairwise(found))
    assert [span_of(FRIDAY, *one) for one in found] == list(spans_of(mask, FRIDAY))
    assert union(mask_of(one, FRIDAY) for one in spans_of(mask, FRIDAY)) == mask


@given(masks, st.integers(1, 20), steps)
def test_a_booking_may_begin_where_all_its_quarters_are_free(mask: int, count: int, step: int) -> None:
    assert quarters(starts(mask, count, step)) == [fits(mask, at, count, step) for at in range(QUARTERS)]


@given(masks, st.integers(1, 20), st.integers(0, 95), steps)
def test_the_first_gap_is_the_first(mask: int, count: int, begin: int, step: int) -> None:
    all_of_them = [at for at in range(begin, QUARTERS) if fits(mask, at, count, step)]
    assert first_gap(mask, count, begin, step) == (all_of_them[0] if all_of_them else None)


@given(masks, st.integers(1, 20), st.integers(0, 95), steps)
def test_the_nearest_gap_is_the_nearest(mask: int, count: int, wanted: int, step: int) -> None:
    all_of_them = [at for at in range(QUARTERS) if fits(mask, at, count, step)]
    nearest = min(all_of_them, key=lambda at: (abs(at - wanted), -at), default=None)
    assert nearest_gap(mask, count, wanted, step) == nearest
