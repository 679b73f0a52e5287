"""A terminal as the program opens it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.bootstrap import World
from tests.helpers.clock import FixedClock
from tests.helpers.devices import Entrance, opened, plan_for


@pytest.fixture
def device(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Iterator[Entrance]:
    one = opened(plan_for("terminal", tmp_path / "terminal"), World(clock=clock, keeps_time=False))
    assert isinstance(one, Entrance)
    yield one
    one.close()


def test_a_terminal_opens_with_its_doors(device: Entrance) -> None:
    assert device.shows("Cari informasi · pesan · bertanya")
    assert not device.shows("buku tamu")
    device.touch("wakeButton")
    for tile in ("booking/computer", "booking/rooms", "status/code", "guestbook/who"):
        assert device.has(f"tile_{tile}")


def test_before_the_server_told_anything_it_says_so_instead_of_booking(device: Entrance) -> None:
    device.touch("wakeButton")
    device.touch("tile_booking/computer")
    device.until(lambda: device.shows("Sekarang belum ada komputer"), "an honest answer")
    assert not device.has("mainButton")


def test_the_rooms_are_known_from_the_first_minute(device: Entrance) -> None:
    device.touch("wakeButton")
    device.touch("tile_booking/rooms")
    device.until(lambda: device.has("room_mini-studio"), "the rooms")
