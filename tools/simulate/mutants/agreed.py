"""Bugs in what people agree on beyond a single time: series, and seats of an activity."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sync.server import opening_slots, series_book
from tools.simulate.mutants.booking import BOOKINGS
from tools.simulate.mutants.mutant import Mutant, replaced


def _held_forgotten(before: Any) -> Any:
    def plan(resource: str, activity: Any, there: Any, now: Any) -> Any:
        return before(resource, activity, [replace(one, held=0) for one in there], now)

    return plan


MUTANTS = (
    Mutant(
        "series-overwritten",
        "of two devices that took up dates of one series the last one stands alone",
        lambda: replaced(series_book, "series_after", lambda _before: lambda _record, change: change),
        BOOKINGS,
        start=14,
    ),
    Mutant(
        "seats-anew",
        "an activity that was called off and announced anew has all its seats again",
        lambda: replaced(opening_slots, "plan_activity", _held_forgotten),
        BOOKINGS,
        start=19,
    ),
)
