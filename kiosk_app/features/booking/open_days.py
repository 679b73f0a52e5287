"""When facilities are open as far as this device knows: a closure holds from when it was made or heard of, and not
only once the server has closed its slots."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from domain.booking.facilities import Facility
from domain.booking.masks import FULL, grid_open
from domain.booking.timetable import Timetable
from kiosk_app.features.booking.arranged import Arranged, arranged_of
from kiosk_app.features.leases.days import DayMask


class OpenDays:
    """Works out each facility's day once: whoever plans asks for thousands of them, again and again."""

    def __init__(self, arranged: Arranged) -> None:
        self._arranged = arranged
        self._days: dict[str, Mapping[date, int]] = {}

    def of(self, facility_id: str) -> Mapping[date, int]:
        """Return the quarters of each day in which ``facility_id`` may have slots. Of what is no room and no
        computer nobody but the server says when it is."""
        known = self._days.get(facility_id)
        if known is None:
            facility = self._arranged.whole.facilities.get(facility_id)
            known = _Always() if facility is None else _Days(facility, self._arranged.timetable)
            self._days[facility_id] = known
        return known

    def narrow(self, facility_id: str, masks: Mapping[date, DayMask]) -> dict[date, DayMask]:
        """Return ``masks`` open only where the facility is."""
        opened = self.of(facility_id)
        return {day: DayMask(mask.open & opened[day], mask.busy) for day, mask in masks.items()}


class _Days(dict[date, int]):
    def __init__(self, facility: Facility, timetable: Timetable) -> None:
        super().__init__()
        self._facility, self._timetable = facility, timetable

    def __missing__(self, day: date) -> int:
        found = self[day] = grid_open(self._facility, day, self._timetable)
        return found


class _Always(dict[date, int]):
    def __missing__(self, day: date) -> int:
        return FULL


# As ``arranged_of``, by the texts of the records.
@lru_cache(maxsize=4)
def open_days_of(records: tuple[str, ...]) -> OpenDays:
    """Return when facilities are open by what ``records`` (wire records in JSON) arrange."""
    return OpenDays(arranged_of(records))
