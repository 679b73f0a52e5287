"""The hall that groups book week by week: two slots a day, for as far ahead as a short series goes."""

from __future__ import annotations

from datetime import time, timedelta

from domain.booking.facilities import Facility
from domain.slots import SlotKind

HALL = "aula"
HOURS = timedelta(hours=2)
BEGINS = (time(10), time(12))
"""When a group may begin, in WIB: the grid counts from midnight."""

FACILITY = Facility(HALL, SlotKind.ROOM, "Aula", "Hall", 1, 60, 120, 120, 120, horizon_days=15)
