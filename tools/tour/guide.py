"""Leads through the journeys, one after the other."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tools.tour.homes import Homes
from tools.tour.journeys import JOURNEYS
from tools.tour.recorder import Record, Recorder
from tools.tour.walk import Journey, Walk


def lead(out: Path, data_dir: Path, names: Sequence[str], languages: Sequence[str]) -> Iterator[Record]:
    """Yield each journey's record as it ends; pictures go below ``out``, stores below ``data_dir``."""
    application = QGuiApplication.instance() or QGuiApplication(["tour"])
    homes = Homes(data_dir)
    with _garbage_in_this_thread_only():
        for lang in languages:
            for name in names:
                yield _one(JOURNEYS[name], lang, homes, out)
                gc.collect()
    del application


def _one(journey: Journey, lang: str, homes: Homes, out: Path) -> Record:
    record = Record(journey.name, lang, journey.device)
    walk = Walk(lang, homes, Recorder(out, record))
    try:
        journey.go(walk)
    finally:
        walk.close()
    return record


@contextmanager
def _garbage_in_this_thread_only() -> Iterator[None]:
    """A worker that comes upon a closed device's Qt objects would destroy them in the wrong thread."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def line(record: Record, began: float) -> str:
    """Return one line about a journey for the terminal; ``began``: ``time.monotonic()`` at its start."""
    return (
        f"{record.lang} {record.journey:12} {len(record.steps):2} pictures  {record.taps:2} taps  "
        f"{record.typed_keys:2} keys  {record.seconds:5.1f} s machine  "
        f"{record.estimated_person_seconds:5.1f} s person  ({time.monotonic() - began:.0f} s in all)"
    )
