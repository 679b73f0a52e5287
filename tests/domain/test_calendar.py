"""Opening hours and working days."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Closed, Open, Opening, add_working_days, day_ends, is_working_day
from domain.clock import WIB
from domain.hours_data import service_hours
from kiosk_app.session.hours import HOUSE, load_hours

PIP = load_hours()[HOUSE]
PPID = load_hours()["ppid"]
MONDAY = date(2026, 11, 23)


def _at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), tzinfo=WIB)


def test_the_house_is_open_from_seven_to_nine_in_the_evening() -> None:
    assert PIP.state_at(_at(MONDAY, 9, 41)) == Open(_at(MONDAY, 21))
    assert PIP.state_at(_at(MONDAY, 6, 59)) == Closed(_at(MONDAY, 7))
    assert PIP.state_at(_at(MONDAY, 21)) == Closed(_at(date(2026, 11, 24), 7))


def test_the_hours_are_meant_in_semarang_whatever_the_zone_of_the_moment() -> None:
    assert PIP.state_at(datetime(2026, 11, 22, 23, 59, tzinfo=UTC)) == Closed(_at(MONDAY, 7))
    assert isinstance(PIP.state_at(datetime(2026, 11, 23, 0, 0, tzinfo=UTC)), Open)


def test_on_sunday_the_house_opens_again_on_monday() -> None:
    assert PIP.state_at(_at(date(2026, 11, 22), 10)) == Closed(_at(MONDAY, 7))


def test_the_ppid_counter_keeps_its_own_hours() -> None:
    friday = date(2026, 11, 27)
    assert PPID.opening_on(friday) == Opening(time(8), time(11, 30))
    assert PPID.opening_on(date(2026, 11, 28)) is None
    assert PPID.state_at(_at(friday, 11, 30)) == Closed(_at(date(2026, 11, 30), 8))


def test_a_dated_exception_stands_before_the_week() -> None:
    short = replace(PIP, exceptions={MONDAY: Opening(time(9), time(12)), date(2026, 11, 24): None})
    assert short.closing_moment(MONDAY) == _at(MONDAY, 12)
    assert short.state_at(_at(MONDAY, 13)) == Closed(_at(date(2026, 11, 25), 7))


def test_a_house_that_never_opens_says_so() -> None:
    assert replace(PIP, week={}).state_at(_at(MONDAY, 9)) == Closed(None)


def test_a_visit_ends_at_closing_and_one_after_hours_at_midnight() -> None:
    assert day_ends(PIP, _at(MONDAY, 9)) == _at(MONDAY, 21)
    assert day_ends(PIP, _at(MONDAY, 21, 30)) == _at(date(2026, 11, 24), 0)
    assert day_ends(PIP, _at(date(2026, 11, 22), 10)) == _at(MONDAY, 0)


def test_hours_that_close_before_they_open_are_not_accepted() -> None:
    with pytest.raises(ValueError, match="before it opens"):
        service_hours({"services": {"pip": {"week": {"mon": ["21:00", "07:00"]}}}})


@given(st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: _at(MONDAY, 0) + timedelta(minutes=minutes)))
def test_what_is_said_about_opening_comes_true(moment: datetime) -> None:
    state = PIP.state_at(moment)
    if isinstance(state, Open):
        assert state.until > moment
        assert isinstance(PIP.state_at(state.until), Closed)
    else:
        assert state.opens is not None
        assert state.opens > moment
        assert isinstance(PIP.state_at(state.opens), Open)


@pytest.fixture(scope="module")
def free_days() -> Container[date]:
    """Public holidays and cuti bersama of Indonesia."""
    return holidays.country_holidays("ID", years=range(2026, 2028), categories=("public", "government"))


@pytest.mark.parametrize(
    ("complete", "days", "due"),
    [
        ("2026-03-16", 10, "2026-04-07"),
        ("2026-04-07", 7, "2026-04-16"),
        ("2026-03-16", 30, "2026-05-06"),
        ("2026-03-16", 14, "2026-04-13"),
        ("2026-12-14", 10, "2026-12-30"),
        ("2026-12-30", 7, "2027-01-12"),
        ("2026-03-16", 3, "2026-03-26"),
        ("2026-03-16", 5, "2026-03-30"),
        ("2026-03-16", 60, "2026-06-25"),
    ],
)
def test_deadlines_fall_where_the_law_puts_them(
    complete: str, days: int, due: str, free_days: Container[date]
) -> None:
    found = add_working_days(date.fromisoformat(complete), days, free_days)
    assert found == date.fromisoformat(due)


def test_working_days_are_counted_forwards_only() -> None:
    with pytest.raises(ValueError, match="forwards"):
        add_working_days(MONDAY, -1, ())


@given(st.dates(date(2026, 1, 1), date(2026, 12, 1)), st.integers(1, 20))
def test_a_deadline_is_a_working_day_and_none_is_skipped(start: date, days: int) -> None:
    closed = {date(2026, 3, 20), date(2026, 8, 17), date(2026, 12, 25)}
    due = add_working_days(start, days, closed)
    assert is_working_day(due, closed)
    between = [date.fromordinal(n) for n in range(start.toordinal() + 1, due.toordinal() + 1)]
    assert sum(is_working_day(day, closed) for day in between) == days
