"""Buildings that have opened and devices that have heard of it: lived through once in a process, then copied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from domain.chance import chance_from
from sync.client.credentials import Tokens
from tools.simulate.booking_world import TERMINALS, BookingWorld
from tools.simulate.ledger import Ledger
from tools.simulate.observer import Observer
from tools.simulate.versions import CURRENT, spoken

_IN_THE_MIDST = 0.08
"""So many histories begin before the buildings have opened: that happens among their faults."""


@dataclass(frozen=True)
class _Opened:
    """The disks of a world, each device's tokens, by its name, and what was done and heard."""

    server: bytes
    devices: Mapping[str, tuple[bytes, Tokens]]
    ledger: Ledger
    observer: Observer


class _Morning(BookingWorld):
    """The world before all histories, in which nothing goes wrong. ``terminals``: of the first building."""

    def __init__(self, terminals: int) -> None:
        self._count = terminals
        super().__init__(0, 1)

    def _furnish(self) -> None:
        self.end_faults()
        self.server.version = CURRENT
        # Nobody who has no time service later takes note that there was one.
        self.plan = replace(self.plan, versions=(CURRENT,), time_service=True)
        super()._furnish()

    def _terminals(self) -> int:
        return self._count


def prepare() -> None:
    """Live through what is copied afterwards; to be called where no bug is planted and nobody listens."""
    for terminals in TERMINALS:
        _opened(terminals)


def open_world(world: BookingWorld) -> None:
    """Let every device of ``world`` have heard what can be booked, and have its share."""
    if world.dice.random() < _IN_THE_MIDST:
        world.hear()
        return
    before = _opened(sum(device.role == "terminal" for device in world.devices))
    world.server.disk.put(before.server)
    world.server.start()
    for device in world.devices:
        image, device.keyring.tokens = before.devices[device.name]
        device.disk.put(image)
        # The same boot goes on: its clock is as good as it was.
        device.start(boot=False)
        world.ledger.meet(device)
    world.ledger.recall(before.ledger)
    world.observer.recall(before.observer)


@cache
def _opened(terminals: int) -> _Opened:
    chance = Random("opening").getrandbits  # noqa: S311 - to be foretold is its very purpose
    with spoken(), chance_from(chance):
        world = _Morning(terminals)
        try:
            world.hear()
            for device in world.devices:
                world.ledger.collect(device)
            devices = {one.name: (one.disk.image(), one.keyring.tokens) for one in world.devices}
            return _Opened(world.server.disk.image(), devices, world.ledger, world.observer)
        finally:
            world.close()
