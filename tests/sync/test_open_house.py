"""A building begins with its facilities; its slots follow what desks arrange, whatever happens in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from domain.booking.arrangements import body_of, ticket_key_of
from domain.booking.timetable import Blackout, Span
from domain.calendar import Opening, ServiceHours
from sync.protocol.arrangements import ARRANGEMENT, Subject
from sync.protocol.slots import SLOT
from sync.server.cli.serving import DATA
from sync.server.context import Context
from sync.server.house import look_after
from sync.server.new_house import load_new_house
from tests.helpers.clock import FixedClock
from tests.sync.open_house import BUILDING, COMPUTER, ROOM, Teller, open_house, open_slots
from tests.sync.stores import ServerStores

TODAY, TOMORROW = "20261123", "20261124"
EARLY = datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
"""Monday, half past seven in Semarang."""


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(EARLY)


@pytest.fixture
def context(tmp_path: Path, server_stores: ServerStores, clock: FixedClock) -> Iterator[Context]:
    with open_house(tmp_path / "central", server_stores, clock) as context:
        yield context


def of(resource: str, context: Context) -> list[str]:
    return [one.partition("/")[2] for one in open_slots(context) if one.startswith(f"{resource}/")]


def days(*days: str, times: tuple[str, ...] = ("0800", "0830", "0900", "0930")) -> list[str]:
    return [f"{day}T{at}" for day in days for at in times]


def test_the_first_greeting_opens_the_building_for_everybody(context: Context) -> None:
    kiosk, entrance = Teller(context, "terminal"), Teller(context, "entrance")
    kiosk.greet()
    assert of("PC-01", context) == days(TODAY, TOMORROW)
    assert of("ruang-blc", context) == days(TODAY, TOMORROW, times=("0800", "0900"))
    arranged = entrance.records(ARRANGEMENT)
    assert arranged["facility:PC-01"]["body"]["name"] == "PC-01"
    assert arranged["holiday:2026-12-25"]["subject"] == "holiday"
    assert len(ticket_key_of(arranged["ticket_key:booking"]["body"])) == 32
    head = len(open_slots(context)) + len(arranged)
    kiosk.greet()
    assert len(entrance.records(SLOT)) + len(entrance.records(ARRANGEMENT)) == head, "once is enough"


def test_two_buildings_have_two_keys(context: Context) -> None:
    here, there = Teller(context), Teller(context, building="pip-ungaran")
    here.greet()
    there.greet()
    keys = [one.records(ARRANGEMENT)["ticket_key:booking"]["body"]["key"] for one in (here, there)]
    assert keys[0] != keys[1]


def test_each_day_opens_the_next_one_and_closes_what_is_over(context: Context, clock: FixedClock) -> None:
    desk = Teller(context)
    desk.greet()
    clock.advance(days=1)
    assert desk.lease(), "who only asks for a lease finds the new day, too"
    assert of("PC-01", context) == days(TOMORROW, "20261125")


def test_the_real_house_is_opened_within_its_horizons(
    tmp_path: Path, server_stores: ServerStores, clock: FixedClock
) -> None:
    with open_house(tmp_path / "pip", server_stores, clock, load_new_house(DATA)) as context:
        Teller(context).greet()
        slots = open_slots(context)
    assert f"PC-10/{TODAY}T0730" in slots
    assert not [one for one in slots if one.endswith("/20261129T0900")], "a Sunday"
    assert [one for one in slots if one.startswith("mini-studio/202702")]


def test_a_blackout_closes_and_its_end_opens_anew_under_the_next_generation(context: Context) -> None:
    desk = Teller(context)
    desk.greet()
    closed = Blackout("servis", Span(EARLY, EARLY + timedelta(hours=1)), "Servis listrik", ("PC-01",))
    assert desk.push(desk.put(closed, 0)) == [("applied", "")]
    assert of("PC-01", context) == [*days(TODAY, times=("0830", "0900", "0930")), *days(TOMORROW)]
    assert of("ruang-blc", context) == days(TODAY, TOMORROW, times=("0800", "0900"))
    desk.push(desk.put(closed, 1, removed=True))
    assert f"{TODAY}T0800.2" in of("PC-01", context)


def test_what_is_held_in_a_closed_slot_is_not_promised_again_until_it_is_let_go(context: Context) -> None:
    desk = Teller(context)
    desk.greet()
    claim = desk.claim(f"PC-01/{TODAY}T0800")
    closed = Blackout("servis", Span(EARLY, EARLY + timedelta(hours=1)), "Servis listrik", ("PC-01",))
    assert desk.push(claim, desk.put(closed, 0), desk.put(closed, 1, removed=True))[0] == ("applied", "")
    desk.push(desk.put(replace(COMPUTER, slot_minutes=60, min_minutes=60), 1))
    assert of("PC-01", context) == [f"{TODAY}T0900.2", f"{TOMORROW}T0800.2", f"{TOMORROW}T0900.2"]
    body = f'{{"claim_id":"{claim.record_id}","withdrawn_at":"2026-11-23T00:45:00Z"}}'
    desk.push(desk.chain.add("claim.withdrawn", claim.record_id, body))
    desk.greet()
    assert of("PC-01", context)[0] == f"{TODAY}T0800.2"


def test_other_hours_and_a_facility_taken_out_of_use(context: Context) -> None:
    desk = Teller(context)
    desk.greet()
    shorter = ServiceHours("pip", dict.fromkeys(range(7), Opening(time(9), time(10))))
    gone = replace(ROOM, in_use=False)
    assert desk.push(desk.put(shorter, 1), desk.put(gone, 1)) == [("applied", "")] * 2
    assert of("PC-01", context) == days(TODAY, TOMORROW, times=("0900", "0930"))
    assert of("ruang-blc", context) == []


def test_of_two_desks_that_changed_the_same_thing_unseen_the_second_is_set_aside(context: Context) -> None:
    first, second = Teller(context), Teller(context)
    first.greet()
    assert first.push(first.put(replace(ROOM, seats=25), 1)) == [("applied", "")]
    late = second.put(replace(ROOM, seats=30), 1)
    assert second.push(late) == [("quarantined", "changed_meanwhile")]
    room = second.records(ARRANGEMENT)["facility:ruang-blc"]
    assert (room["body"]["seats"], room["revision"]) == (25, 2)
    [case] = second.records("case").values()
    assert case["reason"] == "changed_meanwhile"
    assert '"seats":30' in case["raw"].replace("\\", ""), "with all that was typed"


def test_only_desks_arrange_and_only_what_can_be_read(context: Context) -> None:
    kiosk, desk = Teller(context, "terminal"), Teller(context)
    desk.greet()
    assert kiosk.push(kiosk.put(ROOM, 1)) == [("refused", "not_allowed")]
    wrong = desk.put(ROOM, 1, body={"facility_id": "ruang-blc", "seats": "banyak"})
    other = desk.put(ROOM, 1, body=body_of(COMPUTER))
    assert desk.push(wrong, other) == [("quarantined", "unreadable")] * 2
    key = desk.put(ROOM, 1, subject=Subject.TICKET_KEY.value, body={"key": "00" * 32})
    assert desk.push(key) == [("refused", "not_allowed")]


def test_a_crash_between_the_change_and_its_slots_is_made_good_by_the_next_greeting(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Teller(context)
    desk.greet()
    with monkeypatch.context() as patch:
        patch.setattr("sync.server.doors.look_after", lambda *_: None)
        desk.push(desk.put(replace(ROOM, in_use=False), 1))
    assert of("ruang-blc", context) != []
    desk.greet()
    assert of("ruang-blc", context) == []


def test_a_clock_that_ran_ten_years_ahead_leaves_a_house_that_can_be_booked(
    context: Context, clock: FixedClock
) -> None:
    desk = Teller(context)
    desk.greet()
    clock.advance(days=3650)
    look_after(context, BUILDING)
    clock.advance(days=-3650)
    look_after(context, BUILDING)
    assert of("PC-01", context)[:2] == [f"{TODAY}T0800.2", f"{TODAY}T0830.2"]
