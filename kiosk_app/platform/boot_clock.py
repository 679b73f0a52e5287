"""What this machine knows of time beyond its wall clock: which boot this is, and how long it has run."""

from __future__ import annotations

import ctypes
import time
from functools import cache
from pathlib import Path

from domain.chance import random_hex
from domain.clock import Clock
from domain.leases import LeaseClock

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_TIMEX_BYTES = 256
"""More than ``struct timex`` takes on any Linux; all zeros ask and set nothing (adjtimex(2))."""

_TIME_ERROR = 5
"""What adjtimex(2) answers while no time service has set the clock."""


class BootClock:
    """Reads ``LeaseClock``; ``clock`` tells the wall time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def read(self) -> LeaseClock:
        """Return the present moment as leases are measured by."""
        return LeaseClock(boot_id(), monotonic_seconds(), self._clock.now(), is_wall_trusted())


@cache
def boot_id() -> str:
    """Return the id of this boot. Where the system tells none, each process counts as a boot of its own:
    it then trusts its leases only as far as a trusted wall clock goes."""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return f"process-{random_hex()}"


def monotonic_seconds() -> float:
    """Return seconds that only grow within a boot, those asleep included where the system counts them."""
    which = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if which is None else time.clock_gettime(which)


def is_wall_trusted() -> bool:
    """Return whether a time service keeps the wall clock right; ``False`` where nobody can say."""
    try:
        adjtimex = ctypes.CDLL(None).adjtimex
    except (OSError, AttributeError, TypeError):
        return False
    state = adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES))
    return isinstance(state, int) and 0 <= state < _TIME_ERROR
