"""The promises hold in histories full of faults. The long form is ``main.py simulate``."""

from __future__ import annotations

import pytest

from tools.simulate.batch import run_batch
from tools.simulate.modes import BOOKINGS, LIVENESS, SAFETY
from tools.simulate.network import NETWORK_FAULTS

COVERED = {SAFETY: 16, LIVENESS: 6, BOOKINGS: 4}
"""How many seeds, from 0, run here without a planted bug."""


def test_no_promise_breaks_whatever_goes_wrong() -> None:
    batch = run_batch(SAFETY, range(COVERED[SAFETY]))
    assert batch.broken is None, batch.broken.story
    assert batch.histories == COVERED[SAFETY]


def test_once_the_network_heals_every_device_equals_the_server() -> None:
    batch = run_batch(LIVENESS, range(COVERED[LIVENESS]))
    assert batch.broken is None, batch.broken.story


def test_nobody_is_twice_in_one_place_and_nothing_confirmed_is_lost_in_silence() -> None:
    batch = run_batch(BOOKINGS, range(COVERED[BOOKINGS]))
    assert batch.broken is None, batch.broken.story
    assert batch.done["book"] > 0


@pytest.mark.slow
def test_every_kind_of_fault_happens_and_no_promise_breaks() -> None:
    batch = run_batch(SAFETY, range(10_000, 10_600), jobs=2)
    assert batch.broken is None, batch.broken.story
    wanted = {
        *("drop", "lost reply", "truncate", "duplicate", "reorder", "late arrival", "delay", "stranger"),
        *("overload", "altered reply", "server crash", "device crash", "reboot", "outage"),
        *("partition", "one-way partition", "reconnect at once", "clock jump", "rolling upgrade"),
        *("server restored", "device restored", "clone", "revoked", "fence", "hostile"),
    }
    assert wanted <= batch.faults.keys()
    assert len(NETWORK_FAULTS) >= 12
