"""A desk sees the devices of its building: who was here when, with which clock, and what waits there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import requests

from sync.client.transport import HttpTransport
from sync.protocol.canonical import canonical_json
from sync.protocol.device_list import DeviceLine, DevicesReply
from tests.sync.house import House
from tests.sync.wire import Caller, Chain


def devices(house: House, token: str) -> dict[str, DeviceLine]:
    reply = HttpTransport(house.server.url, token).get("devices", DevicesReply)
    return {line.name: line for line in reply.devices}


def greet(house: House, token: str, **told: Any) -> None:
    Caller(house.server.url, token, house.building).post("hello", canonical_json(told).encode())


def wall(offset: timedelta) -> str:
    return (datetime.now(UTC) + offset).isoformat()


def test_a_desk_sees_what_each_device_told(house: House) -> None:
    desk = house.server.register(house.building, "desk", "Meja depan")
    left = house.server.register(house.building, "entrance", "Pintu kiri")
    told = {"program_version": "0.3", "schema_v": 1, "waiting": 12, "quarantined": 1}
    greet(house, left, wall_utc=wall(timedelta(minutes=7)), **told)
    line = devices(house, desk)["Pintu kiri"]
    assert (line.role, line.version, line.waiting, line.quarantined) == ("entrance", "0.3", 12, 1)
    assert line.clock_offset_s == pytest.approx(420, abs=5)
    assert line.last_seen is not None
    assert not line.revoked


def test_one_that_never_came_says_nothing(house: House) -> None:
    desk = house.server.register(house.building, "desk", "Meja depan")
    house.server.register(house.building, "entrance", "Pintu kanan")
    line = devices(house, desk)["Pintu kanan"]
    assert (line.last_seen, line.waiting, line.clock_offset_s) == (None, None, None)


@pytest.mark.parametrize("wrong", ["", "kemarin", "2026-11-23T02:41:00", "0001-01-01T00:00:00+00:00"])
def test_a_clock_that_says_nonsense_hinders_nobody(house: House, wrong: str) -> None:
    desk = house.server.register(house.building, "desk", "Meja depan")
    greet(house, desk, wall_utc=wrong)
    assert devices(house, desk)["Meja depan"].last_seen is not None


def test_news_is_noted_at_once_and_the_rest_once_a_minute(house: House) -> None:
    desk = house.server.register(house.building, "desk", "Meja depan")
    greet(house, desk, waiting=0, wall_utc=wall(timedelta(0)))
    first = devices(house, desk)["Meja depan"].last_seen
    greet(house, desk, waiting=0, wall_utc=wall(timedelta(0)))
    assert devices(house, desk)["Meja depan"].last_seen == first
    greet(house, desk, waiting=3, wall_utc=wall(timedelta(0)))
    line = devices(house, desk)["Meja depan"]
    assert line.waiting == 3
    assert line.last_seen != first


def test_what_lies_in_quarantine_is_counted_with_its_sender(house: House) -> None:
    desk = house.server.register(house.building, "desk", "Meja depan")
    left = house.server.register(house.building, "entrance", "Pintu kiri")
    bad = Chain(house.building).sign_in().model_copy(update={"body": "{}"})
    Caller(house.server.url, left, house.building).push(bad)
    assert devices(house, desk)["Pintu kiri"].quarantined == 1


@pytest.mark.parametrize("role", ["entrance", "terminal", "display"])
def test_no_other_role_sees_them(house: House, role: str) -> None:
    token = house.server.register(house.building, role, "Layar")
    reply = requests.get(
        f"{house.server.url}/sync/v1/devices", headers={"Authorization": f"Bearer {token}"}, timeout=10
    )
    assert reply.status_code == 403


def test_a_revoked_desk_sees_nothing_any_more(house: House) -> None:
    device_id = str(uuid4())
    token = house.server.register(house.building, "desk", "Meja lama", device_id)
    house.server.revoke(house.building, device_id)
    url = f"{house.server.url}/sync/v1/devices"
    reply = requests.get(url, headers={"Authorization": f"Bearer {token}"}, timeout=10)
    assert (reply.status_code, reply.json()["code"]) == (403, "revoked")


def test_only_the_own_building_is_shown(house: House) -> None:
    desk = house.server.register(house.building, "desk", "Meja depan")
    house.server.register("gedung-lain", "entrance", "Pintu orang lain")
    assert set(devices(house, desk)) == {"Meja depan"}
