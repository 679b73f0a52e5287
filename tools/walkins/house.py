"""A house of two kiosks and a desk: real device services and the real server, in one process, under one clock.

Nodes, disks and the network are those of ``tools.simulate``, without their faults: here only cables are pulled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from domain.booking.facilities import Facility
from domain.devices import DeviceIdentity
from kiosk_app.features.booking.outcomes import BookingView
from kiosk_app.features.booking.ports import Bookings
from sync.client.credentials import Tokens
from sync.server.devices import register_device
from sync.server.new_house import NewHouse, load_new_house
from tools.simulate.actors.rounds import receive_of, round_of
from tools.simulate.broken import Broken
from tools.simulate.device import DeviceNode
from tools.simulate.images import device_image
from tools.simulate.versions import CURRENT
from tools.simulate.world import HERE, World

Result = TypeVar("Result")

_DATA = Path(__file__).parents[2] / "resources" / "data"

DESK = "meja"
SCREENS = (("terminal-1", "terminal"), ("terminal-2", "terminal"), (DESK, "desk"))
"""Name and role of each device."""


class Screen(DeviceNode):
    """A device whose power never goes."""

    def do(self, work: Callable[[Bookings], Result]) -> Result:
        """Have the booking service behind the screen do ``work``."""
        done = self.attempt(lambda: (work(self.bookings),))
        if done is None:
            raise Broken("the power stays", f"{self.name} was switched off")
        return done[0]

    def seen(self, booking_id: str) -> BookingView | None:
        """Return a booking as this screen knows it."""
        return self.do(lambda bookings: bookings.by_id(booking_id))


class House(World):
    """``screens`` by name. Time stands still until somebody moves it."""

    def __init__(self, seed: int, begin: datetime) -> None:
        self._begin = begin
        self.screens: dict[str, Screen] = {}
        super().__init__(seed, 1)

    def _furnish(self) -> None:
        quiet = replace(self.plan, network=(), network_rate=0.0, meanwhile_rate=0.0, page_rows=500)
        self.plan = replace(quiet, versions=(CURRENT,), time_service=True, leases=True)
        self.time.now = self._begin
        self.server.version = CURRENT
        self.server.opens = _computers_only()
        self.server.start()
        for name, role in SCREENS:
            self.screens[name] = self._admit(name, role)

    def _admit(self, name: str, role: str) -> Screen:
        device_id, token = register_device(
            self.server.store, HERE, role, name, device_id=f"{HERE}-{name}", clock=self.server.clock
        )
        screen = Screen(self, name, DeviceIdentity(HERE, device_id), role, Tokens(token), device_image())
        self.devices.append(screen)
        return screen

    def pull_plugs(self, names: Iterable[str]) -> None:
        """From now on the devices of these ``names`` reach nobody, all others do."""
        cut = set(names)
        for screen in self.screens.values():
            screen.link = "down" if screen.name in cut else "up"

    def is_online(self, screen: Screen) -> bool:
        return screen.link == "up"

    def share(self, screen: Screen) -> None:
        """As in life, where one thread sends at once and others listen: what ``screen`` did is known wherever
        the network goes."""
        if self.is_online(screen):
            round_of(screen)
            for other in self.screens.values():
                if other is not screen and self.is_online(other):
                    receive_of(other)

    def round(self) -> None:
        """Everybody who can reach the server has a whole round, twice: what one hands in, the next must hear."""
        for _ in range(2):
            for screen in self.screens.values():
                if self.is_online(screen):
                    self._round(screen)

    def _round(self, screen: Screen) -> None:
        report = round_of(screen)
        if report is None or report.problem is not None:
            raise Broken("a whole network is enough", f"{screen.name}: {report and report.problem}")


def _computers_only() -> NewHouse:
    """What a building is opened with, less its rooms: their thousands of slots would only take time."""
    house = load_new_house(_DATA)
    return NewHouse(tuple(one for one in house.things if not isinstance(one, Facility) or one.is_computer))
