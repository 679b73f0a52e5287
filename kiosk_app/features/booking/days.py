"""The free quarters of one facility, day by day, for whoever plans."""

from __future__ import annotations

from datetime import date, timedelta

from domain.booking.facilities import Facility
from domain.booking.grid import earliest_start
from domain.booking.masks import mask_from
from kiosk_app.features.booking.work import Work


def free_days(work: Work, facility: Facility, first: date, ahead: int) -> dict[date, int]:
    """Return the free quarters of ``first`` and the ``ahead`` days after it; nothing before it may be booked."""
    name, last = facility.facility_id, first + timedelta(days=ahead)
    found = work.claims.free_days(work.session, [name], first, last).get(name, {})
    begin = earliest_start(facility, work.now)
    opened = work.open_days.of(name)
    return {day: free & opened[day] & mask_from(begin, day) for day, free in found.items()}
