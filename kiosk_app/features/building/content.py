"""The building as it ships with the program, and where in it a device stands."""

from __future__ import annotations

import json
from functools import cache

from domain.building.building_data import building_of
from domain.building.plan import Building, Place
from kiosk_app.platform.paths import DATA

LOBBY, SELF_SERVICE = "lobi", "layanan-mandiri"
STANDS_BY_ROLE = {"terminal": SELF_SERVICE}
"""Where a device stands that nobody has told otherwise: terminals in their room, guestbooks at the entrance."""


@cache
def load_building() -> Building:
    """Return the plan of the building. Reads the file once."""
    return building_of(json.loads((DATA / "building.json").read_text(encoding="utf-8")))


def stands_in(building: Building, setting: str, role: str) -> Place:
    """Return where a device of ``role`` stands: as its ``setting`` says, or the usual place.

    A place that is not on the plan counts as not set: a wrong word must not take the plan from visitors.
    """
    usual = STANDS_BY_ROLE.get(role, LOBBY)
    return building.by_id.get(setting) or building.by_id[usual]
