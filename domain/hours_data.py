"""Opening hours as data: what ``hours.json`` holds, turned into rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from domain.calendar import Opening, ServiceHours

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def service_hours(data: Mapping[str, Any]) -> dict[str, ServiceHours]:
    """Return the hours by service. ``data`` is ``{"services": {name: {"as_of": "2026-01-01",
    "week": {"mon": ["07:00", "21:00"], …}, "exceptions": {"2026-03-20": null, …}}}}``.

    Raises ``ValueError`` or ``KeyError`` where the data is not of that form.
    """
    return {name: _one_service(name, entry) for name, entry in data["services"].items()}


def _one_service(name: str, entry: Mapping[str, Any]) -> ServiceHours:
    return ServiceHours(
        service=name,
        week={_DAYS.index(day): _opening(pair) for day, pair in entry["week"].items()},
        exceptions={
            date.fromisoformat(day): None if pair is None else _opening(pair)
            for day, pair in entry.get("exceptions", {}).items()
        },
        as_of=date.fromisoformat(entry["as_of"]) if entry.get("as_of") else None,
    )


def _opening(pair: tuple[str, str]) -> Opening:
    opens, closes = (time.fromisoformat(at) for at in pair)
    if opens >= closes:
        raise ValueError(f"closes at {closes} before it opens at {opens}")
    return Opening(opens, closes)
