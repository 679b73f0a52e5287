"""What may stand in a log: kinds and places, never what a visitor typed."""

from __future__ import annotations

import logging
import re
import traceback
from enum import Enum
from pathlib import Path

_PROJECT = Path(__file__).parents[2]

_EMAIL = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+")
_NUMBER = re.compile(r"[+(]*\d(?:[ .()-]{0,2}\d){8,}")
"""Nine digits or more, however grouped: phone numbers (9 to 15) and NIKs (16); a date has only eight."""

REMOVED = "•••"


def redact(text: str) -> str:
    """Return ``text`` without e-mail addresses, phone numbers and other long runs of digits."""
    return _NUMBER.sub(REMOVED, _EMAIL.sub(REMOVED, text))


def kind_of(error: BaseException) -> str:
    """Return the type of ``error``, with the reason where ours has one; never its message."""
    reason = getattr(error, "reason", None)
    name = type(error).__qualname__
    return f"{name}({reason.value})" if isinstance(reason, Enum) else name


def describe(error: BaseException) -> str:
    """Return kind and code places of ``error`` and of what caused it, without any message or value."""
    chain: list[str] = []
    current: BaseException | None = error
    while current is not None and len(chain) < 10:
        chain.append("\n".join([kind_of(current), *_places(current)]))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\ncaused by ".join(chain)


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__, limit=-30)
    return [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_PROJECT):
        return path.relative_to(_PROJECT).as_posix()
    return "/".join(path.parts[-2:])


class RedactingFormatter(logging.Formatter):
    """Formats a record without personal data: exceptions as kind and places, messages redacted."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and below it the places of an exception."""
        stamp = self.formatTime(record, "%Y-%m-%dT%H:%M:%S")
        line = f"{stamp} {record.levelname} {record.name}: {redact(self._message(record))}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{describe(error)}"

    def _message(self, record: logging.LogRecord) -> str:
        # An exception among the arguments would print its message, which may quote a visitor.
        if isinstance(record.msg, BaseException):
            return kind_of(record.msg)
        if not isinstance(record.args, tuple) or not record.args:
            return record.getMessage()
        return str(record.msg) % tuple(
            kind_of(value) if isinstance(value, BaseException) else value for value in record.args
        )
