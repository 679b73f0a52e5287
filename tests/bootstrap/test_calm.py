"""Something that nobody thought of goes wrong: a calm page for a while, and nothing about the visitor in the log."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QTimer

from kiosk_app.bootstrap.maintenance import CALM_SECONDS, UNEXPECTED
from tests.bootstrap.conftest import OpenDevice
from tests.helpers.devices import Entrance, Opened

SENTINEL = "Xylofonisti Qzw 0812-1500-0512"

pytestmark = pytest.mark.expect_log("unexpected error")


def fail_in_a_slot(_device: Opened) -> None:
    def fail() -> None:
        raise RuntimeError(SENTINEL)

    QTimer.singleShot(0, fail)


def fail_in_a_thread(_device: Opened) -> None:
    def fail() -> None:
        raise RuntimeError(SENTINEL)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def end_the_calm(device: Opened) -> None:
    """Let its seconds pass at once."""
    timer = device.device.maintenance.findChild(QTimer)
    assert timer is not None
    assert (timer.interval(), timer.isActive()) == (CALM_SECONDS * 1000, True)
    timer.start(1)


@pytest.mark.parametrize("fail", [fail_in_a_slot, fail_in_a_thread])
@pytest.mark.parametrize("role", ["entrance", "desk"])
def test_an_unexpected_error_shows_a_calm_page_for_a_while_and_is_logged_without_its_words(
    open_one: OpenDevice, capfd: pytest.CaptureFixture[str], role: str, fail: object
) -> None:
    device = open_one(role)
    assert callable(fail)
    fail(device)
    device.until(lambda: device.reason == UNEXPECTED, "the calm page")
    end_the_calm(device)
    device.until(lambda: device.reason == "", "the first page")
    device.close()
    log = (device.root / "log" / "pip.log").read_text("utf-8")
    assert "unexpected error" in log
    assert "RuntimeError" in log
    assert not any(word in log for word in SENTINEL.split())
    assert capfd.readouterr().err == ""


def test_what_a_visitor_had_typed_is_gone_after_the_calm_page(entrance: Entrance) -> None:
    entrance.fill_in("Mbah Parto")
    fail_in_a_slot(entrance)
    entrance.until(lambda: entrance.reason == UNEXPECTED, "the calm page")
    assert entrance.guestbook.sign_in.property("name") == ""
    end_the_calm(entrance)
    entrance.until(lambda: entrance.page == "attract", "the attract page")
    entrance.sign_in("Yohana")


def test_after_closing_the_hooks_are_those_from_before(open_one: OpenDevice) -> None:
    before = sys.excepthook, threading.excepthook
    device = open_one("entrance")
    fail_in_a_slot(device)
    device.until(lambda: device.reason == UNEXPECTED, "the calm page")
    device.close()
    assert (sys.excepthook, threading.excepthook) == before
