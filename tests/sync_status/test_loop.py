"""Sync behind the screens: at once when it can, patiently when it cannot, and gone when told."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from domain.devices import DeviceIdentity
from kiosk_app.features.guestbook.sync_adapter import VisitRecords
from kiosk_app.sync_status.device_engine import CentralAddress, Member
from kiosk_app.sync_status.loop import SyncLoop
from kiosk_app.sync_status.status import SyncState
from kiosk_app.sync_status.view_model import SyncStatusViewModel
from kiosk_app.sync_status.wiring import wire_sync
from sync.protocol.visits import VISIT
from tests.helpers.clock import FixedClock
from tests.sync.central import CentralServer
from tests.sync.conftest import fragile_house, house, own_server, shared_server
from tests.sync.house import Device, House
from tests.sync.stores import ServerStores

__all__ = ["fragile_house", "house", "own_server", "shared_server"]


@pytest.fixture(scope="session")
def server_stores() -> ServerStores:
    return ServerStores()


@pytest.fixture
def loops(qapp: object) -> Iterator[list[SyncLoop]]:
    made: list[SyncLoop] = []
    yield made
    for loop in made:
        loop.stop()


def loop_of(device: Device, clock: FixedClock, loops: list[SyncLoop]) -> SyncLoop:
    loop = wire_sync(
        Member(
            device.engine,
            DeviceIdentity(device.building, device.device_id),
            {VISIT: VisitRecords()},
            clock,
        ),
        CentralAddress(device.url, lambda: device.token),
    )
    loops.append(loop)
    return loop


def test_a_new_arrival_shows_at_the_desk_within_two_seconds(
    qtbot: QtBot, house: House, clock: FixedClock, loops: list[SyncLoop]
) -> None:
    kiosk, desk = house.device(), house.device("desk")
    sending, listening = loop_of(kiosk, clock, loops), loop_of(desk, clock, loops)
    for loop in (sending, listening):
        with qtbot.waitSignal(loop.statusChanged, timeout=20_000):
            loop.start()
    qtbot.waitUntil(lambda: listening.status.last_contact is not None, timeout=20_000)

    visit = kiosk.sign_in("Siti Sa'adah")
    begun = time.perf_counter()
    with qtbot.waitSignal(listening.recordsChanged, timeout=20_000) as heard:
        sending.wake()
    took = time.perf_counter() - begun

    assert heard.args == ["visit", [visit.visit_id]]
    assert desk.names() == ["Siti Sa'adah"]
    assert took < 2


def test_the_loop_ends_at_once_even_while_it_waits_for_news(
    qtbot: QtBot, house: House, clock: FixedClock, loops: list[SyncLoop]
) -> None:
    loop = loop_of(house.device("desk"), clock, loops)
    with qtbot.waitSignal(loop.statusChanged, timeout=20_000):
        loop.start()
    begun = time.perf_counter()
    loop.stop()
    assert time.perf_counter() - begun < 2
    assert not loop._listener._thread.is_alive()
    assert not loop._sender._thread.is_alive()


def test_the_dot_goes_offline_and_comes_back_by_itself(
    qtbot: QtBot, own_server: CentralServer, fragile_house: House, clock: FixedClock, loops: list[SyncLoop]
) -> None:
    kiosk = fragile_house.device()
    loop = loop_of(kiosk, clock, loops)
    dot = SyncStatusViewModel(loop, clock)
    own_server.stop()
    kiosk.sign_in("Slamet")
    loop.start()
    qtbot.waitUntil(lambda: loop.status.state == SyncState.OFFLINE, timeout=20_000)
    qtbot.waitUntil(lambda: dot.property("waitingCount") == 1, timeout=20_000)
    assert dot.property("state") == "offline"
    assert dot.property("summary") == "Tanpa sambungan. 1 catatan aman di sini dan dikirim nanti"

    own_server.start()
    loop.wake()
    qtbot.waitUntil(lambda: dot.property("state") == "connected", timeout=60_000)
    assert (dot.property("waitingCount"), dot.property("lastContact")) == (0, "09.41")


def test_a_refused_device_calls_for_staff(
    qtbot: QtBot, house: House, clock: FixedClock, loops: list[SyncLoop]
) -> None:
    device = house.device()
    device.token = "gedung.tidak.dikenal"
    loop = loop_of(device, clock, loops)
    loop.start()
    qtbot.waitUntil(lambda: loop.status.state == SyncState.ATTENTION, timeout=20_000)
    assert loop.status.reason == "unauthenticated"
