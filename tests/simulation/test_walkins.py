"""Who walks in while the house is cut off is mostly given a computer at once, and nobody anybody else's."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from domain.booking.bookings import Booking, Channel
from domain.clock import WIB
from tools.walkins.cut_offs import ALL_DAY, DAYS, MIXED, NEVER, SCENARIOS, cut_offs
from tools.walkins.demand import phone_calls, walk_ins
from tools.walkins.figures import Figures
from tools.walkins.history import FIRST_DAY, open_days, run_history
from tools.walkins.people import People
from tools.walkins.promises import Promises

DEVICES = ("terminal-1", "terminal-2", "meja")
NOON = datetime(2026, 11, 2, 12, 0, tzinfo=WIB).astimezone(UTC)


@pytest.fixture(scope="module")
def all_day() -> Figures:
    return run_history(ALL_DAY, seed=1, days=1)


def test_cut_off_all_day_at_least_sixty_percent_are_confirmed_at_once(all_day: Figures) -> None:
    assert len(all_day.requests) > 40
    assert all(not one.online for one in all_day.requests)
    assert all_day.at_once >= 60


def test_cut_off_all_day_nobody_is_given_what_another_has(all_day: Figures) -> None:
    assert all_day.promises > 30
    assert all_day.collisions == []
    assert all_day.conflicts == 0


def test_cut_off_all_day_nothing_that_was_confirmed_is_taken_back(all_day: Figures) -> None:
    assert all_day.broken == []


def test_cut_off_now_and_then_the_same_holds() -> None:
    figures = run_history(MIXED, seed=3, days=1, each_day=24)
    assert (figures.collisions, figures.broken) == ([], [])
    assert figures.at_once >= 60


def test_the_same_seed_tells_the_same_story() -> None:
    first, again = (run_history(DAYS, seed=5, days=1, each_day=6, calls=2).as_json() for _ in range(2))
    assert first == again


def test_a_computer_promised_twice_would_be_seen() -> None:
    promises = Promises()
    promises.make(_booking("b-1", NOON, 60), "terminal-1", NOON)
    promises.make(_booking("b-2", NOON + timedelta(minutes=30), 60), "terminal-2", NOON)
    promises.make(_booking("b-3", NOON, 60, "PC-04"), "terminal-2", NOON)
    assert [{one.booking_id, other.booking_id} for one, other in promises.collisions()] == [{"b-1", "b-2"}]
    promises.release("b-1", NOON + timedelta(minutes=30))
    assert promises.collisions() == []


def test_a_long_promise_over_two_short_ones_is_seen_twice() -> None:
    promises = Promises()
    promises.make(_booking("b-1", NOON, 120), "terminal-1", NOON)
    promises.make(_booking("b-2", NOON + timedelta(minutes=30), 30), "terminal-2", NOON)
    promises.make(_booking("b-3", NOON + timedelta(minutes=90), 30), "terminal-2", NOON)
    assert len(promises.collisions()) == 2


def test_people_come_when_people_come() -> None:
    dice = Random(7)
    people = People(dice)
    weeks = [one for day in open_days(60) for one in walk_ins(dice, people, day, 60)]
    hours = Counter(one.at.astimezone(WIB).hour for one in weeks)
    assert hours[10] > 1.5 * hours[12] > hours[7]
    assert min(hours) >= 7
    assert max(hours) < 20
    days = Counter(one.at.astimezone(WIB).weekday() for one in weeks)
    assert days[5] > days[4]
    assert 0.9 < len(weeks) / (60 * 60) < 1.1


def test_nobody_calls_for_a_day_on_which_the_house_is_closed() -> None:
    dice = Random(7)
    calls = [one for day in open_days(30) for one in phone_calls(dice, People(dice), day, 6)]
    assert all(one.begins.astimezone(WIB).weekday() < 6 for one in calls)
    assert all(one.begins > one.at for one in calls)


def test_people_are_the_same_in_every_scenario() -> None:
    drawn = [list(walk_ins(Random(7), People(Random(8)), FIRST_DAY, 60)) for _ in range(2)]
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_only_the_devices_of_the_house_are_cut_off(scenario: str) -> None:
    cuts = cut_offs(scenario, Random(1), open_days(30), DEVICES)
    assert {one.device for one in cuts} == (set() if scenario == NEVER else set(DEVICES))
    assert all(one.begin < one.end for one in cuts)


def test_all_day_means_from_before_the_doors_open_until_after_they_close() -> None:
    cuts = cut_offs(ALL_DAY, Random(1), [date(2026, 11, 2)], DEVICES)
    opens, closes = (datetime(2026, 11, 2, hour, tzinfo=WIB) for hour in (7, 21))
    assert all(one.begin < opens and closes < one.end for one in cuts)


def test_mixed_cut_offs_last_from_hours_to_days() -> None:
    lengths = [one.end - one.begin for one in cut_offs(MIXED, Random(1), open_days(60), DEVICES)]
    assert min(lengths) < timedelta(hours=3)
    assert max(lengths) > timedelta(days=2)


def _booking(booking_id: str, begin: datetime, minutes: int, computer: str = "PC-03") -> Booking:
    return Booking(
        booking_id=booking_id,
        building="pip-semarang",
        device_id="pip-semarang-terminal-1",
        code="7K4Q39MWX",
        facility_id=computer,
        starts_at=begin,
        ends_at=begin + timedelta(minutes=minutes),
        people=1,
        channel=Channel.ON_SITE,
        made_at=begin,
    )
