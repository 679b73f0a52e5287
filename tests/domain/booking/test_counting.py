"""Limits by count and by hours, by the calendar of Semarang."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.booking.asks import Ask, Held
from domain.booking.bookings import PartyKind
from domain.booking.counting import over_limits
from domain.booking.limits import DEFAULT_POLICY, BookingPolicy, Limits
from domain.booking.refusals import Reason, Refusal
from domain.slots import SlotKind
from tests.domain.booking.samples import FRIDAY, MONDAY, PC, ROOM, THURSDAY, ask, held, wib

NOW = wib(THURSDAY, "06:00")


def found(wish: Ask, mine: list[Held], limits: Limits, kind: SlotKind = SlotKind.COMPUTER) -> list[Refusal]:
    policy = BookingPolicy({f"person/{kind.value}": limits})
    return list(over_limits(wish, kind, mine, policy, NOW))


def test_three_a_day_and_no_fourth() -> None:
    mine = [held(THURSDAY, f"{hour:02}:00", f"{hour:02}:30") for hour in (7, 9, 11)]
    wish = ask(THURSDAY, "13:00", "13:30")
    assert found(wish, mine[:2], Limits(per_day=3)) == []
    assert found(wish, mine, Limits(per_day=3)) == [Refusal(Reason.TOO_MANY_BOOKINGS, 3, "day")]
    assert found(ask(FRIDAY, "13:00", "13:30"), mine, Limits(per_day=3)) == []


def test_the_week_runs_from_monday_to_sunday() -> None:
    saturday = FRIDAY.replace(day=28)
    mine = [held(MONDAY - timedelta(7), "07:00", "08:00"), held(saturday, "20:00", "21:00")]
    assert found(ask(FRIDAY, "13:00", "14:00"), mine, Limits(per_week=2)) != []
    assert found(ask(MONDAY, "13:00", "14:00"), mine, Limits(per_week=2)) == []


def test_a_week_over_new_year_is_one_week() -> None:
    mine = [held(date(2026, 12, 31), "09:00", "10:00")]
    assert found(ask(date(2027, 1, 2), "09:00", "10:00"), mine, Limits(per_week=1)) != []
    assert found(ask(date(2027, 1, 2), "09:00", "10:00"), mine, Limits(per_month=1)) == []


def test_the_month_is_that_of_the_calendar() -> None:
    mine = [held(MONDAY, "20:30", "21:00")]
    assert found(ask(date(2026, 11, 2), "09:00", "10:00"), mine, Limits(per_month=1)) != []
    assert found(ask(date(2026, 12, 1), "07:00", "08:00"), mine, Limits(per_month=1)) == []


def test_early_in_the_morning_of_semarang_it_is_still_yesterday_in_utc() -> None:
    assert wib(MONDAY, "06:30").date() != MONDAY
    assert found(ask(MONDAY, "06:30", "07:00"), [held(MONDAY, "20:00", "21:00")], Limits(per_day=1)) != []


def test_hours_add_up_with_what_is_asked_for() -> None:
    mine = [held(THURSDAY, "07:00", "09:00")]
    limits = Limits(minutes_per_day=180)
    assert found(ask(THURSDAY, "13:00", "14:00"), mine, limits) == []
    assert found(ask(THURSDAY, "13:00", "14:30"), mine, limits) == [
        Refusal(Reason.TOO_MANY_HOURS, 180, "day")
    ]


def test_two_that_lie_ahead_and_no_third() -> None:
    ahead = [held(FRIDAY, "09:00", "10:00"), held(MONDAY, "09:00", "10:00")]
    behind = [held(THURSDAY.replace(day=25), "09:00", "10:00")]
    wish = ask(FRIDAY, "13:00", "14:00")
    assert found(wish, ahead[:1] + behind, Limits(open=2)) == []
    assert found(wish, ahead, Limits(open=2)) == [Refusal(Reason.TOO_MANY_BOOKINGS, 2, "open")]


def test_rooms_and_computers_count_apart() -> None:
    rooms = [held(FRIDAY, "09:00", "11:00", ROOM)]
    assert found(ask(FRIDAY, "13:00", "14:00"), rooms, Limits(open=1, per_day=1)) == []


def test_for_staff_there_are_no_limits_and_for_a_group_others() -> None:
    mine = [held(FRIDAY, f"{hour:02}:00", f"{hour:02}:30") for hour in range(7, 20)]
    wish = ask(FRIDAY, "20:00", "21:00", kind=PartyKind.STAFF)
    assert list(over_limits(wish, PC.kind, mine, DEFAULT_POLICY, NOW)) == []
    group = replace(wish, party_kind=PartyKind.GROUP)
    assert {one.number for one in over_limits(group, PC.kind, mine, DEFAULT_POLICY, NOW)} == {10}
    assert all(one.overridable for one in over_limits(group, PC.kind, mine, DEFAULT_POLICY, NOW))


days = st.integers(0, 40).map(lambda ahead: THURSDAY + timedelta(days=ahead))
hours = st.integers(7, 19)


@given(
    st.lists(st.tuples(days, hours, st.integers(1, 4)), max_size=20),
    st.tuples(days, hours),
    st.integers(1, 5),
    st.integers(1, 5),
    st.integers(1, 5),
)
def test_a_limit_speaks_exactly_when_it_would_be_passed(
    held_before: list[tuple[date, int, int]], wish: tuple[date, int], day: int, week: int, month: int
) -> None:
    mine = [held(one, f"{hour:02}:00", f"{hour:02}:{15 * (nr % 4):02}") for one, hour, nr in held_before]
    mine = [replace(one, ends_at=one.starts_at + timedelta(minutes=30)) for one in mine]
    asked = ask(wish[0], f"{wish[1]:02}:00", f"{wish[1]:02}:30")
    limits = Limits(per_day=day, per_week=week, per_month=month, minutes_per_day=30 * day)
    said = {(one.reason, one.text) for one in found(asked, mine, limits)}
    monday = wish[0] - timedelta(days=wish[0].weekday())
    on_day = sum(one == wish[0] for one, _, _ in held_before)
    in_week = sum(monday <= one < monday + timedelta(7) for one, _, _ in held_before)
    in_month = sum((one.year, one.month) == (wish[0].year, wish[0].month) for one, _, _ in held_before)
    expected = {
        (Reason.TOO_MANY_BOOKINGS, "day"): on_day + 1 > day,
        (Reason.TOO_MANY_BOOKINGS, "week"): in_week + 1 > week,
        (Reason.TOO_MANY_BOOKINGS, "month"): in_month + 1 > month,
        (Reason.TOO_MANY_HOURS, "day"): on_day + 1 > day,
    }
    assert said == {what for what, broken in expected.items() if broken}
