"""Moving: afterwards exactly the new time is held, and what moves together does not stand in its own way."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from domain.booking.bookings import Standing
from domain.booking.refusals import Reason
from domain.booking.series import Every, SeriesRule
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import Changed, NotDone, Option, SeriesMade
from tests.features.booking.conftest import TODAY
from tests.features.booking.house import BookingHouse, group, person, wib, wish
from tests.features.booking.test_deeds import reasons, taken_hours

TEN = wib("2026-11-23", "10:00")
HALF, HOUR, WEEK = timedelta(minutes=30), timedelta(hours=1), timedelta(weeks=1)
ROOM = "ruang-diskusi"
TUESDAYS = SeriesRule(date(2026, 12, 1), time(14), time(16), Every.WEEK, count=4)
CHOIR = wish(ROOM, wib("2026-12-01", "14:00"), 120, group(), people=8)


@pytest.mark.parametrize(
    ("begin", "minutes", "holds"),
    [(HALF, 60, "10:30-11:30"), (-HALF, 60, "09:30-10:30"), (HALF, 30, "10:30-11:00")],
)
def test_a_cut_off_desk_holds_exactly_the_new_time_of_what_it_moved(
    house: BookingHouse, begin: timedelta, minutes: int, holds: str
) -> None:
    house.clock.set(wib("2026-11-23", "07:00"))
    house.lease(house.open_slots("PC-01", TODAY))
    view = house.made(wish("PC-01", TEN, 60))
    start = TEN + begin
    outcome = house.service.move(
        view.booking.booking_id, "PC-01", start, start + timedelta(minutes=minutes), by_staff=True
    )
    assert isinstance(outcome, Changed)
    assert outcome.view.standing is Standing.CONFIRMED
    assert taken_hours(house, "PC-01") == [holds]
    assert house.operations()[2:] == ["claim.made", "booking.moved", "claim.withdrawn"]


def test_to_shorten_a_booking_no_right_is_needed(house: BookingHouse) -> None:
    house.clock.set(wib("2026-11-23", "07:00"))
    slots = house.open_slots("PC-01", TODAY)
    house.lease(one for one in slots if TEN <= one.starts_at < TEN + HOUR)
    view = house.made(wish("PC-01", TEN, 60))
    moved = house.service.move(view.booking.booking_id, "PC-01", TEN, TEN + HALF)
    assert isinstance(moved, Changed)
    assert moved.view.standing is Standing.CONFIRMED
    longer = house.service.move(view.booking.booking_id, "PC-01", TEN, TEN + HOUR + HALF)
    assert reasons(longer) == [Reason.TAKEN]
    assert taken_hours(house, "PC-01") == ["10:00-10:30"]


def test_an_offer_that_was_taken_stays_taken_when_it_moves(with_computers: BookingHouse) -> None:
    from domain.claims import ClaimStatus

    noon = wib("2026-11-23", "12:00")
    view = with_computers.made(wish("PC-01", noon, 60))
    with_computers.settle(view.booking.claims[0], ClaimStatus.CONFIRMED, promoted=True)
    with_computers.service.upkeep()
    assert isinstance(with_computers.service.accept(view.booking.booking_id), Changed)
    moved = with_computers.service.move(view.booking.booking_id, "PC-01", noon + HALF, noon + HALF + HOUR)
    assert isinstance(moved, Changed)
    assert moved.view.standing is Standing.CONFIRMED


@pytest.fixture
def choir(house: BookingHouse) -> tuple[BookingHouse, SeriesMade]:
    """A choir has the room on four Tuesdays."""
    house.lease(house.open_slots(ROOM, TODAY, 45))
    made = house.service.book_series(TUESDAYS, CHOIR, {})
    assert isinstance(made, SeriesMade)
    return house, made


def starts(house: BookingHouse, made: SeriesMade) -> list[str]:
    views = house.service.series(made.series_id)
    assert {one.standing for one in views} == {Standing.CONFIRMED}
    return [f"{one.booking.starts_at + 7 * HOUR:%m-%d %H:%M}" for one in views]


@pytest.mark.parametrize(
    ("shift", "wanted"),
    [
        (WEEK, ["12-08 14:00", "12-15 14:00", "12-22 14:00", "12-29 14:00"]),
        (-WEEK, ["11-24 14:00", "12-01 14:00", "12-08 14:00", "12-15 14:00"]),
        (HALF, ["12-01 14:30", "12-08 14:30", "12-15 14:30", "12-22 14:30"]),
    ],
)
def test_a_series_moves_into_its_own_dates(
    choir: tuple[BookingHouse, SeriesMade], shift: timedelta, wanted: list[str]
) -> None:
    house, made = choir
    first = made.views[0].booking
    to = Option(ROOM, Span(first.starts_at + shift, first.ends_at + shift))
    plan = house.service.plan_move(first.booking_id, to, by_staff=True, following=True)
    assert [date.refusals for date in plan] == [()] * 4
    moved = house.service.move(
        first.booking_id, ROOM, to.span.starts_at, to.span.ends_at, by_staff=True, following=True
    )
    assert isinstance(moved, Changed), moved
    assert starts(house, made) == wanted
    assert len(house.service.between(wib("2026-11-23", "07:00"), wib("2027-01-05", "07:00"))) == 4


def test_a_series_still_gives_way_to_everybody_else(choir: tuple[BookingHouse, SeriesMade]) -> None:
    house, made = choir
    house.made(wish(ROOM, wib("2026-12-29", "15:00"), 60, person("Slamet", "081211112222"), people=3))
    first = made.views[0].booking
    to = Option(ROOM, Span(first.starts_at + WEEK, first.ends_at + WEEK))
    plan = house.service.plan_move(first.booking_id, to, by_staff=True, following=True)
    assert [[one.reason for one in it.refusals] for it in plan] == [[], [], [], [Reason.TAKEN]]


def test_two_dates_cannot_be_moved_onto_each_other(choir: tuple[BookingHouse, SeriesMade]) -> None:
    house, made = choir
    first, second = (view.booking for view in made.views[:2])
    there = Option(ROOM, Span(second.starts_at - 4 * HOUR, second.ends_at - 4 * HOUR))
    both = house.service.move_dates({first.booking_id: there, second.booking_id: there}, by_staff=True)
    assert isinstance(both, NotDone)
    assert [one.reason for one in both.refusals] == [Reason.TAKEN]
    swapped = {
        first.booking_id: Option(ROOM, Span(second.starts_at, second.ends_at)),
        second.booking_id: Option(ROOM, Span(first.starts_at, first.ends_at)),
    }
    assert isinstance(house.service.move_dates(swapped, by_staff=True), Changed)
