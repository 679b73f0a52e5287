"""A guestbook on a real, encrypted store."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from tests.helpers.clock import FixedClock
from tests.helpers.guestbook_desk import GuestbookDesk


@pytest.fixture
def desk(engine: Engine, clock: FixedClock) -> GuestbookDesk:
    """The left entrance on a Monday morning, nobody there yet."""
    return GuestbookDesk(engine, clock)
