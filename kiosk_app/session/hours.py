"""The opening hours of the house and its services, read from the data that ships with the program."""

from __future__ import annotations

import json
from functools import cache

from domain.calendar import ServiceHours
from domain.hours_data import service_hours
from kiosk_app.platform.paths import DATA

HOUSE = "pip"
"""The building itself: its closing time ends every visit of the day."""


@cache
def load_hours() -> dict[str, ServiceHours]:
    """Return the hours by service ("pip", "ppid"). Reads the file once."""
    return service_hours(json.loads((DATA / "hours.json").read_text(encoding="utf-8")))
