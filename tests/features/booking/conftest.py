from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine

from tests.features.booking.house import BookingHouse, ready
from tests.helpers.clock import FixedClock

TODAY = date(2026, 11, 23)


@pytest.fixture
def house(engine: Engine, clock: FixedClock) -> BookingHouse:
    """A desk that knows what the house arranges: Monday, 23 November 2026, 09.41 WIB."""
    return ready(engine, clock)


@pytest.fixture
def with_computers(house: BookingHouse) -> BookingHouse:
    """Two computers are open this week; the desk holds the rights to the first."""
    for name in ("PC-01", "PC-02"):
        slots = house.open_slots(name, TODAY, 3)
        if name == "PC-01":
            house.lease(slots)
    return house
