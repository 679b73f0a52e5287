"""A world in which people book: terminals and desks of two buildings, few computers, everybody at the same hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from domain.booking.facilities import Facility
from domain.calendar import Opening, ServiceHours
from domain.slots import SlotKind
from sync.server.new_house import NewHouse
from tools.simulate.actors import ACTIONS, series, sign_ups
from tools.simulate.actors import bookings as people
from tools.simulate.actors.action import Action
from tools.simulate.actors.rounds import round_of
from tools.simulate.hall import FACILITY as HALL
from tools.simulate.world import HERE, THERE, World

_HOURS = ServiceHours("pip", dict.fromkeys(range(7), Opening(time(9), time(14))))
_COMPUTERS = tuple(
    Facility(name, SlotKind.COMPUTER, name, name, 1, 1, 60, 60, 120, horizon_days=1)
    for name in ("PC-01", "PC-02", "PC-03")
)
_ROOMS = (
    Facility("ruang-blc", SlotKind.ROOM, "Ruang BLC", "BLC room", 1, 20, 60, 60, 180, 60, horizon_days=1),
    Facility(
        "studio", SlotKind.ROOM, "Mini studio", "Studio", 2, 37, 60, 60, 180, horizon_days=1, approval=True
    ),
)
TERMINALS = (1, 2)
"""So many the first building may have."""

_BESIDE = {"bookings": 1.0}
"""So often people do what this world is about; everything else of ``ACTIONS`` goes on beside it."""

_HOUSE = NewHouse((_HOURS, *_COMPUTERS, *_ROOMS, HALL))


class BookingWorld(World):
    """Its buildings open themselves, as a server does in life."""

    def _furnish(self) -> None:
        actions = _actions()
        weights = [
            _BESIDE.get(action.group, 0.15) * action.weight * self.dice.choice((0.3, 1.0, 1.0, 3.0))
            for action in actions
        ]
        self.plan = replace(self.plan, leases=True, page_rows=500, actions=actions, weights=weights)
        self.server.opens = _HOUSE
        self.server.start()
        for number in range(1, self._terminals() + 1):
            self.add_device(f"terminal-{number}", HERE, "terminal")
        self.add_device("meja", HERE, "desk")
        self.add_device("meja-2", HERE, "desk")
        self.add_device("u-meja", THERE, "desk")

    def _terminals(self) -> int:
        return self.dice.choice(TERMINALS)

    def hear(self) -> None:
        """At the beginning every device has heard what can be booked and signed up for, and has its share."""
        sign_ups.announce(self.device("meja"))
        for _ in range(2):
            for device in self.devices:
                round_of(device)


def _actions() -> Sequence[Action]:
    """Slots come from what is arranged here, and claims from bookings."""
    others = [action for action in ACTIONS if action.group not in {"claims", "fences"}]
    return (*others, *people.ACTIONS, *series.ACTIONS, *sign_ups.ACTIONS)
