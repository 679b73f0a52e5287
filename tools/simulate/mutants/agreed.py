"""Bugs in what people agree on beyond a single time: series."""

from __future__ import annotations

from sync.server import series_book
from tools.simulate.mutants.booking import BOOKINGS
from tools.simulate.mutants.mutant import Mutant, replaced

MUTANTS = (
    Mutant(
        "series-overwritten",
        "of two devices that took up dates of one series the last one stands alone",
        lambda: replaced(series_book, "series_after", lambda _before: lambda _record, change: change),
        BOOKINGS,
    ),
)
