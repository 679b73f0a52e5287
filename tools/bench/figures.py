"""A figure, and how it is printed."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """One measured figure. ``goal`` is an upper bound in the same unit, or ``None`` where none is set;
    ``at_least`` makes it a lower bound."""

    name: str
    value: float | None
    unit: str
    goal: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; ``None`` where there is no goal or nothing was measured."""
        if self.goal is None or self.value is None:
            return None
        return self.value >= self.goal if self.at_least else self.value <= self.goal

    def line(self) -> str:
        """Return the figure as one JSON line."""
        shown = None if self.value is None else round(self.value, 4)
        row = {**asdict(self), "value": shown, "met": self.met}
        row.pop("at_least")
        return json.dumps({key: value for key, value in row.items() if value != ""}, ensure_ascii=False)


def percentile(samples: Sequence[float], percent: float) -> float:
    """Return the nearest-rank percentile of ``samples``; raises ``ValueError`` when there are none."""
    if not samples:
        raise ValueError("no samples")
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def median(samples: Sequence[float]) -> float:
    """Return the 50th percentile."""
    return percentile(samples, 50)
