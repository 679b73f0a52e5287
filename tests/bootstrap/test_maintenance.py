"""A store that cannot be used: calm words for visitors and staff, the file as it was, and the way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk_app.bootstrap import World
from kiosk_app.session.maintenance_view_model import TEXTS
from tests.bootstrap.conftest import GiveYesterday, OpenDevice
from tests.bootstrap.trouble import TROUBLES, Trouble, fingerprint
from tests.helpers.clock import FixedClock
from tests.helpers.devices import Entrance, Opened
from tests.helpers.event_loop import turn
from tests.ui.harness import settle

told_in_the_log = pytest.mark.expect_log("the store does not open|device.toml")


class Stopwatch:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def in_maintenance(device: Opened) -> Opened:
    device.until(lambda: device.reason != "", "the maintenance page")
    return device


def back_to_work(device: Opened) -> bool:
    return device.reason == "" and (device.has("wakeButton") or device.shows("Masuk"))


@told_in_the_log
@pytest.mark.parametrize("role", ["entrance", "desk"])
@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES.keys())
def test_S2_the_page_says_why_the_file_stays_untouched_and_work_goes_on_once_mended(
    open_one: OpenDevice, yesterday: GiveYesterday, role: str, trouble: Trouble
) -> None:
    kept = yesterday(role)
    trouble.happen(kept.root)
    before = fingerprint(kept.root)

    device = in_maintenance(open_one(role))
    assert device.reason == trouble.reason
    said = json.loads(TEXTS.read_text("utf-8"))[trouble.reason]
    assert all(device.shows(step) for language in ("id", "en") for step in said[language]["steps"])
    device.try_again()
    turn(50)
    assert fingerprint(kept.root) == before

    kept.restore()
    device.try_again()
    device.until(lambda: back_to_work(device), "the first page")


@told_in_the_log
def test_a_visitor_signs_in_as_soon_as_the_store_is_mended(
    open_one: OpenDevice, yesterday: GiveYesterday
) -> None:
    kept = yesterday("entrance")
    TROUBLES["wrong key"].happen(kept.root)
    device = in_maintenance(open_one("entrance"))
    assert isinstance(device, Entrance)
    kept.restore()
    device.try_again()
    device.until(lambda: back_to_work(device), "the attract page")
    device.sign_in("Yohana")
    assert device.shows("Terima kasih, Yohana")


@told_in_the_log
@pytest.mark.parametrize("role", ["entrance", "desk"])
def test_one_trouble_after_the_other_is_told_as_it_is(
    open_one: OpenDevice, yesterday: GiveYesterday, role: str
) -> None:
    kept = yesterday(role)
    TROUBLES["wrong key"].happen(kept.root)
    device = in_maintenance(open_one(role))
    TROUBLES["missing key"].happen(kept.root)
    device.try_again()
    device.until(lambda: device.reason == "missing_key", "the new reason")


def _touch_everywhere(device: Entrance) -> None:
    for at in (QPointF(540, 300), QPointF(540, 1000), QPointF(540, 1850), QPointF(100, 1850)):
        device.touch_at(at)


def _press_escape(device: Entrance) -> None:
    device.key(Qt.Key.Key_Escape)
    device.key(Qt.Key.Key_Back)


def _scan(device: Entrance) -> None:
    device.keys("PIPV7K4Q39MWX")
    device.key(Qt.Key.Key_Return)


LEAVING: dict[str, Callable[[Entrance], None]] = {
    "touches": _touch_everywhere,
    "escape": _press_escape,
    "a scanned card": _scan,
    "a finished visit": lambda device: device.shell.navigator.openFresh("guestbook/thanks"),
    "start over": lambda device: device.shell.reset.run(),
}


@told_in_the_log
@pytest.mark.parametrize("leave", LEAVING.values(), ids=LEAVING.keys())
def test_nothing_leads_away_from_the_maintenance_page(
    open_one: OpenDevice, yesterday: GiveYesterday, leave: Callable[[Entrance], None]
) -> None:
    TROUBLES["missing key"].happen(yesterday("entrance").root)
    device = in_maintenance(open_one("entrance"))
    assert isinstance(device, Entrance)
    leave(device)
    turn(50)
    assert device.reason == "missing_key"


@told_in_the_log
def test_the_maintenance_page_does_not_time_out(
    open_one: OpenDevice, yesterday: GiveYesterday, clock: FixedClock
) -> None:
    watch = Stopwatch()
    TROUBLES["missing key"].happen(yesterday("entrance").root)
    device = in_maintenance(open_one("entrance", World(clock, watch, keeps_time=False)))
    assert isinstance(device, Entrance)
    for _ in range(4):
        watch.seconds += 70
        device.shell.idle.check()
        settle()
        assert not device.shell.idle.warningVisible
    assert device.reason == "missing_key"


@told_in_the_log
@pytest.mark.parametrize("role", ["entrance", "desk"])
@pytest.mark.parametrize("written", ['idle_seconds = "lama"', "role = [", "\x00\xff"], ids=ascii)
def test_settings_that_make_no_sense_are_told_and_nothing_is_touched(
    open_one: OpenDevice, yesterday: GiveYesterday, role: str, written: str
) -> None:
    kept = yesterday(role)
    before = fingerprint(kept.root)
    (kept.root / "device.toml").write_text(written, "latin-1")
    device = in_maintenance(open_one(role, settings=False))
    assert device.reason == "settings"
    assert device.shows("device.toml")
    turn(50)
    assert fingerprint(kept.root) == before


@pytest.mark.parametrize("role", ["entrance", "desk"])
def test_a_data_folder_that_cannot_be_made_is_told(open_one: OpenDevice, tmp_path: Path, role: str) -> None:
    (tmp_path / role).write_text("a file where the folder should be")
    device = in_maintenance(open_one(role, settings=False))
    assert device.reason == "unwritable"
