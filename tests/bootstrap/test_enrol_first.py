"""The first start of a device that knows no server: staff are asked once, visitors never."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.bootstrap import World
from kiosk_app.plan import DevicePlan
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings
from tests.bootstrap.conftest import GiveYesterday
from tests.helpers.devices import Desk, Entrance, opened

Started = Iterator["Starter"]


class Starter:
    """Starts devices as somebody does at a new machine: nothing is told on the command line."""

    def __init__(self, root: Path, world: World) -> None:
        self._root, self._world = root, world
        self.devices: list[Entrance | Desk] = []

    def start(self, role: str, **changes: object) -> Entrance | Desk:
        data_dir = DataDir(self._root / role)
        known = Settings.load(data_dir) if data_dir.settings_file.exists() else Settings(role=role)
        known.with_changes(secrets_backend="credential-file", **changes).save(data_dir)
        device = opened(
            DevicePlan(role, data_dir, size=(1080, 1920) if role == "entrance" else None), self._world
        )
        assert isinstance(device, Entrance | Desk)
        self.devices.append(device)
        return device


@pytest.fixture
def starter(qtbot: QtBot, tmp_path: Path, still_world: World) -> Started:
    made = Starter(tmp_path, still_world)
    yield made
    while made.devices:
        made.devices.pop().close()


def test_staff_are_asked_at_the_very_first_start_and_later_holds(starter: Starter) -> None:
    device = starter.start("entrance")
    assert isinstance(device, Entrance)
    device.until(lambda: device.page == "enrol", "the page for staff")
    device.touch("backButton")
    device.until(lambda: device.page == "attract", "the ordinary start")
    device.close()
    assert Settings.load(device.plan.data_dir).works_alone
    again = starter.start("entrance")
    again.until(lambda: again.device.ground.backstage.engine() is not None, "the store")
    assert isinstance(again, Entrance)
    again.sign_in("Siti Sa'adah")


def test_an_entrance_that_was_used_never_shows_it_to_visitors(
    starter: Starter, yesterday: GiveYesterday, tmp_path: Path
) -> None:
    yesterday("entrance")
    device = starter.start("entrance", works_alone=False)
    assert isinstance(device, Entrance)
    asked: list[bool] = []
    device.device.ground.backstage.runner.submit(lambda: True, asked.append)
    device.until(lambda: bool(asked), "the look at the store")
    assert device.page == "attract"
    device.sign_in("Mbah Parto")


def test_a_device_with_a_token_goes_to_work(starter: Starter, tmp_path: Path) -> None:
    from vault.secrets import open_secret_door

    (tmp_path / "entrance").mkdir()
    open_secret_door("credential-file", tmp_path / "entrance").put("central-token", b"pip-semarang.x.y")
    device = starter.start("entrance")
    assert isinstance(device, Entrance)
    device.sign_in("Ni Luh Ayu")


def test_a_desk_offers_it_on_its_page_about_sync(starter: Starter) -> None:
    desk = starter.start("desk")
    assert isinstance(desk, Desk)
    desk.unlock()
    desk.parts.navigator.open("sync")
    desk.until(lambda: desk.has("enrolDeskButton"), "the offer")
    desk.touch("enrolDeskButton")
    desk.until(lambda: desk.parts.navigator.page == "enrol", "the page")
    desk.touch("enrolCancelButton")
    desk.until(lambda: desk.parts.navigator.page == "sync", "the way back")
