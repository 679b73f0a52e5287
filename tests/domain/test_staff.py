"""Staff PINs and how long wrong ones make everybody wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.staff import PinGuard, PinProblem, before_trying, check_pin, lock_at, lock_time

NOW = datetime(2026, 11, 23, 2, 41, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pin", "problem"),
    [
        ("483920", None),
        ("914203857264", None),
        ("48392", PinProblem.TOO_SHORT),
        ("4839204839201", PinProblem.TOO_LONG),
        ("48a920", PinProblem.NOT_DIGITS),
        ("", PinProblem.NOT_DIGITS),
        ("４８３９２０", PinProblem.NOT_DIGITS),
        ("111111", PinProblem.TOO_SIMPLE),
        ("121212", PinProblem.TOO_SIMPLE),
        ("123123", PinProblem.TOO_SIMPLE),
        ("123456", PinProblem.TOO_SIMPLE),
        ("567890", PinProblem.TOO_SIMPLE),
        ("987654", PinProblem.TOO_SIMPLE),
    ],
)
def test_a_pin_has_six_to_twelve_digits_and_is_not_the_first_that_others_try(
    pin: str, problem: PinProblem | None
) -> None:
    assert check_pin(pin) is problem


def test_L3_the_wait_begins_at_the_fifth_failure_and_doubles_to_a_quarter_of_an_hour() -> None:
    seconds = [lock_time(failures).total_seconds() for failures in (4, 5, 6, 7, 8, 9, 10, 11, 10**9)]
    assert seconds == [0, 30, 60, 120, 240, 480, 900, 900, 900]


@given(st.integers(5, 40), st.integers(-10 * 365 * 24 * 3600, -1))
def test_L3_a_clock_set_back_neither_opens_a_lock_nor_closes_it_for_ever(failures: int, back: int) -> None:
    guard = PinGuard(failures, NOW + lock_time(failures))
    moved = NOW + timedelta(seconds=back)
    until = lock_at(guard, moved)
    assert until is not None
    assert timedelta(0) < until - moved <= lock_time(failures)


def test_L3_a_try_counts_before_the_pin_is_looked_at() -> None:
    guard = PinGuard()
    for _ in range(5):
        guard = before_trying(guard, NOW)
    assert guard == PinGuard(5, NOW + timedelta(seconds=30))
    assert lock_at(guard, NOW + timedelta(seconds=30)) is None
