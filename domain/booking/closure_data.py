"""Hours, pauses, blackouts and holidays as JSON holds them; times of day are WIB."""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.booking import json_fields as read
from domain.booking.json_fields import Body
from domain.booking.timetable import Blackout, Holiday, Pause, Span
from domain.calendar import Opening, ServiceHours
from domain.hours_data import service_hours

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def hours_body(hours: ServiceHours) -> dict[str, Any]:
    """Return the hours of one service as JSON holds them."""
    return {
        "service": hours.service,
        "as_of": hours.as_of.isoformat() if hours.as_of else "",
        "week": {_DAYS[day]: _pair(opening) for day, opening in sorted(hours.week.items())},
        "exceptions": {
            day.isoformat(): None if opening is None else _pair(opening)
            for day, opening in sorted(hours.exceptions.items())
        },
    }


def hours_of(body: Body) -> ServiceHours:
    """Return the hours that ``body`` holds; ``ValueError`` where it does not hold any."""
    service = read.key(body.get("service"), "service")
    try:
        return service_hours({"services": {service: body}})[service]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"the hours of {service} cannot be read: {error}") from None


def pause_body(pause: Pause) -> dict[str, Any]:
    """Return a weekly closure as JSON holds it."""
    return {
        "pause_id": pause.pause_id,
        "weekdays": [_DAYS[day] for day in pause.weekdays],
        "begins": pause.begins.isoformat("minutes"),
        "ends": pause.ends.isoformat("minutes"),
        "reason": pause.reason,
        "reason_en": pause.reason_en,
        "facilities": list(pause.facilities),
    }


def pause_of(body: Body) -> Pause:
    """Return the weekly closure that ``body`` holds; ``ValueError`` where it does not hold one."""
    pause = Pause(
        read.key(body.get("pause_id"), "pause_id"),
        tuple(_weekday(name) for name in read.keys(body, "weekdays", 7)),
        read.wall_time(body, "begins"),
        read.wall_time(body, "ends"),
        read.text(body, "reason"),
        read.text(body, "reason_en", required=False),
        read.keys(body, "facilities", 500),
    )
    if pause.ends <= pause.begins:
        raise ValueError("a pause must end after it begins")
    return pause


def blackout_body(blackout: Blackout) -> dict[str, Any]:
    """Return a dated closure as JSON holds it."""
    return {
        "blackout_id": blackout.blackout_id,
        "starts_at": blackout.span.starts_at.isoformat(),
        "ends_at": blackout.span.ends_at.isoformat(),
        "reason": blackout.reason,
        "facilities": list(blackout.facilities),
    }


def blackout_of(body: Body) -> Blackout:
    """Return the dated closure that ``body`` holds; ``ValueError`` where it does not hold one."""
    span = Span(read.moment(body, "starts_at"), read.moment(body, "ends_at"))
    if span.ends_at <= span.starts_at:
        raise ValueError("a blackout must end after it begins")
    return Blackout(
        read.key(body.get("blackout_id"), "blackout_id"),
        span,
        read.text(body, "reason"),
        read.keys(body, "facilities", 500),
    )


def holiday_body(holiday: Holiday) -> dict[str, Any]:
    """Return a holiday as JSON holds it."""
    return {"day": holiday.day.isoformat(), "name": holiday.name, "open": holiday.open}


def holiday_of(body: Body) -> Holiday:
    """Return the holiday that ``body`` holds; ``ValueError`` where it does not hold one."""
    day: date = read.day(body, "day")
    return Holiday(day, read.text(body, "name"), read.flag(body, "open", default=False))


def _pair(opening: Opening) -> list[str]:
    return [opening.opens.isoformat("minutes"), opening.closes.isoformat("minutes")]


def _weekday(name: str) -> int:
    if name not in _DAYS:
        raise ValueError(f"weekdays are {', '.join(_DAYS)}")
    return _DAYS.index(name)
