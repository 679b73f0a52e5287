"""A moment comes back as the same moment, and text order is time order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from vault.columns import UtcDateTime

DIALECT = sqlite.dialect()
COLUMN = UtcDateTime()
WIB = timezone(timedelta(hours=7))

moments = st.datetimes(
    min_value=datetime(2, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(9998, 12, 31),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, WIB]),
)


def _written(moment: datetime) -> str:
    text = COLUMN.process_bind_param(moment, DIALECT)
    assert text is not None
    return text


def test_a_morning_in_semarang_rests_in_utc() -> None:
    assert _written(datetime(2026, 11, 23, 9, 41, tzinfo=WIB)) == "2026-11-23T02:41:00.000000Z"


@given(moments)
def test_a_moment_comes_back_as_the_same_moment_in_utc(moment: datetime) -> None:
    back = COLUMN.process_result_value(_written(moment), DIALECT)
    assert back == moment
    assert back.tzinfo is UTC


@given(moments, moments)
def test_the_order_of_the_text_is_the_order_of_time(one: datetime, other: datetime) -> None:
    assert (_written(one) < _written(other)) == (one < other)


def test_a_moment_that_could_be_any_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        COLUMN.process_bind_param(datetime(2026, 11, 23, 9, 41), DIALECT)  # noqa: DTZ001


def test_no_moment_stays_no_moment() -> None:
    assert COLUMN.process_bind_param(None, DIALECT) is None
    assert COLUMN.process_result_value(None, DIALECT) is None
