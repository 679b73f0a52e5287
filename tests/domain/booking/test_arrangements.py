"""What the house arranges, read from files and from the wire, and never believed blindly."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, time
from pathlib import Path
from typing import Any

import pytest

from domain.booking.arrangements import (
    Arrangement,
    arrange,
    body_of,
    id_of,
    load_arrangements,
    load_facilities,
    subject_of,
    thing_of,
    ticket_key_body,
    ticket_key_of,
)
from domain.booking.facilities import Audience
from domain.booking.facility_data import new_facility_id
from domain.booking.holidays_data import holidays_of
from domain.booking.limits import DEFAULT_POLICY, Limits
from domain.booking.timetable import Blackout, Holiday, Pause
from domain.calendar import Opening
from domain.hours_data import service_hours
from domain.slots import SlotKind
from tests.domain.booking.samples import FRIDAY, HOURS, PC, ROOM, THURSDAY, span

DATA = Path(__file__).resolve().parents[3] / "resources" / "data"
FIRST: dict[str, Any] = json.loads((DATA / "facilities.json").read_text("utf-8"))

THINGS: list[Arrangement] = [
    PC,
    replace(ROOM, audience=Audience.GROUPS, approval=True, equipment=("projector", "screen")),
    replace(HOURS, exceptions={FRIDAY: None, THURSDAY: Opening(time(8), time(12))}, as_of=date(2018, 4, 30)),
    Pause("jumat", (4,), time(11, 30), time(13), "Salat Jumat", "Friday prayer", ("mini-studio",)),
    Blackout("ac", span(THURSDAY, "15:00", "17:00"), "AC diperbaiki", ("mini-studio",)),
    Holiday(date(2026, 8, 17), "Hari Kemerdekaan Republik Indonesia", open=True),
    replace(DEFAULT_POLICY, grace_minutes=10, limits=DEFAULT_POLICY.limits | {"person/room": Limits(open=1)}),
]


@pytest.mark.parametrize("thing", THINGS, ids=id_of)
def test_it_survives_the_wire(thing: Arrangement) -> None:
    body = json.loads(json.dumps(body_of(thing)))
    assert thing_of(subject_of(thing), body) == thing
    assert thing_of(subject_of(thing), body | {"from_a_newer_desk": [1, 2]}) == thing


def test_each_is_known_by_what_it_is_about() -> None:
    assert [id_of(thing) for thing in THINGS] == [
        "facility:PC-03",
        "facility:mini-studio",
        "hours:pip",
        "pause:jumat",
        "blackout:ac",
        "holiday:2026-08-17",
        "policy:booking",
    ]


BAD: list[tuple[Arrangement, dict[str, Any], str]] = [
    (PC, {"facility_id": "PC 03"}, "facility_id"),
    (PC, {"facility_id": "PC/03"}, "facility_id"),
    (PC, {"facility_id": None}, "facility_id"),
    (PC, {"kind": "boat"}, "boat"),
    (PC, {"name": ""}, "name"),
    (PC, {"name": 7}, "name"),
    (PC, {"seats": 0}, "seats"),
    (PC, {"seats": "37"}, "seats"),
    (PC, {"seats": True}, "seats"),
    (PC, {"approval": "ya"}, "approval"),
    (PC, {"slot_minutes": 20}, "multiple of 15"),
    (PC, {"slot_minutes": 75}, "divides a day"),
    (PC, {"min_minutes": 45}, "multiples of slot_minutes"),
    (PC, {"min_minutes": 120, "max_minutes": 60}, "max_minutes"),
    (PC, {"slot_minutes": 15, "min_minutes": 15, "max_minutes": 1440, "buffer_minutes": 480}, "too short"),
    (PC, {"audience": "friends"}, "friends"),
    (PC, {"equipment": "projector"}, "equipment"),
    (PC, {"picture": "../../etc/passwd"}, "picture"),
    (THINGS[2], {"week": {"mon": ["21:00", "07:00"]}}, "closes"),
    (THINGS[2], {"week": {"funday": ["07:00", "21:00"]}}, "funday|not in"),
    (THINGS[2], {"week": None}, "cannot be read"),
    (THINGS[3], {"weekdays": ["jumat"]}, "weekdays"),
    (THINGS[3], {"begins": "13:00"}, "end after"),
    (THINGS[3], {"begins": 11}, "begins"),
    (THINGS[4], {"ends_at": "2026-11-26T07:00+07:00"}, "end after"),
    (THINGS[4], {"starts_at": "besok"}, "besok"),
    (THINGS[4], {"reason": ""}, "reason"),
    (THINGS[5], {"day": "17 Agustus"}, "17 Agustus"),
    (THINGS[6], {"grace_minutes": -1}, "grace_minutes"),
    (THINGS[6], {"limits": [1]}, "limits"),
    (THINGS[6], {"limits": {"person/room": 3}}, "limits"),
    (THINGS[6], {"limits": {"person/room": {"open": 1.5}}}, "open"),
]


@pytest.mark.parametrize(("thing", "wrong", "told"), BAD, ids=[f"{id_of(t)} {w}" for t, w, _ in BAD])
def test_what_cannot_hold_is_refused_in_plain_words(
    thing: Arrangement, wrong: dict[str, Any], told: str
) -> None:
    with pytest.raises(ValueError, match=told):
        thing_of(subject_of(thing), body_of(thing) | wrong)


def test_a_moment_without_its_zone_is_meant_in_semarang() -> None:
    body = body_of(THINGS[4]) | {"starts_at": "2026-11-26T15:00"}
    assert thing_of("blackout", body) == THINGS[4]


def test_nobody_arranges_the_key_of_tickets() -> None:
    with pytest.raises(ValueError, match="ticket_key is nothing"):
        thing_of("ticket_key", ticket_key_body(bytes(32)))
    assert ticket_key_of(ticket_key_body(bytes(range(32)))) == bytes(range(32))
    with pytest.raises(ValueError, match="at least 16"):
        ticket_key_of({"key": "00"})


def test_all_of_it_together() -> None:
    gone = replace(PC, facility_id="PC-09", in_use=False)
    house = arrange([*THINGS, gone, replace(PC, seats=2)])
    assert list(house.facilities) == ["PC-03", "PC-09", "mini-studio"]
    assert house.facilities["PC-03"].seats == 2, "the later one holds"
    assert [one.facility_id for one in house.in_use] == ["PC-03", "mini-studio"]
    assert house.timetable.hours["pip"] == THINGS[2]
    assert house.timetable.pauses == (THINGS[3],)
    assert house.timetable.holidays[date(2026, 8, 17)].open
    assert house.policy.grace_minutes == 10
    assert arrange([]).policy == DEFAULT_POLICY


def test_the_first_set_is_the_house_of_the_city_s_article() -> None:
    facilities = {one.facility_id: one for one in load_facilities(FIRST)}
    computers = [one for one in facilities.values() if one.is_computer]
    assert [one.facility_id for one in computers] == [f"PC-{nr:02}" for nr in range(1, 11)]
    assert {(one.slot_minutes, one.min_minutes, one.max_minutes, one.horizon_days) for one in computers} == {
        (30, 30, 120, 7)
    }
    assert sum(one.accessible for one in computers) == 1
    rooms = [one for one in facilities.values() if one.kind is SlotKind.ROOM]
    assert len(rooms) == 7
    assert (facilities["mini-studio"].seats, facilities["mini-studio"].floor) == (37, 2)
    assert {name for name, one in facilities.items() if one.floor == 2} == {
        "mini-studio",
        "ruang-diskusi",
        "desk-kota",
    }
    assert all(one.horizon_days <= 90 for one in facilities.values())


def test_prayer_closures_are_there_to_be_switched_on() -> None:
    things = load_arrangements(FIRST)
    assert not any(isinstance(one, Pause) for one in things)
    switched_on = [one | {"off": False} for one in FIRST["pauses"]]
    pauses = [one for one in load_arrangements(FIRST | {"pauses": switched_on}) if isinstance(one, Pause)]
    assert [pause.reason for pause in pauses] == ["Salat Jumat", "Salat Zuhur"]
    known = set(arrange(things).facilities)
    assert all(known.issuperset(pause.facilities) for pause in pauses)


def test_the_first_policy_is_the_one_that_the_rules_name() -> None:
    assert arrange(load_arrangements(FIRST)).policy == DEFAULT_POLICY


def test_every_service_of_a_facility_has_hours() -> None:
    hours = service_hours(json.loads((DATA / "hours.json").read_text("utf-8")))
    assert {one.service for one in load_facilities(FIRST)} <= set(hours)


def test_public_holidays_and_collective_leave_of_the_years_that_are_planned() -> None:
    days = holidays_of([2026, 2027])
    assert days[date(2026, 12, 25)] == Holiday(date(2026, 12, 25), "Hari Raya Natal")
    assert "Cuti Bersama" in days[date(2026, 12, 24)].name
    assert "Kemerdekaan" in days[date(2027, 8, 17)].name
    assert date(2026, 11, 26) not in days
    assert not any(one.open for one in days.values())
    assert all(thing_of("holiday", body_of(one)) == one for one in days.values())
    assert span(THURSDAY, "15:00", "17:00").starts_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Ruang Baca Anak", "ruang-baca-anak"),
        ("Ruang Diskusi", "ruang-diskusi-2"),
        ("Café “Kota”", "cafe-kota"),
    ],
)
def test_a_new_facility_gets_a_code_of_its_own(name: str, made: str) -> None:
    assert new_facility_id(name, {"ruang-diskusi"}) == made
    assert new_facility_id("???", {"sarana"}) == "sarana-2"
