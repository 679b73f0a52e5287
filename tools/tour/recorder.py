"""Writes down one journey: a picture of every step, and what it took."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tools.tour.effort import Effort
from tools.tour.person import Person

FILE = "journeys.json"


@dataclass(frozen=True, slots=True)
class Step:
    """``picture``: the file, relative to the tour's folder. ``taps`` and ``keys`` led to it."""

    picture: str
    what: str
    taps: int
    keys: int


@dataclass(slots=True)
class Record:
    """One journey in one language. ``seconds`` is the machine's part, measured; the person's is estimated."""

    journey: str
    lang: str
    device: str
    taps: int = 0
    typed_keys: int = 0
    seconds: float = 0.0
    estimated_person_seconds: float = 0.0
    steps: list[Step] = field(default_factory=list)


class Recorder:
    """``resume`` when a person begins, ``show`` after each step; taking pictures costs the journey no time."""

    def __init__(self, out: Path, record: Record) -> None:
        self._out = out
        self.record = record
        self._began = time.perf_counter()

    def resume(self) -> None:
        """Begin to measure: what was prepared until now is nobody's waiting."""
        self._began = time.perf_counter()

    def show(self, what: str, person: Person, effort: Effort) -> None:
        """Save what the person sees, and the ``effort`` that led to it."""
        record, machine = self.record, time.perf_counter() - self._began
        name = f"{len(record.steps) + 1:02d}-{_slug(what)}.png"
        picture = Path(record.lang, record.journey, name)
        person.grab(self._out / picture)
        record.steps.append(Step(picture.as_posix(), what, effort.taps, effort.keys))
        record.taps += effort.taps
        record.typed_keys += effort.keys
        record.seconds = round(record.seconds + machine, 3)
        estimate = record.estimated_person_seconds + effort.seconds + machine
        record.estimated_person_seconds = round(estimate, 1)
        self.resume()


def write(out: Path, records: Sequence[Record]) -> Path:
    """Write ``journeys.json`` into ``out``; return its path."""
    path = out / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps([asdict(record) for record in records], indent=2, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _slug(what: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", what.lower()).strip("-")
