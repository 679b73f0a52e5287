"""Closing time, the night after it, and a clock that was set wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from domain.visits import DepartureMode
from tests.bootstrap.conftest import OpenDevice
from tests.helpers.clock import OPENING_MORNING, FixedClock
from tests.helpers.devices import Entrance, Opened
from tests.helpers.event_loop import wait_until

DEPARTURES = "SELECT name, departed_how FROM visit ORDER BY arrived_at"


def ask(device: Opened, question: str) -> Sequence[Any]:
    with device.device.ground.backstage.engine().connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(question)]


def keep_house(device: Opened) -> None:
    """Do what the device does by itself every few minutes, and wait for it."""
    ground = device.device.ground
    ended: list[int] = []
    ground.backstage.runner.submit(ground.service.close_day, ended.append)
    wait_until(lambda: bool(ended), "closing time")


def test_at_closing_time_who_is_still_here_leaves_marked_as_automatic(
    entrance: Entrance, clock: FixedClock
) -> None:
    entrance.sign_in("Siti Sa'adah")
    clock.set(OPENING_MORNING.replace(hour=20, minute=59))
    keep_house(entrance)
    assert ask(entrance, DEPARTURES) == [("Siti Sa'adah", None)]
    clock.set(OPENING_MORNING.replace(hour=21, minute=0))
    keep_house(entrance)
    assert ask(entrance, DEPARTURES) == [("Siti Sa'adah", DepartureMode.AUTOMATIC.value)]


def test_a_device_that_was_off_at_closing_time_makes_up_for_it_at_its_next_start(
    open_one: OpenDevice, entrance: Entrance, clock: FixedClock
) -> None:
    entrance.sign_in("Slamet")
    entrance.close()
    clock.set(OPENING_MORNING + timedelta(days=1))
    again = open_one("entrance")
    again.until(
        lambda: ask(again, DEPARTURES) == [("Slamet", DepartureMode.AUTOMATIC.value)], "the departure"
    )
    (left,) = ask(again, "SELECT departed_at FROM visit")[0]
    assert left == "2026-11-23T14:00:00.000000Z"


def test_R5_a_clock_set_back_a_year_refuses_nobody(entrance: Entrance, clock: FixedClock) -> None:
    entrance.sign_in("Siti Sa'adah")
    entrance.leave()
    clock.advance(timedelta(days=-365))
    entrance.sign_in("Siti Sa'adah")
    assert entrance.shows("Terima kasih, Siti Sa'adah")
    keep_house(entrance)
    assert ask(entrance, "SELECT name, substr(arrived_at, 1, 4) FROM visit ORDER BY arrived_at") == [
        ("Siti Sa'adah", "2025"),
        ("Siti Sa'adah", "2026"),
    ]
    assert ask(entrance, "SELECT kind FROM outbox ORDER BY seq")[:2] == [("visit.signed_in",)] * 2
