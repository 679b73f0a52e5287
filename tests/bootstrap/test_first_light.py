"""A device from its first frame to its first visitor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.bootstrap.conftest import OpenDevice
from tests.helpers.devices import Desk, Entrance
from tests.helpers.event_loop import turn


def test_an_entrance_signs_its_first_visitor_in_and_out(entrance: Entrance) -> None:
    assert entrance.page == "attract"
    code = entrance.sign_in("Siti Sa'adah")
    assert entrance.shows("Terima kasih, Siti Sa'adah")
    entrance.leave()
    entrance.check_out(code)
    entrance.until(lambda: entrance.page == "guestbook/goodbye", "the farewell")


@pytest.mark.parametrize("kiosk", [True, False])
def test_L1_the_window_of_a_kiosk_refuses_to_be_closed(open_one: OpenDevice, kiosk: bool) -> None:
    device = open_one("entrance", kiosk=kiosk)
    device.window.close()
    turn()
    assert device.window.isVisible() is kiosk


def test_the_directory_of_a_device_is_closed_to_others(entrance: Entrance) -> None:
    assert entrance.root.stat().st_mode & 0o077 == 0


def test_a_desk_makes_its_first_account_and_shows_an_empty_house(desk: Desk) -> None:
    assert desk.names == []
    assert desk.reason == ""


def test_sync_hears_of_whoever_touches_the_entrance(entrance: Entrance) -> None:
    backstage = entrance.device.ground.backstage
    assert not backstage.is_somebody_here()
    QCoreApplication.sendEvent(entrance.window, QEvent(QEvent.Type.TouchBegin))
    assert backstage.is_somebody_here()
