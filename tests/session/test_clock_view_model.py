"""The clock on the wall and the opening hours beside it."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from domain.calendar import Opening, ServiceHours
from domain.clock import WIB
from kiosk_app.platform.translation import Translation
from kiosk_app.session.clock_view_model import ClockViewModel, derive
from tests.helpers.clock import FixedClock

HOURS = ServiceHours(
    "building", {day: Opening(time(7), time(21)) for day in range(6)}, {date(2026, 12, 25): None}
)


def test_shows_time_and_date_in_wib() -> None:
    model = ClockViewModel(FixedClock(), HOURS, Translation())
    assert (model.timeText, model.dateText, model.shortDateText) == (
        "09.41",
        "Senin, 23 November 2026",
        "Sen, 23 Nov",
    )
    assert (model.isOpen, model.hoursLabel, model.hoursText) == (True, "Buka hari ini", "07.00–21.00")


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (datetime(2026, 11, 23, 6, 30, tzinfo=WIB), ("Tutup, buka lagi", "07.00")),
        (datetime(2026, 11, 23, 21, 0, tzinfo=WIB), ("Tutup, buka lagi", "Selasa 07.00")),
        (datetime(2026, 11, 22, 12, 0, tzinfo=WIB), ("Tutup, buka lagi", "Senin 07.00")),
        (datetime(2026, 12, 25, 12, 0, tzinfo=WIB), ("Tutup, buka lagi", "Sabtu 07.00")),
    ],
)
def test_says_when_the_house_opens_again(now: datetime, words: tuple[str, str]) -> None:
    face = derive(now, HOURS, "id")
    assert (face.hours_label, face.hours) == words
    assert not face.is_open


def test_a_house_without_hours_is_closed() -> None:
    face = derive(datetime(2026, 11, 23, 12, tzinfo=WIB), ServiceHours("none", {}), "id")
    assert (face.is_open, face.hours) == (False, "Tutup")


def test_tells_once_when_the_minute_turns() -> None:
    clock = FixedClock()
    model = ClockViewModel(clock, HOURS, Translation())
    heard: list[str] = []
    model.changed.connect(lambda: heard.append(model.timeText))
    clock.advance(seconds=30)
    model.tick()
    clock.advance(seconds=30)
    model.tick()
    assert heard == ["09.42"]


def test_speaks_english_when_asked() -> None:
    translation = Translation()
    model = ClockViewModel(FixedClock(), HOURS, translation)
    translation.setLanguage("en")
    assert model.dateText == "Monday, 23 November 2026"
