"""Leads through the journeys, one after the other."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tools.tour.homes import Homes
from tools.tour.journeys import JOURNEYS
from tools.tour.recorder import Record, Recorder
from tools.tour.walk import Walk


def lead(out: Path, data_dir: Path, names: Sequence[str], languages: Sequence[str]) -> Iterator[Record]:
    """Yield each journey's record as it ends; pictures go below ``out``, stores below ``data_dir``."""
    application = QGuiApplication.instance() or QGuiApplication(["tour"])
    homes = Homes(data_dir)
    for lang in languages:
        for name in names:
            journey = JOURNEYS[name]
            record = Record(name, lang, journey.device)
            walk = Walk(lang, homes, Recorder(out, record))
            try:
                journey.go(walk)
            finally:
                walk.close()
            yield record
    del application


def line(record: Record, began: float) -> str:
    """Return one line about a journey for the terminal; ``began``: ``time.monotonic()`` at its start."""
    return (
        f"{record.lang} {record.journey:12} {len(record.steps):2} pictures  {record.taps:2} taps  "
        f"{record.typed_keys:2} keys  {record.seconds:5.1f} s machine  "
        f"{record.estimated_person_seconds:5.1f} s person  ({time.monotonic() - began:.0f} s in all)"
    )
