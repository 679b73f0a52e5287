"""Time as the rules see it: stored in UTC, meant and shown in WIB (UTC+7, no daylight saving)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

WIB = timezone(timedelta(hours=7), "WIB")


class Clock(Protocol):
    """Whoever can tell the time. Everything that needs it is handed one."""

    def now(self) -> datetime:
        """Return the present moment, time-zone aware, in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC)


def wib_date(moment: datetime) -> date:
    """Return the calendar day in Semarang on which ``moment`` falls, whatever the machine's zone."""
    return moment.astimezone(WIB).date()
