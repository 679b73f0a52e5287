"""What may be booked, and what people hear when it may not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from domain.booking.asks import Ask, Held, held_of
from domain.booking.bookings import Ending, PartyKind, Standing
from domain.booking.facilities import Audience, Facility
from domain.booking.grid import earliest_start
from domain.booking.limits import BookingPolicy, Limits
from domain.booking.refusals import Reason, Refusal
from domain.booking.rules import check, check_extension, check_people
from domain.booking.timetable import Blackout, Holiday, Timetable
from domain.slots import SlotKind
from tests.domain.booking.samples import (
    FRIDAY,
    MONDAY,
    PC,
    ROOM,
    SUNDAY,
    THURSDAY,
    TIMETABLE,
    ask,
    booking,
    held,
    span,
    wib,
)

NOW = wib(THURSDAY, "10:10")
NO_LIMITS = BookingPolicy({})


def reasons(
    wish: Ask,
    facility: Facility = PC,
    mine: Sequence[Held] = (),
    policy: BookingPolicy = NO_LIMITS,
    timetable: Timetable = TIMETABLE,
) -> list[Reason]:
    return [one.reason for one in check(wish, facility, timetable, mine, policy, NOW)]


def only(wish: Ask, facility: Facility = PC, timetable: Timetable = TIMETABLE) -> Refusal:
    [refusal] = check(wish, facility, timetable, (), NO_LIMITS, NOW)
    return refusal


def test_a_computer_for_an_hour_this_afternoon() -> None:
    assert reasons(ask(THURSDAY, "13:00", "14:00")) == []


def test_a_computer_for_now_begins_in_the_half_hour_that_is_running() -> None:
    assert reasons(ask(THURSDAY, "10:00", "11:00")) == []
    assert reasons(ask(THURSDAY, "09:30", "11:00")) == [Reason.IN_THE_PAST]


@pytest.mark.parametrize(("begin", "end"), [("14:00", "13:00"), ("14:00", "14:00")])
def test_what_ends_before_it_begins_is_no_booking(begin: str, end: str) -> None:
    assert reasons(ask(THURSDAY, begin, end)) == [Reason.ENDS_BEFORE_START]


def test_yesterday_is_past() -> None:
    assert Reason.IN_THE_PAST in reasons(ask(THURSDAY.replace(day=25), "09:00", "10:00"))


def test_beside_the_grid() -> None:
    assert only(ask(THURSDAY, "13:10", "14:10")) == Refusal(Reason.OFF_GRID, 30)
    assert only(ask(THURSDAY, "13:00:01", "14:00:01")) == Refusal(Reason.OFF_GRID, 30)


def test_a_room_that_wants_to_be_asked_for_a_day_before() -> None:
    room = replace(ROOM, lead_minutes=1440)
    assert only(ask(FRIDAY, "09:00", "11:00", 20), room) == Refusal(Reason.TOO_SHORT_NOTICE, 1440)
    assert reasons(ask(FRIDAY, "10:30", "11:30", 20), room) == []


def test_the_horizon_counts_days_of_the_calendar() -> None:
    week_later = THURSDAY.replace(month=12, day=3)
    assert reasons(ask(week_later, "20:00", "21:00")) == []
    assert only(ask(week_later.replace(day=4), "07:00", "08:00")) == Refusal(Reason.BEYOND_HORIZON, 7)


def test_too_short_and_too_long() -> None:
    assert only(ask(FRIDAY, "09:00", "09:30", 5), ROOM) == Refusal(Reason.TOO_SHORT, 60)
    assert only(ask(FRIDAY, "09:00", "13:30", 5), ROOM) == Refusal(Reason.TOO_LONG, 240)


def test_outside_the_hours_people_hear_when_it_opens() -> None:
    assert only(ask(SUNDAY, "09:00", "10:00")) == Refusal(Reason.CLOSED, moment=wib(MONDAY, "07:00"))
    assert only(ask(FRIDAY, "20:30", "21:30")).moment == wib(FRIDAY.replace(day=28), "07:00")
    assert only(ask(FRIDAY, "06:30", "07:30")).moment == wib(FRIDAY, "07:00")
    assert only(ask(FRIDAY, "23:00", "00:30")).reason is Reason.ENDS_BEFORE_START


def test_across_midnight_is_outside_the_hours() -> None:
    wish = replace(ask(FRIDAY, "20:30", "21:00"), ends_at=wib(FRIDAY.replace(day=28), "07:30"))
    assert Reason.CLOSED in reasons(wish)


def test_a_closure_is_told_in_the_words_of_who_closed_it() -> None:
    blackout = Blackout("ac", span(FRIDAY, "10:00", "12:00"), "AC diperbaiki")
    found = only(ask(FRIDAY, "09:00", "11:00", 5), ROOM, replace(TIMETABLE, blackouts=(blackout,)))
    assert found == Refusal(Reason.CLOSED, text="AC diperbaiki", moment=wib(FRIDAY, "12:00"))
    holidays = {FRIDAY: Holiday(FRIDAY, "Hari Raya Natal")}
    found = only(ask(FRIDAY, "09:00", "11:00", 5), ROOM, replace(TIMETABLE, holidays=holidays))
    assert (found.text, found.moment) == ("Hari Raya Natal", wib(FRIDAY.replace(day=28), "07:00"))


def test_38_people_do_not_fit_into_37_seats() -> None:
    assert reasons(ask(FRIDAY, "09:00", "11:00", 37), ROOM) == []
    assert only(ask(FRIDAY, "09:00", "11:00", 38), ROOM) == Refusal(Reason.TOO_MANY_PEOPLE, 37)
    assert reasons(ask(FRIDAY, "09:00", "11:00", 0), ROOM) == [Reason.NO_PEOPLE]


def test_rooms_for_groups_and_for_staff() -> None:
    groups, staff = replace(ROOM, audience=Audience.GROUPS), replace(ROOM, audience=Audience.STAFF)
    person, group, of_house = (ask(FRIDAY, "09:00", "11:00", 5, kind) for kind in PartyKind)
    assert [reasons(one, groups) for one in (person, group, of_house)] == [[Reason.GROUPS_ONLY], [], []]
    assert [reasons(one, staff) for one in (person, group, of_house)] == [
        [Reason.STAFF_ONLY],
        [Reason.STAFF_ONLY],
        [],
    ]


def test_what_was_removed_is_not_booked_any_more() -> None:
    assert reasons(ask(FRIDAY, "09:00", "10:00"), replace(PC, in_use=False)) == [Reason.NOT_IN_USE]


def test_nobody_sits_at_two_computers() -> None:
    other = held(FRIDAY, "09:30", "10:30", replace(PC, facility_id="PC-07"))
    assert reasons(ask(FRIDAY, "09:00", "10:00"), mine=[other]) == [Reason.ALREADY_BOOKED]
    assert reasons(ask(FRIDAY, "10:30", "11:30"), mine=[other]) == []
    assert reasons(ask(FRIDAY, "09:00", "10:00", 1, PartyKind.GROUP), mine=[other]) == []
    assert reasons(ask(FRIDAY, "09:00", "10:00"), mine=[held(FRIDAY, "09:00", "11:00", ROOM)]) == []


def test_a_booking_that_is_moved_does_not_stand_in_its_own_way() -> None:
    mine = held(FRIDAY, "09:00", "10:00")
    policy = BookingPolicy({"person/computer": Limits(open=1, per_day=1, minutes_per_day=60)})
    assert reasons(ask(FRIDAY, "09:30", "10:30"), mine=[mine], policy=policy) != []
    moved = replace(ask(FRIDAY, "09:30", "10:30"), replaces=mine.booking_id)
    assert reasons(moved, mine=[mine], policy=policy) == []


def test_staff_set_limits_aside_by_giving_a_reason_but_not_the_number_of_seats() -> None:
    wish = replace(ask(FRIDAY, "09:00", "14:00", 38), by_staff=True)
    assert reasons(wish, ROOM) == [Reason.TOO_LONG, Reason.TOO_MANY_PEOPLE]
    assert reasons(replace(wish, override="   "), ROOM) == [Reason.TOO_LONG, Reason.TOO_MANY_PEOPLE]
    assert reasons(replace(wish, override="Pemutaran film kota"), ROOM) == [Reason.TOO_MANY_PEOPLE]
    at_terminal = replace(wish, by_staff=False, override="Pemutaran film kota")
    assert reasons(at_terminal, ROOM) == [Reason.TOO_LONG, Reason.TOO_MANY_PEOPLE]


def test_refusals_come_in_the_order_of_their_list() -> None:
    wish = ask(SUNDAY.replace(day=22), "09:10", "09:20", 40)
    found = reasons(wish, replace(ROOM, audience=Audience.GROUPS))
    order = list(Reason)
    assert found == sorted(found, key=order.index)
    assert len(found) == 6


def test_who_left_early_used_less_and_who_cancelled_nothing() -> None:
    left = booking(ending=Ending.RETURNED, ended_at=wib(FRIDAY, "09:20"))
    counted = held_of(left, SlotKind.COMPUTER, Standing.OVER)
    assert counted is not None
    assert counted.ends_at == wib(FRIDAY, "09:20")
    assert held_of(booking(), SlotKind.COMPUTER, Standing.CANCELLED) is None
    assert held_of(booking(), SlotKind.COMPUTER, Standing.NO_SHOW) is not None


def test_an_extension_is_not_asked_again_when_it_began() -> None:
    begun = ask(THURSDAY, "09:00", "11:00")
    assert reasons(begun) == [Reason.IN_THE_PAST]
    assert check_extension(begun, PC, TIMETABLE, (), NO_LIMITS, NOW) == ()
    late = ask(THURSDAY, "20:00", "22:00")
    assert [one.reason for one in check_extension(late, PC, TIMETABLE, (), NO_LIMITS, NOW)] == [Reason.CLOSED]


@pytest.mark.parametrize(
    ("people", "reason"), [(0, Reason.NO_PEOPLE), (1, None), (37, None), (38, Reason.TOO_MANY_PEOPLE)]
)
def test_as_many_may_come_as_there_are_seats(people: int, reason: Reason | None) -> None:
    found = check_people(people, ROOM, 1)
    assert [one.reason for one in found] == ([] if reason is None else [reason])


def test_who_must_ask_in_time_may_begin_after_that_time_and_others_at_once() -> None:
    assert earliest_start(PC, NOW) == wib(THURSDAY, "10:00")
    assert earliest_start(replace(PC, lead_minutes=60), NOW) == wib(THURSDAY, "11:30")
