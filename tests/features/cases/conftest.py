"""A desk for every test that asks for one."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from tests.helpers.case_desk import CaseDesk
from tests.helpers.clock import FixedClock


@pytest.fixture
def desk(engine: Engine, clock: FixedClock) -> CaseDesk:
    """A desk where nothing was set aside yet."""
    return CaseDesk(engine, clock)
