"""What staff type in a hurry is understood, or said not to be."""

from __future__ import annotations

from datetime import date, time

import pytest

from kiosk_app.features.booking.desk_typing import read_day, read_minutes, read_number, read_time

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", MONDAY),
        ("hari ini", MONDAY),
        ("Besok", date(2026, 11, 24)),
        ("lusa", date(2026, 11, 25)),
        ("kam", date(2026, 11, 26)),
        ("thursday", date(2026, 11, 26)),
        ("senin", date(2026, 11, 30)),
        ("30", date(2026, 11, 30)),
        ("5", date(2026, 12, 5)),
        ("30/11", date(2026, 11, 30)),
        ("2.1", date(2027, 1, 2)),
        ("17-8-27", date(2027, 8, 17)),
        ("17 8 2027", date(2027, 8, 17)),
        ("31/2", None),
        ("32", None),
        ("b", date(2026, 11, 24)),
        ("ka", date(2026, 11, 26)),
        ("k", None),
        ("s", None),
        ("entah", None),
    ],
)
def test_days(typed: str, meant: date | None) -> None:
    assert read_day(typed, MONDAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("0930", time(9, 30)),
        ("9.30", time(9, 30)),
        ("13:00", time(13)),
        ("930", time(9, 30)),
        ("24", None),
        ("9.75", None),
        ("", None),
        ("pagi", None),
    ],
)
def test_times(typed: str, meant: time | None) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2", 120),
        ("2 jam", 120),
        ("1,5 jam", 90),
        ("90", 90),
        ("90 menit", 90),
        ("1j30", 90),
        ("12", 720),
        ("13", 13),
        ("0", None),
        ("lama", None),
        ("-1", None),
    ],
)
def test_lengths(typed: str, meant: int | None) -> None:
    assert read_minutes(typed) == meant


def test_counts() -> None:
    assert [read_number(text) for text in ("8", " 37 ", "delapan", "-2", "")] == [8, 37, None, None, None]
