"""What happened, line by line; its hash is the trace that a seed must reproduce."""

from __future__ import annotations

import logging
from collections import Counter
from hashlib import sha256

from tools.simulate.clocks import WorldTime


class History:
    """``faults`` and ``done`` count what went wrong and what was done, by kind."""

    def __init__(self, time: WorldTime) -> None:
        self._time = time
        self._trace = sha256()
        self.lines: list[str] = []
        self.depth = 0
        self.faults: Counter[str] = Counter()
        self.done: Counter[str] = Counter()

    def note(self, who: str, what: str) -> None:
        """Add a line: ``who`` did or suffered ``what``."""
        moment = self._time.now.strftime("%d.%m. %H:%M:%S")
        self.lines.append(f"{len(self.lines):4d}  {moment}  {'  ' * self.depth}{who:<10} {what}")
        self.mix(self.lines[-1].encode())

    def fault(self, kind: str, who: str, what: str) -> None:
        """Add a line about something that went wrong, and count it."""
        self.faults[kind] += 1
        self.note(who, f"! {what}")

    def mix(self, content: bytes) -> None:
        """Let ``content`` count in the trace without showing it."""
        self._trace.update(content)
        self._trace.update(b"\0")

    @property
    def trace(self) -> str:
        """The hash of everything so far."""
        return self._trace.hexdigest()


class Listening(logging.Handler):
    """Brings what the product logs into the history."""

    def __init__(self, history: History) -> None:
        super().__init__(logging.WARNING)
        self._history = history

    def emit(self, record: logging.LogRecord) -> None:
        self._history.note("(log)", record.getMessage())
