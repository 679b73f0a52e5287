"""What the house arranges, as fields that staff type into: JSON of an arrangement in, texts out, and back.

Reading raises ``ValueError`` where a text cannot be meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from domain.booking.arrangements import thing_of
from domain.clock import WIB
from kiosk_app.platform.formatting import clock_time

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KINDS, AUDIENCES = ("room", "computer"), ("anyone", "groups", "staff")


@dataclass(frozen=True, slots=True)
class Field:
    """``path``: where it stands in the JSON. ``kind``: text, number, toggle, list, day, moment, time, span,
    weekdays, exceptions, or choice with its ``options``."""

    path: tuple[str, ...]
    kind: str = "text"
    options: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The path in one word."""
        return ".".join(self.path)


def _numbers(*names: str) -> tuple[Field, ...]:
    return tuple(Field((name,), "number") for name in names)


def _toggles(*names: str) -> tuple[Field, ...]:
    return tuple(Field((name,), "toggle") for name in names)


_FACILITY = (
    *(Field(("name",)), Field(("name_en",))),
    Field(("kind",), "choice", KINDS),
    *_numbers("floor", "seats", "slot_minutes", "min_minutes", "max_minutes", "buffer_minutes"),
    *_numbers("lead_minutes", "horizon_days", "order"),
    Field(("audience",), "choice", AUDIENCES),
    *_toggles("approval", "accessible", "in_use"),
    *(Field(("equipment",), "list"), Field(("service",)), Field(("picture",))),
)
_COUNTS = ("open", "per_day", "per_week", "per_month")
_MINUTES = ("minutes_per_day", "minutes_per_week", "minutes_per_month")


def fields_of(subject: str, body: Mapping[str, Any]) -> tuple[Field, ...]:
    """Return the fields of an arrangement, in their order."""
    if subject == "policy":
        limits = [
            Field(("limits", who, name), "number")
            for who in body.get("limits", {})
            for name in (*_COUNTS, *_MINUTES)
        ]
        names = ("grace_minutes", "early_minutes", "hold_minutes", "series_dates")
        return (*_numbers(*names), *limits)
    if subject == "facility" and not body.get("facility_id"):
        # What was named once keeps its name: slots and bookings hold it.
        return (*_FACILITY[:2], Field(("facility_id",)), *_FACILITY[2:])
    return _FIELDS[subject]


_FIELDS: dict[str, tuple[Field, ...]] = {
    "facility": _FACILITY,
    "hours": (
        *(Field(("week", day), "span") for day in DAYS),
        Field(("exceptions",), "exceptions"),
    ),
    "holiday": (Field(("day",), "day"), Field(("name",)), *_toggles("open")),
    "pause": (
        Field(("weekdays",), "weekdays"),
        *(Field(("begins",), "time"), Field(("ends",), "time")),
        *(Field(("reason",)), Field(("reason_en",)), Field(("facilities",), "list")),
    ),
    "blackout": (
        *(Field(("starts_at",), "moment"), Field(("ends_at",), "moment")),
        *(Field(("reason",)), Field(("facilities",), "list")),
    ),
}


def shown(field: Field, body: Mapping[str, Any]) -> str:
    """Return the text of a field; "1" and "" for a toggle."""
    value = _at(body, field.path)
    if field.kind == "exceptions":
        return "; ".join(f"{day} {_span_text(span) or '-'}" for day, span in sorted((value or {}).items()))
    if value is None:
        return ""
    if field.kind == "toggle":
        return "1" if value else ""
    return _TEXTS.get(field.kind, str)(value)


def _span_text(value: Any) -> str:
    return "-".join(str(part).replace(":", ".") for part in value) if value else ""


def _moment_text(value: Any) -> str:
    local = datetime.fromisoformat(str(value)).astimezone(WIB)
    return f"{local:%Y-%m-%d} {clock_time(local)}"


_TEXTS: dict[str, Callable[[Any], str]] = {
    "list": ", ".join,
    "span": _span_text,
    "moment": _moment_text,
    "time": lambda value: str(value)[:5].replace(":", "."),
    "weekdays": lambda value: ", ".join(str(DAYS.index(day) + 1) for day in value),
}


def unfit(
    subject: str, fields: Iterable[Field], before: Mapping[str, Any], after: Mapping[str, Any]
) -> tuple[str, ...]:
    """Return the names of the fields that keep ``after`` from being an arrangement: each with which it would be one,
    were it still as ``before``."""
    found = []
    for field in fields:
        value = _at(before, field.path)
        if value != _at(after, field.path) and _fits(subject, _put(field.path, value, after)):
            found.append(field.name)
    return tuple(found)


def _fits(subject: str, body: Mapping[str, Any]) -> bool:
    try:
        thing_of(subject, body)
    except ValueError:
        return False
    return True


def _at(body: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    value: Any = body
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def put(field: Field, text: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``body`` with what ``text`` means. Raises ``ValueError``."""
    return _put(field.path, read(field, text.strip()), body)


def _put(path: tuple[str, ...], value: Any, body: Mapping[str, Any]) -> dict[str, Any]:
    if len(path) == 1:
        kept = {key: one for key, one in body.items() if key != path[0]}
        return kept if value is None else {**body, path[0]: value}
    return {**body, path[0]: _put(path[1:], value, body.get(path[0], {}))}


def read(field: Field, text: str) -> Any:
    """Return the JSON value that ``text`` means, ``None`` for a weekday that is closed. Raises ``ValueError``."""
    if field.kind == "toggle":
        return bool(text)
    if field.kind == "number":
        return int(text)
    if field.kind == "choice" and text not in field.options:
        raise ValueError(field.name)
    return _READS[field.kind](text) if field.kind in _READS else text


def _read_time(text: str) -> str:
    return time.fromisoformat(text.strip().replace(".", ":").zfill(5)).isoformat("minutes")


def _read_span(text: str) -> list[str] | None:
    if text in ("", "-"):
        return None
    begin, _, end = text.partition("-")
    return [_read_time(begin), _read_time(end)]


def _read_moment(text: str) -> str:
    day, _, at = text.partition(" ")
    moment = datetime.combine(date.fromisoformat(day), time.fromisoformat(_read_time(at or "00.00")), WIB)
    return moment.isoformat()


def _read_exceptions(text: str) -> dict[str, list[str] | None]:
    parts = [part.strip().partition(" ") for part in text.split(";") if part.strip()]
    return {date.fromisoformat(day).isoformat(): _read_span(span.strip()) for day, _, span in parts}


def _read_weekdays(text: str) -> list[str]:
    days = [int(part) - 1 for part in text.split(",")]
    if not all(0 <= day < len(DAYS) for day in days):
        raise ValueError(text)
    return [DAYS[day] for day in days]


_READS: dict[str, Any] = {
    "list": lambda text: [part.strip() for part in text.split(",") if part.strip()],
    "day": lambda text: date.fromisoformat(text).isoformat(),
    "time": _read_time,
    "span": _read_span,
    "moment": _read_moment,
    "exceptions": _read_exceptions,
    "weekdays": _read_weekdays,
}
