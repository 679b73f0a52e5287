"""Column types that keep what SQLite would lose."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Dialect, String
from sqlalchemy.types import TypeDecorator

_LENGTH = 27


def ordered_text(length: int) -> String:
    """Return the type of a text column that every database orders byte by byte, as SQLite does: what is
    read key after key must come in one order everywhere."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: time-zone aware in, aware UTC out.

    It rests as text of one width (``2026-11-23T02:41:00.000000Z``), so that the order of
    the text is the order of time and an index on it serves ranges. A naive moment is refused
    with ``ValueError``: nobody could say which moment it means.
    """

    impl = String(_LENGTH)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be stored")
        # strftime writes years before 1000 without leading zeros on some platforms; isoformat does not.
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)
