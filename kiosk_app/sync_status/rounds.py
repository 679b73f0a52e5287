"""Rounds of sync without a screen, and what each came to, for a script or a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any

from sqlalchemy import Engine

from kiosk_app.sync_status.device_engine import read_counts
from sync.client.backoff import Backoff
from sync.client.engine import SyncEngine
from sync.client.ports import OutboxCounts
from sync.client.report import RoundReport

REST_SECONDS = 60.0
"""Between two rounds, where the server did not say."""


@dataclass(frozen=True)
class RoundLine:
    """``counts``: what still waits and what was set aside on this device after the round."""

    report: RoundReport
    counts: OutboxCounts

    @property
    def ok(self) -> bool:
        """Whether every stage was completed."""
        return self.report.ok

    def as_json(self) -> dict[str, Any]:
        """Return the line for a script; names no visitor. ``problem`` is the short name of what was in the way."""
        report = self.report
        return {
            "ok": report.ok,
            "stages": [stage.value for stage in report.done],
            "at": report.at.value,
            "problem": None if report.problem is None else report.problem.reason,
            "outcomes": {outcome.value: count for outcome, count in sorted(report.outcomes.items())},
            "rows": report.rows,
            "waiting": self.counts.waiting,
            "quarantined": self.counts.quarantined,
        }

    def as_sentence(self) -> str:
        """Return the line for a person."""
        sent = sum(self.report.outcomes.values())
        rest = f"{self.counts.waiting} waiting, {self.counts.quarantined} set aside"
        if self.report.problem is None:
            return f"Up to date: {sent} sent, {self.report.rows} received; {rest}."
        return f"Not finished ({self.report.problem.reason} at {self.report.at.value}): {sent} sent; {rest}."


class Rounds:
    """Belongs to one thread; ``abort`` may be called from anywhere."""

    def __init__(self, store: Engine, engine: SyncEngine) -> None:
        self._store, self._engine = store, engine
        self._backoff = Backoff()

    def once(self) -> RoundLine:
        """Do one round; whatever the world does is in the line."""
        return RoundLine(self._engine.run_once(), read_counts(self._store))

    def until(self, ended: Event, tell: Callable[[RoundLine], None]) -> None:
        """Do rounds until ``ended`` is set, and tell of each."""
        while not ended.is_set():
            line = self.once()
            tell(line)
            ended.wait(self._rest(line.report))

    def abort(self) -> None:
        """End a round under way."""
        self._engine.abort()

    def _rest(self, report: RoundReport) -> float:
        if report.problem is not None:
            return self._backoff.failed(report.problem)
        self._backoff.succeeded()
        return report.come_back_after or REST_SECONDS
