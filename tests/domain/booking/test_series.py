"""A community group meets again and again; which dates that names, and what stands in for one that is taken."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.booking.masks import FULL, bits
from domain.booking.refusals import Reason, Refusal
from domain.booking.series import Every, Gap, SeriesRule, dates_of, nearest_free, rule_body, rule_of, span_on
from tests.domain.booking.samples import FRIDAY, THURSDAY, span

WEEKLY = SeriesRule(THURSDAY, time(15), time(17), Every.WEEK, count=3)
MONTHLY = replace(WEEKLY, every=Every.MONTH_BY_WEEKDAY)

rules = st.builds(
    SeriesRule,
    st.dates(date(2026, 1, 1), date(2030, 12, 31)),
    st.just(time(9)),
    st.just(time(11)),
    st.sampled_from(Every),
    st.none(),
    st.integers(1, 60),
)


def dates(rule: SeriesRule, longest: int = 60) -> list[str]:
    found = dates_of(rule, longest)
    assert isinstance(found, tuple), found
    return [day.isoformat() for day in found]


def test_every_week_and_every_second_week() -> None:
    assert dates(WEEKLY) == ["2026-11-26", "2026-12-03", "2026-12-10"]
    assert dates(replace(WEEKLY, every=Every.SECOND_WEEK)) == ["2026-11-26", "2026-12-10", "2026-12-24"]


def test_until_a_date_that_is_one_of_them() -> None:
    until = replace(WEEKLY, count=0, until=date(2026, 12, 10))
    assert dates(until) == ["2026-11-26", "2026-12-03", "2026-12-10"]
    assert dates(replace(until, until=date(2026, 12, 9))) == ["2026-11-26", "2026-12-03"]
    assert dates(replace(until, until=THURSDAY)) == ["2026-11-26"]


def test_the_fourth_thursday_of_each_month() -> None:
    assert dates(MONTHLY) == ["2026-11-26", "2026-12-24", "2027-01-28"]


def test_the_fifth_becomes_the_last_where_there_are_only_four() -> None:
    fifth = replace(MONTHLY, first=date(2026, 12, 31), count=4)
    assert dates(fifth) == ["2026-12-31", "2027-01-28", "2027-02-25", "2027-03-25"]
    assert dates(replace(fifth, first=date(2027, 1, 30), count=3)) == [
        "2027-01-30",
        "2027-02-27",
        "2027-03-27",
    ]


def test_a_series_without_an_end_is_refused() -> None:
    assert dates_of(replace(WEEKLY, count=0), 60) == Refusal(Reason.SERIES_ENDLESS)


def test_a_slip_of_a_finger_in_the_year_books_no_century() -> None:
    assert dates_of(replace(WEEKLY, count=0, until=date(2126, 11, 26)), 60) == Refusal(
        Reason.SERIES_TOO_LONG, 60
    )
    assert dates_of(replace(WEEKLY, count=61), 60) == Refusal(Reason.SERIES_TOO_LONG, 60)
    assert len(dates(replace(WEEKLY, count=60))) == 60


@pytest.mark.parametrize("every", Every)
def test_the_calendar_itself_ends(every: Every) -> None:
    assert dates(SeriesRule(date(9999, 12, 30), time(9), time(10), every, count=3)) == ["9999-12-30"]


def test_what_ends_before_it_begins_is_no_series() -> None:
    assert dates_of(replace(WEEKLY, ends=time(15)), 60) == Refusal(Reason.ENDS_BEFORE_START)
    early = replace(WEEKLY, until=THURSDAY - timedelta(days=1))
    assert dates_of(early, 60) == Refusal(Reason.ENDS_BEFORE_START)


@given(rules)
def test_the_dates_of_any_rule(rule: SeriesRule) -> None:
    found = dates_of(rule, 60)
    assert isinstance(found, tuple)
    assert len(found) == rule.count
    assert found[0] == rule.first
    assert list(found) == sorted(set(found))
    assert {day.weekday() for day in found} == {rule.first.weekday()}
    if rule.every is Every.MONTH_BY_WEEKDAY:
        months = [day.year * 12 + day.month for day in found]
        assert months == list(range(months[0], months[0] + rule.count)), "no month is left out"


@given(rules)
def test_a_rule_survives_the_wire(rule: SeriesRule) -> None:
    assert rule_of(json.loads(json.dumps(rule_body(rule)))) == rule


def test_a_body_that_is_no_rule_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="begins"):
        rule_of({"first": "2026-11-26"})
    with pytest.raises(ValueError, match="fortnight"):
        rule_of(rule_body(WEEKLY) | {"every": "fortnight"})


def test_a_date_has_its_time_in_semarang() -> None:
    assert span_on(WEEKLY, FRIDAY) == span(FRIDAY, "15:00", "17:00")


def test_the_nearest_free_time_is_on_the_same_day_if_there_is_any() -> None:
    free = {THURSDAY: bits(28, 8) | bits(70, 8), FRIDAY: FULL}
    assert nearest_free(free.__getitem__, THURSDAY, 60, 8, 2) == Gap(THURSDAY, 70, 8)
    assert nearest_free(free.__getitem__, THURSDAY, 40, 8, 2) == Gap(THURSDAY, 28, 8)


def test_else_on_a_following_day_near_the_same_hour_up_to_a_week() -> None:
    friday = {FRIDAY: bits(28, 56)}
    assert nearest_free(lambda day: friday.get(day, 0), THURSDAY, 60, 8, 2) == Gap(FRIDAY, 60, 8)
    week_later = {THURSDAY + timedelta(days=7): FULL}
    assert nearest_free(lambda day: week_later.get(day, 0), THURSDAY, 60, 8, 2) is not None
    later = {THURSDAY + timedelta(days=8): FULL}
    assert nearest_free(lambda day: later.get(day, 0), THURSDAY, 60, 8, 2) is None
