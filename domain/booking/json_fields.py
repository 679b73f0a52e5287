"""Reading JSON that somebody else wrote: each field is what it should be, or ``ValueError`` says which is not.

Unknown fields are passed over: a newer desk may send more than this program knows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from domain.clock import WIB
from domain.fields import Wrong
from domain.texts import check_text

Body = Mapping[str, Any]


def text(body: Body, field: str, limit: int = 150, *, required: bool = True) -> str:
    """Return a text of at most ``limit`` characters, "" where it is missing and need not be there."""
    value = body.get(field, "")
    checked = check_text(value, limit, required=required) if isinstance(value, str) else None
    if checked is None or isinstance(checked, Wrong):
        raise ValueError(f"{field} must be a text of at most {limit} characters")
    return checked


def number(body: Body, field: str, low: int, high: int, default: int | None = None) -> int:
    """Return a whole number from ``low`` to ``high``."""
    value = body.get(field, default)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(f"{field} must be a whole number from {low} to {high}")
    return value


def flag(body: Body, field: str, *, default: bool) -> bool:
    """Return a yes or no."""
    value = body.get(field, default)
    if not isinstance(value, bool):
        raise ValueError(f"{field} must be true or false")  # noqa: TRY004
    return value


def key(value: object, what: str) -> str:
    """Return a name for machines: letters, digits, hyphens, dots and low lines, at most 40."""
    plain = re.sub("[-._]", "", value) if isinstance(value, str) else ""
    if not isinstance(value, str) or not (plain.isascii() and plain.isalnum() and len(value) <= 40):
        raise ValueError(f"{what} must consist of letters, digits, hyphens, dots and low lines, at most 40")
    return value


def keys(body: Body, field: str, most: int = 30) -> tuple[str, ...]:
    """Return a list of names for machines, () where it is missing."""
    value = body.get(field, [])
    if not isinstance(value, list | tuple) or len(value) > most:
        raise ValueError(f"{field} must be a list of at most {most}")
    return tuple(key(one, field) for one in value)


def wall_time(body: Body, field: str) -> time:
    """Return a time of day such as "11:30"."""
    return time.fromisoformat(_iso(body, field, "a time such as 11:30")).replace(tzinfo=None)


def day(body: Body, field: str) -> date:
    """Return a date such as "2026-08-17"."""
    return date.fromisoformat(_iso(body, field, "a date such as 2026-08-17"))


def moment(body: Body, field: str) -> datetime:
    """Return a moment with its offset; one without is meant in WIB."""
    value = datetime.fromisoformat(_iso(body, field, "a moment such as 2026-08-17T09:00+07:00"))
    return value if value.tzinfo is not None else value.replace(tzinfo=WIB)


def _iso(body: Body, field: str, like: str) -> str:
    value = body.get(field)
    if not isinstance(value, str):
        raise ValueError(f"{field} must be {like}")  # noqa: TRY004
    return value
