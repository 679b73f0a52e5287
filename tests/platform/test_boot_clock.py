"""What the machine knows of time: which boot, how long, and whether the wall clock can be trusted."""

from __future__ import annotations

import subprocess
import sys

import pytest

from domain.leases import LeaseClock
from kiosk_app.platform import boot_clock
from kiosk_app.platform.boot_clock import BootClock
from tests.helpers.clock import FixedClock


def test_it_reads_one_moment_of_one_boot(clock: FixedClock) -> None:
    first, second = BootClock(clock).read(), BootClock(clock).read()
    assert isinstance(first, LeaseClock)
    assert first.boot_id == second.boot_id != ""
    assert first.monotonic_s <= second.monotonic_s
    assert first.wall == clock.now()
    assert first.wall_trusted in {True, False}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell no boot id")
def test_two_processes_of_one_boot_agree(clock: FixedClock) -> None:
    read = "from kiosk_app.platform.boot_clock import boot_id; print(boot_id())"
    other = subprocess.run(
        [sys.executable, "-c", read], capture_output=True, text=True, check=True, timeout=60
    )
    assert other.stdout.strip() == BootClock(clock).read().boot_id


def test_without_a_boot_id_each_process_is_a_boot_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boot_clock, "_BOOT_ID", boot_clock._BOOT_ID / "missing")
    boot_clock.boot_id.cache_clear()
    try:
        first = boot_clock.boot_id()
        assert first == boot_clock.boot_id()
        boot_clock.boot_id.cache_clear()
        assert first != boot_clock.boot_id()
    finally:
        boot_clock.boot_id.cache_clear()
