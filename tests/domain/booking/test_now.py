"""Somebody stands before the terminal and wants a computer now."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.booking.masks import bits, mask_of, spans_of
from domain.booking.now import ComputerDay, FreeNow, WaitNow, computer_for_now
from tests.domain.booking.samples import PC, THURSDAY, span, wib

NOW = wib(THURSDAY, "10:10")
OPEN = bits(28, 56)


def computer(name: str, taken: str = "", sure: str = "07:00-21:00", waiting: str = "") -> ComputerDay:
    waits = tuple(mask(one) for one in waiting.split())
    return ComputerDay(replace(PC, facility_id=name), OPEN, mask(taken), mask(sure), waits)


def mask(times: str) -> int:
    whole = 0
    for one in times.split():
        begin, _, end = one.partition("-")
        whole |= mask_of(span(THURSDAY, begin, end), THURSDAY)
    return whole


def test_a_computer_from_now_for_about_an_hour() -> None:
    found = computer_for_now([computer("PC-03")], NOW, 60)
    assert found == FreeNow("PC-03", span(THURSDAY, "10:00", "11:00"), sure=True)


def test_late_in_the_half_hour_nobody_is_given_short_measure() -> None:
    found = computer_for_now([computer("PC-03")], wib(THURSDAY, "10:25"), 60)
    assert found == FreeNow("PC-03", span(THURSDAY, "10:00", "11:30"), sure=True)
    longest = computer_for_now([computer("PC-03")], wib(THURSDAY, "10:25"), 120)
    assert longest == FreeNow("PC-03", span(THURSDAY, "10:00", "12:00"), sure=True)


def test_a_sure_one_before_one_that_must_be_asked_for() -> None:
    unsure, sure = computer("PC-01", sure=""), computer("PC-09", sure="10:00-11:00")
    found = computer_for_now([unsure, sure], NOW, 60)
    assert found == FreeNow("PC-09", span(THURSDAY, "10:00", "11:00"), sure=True)


def test_long_stretches_stay_whole_for_who_needs_them() -> None:
    found = computer_for_now([computer("PC-01"), computer("PC-02", taken="11:00-12:00")], NOW, 60)
    assert isinstance(found, FreeNow)
    assert found.facility_id == "PC-02"


def test_the_accessible_computer_is_kept_for_who_needs_it() -> None:
    accessible, plain = computer("PC-01"), computer("PC-02")
    plain = replace(plain, facility=replace(plain.facility, accessible=False))

    def given(*computers: ComputerDay, needs_it: bool = False) -> str:
        found = computer_for_now(computers, NOW, 60, accessible=needs_it)
        assert found is not None
        return found.facility_id

    assert given(accessible, plain) == "PC-02"
    assert given(accessible, plain, needs_it=True) == "PC-01"
    assert given(accessible, replace(plain, taken=OPEN)) == "PC-01", "rather than nobody"
    waits = computer_for_now(
        [replace(accessible, taken=mask("10:00-11:00")), plain], NOW, 60, accessible=True
    )
    assert waits == WaitNow("PC-01", span(THURSDAY, "11:00", "12:00"), 50, 1, sure=True)
    both = [replace(one, taken=mask("10:00-11:00")) for one in (accessible, plain)]
    assert given(*both) == "PC-02", "who needs none queues for another"


def test_a_shorter_time_is_better_than_none() -> None:
    found = computer_for_now([computer("PC-01", taken="10:30-21:00")], NOW, 60)
    assert found == FreeNow("PC-01", span(THURSDAY, "10:00", "10:30"), sure=True)


def test_whoever_waits_for_a_computer_is_not_overtaken() -> None:
    found = computer_for_now([computer("PC-01", waiting="10:00-11:00")], NOW, 60)
    assert found == WaitNow("PC-01", span(THURSDAY, "11:00", "12:00"), 50, 1, sure=True)


def test_the_wait_lasts_to_the_earliest_end() -> None:
    found = computer_for_now(
        [computer("PC-01", taken="09:00-12:00"), computer("PC-02", taken="09:30-10:30", sure="")], NOW, 60
    )
    assert found == WaitNow("PC-02", span(THURSDAY, "10:30", "11:30"), 20, 1, sure=False)


def test_minutes_of_the_wait_are_rounded_up() -> None:
    late = wib(THURSDAY, "10:10:30")
    found = computer_for_now([computer("PC-02", taken="09:30-10:30")], late, 60)
    assert isinstance(found, WaitNow)
    assert found.minutes == 20


def test_where_all_is_taken_until_closing_no_time_is_promised() -> None:
    full = computer("PC-01", taken="07:00-21:00", waiting="10:30-11:00 12:00-13:00")
    emptier = computer("PC-02", taken="07:00-21:00", waiting="12:00-13:00")
    assert computer_for_now([full, emptier], NOW, 60) == WaitNow(
        "PC-02", span(THURSDAY, "10:30", "11:00"), None, 1
    )
    assert computer_for_now([full], NOW, 60) == WaitNow("PC-01", span(THURSDAY, "10:30", "11:00"), None, 2)


def test_before_opening_the_wait_is_for_the_opening() -> None:
    found = computer_for_now([computer("PC-01")], wib(THURSDAY, "06:50"), 60)
    assert found == WaitNow("PC-01", span(THURSDAY, "07:00", "08:00"), 10, 1, sure=True)


def test_after_closing_and_on_closed_days_there_is_none() -> None:
    assert computer_for_now([computer("PC-01")], wib(THURSDAY, "21:00"), 60) is None
    assert computer_for_now([replace(computer("PC-01"), open=0)], NOW, 60) is None
    assert computer_for_now([], NOW, 60) is None


def test_the_last_half_hour_of_the_day() -> None:
    found = computer_for_now([computer("PC-01")], wib(THURSDAY, "20:40"), 60)
    assert found == FreeNow("PC-01", span(THURSDAY, "20:30", "21:00"), sure=True)


def test_the_buffer_after_a_booking_is_respected_and_none_is_needed_at_closing() -> None:
    cleaned = replace(PC, buffer_minutes=10)
    one = replace(computer("PC-03", taken="11:00-12:00"), facility=cleaned)
    assert computer_for_now([one], NOW, 60) == FreeNow("PC-03", span(THURSDAY, "10:00", "10:30"), sure=True)
    assert computer_for_now([one], wib(THURSDAY, "20:05"), 60) == FreeNow(
        "PC-03", span(THURSDAY, "20:00", "21:00"), sure=True
    )
    waits = computer_for_now([one], wib(THURSDAY, "10:35"), 60)
    assert isinstance(waits, WaitNow)
    assert waits.span.starts_at == wib(THURSDAY, "12:00")


some_masks = st.lists(st.tuples(st.integers(28, 83), st.integers(1, 20)), max_size=5).map(
    lambda some: sum({1 << at + nr for at, count in some for nr in range(count)})
)


@given(
    st.lists(st.tuples(some_masks, some_masks, st.lists(some_masks, max_size=2)), min_size=1, max_size=4),
    st.integers(0, 1439),
    st.sampled_from([30, 60, 90, 120]),
)
def test_whatever_is_offered_is_free_open_and_nobody_waits_for_it(
    day: list[tuple[int, int, list[int]]], minute: int, minutes: int
) -> None:
    computers = {
        f"PC-{nr:02}": ComputerDay(replace(PC, facility_id=f"PC-{nr:02}"), OPEN, taken, sure, tuple(waiting))
        for nr, (taken, sure, waiting) in enumerate(day)
    }
    now = wib(THURSDAY, f"{minute // 60:02}:{minute % 60:02}")
    found = computer_for_now(list(computers.values()), now, minutes)
    if found is None:
        return
    one, wanted = computers[found.facility_id], mask_of(found.span, THURSDAY)
    assert spans_of(wanted, THURSDAY) == (found.span,)
    assert wanted & ~one.open == 0
    if isinstance(found, FreeNow) or found.minutes is not None:
        assert wanted & one.taken == 0
        assert not any(wanted & other for other in one.waiting)
        assert found.sure == (wanted & ~one.sure == 0)
    if isinstance(found, FreeNow):
        assert found.span.starts_at <= now < found.span.ends_at
    else:
        assert found.span.ends_at > now
