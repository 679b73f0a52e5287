"""Opens a device's store for the booking commands."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from kiosk_app.features.booking.service import BookingService
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings, SettingsProblem
from vault.errors import StoreError

_NOTHING_THERE = "There is no device in {0}; start one there once, or name another directory."


def with_bookings(place: Path, work: Callable[[BookingService], int]) -> int:
    """Return what ``work`` returns, 1 where the store does not open."""
    data_dir = DataDir(place)
    try:
        settings = Settings.load(data_dir)
        if not data_dir.store.exists():
            return refuse(_NOTHING_THERE.format(data_dir.root))
        from kiosk_app.bootstrap.bookings import open_bookings

        with open_bookings(data_dir, settings) as bookings:
            return work(bookings)
    except (SettingsProblem, StoreError) as problem:
        return refuse(f"{type(problem).__name__}: {problem}")


def refuse(sentence: str) -> int:
    """Say why not, and return 1."""
    sys.stderr.write(f"{sentence}\n")
    return 1
