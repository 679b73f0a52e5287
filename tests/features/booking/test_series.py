"""Series of community groups."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from domain.booking.bookings import Standing
from domain.booking.refusals import Reason
from domain.booking.series import Every, SeriesRule
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import Changed, Made, NotDone, Option, SeriesMade
from tests.features.booking.conftest import TODAY
from tests.features.booking.house import BookingHouse, group, person, wib, wish

ROOM = "ruang-diskusi"
TUESDAYS = SeriesRule(date(2026, 12, 1), time(14), time(16), Every.WEEK, count=4)
WISH = wish(ROOM, wib("2026-12-01", "14:00"), 120, group(), people=8)
SECOND = date(2026, 12, 8)


@pytest.fixture
def room(house: BookingHouse) -> BookingHouse:
    """The discussion room is open for six weeks; the desk holds it."""
    house.lease(house.open_slots(ROOM, TODAY, 45))
    return house


@pytest.fixture
def taken(room: BookingHouse) -> BookingHouse:
    """Somebody has the second Tuesday already."""
    room.made(wish(ROOM, wib("2026-12-08", "15:00"), 60, person("Slamet", "081211112222"), people=3))
    return room


def test_conflicts_are_shown_date_by_date_with_the_nearest_free_time(taken: BookingHouse) -> None:
    plan = taken.service.plan_series(TUESDAYS, WISH)
    assert [bool(one.refusals) for one in plan.dates] == [False, True, False, False]
    conflict = plan.dates[1]
    assert [one.reason for one in conflict.refusals] == [Reason.TAKEN]
    assert conflict.nearest is not None
    # From 12.30, so that the room is cleaned before three.
    assert conflict.nearest.span.starts_at == wib("2026-12-08", "12:30")
    assert conflict.nearest.sure


def test_accept_skip_or_change_and_one_code_for_all(taken: BookingHouse) -> None:
    assert isinstance(taken.service.book_series(TUESDAYS, WISH, {}), NotDone)
    nearest = taken.service.plan_series(TUESDAYS, WISH).dates[1].nearest
    made = taken.service.book_series(TUESDAYS, WISH, {SECOND: nearest})
    assert isinstance(made, SeriesMade)
    assert len(made.views) == 4
    assert {one.booking.code for one in made.views} == {made.code}
    assert {one.standing for one in made.views} == {Standing.CONFIRMED}
    assert [one.booking for one in taken.service.by_code(made.code)] == [one.booking for one in made.views]


def test_a_skipped_date_is_added_again_when_it_comes_free(taken: BookingHouse) -> None:
    made = taken.service.book_series(TUESDAYS, WISH, {SECOND: None})
    assert isinstance(made, SeriesMade)
    assert made.skipped == (SECOND,)
    assert taken.service.readdable(made.series_id) == []
    (other,) = taken.service.between(wib("2026-12-08", "07:00"), wib("2026-12-08", "21:00"))
    taken.service.cancel(other.booking.booking_id)
    assert taken.service.readdable(made.series_id) == [SECOND]
    # The rights that were spent are the server's again: until it answers, the date is only requested.
    again = taken.service.readd(made.series_id, SECOND)
    assert isinstance(again, Made)
    assert again.view.booking.code == made.code
    assert len(taken.service.series(made.series_id)) == 4
    assert taken.service.readdable(made.series_id) == []


def test_saved_twice_it_is_one_series(room: BookingHouse) -> None:
    asked = replace(WISH, token="form-9")
    first = room.service.book_series(TUESDAYS, asked, {})
    second = room.service.book_series(TUESDAYS, asked, {})
    assert isinstance(first, SeriesMade)
    assert first == second


def test_change_the_following_or_cancel_them(room: BookingHouse) -> None:
    made = room.service.book_series(TUESDAYS, WISH, {})
    assert isinstance(made, SeriesMade)
    third = made.views[2].booking
    moved = room.service.move(
        third.booking_id,
        ROOM,
        third.starts_at - timedelta(hours=4),
        third.ends_at - timedelta(hours=4),
        following=True,
    )
    assert isinstance(moved, Changed)
    hours = [one.booking.starts_at.hour for one in room.service.series(made.series_id)]
    assert hours == [7, 7, 3, 3]
    room.service.cancel(made.views[1].booking.booking_id, following=True)
    standings = [one.standing for one in room.service.series(made.series_id)]
    assert standings == [Standing.CONFIRMED, *[Standing.CANCELLED] * 3]


def test_a_series_without_an_end_is_refused(room: BookingHouse) -> None:
    endless = SeriesRule(date(2026, 12, 1), time(14), time(16), Every.WEEK)
    assert [one.reason for one in room.service.plan_series(endless, WISH).refusals] == [Reason.SERIES_ENDLESS]
    assert isinstance(room.service.book_series(endless, WISH, {}), NotDone)


def test_weekly_limits_hold_within_the_series_and_say_which_date(room: BookingHouse) -> None:
    alone = wish(ROOM, wib("2026-12-01", "14:00"), 120, person(), people=8)
    plan = room.service.plan_series(TUESDAYS, alone)
    assert [[one.reason for one in it.refusals] for it in plan.dates][-1] == [Reason.TOO_MANY_BOOKINGS]


def test_moving_a_series_shows_what_collides_date_by_date_before_anything_moves(room: BookingHouse) -> None:
    made = room.service.book_series(TUESDAYS, WISH, {})
    assert isinstance(made, SeriesMade)
    room.made(wish(ROOM, wib("2026-12-15", "10:00"), 60, person("Slamet", "081211112222"), people=3))
    first = made.views[0].booking
    to = Option(ROOM, Span(wib("2026-12-01", "10:00"), wib("2026-12-01", "12:00")))
    plan = room.service.plan_move(first.booking_id, to, by_staff=True, following=True)
    assert [[one.reason for one in date.refusals] for date in plan] == [[], [], [Reason.TAKEN], []]
    assert plan[2].nearest is not None
    assert room.service.by_code(made.code)[0].booking == first
    moves = {date.view.booking.booking_id: date.to for date in plan}
    assert isinstance(room.service.move_dates(moves, by_staff=True), NotDone)
    assert room.service.by_code(made.code)[0].booking == first, "all of them or none"
    moves[plan[2].view.booking.booking_id] = plan[2].nearest
    assert isinstance(room.service.move_dates(moves, by_staff=True), Changed)
    starts = [view.booking.starts_at for view in room.service.by_code(made.code)]
    wanted = [wib("2026-12-01", "10:00"), wib("2026-12-08", "10:00"), plan[2].nearest.span.starts_at]
    assert starts == [*wanted, wib("2026-12-22", "10:00")]
