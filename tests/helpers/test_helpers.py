"""The tests' own tools can fail, or they would prove nothing."""

from __future__ import annotations

import logging
import socket
from datetime import timedelta

import pytest

from domain.clock import WIB
from tests.helpers.clock import OPENING_MORNING, FixedClock
from tests.helpers.loopback import is_loopback
from tests.helpers.manual_executor import ManualExecutor
from tests.helpers.watched_log import LogWatch

log = logging.getLogger("kiosk.helpers")


def test_an_unexpected_warning_is_complained_of(logfail: LogWatch) -> None:
    logfail.expect("disk")
    with LogWatch() as watch:
        log.info("ordinary")
        log.warning("disk %s", "slow")
    assert watch.complaint() == "unexpected log line: WARNING kiosk.helpers: disk slow"


def test_an_expected_warning_that_never_comes_is_complained_of() -> None:
    with LogWatch() as watch:
        watch.expect("disk")
    assert watch.complaint() == "expected log line never came: disk"


@pytest.mark.expect_log("kiosk.helpers: disk")
def test_an_expected_warning_is_fine() -> None:
    log.warning("disk slow")


def test_nothing_leaves_this_machine() -> None:
    with socket.socket() as outside, pytest.raises(OSError, match="do not leave"):
        outside.connect(("192.0.2.1", 80))
    with pytest.raises(OSError, match="do not leave"):
        socket.create_connection(("pip.semarangkota.go.id", 443))


def test_this_machine_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1])).close()


@pytest.mark.parametrize(
    ("host", "here"), [("127.1.2.3", True), ("::1", True), ("10.0.0.1", False), ("x", False)]
)
def test_loopback_is_told_from_elsewhere(host: str, here: bool) -> None:
    assert is_loopback(host) is here


def test_the_clock_stands_still_until_it_is_moved() -> None:
    clock = FixedClock()
    assert clock.now() == clock.now() == OPENING_MORNING
    assert clock.now().utcoffset() == timedelta(0)
    assert clock.advance(minutes=30).astimezone(WIB).strftime("%H.%M") == "10.11"
    clock.advance(timedelta(days=-365))
    assert clock.now().year == 2025


def test_work_waits_for_the_test(executor: ManualExecutor) -> None:
    first = executor.submit(lambda: 1)
    second = executor.submit(lambda: 1 / 0)
    executor.step()
    assert (first.done(), second.done(), executor.waiting) == (True, False, 1)
    executor.drain()
    assert isinstance(second.exception(), ZeroDivisionError)
