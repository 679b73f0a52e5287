"""Two kiosks, a desk and the real server: nobody is ever told "confirmed" twice for one place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from time import tzset

import pytest

from domain.booking.bookings import Booking, Ending, Standing
from domain.booking.series import Every, SeriesRule
from domain.clock import wib_date
from kiosk_app.features.booking.outcomes import (
    BookingView,
    Changed,
    ComputerNow,
    Made,
    PieceState,
    SeriesMade,
)
from kiosk_app.features.booking.store import BookingStore
from tests.features.booking.house import group, person, wib, wish
from tests.features.booking.together import COMPUTERS, HOUSE, Screen, Together
from tests.helpers.clock import FixedClock
from tests.sync.open_house import open_house
from tests.sync.stores import ServerStores
from vault.sessions import reading_session

TOMORROW = wib("2026-11-24", "10:00")
HOUR = timedelta(hours=1)


@pytest.fixture
def together(store_path: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Together]:
    with open_house(tmp_path / "central", ServerStores(), clock, HOUSE) as context:
        together = Together(context, store_path, tmp_path, clock)
        yield together
        together.close()


@pytest.fixture
def kiosks(together: Together) -> tuple[Screen, Screen]:
    left, right = together.screen("terminal"), together.screen("terminal")
    together.converge()
    return left, right


def booked(screen: Screen, facility_id: str, at: datetime, name: str, minutes: int = 60) -> BookingView:
    number = sum(map(ord, name))
    outcome = screen.bookings.book(wish(facility_id, at, minutes, person(name, f"0812{number:08}")))
    assert isinstance(outcome, Made), outcome
    return outcome.view


def sure_at(screen: Screen, at: datetime) -> str:
    """Return a computer that this device could confirm at once; rights are dealt by chance of the devices' ids."""
    plans = screen.bookings.day(wib_date(at), [one.facility_id for one in COMPUTERS])
    return next(
        plan.facility.facility_id
        for plan in plans
        for piece in plan.pieces
        if piece.state is PieceState.SURE and piece.span.starts_at <= at and at + HOUR <= piece.span.ends_at
    )


def standing(screen: Screen, booking: Booking) -> Standing:
    view = screen.bookings.by_id(booking.booking_id)
    assert view is not None
    return view.standing


def test_two_people_at_two_kiosks_want_the_last_computer_in_the_same_second(
    together: Together, kiosks: tuple[Screen, Screen]
) -> None:
    left, right = kiosks
    views = [booked(one, "PC-01", TOMORROW, name) for one, name in ((left, "Slamet"), (right, "Yohana"))]
    assert [one.standing for one in views].count(Standing.CONFIRMED) <= 1
    together.converge()
    for screen in kiosks:
        found = [standing(screen, one.booking) for one in views]
        assert sorted(found) == sorted([Standing.CONFIRMED, Standing.REQUESTED])


def test_cut_off_for_a_day_each_confirms_its_own_and_none_collides(
    together: Together, kiosks: tuple[Screen, Screen], clock: FixedClock
) -> None:
    clock.set(wib("2026-11-24", "08:00"))
    confirmed: list[BookingView] = []
    for number, name in enumerate(("Siti", "Slamet", "Yohana", "Parto", "Bambang", "Ayu")):
        screen = kiosks[number % 2]
        answer = screen.bookings.computer_now(60)
        if isinstance(answer, ComputerNow):
            view = booked(screen, answer.facility_id, answer.span.starts_at, name)
            if view.standing is Standing.CONFIRMED:
                confirmed.append(view)
        clock.advance(HOUR)
    assert confirmed
    together.converge()
    for view in confirmed:
        for screen in kiosks:
            again = screen.bookings.by_id(view.booking.booking_id)
            assert again is not None
            assert again.standing in {Standing.CONFIRMED, Standing.OVER}


def test_who_waits_is_offered_what_comes_free_and_may_take_it(
    together: Together, kiosks: tuple[Screen, Screen]
) -> None:
    left, right = kiosks
    desk = together.screen("desk")
    together.converge()
    computer = sure_at(left, TOMORROW)
    first = booked(left, computer, TOMORROW, "Slamet")
    together.converge()
    second = booked(right, computer, TOMORROW, "Yohana")
    together.converge()
    assert (standing(desk, first.booking), standing(desk, second.booking)) == (
        Standing.CONFIRMED,
        Standing.REQUESTED,
    )
    assert isinstance(desk.bookings.cancel(first.booking.booking_id, "sakit"), Changed)
    together.converge()
    assert standing(right, second.booking) is Standing.OFFERED
    assert desk.bookings.upkeep() == [(second.booking.booking_id, None)]
    together.converge()
    assert isinstance(right.bookings.accept(second.booking.booking_id), Changed)
    together.converge()
    assert standing(desk, second.booking) is Standing.CONFIRMED


def test_a_ticket_of_one_kiosk_opens_at_the_other_and_only_once(
    together: Together, kiosks: tuple[Screen, Screen], clock: FixedClock
) -> None:
    left, right = kiosks
    view = booked(left, sure_at(left, TOMORROW), TOMORROW, "Slamet")
    together.converge()
    clock.set(TOMORROW)
    ticket = left.bookings.by_code(view.booking.code)[0].qr
    assert isinstance(right.bookings.check_in(ticket), Changed)
    together.converge()
    assert standing(left, view.booking) is Standing.PRESENT
    assert not isinstance(left.bookings.check_in(ticket), Changed)


def test_for_whom_it_is_only_the_desk_and_its_own_kiosk_know(
    together: Together, kiosks: tuple[Screen, Screen]
) -> None:
    left, right = kiosks
    desk = together.screen("desk")
    view = booked(left, "PC-01", TOMORROW, "Slamet")
    together.converge()
    seen = [one.bookings.by_id(view.booking.booking_id) for one in (left, right, desk)]
    names = [one.party.name if one is not None and one.party is not None else None for one in seen]
    assert names == ["Slamet", None, "Slamet"]


def test_over_the_end_of_a_month_the_house_goes_on(together: Together, clock: FixedClock) -> None:
    clock.set(wib("2026-11-30", "20:30"))
    desk = together.screen("desk")
    together.converge()
    outcome = desk.bookings.book(wish("ruang-diskusi", wib("2026-12-01", "09:00"), 120, group(), people=9))
    assert isinstance(outcome, Made), outcome
    assert outcome.view.standing is Standing.CONFIRMED
    clock.set(wib("2026-12-01", "09:20"))
    together.converge()
    assert desk.bookings.upkeep() == [(outcome.view.booking.booking_id, Ending.NO_SHOW)]


def test_a_machine_in_a_zone_with_daylight_saving_keeps_to_semarang(
    together: Together, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    tzset()
    try:
        clock.set(wib("2026-10-31", "20:00"))
        desk = together.screen("desk")
        together.converge()
        begin, end = wib("2026-11-01", "00:00"), wib("2026-11-02", "00:00")
        (span,) = [one.span for one in desk.bookings.free("PC-01", begin, end)]
        assert (span.starts_at, span.ends_at) == (wib("2026-11-01", "07:00"), wib("2026-11-01", "21:00"))
    finally:
        monkeypatch.undo()
        tzset()


def test_two_desks_take_up_skipped_dates_of_one_series_unheard_by_each_other_and_both_stand(
    together: Together,
) -> None:
    here, there = together.screen("desk"), together.screen("desk")
    together.converge()
    first, second, third = (TOMORROW + week * timedelta(weeks=1) for week in range(3))
    rule = SeriesRule(wib_date(first), time(10), time(11), Every.WEEK, count=3)
    skipped = {wib_date(second): None, wib_date(third): None}
    made = here.bookings.book_series(rule, wish("ruang-diskusi", first, 60, group(), people=9), skipped)
    assert isinstance(made, SeriesMade), made
    together.converge()
    here.bookings.readd(made.series_id, wib_date(second))
    there.bookings.readd(made.series_id, wib_date(third))
    together.converge()
    for desk in (here, there):
        assert [one.booking.starts_at for one in desk.bookings.series(made.series_id)] == [
            first,
            second,
            third,
        ]
        with reading_session(desk.engine) as session:
            series = BookingStore(session).series(made.series_id)
        assert series is not None
        assert series.skipped == []
