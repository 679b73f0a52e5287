"""Dates, times and numbers as people here write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from kiosk_app.platform.formatting import clock_time, long_date, number, short_date, time_span


@pytest.mark.parametrize(
    ("lang", "words"),
    [("id", "Senin, 30 April 2018"), ("en", "Monday, 30 April 2018"), ("xx", "Senin, 30 April 2018")],
)
def test_dates_are_written_out(lang: str, words: str) -> None:
    assert long_date(date(2018, 4, 30), lang) == words


def test_short_date_leaves_out_the_year() -> None:
    assert short_date(date(2026, 8, 17), "id") == "Sen, 17 Agu"


def test_times_are_shown_in_wib_with_a_full_stop() -> None:
    assert clock_time(datetime(2026, 11, 23, 0, 5, tzinfo=UTC)) == "07.05"
    assert time_span(time(7), time(21)) == "07.00–21.00"


def test_numbers_are_grouped_as_the_language_does() -> None:
    assert (number(1234567, "id"), number(1234567, "en"), number(7, "id")) == ("1.234.567", "1,234,567", "7")
