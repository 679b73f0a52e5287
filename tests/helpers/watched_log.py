"""Notices log lines that nobody expected."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from types import TracebackType

ExpectLog = Callable[[str], None]


class LogWatch(logging.Handler):
    """Collects WARNING and above while entered; ``complaint()`` says what was strange, or ``""``."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._lines: list[str] = []
        self._expected: list[str] = []

    def expect(self, pattern: str) -> None:
        """Say that a line ``level logger: message`` which ``pattern`` (a regular expression) finds must come."""
        self._expected.append(pattern)

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def complaint(self) -> str:
        strange = [line for line in self._lines if not any(re.search(it, line) for it in self._expected)]
        missing = [it for it in self._expected if not any(re.search(it, line) for line in self._lines)]
        return "\n".join(
            [f"unexpected log line: {line}" for line in strange]
            + [f"expected log line never came: {pattern}" for pattern in missing]
        )

    def __enter__(self) -> LogWatch:
        logging.getLogger().addHandler(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        logging.getLogger().removeHandler(self)
