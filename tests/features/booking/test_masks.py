"""The days as masks say what slots and claims say, whatever was booked and let go."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from domain.booking.bookings import PartyKind, Standing
from domain.booking.masks import mask_of, span_of, union
from domain.booking.opening import whole_day
from domain.booking.timetable import Span
from kiosk_app.features.booking.outcomes import Made, PieceState
from tests.features.booking.conftest import TODAY
from tests.features.booking.house import BookingHouse, person, ready, wish
from tests.helpers.clock import FixedClock

DAY = TODAY + timedelta(days=1)
FROM_SEVEN = 28
Tries = list[tuple[int, int, bool]]
TRIES = st.lists(st.tuples(st.integers(0, 27), st.integers(1, 4), st.booleans()), max_size=8)


def desk(engine: Engine, clock: FixedClock) -> BookingHouse:
    house = ready(engine, clock)
    house.lease(house.open_slots("PC-01", DAY))
    return house


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tries=TRIES)
def test_what_is_free_is_what_nobody_holds(engine: Engine, clock: FixedClock, tries: Tries) -> None:
    house = desk(engine, clock)
    staff = replace(person("Yuni Lestari"), kind=PartyKind.STAFF)
    for half_hour, length, again in tries:
        span = span_of(DAY, FROM_SEVEN + 2 * half_hour, 2 * length)
        asked = wish("PC-01", span.starts_at, 30 * length, staff, wait=False)
        outcome = house.service.book(asked)
        if isinstance(outcome, Made) and again:
            house.service.cancel(outcome.view.booking.booking_id)
    whole = whole_day(DAY)
    held = [
        one.booking
        for one in house.service.between(whole.starts_at, whole.ends_at)
        if one.standing is Standing.CONFIRMED
    ]
    busy = union(mask_of(Span(one.starts_at, one.ends_at), DAY) for one in held)
    free = union(
        mask_of(one.span, DAY) for one in house.service.free("PC-01", whole.starts_at, whole.ends_at)
    )
    (plan,) = house.service.day(DAY, ["PC-01"])
    taken = union(mask_of(one.span, DAY) for one in plan.pieces if one.state is PieceState.TAKEN)
    opened = ((1 << 56) - 1) << FROM_SEVEN
    assert taken == busy & opened
    assert free == opened & ~taken
    for view in house.service.between(whole.starts_at, whole.ends_at):
        house.service.cancel(view.booking.booking_id)
