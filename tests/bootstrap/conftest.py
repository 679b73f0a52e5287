"""Devices opened as the program opens them, each in a directory of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.bootstrap import World
from tests.bootstrap.trouble import Yesterday
from tests.helpers.clock import FixedClock
from tests.helpers.devices import Desk, Entrance, Opened, opened, plan_for

OpenDevice = Callable[..., Opened]
GiveYesterday = Callable[[str], Yesterday]


@pytest.fixture(scope="session")
def used_devices(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The directories of an entrance and a desk that worked for a day and were switched off."""
    roots = {role: tmp_path_factory.mktemp("used") / role for role in ("entrance", "desk")}
    for role, root in roots.items():
        device = opened(plan_for(role, root), World(clock=FixedClock(), keeps_time=False))
        if isinstance(device, Entrance):
            device.sign_in("Slamet")
        elif isinstance(device, Desk):
            device.unlock()
        device.close()
    return roots


@pytest.fixture
def yesterday(used_devices: dict[str, Path], tmp_path: Path) -> GiveYesterday:
    """Gives a role's directory, where ``open_one`` finds it, a day of work."""

    def give(role: str) -> Yesterday:
        return Yesterday(Path(shutil.copytree(used_devices[role], tmp_path / role)), used_devices[role])

    return give


@pytest.fixture
def still_world(clock: FixedClock) -> World:
    """A world in which nothing happens by itself as time passes."""
    return World(clock=clock, keeps_time=False)


@pytest.fixture
def open_one(qtbot: QtBot, tmp_path: Path, still_world: World) -> Iterator[OpenDevice]:
    """Opens a device: ``open_one(role, world=…, server=…, kiosk=…)``; the same role, the same directory."""
    devices: list[Opened] = []

    def open_it(role: str = "entrance", world: World | None = None, **options: object) -> Opened:
        plan = plan_for(role, tmp_path / role, **options)  # type: ignore[arg-type]
        devices.append(opened(plan, world or still_world))
        return devices[-1]

    yield open_it
    while devices:
        devices.pop(0).close()


@pytest.fixture
def entrance(open_one: OpenDevice) -> Entrance:
    """An entrance whose store is open."""
    device = open_one("entrance")
    assert isinstance(device, Entrance)
    return device


@pytest.fixture
def desk(open_one: OpenDevice) -> Desk:
    """A desk with its librarian behind it."""
    device = open_one("desk")
    assert isinstance(device, Desk)
    device.unlock()
    return device
