"""What the desk counts and looks through, out of a whole season of bookings."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import text

from domain.booking.bookings import Standing
from domain.claims import ClaimStatus
from domain.clock import wib_date
from tests.features.booking.house import BookingHouse, group, person, wib, wish
from tests.helpers.clock import FixedClock

TODAY = date(2026, 11, 23)


def test_the_month_counts_what_the_list_shows(with_computers: BookingHouse, clock: FixedClock) -> None:
    house = with_computers
    room = house.open_slots("ruang-komunitas", TODAY, 3)
    house.lease(room)
    sure = house.made(wish("PC-01", wib("2026-11-23", "10:00"), 60, person(phone="081200000001")))
    house.made(wish("PC-01", wib("2026-11-23", "11:00"), 60, person(phone="081200000002")))
    waits = house.made(wish("PC-02", wib("2026-11-24", "07:00"), 60, person(phone="081200000003")))
    lost = house.made(wish("PC-02", wib("2026-11-24", "20:00"), 60, person(phone="081200000004")))
    offered = house.made(wish("PC-02", wib("2026-11-25", "07:00"), 60, person(phone="081200000005")))
    cancelled = house.made(wish("PC-01", wib("2026-11-25", "09:00"), 60, person(phone="081200000006")))
    house.made(wish("ruang-komunitas", wib("2026-11-25", "13:00"), 60, group(), people=9))
    house.service.check_in_by_staff(sure.booking.booking_id)
    house.service.cancel(cancelled.booking.booking_id)
    house.settle(lost.booking.claims[0], ClaimStatus.REFUSED)
    house.settle(offered.booking.claims[0], ClaimStatus.CONFIRMED, promoted=True)
    clock.advance(timedelta(hours=2))
    begin, end = wib("2026-11-23", "00:00"), wib("2026-11-26", "00:00")
    shown = [
        (wib_date(one.booking.starts_at), one.facility, one.standing)
        for one in house.service.between(begin, end)
    ]
    counted = house.service.counts(TODAY, TODAY + timedelta(days=2))
    assert sorted(shown, key=str) == sorted(
        ((one.day, one.facility, one.standing) for one in counted for _ in range(one.count)), key=str
    )
    assert {one.standing for one in counted} >= {Standing.OVER, Standing.UNAVAILABLE, Standing.CANCELLED}
    found = [(one.booking.booking_id, one.standing) for one in house.service.waiting()]
    assert (waits.booking.booking_id, Standing.REQUESTED) in found
    assert found[-1] == (offered.booking.booking_id, Standing.OFFERED)
    assert len(found) == len(
        [one for _, _, one in shown if one in dict(found).values() or one is Standing.TO_APPROVE]
    )


def test_an_unheard_of_claim_holds_nothing_and_shows_as_waiting(with_computers: BookingHouse) -> None:
    made = with_computers.made(wish("PC-01", wib("2026-11-24", "10:00"), 60))
    with with_computers.engine.begin() as connection:
        connection.execute(text("DELETE FROM claim"))
    assert [one.booking for one in with_computers.service.waiting()] == [made.booking]
    (count,) = with_computers.service.counts(TODAY, TODAY + timedelta(days=2))
    assert (count.standing, count.count) == (Standing.REQUESTED, 1)
