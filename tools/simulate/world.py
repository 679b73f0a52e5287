"""One history's world: a server, two buildings with their devices, and what is on its way between them."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from domain.devices import DeviceIdentity
from sync.client.credentials import Tokens
from sync.client.wire import Asked
from sync.server.devices import register_device
from tools.simulate.actors import Action
from tools.simulate.backups import Backup
from tools.simulate.clocks import WorldTime
from tools.simulate.device import DeviceNode
from tools.simulate.history import History
from tools.simulate.images import device_image
from tools.simulate.ledger import Ledger
from tools.simulate.observer import Observer
from tools.simulate.plan import make_plan
from tools.simulate.server import ServerNode
from tools.simulate.versions import NEWEST

HERE, THERE = "pip-semarang", "pip-ungaran"
"""Two buildings in every world: what leaks from one to the other would show."""

_DEEPEST = 2
_STEPS = (1, 1, 20, 60, 600, 7200)


class World:
    """Made of its seed and nothing else. ``late``: requests that may still arrive, with who sent them."""

    def __init__(self, seed: int, steps: int) -> None:
        self.dice = Random(f"{seed}/world")  # noqa: S311 - to be foretold is its very purpose
        self.time = WorldTime()
        self.history = History(self.time)
        self.plan = make_plan(self.dice, steps)
        self.late: list[tuple[str, Asked]] = []
        self.backups: list[Backup] = []
        self.ledger = Ledger(self)
        self.observer = Observer(self)
        self.server = ServerNode(self)
        self.server.hears.append(self.observer.hears)
        self.server.heard.append(self.observer.heard)
        self.devices: list[DeviceNode] = []
        self._furnish()

    def _furnish(self) -> None:
        for number in range(1, self.dice.choice((2, 2, 3, 4))):
            self.add_device(f"pintu-{number}", HERE, "entrance")
        self.add_device("meja", HERE, "desk")
        self.add_device("u-pintu", THERE, "entrance")
        if self.dice.random() < 0.5:
            self.add_device("u-meja", THERE, "desk")
        if any(action.group == "content" for action in self.plan.actions):
            # Two who write, and one who reads only.
            self.add_device("meja-2", HERE, "desk")
            self.add_device("terminal", HERE, "terminal")

    def add_device(self, name: str, building: str, role: str) -> DeviceNode:
        """Admit a new device and switch it on."""
        device_id, token = register_device(
            self.server.store, building, role, name, device_id=f"{building}-{name}", clock=self.server.clock
        )
        device = DeviceNode(
            self, name, DeviceIdentity(building, device_id), role, Tokens(token), device_image()
        )
        self.devices.append(device)
        self.ledger.meet(device)
        return device

    def keep(self, backup: Backup) -> None:
        """Keep a backup of the server, from now on and for ever."""
        self.backups.append(backup)
        self.ledger.durable.update(backup.operations)

    def any_device(self) -> DeviceNode:
        return self.dice.choice(self.devices)

    def any_desk(self) -> DeviceNode:
        return self.dice.choice([device for device in self.devices if device.role == "desk"])

    def device(self, name: str) -> DeviceNode:
        return next(device for device in self.devices if device.name == name)

    @property
    def revoked(self) -> set[str]:
        """The names of the devices whose rights the server has taken, as far as it remembers."""
        rows = self.server.disk.rows("SELECT building, device_id FROM device WHERE revoked")
        taken = {(building, device_id) for building, device_id in rows}
        return {one.name for one in self.devices if (one.building, one.identity.device_id) in taken}

    def step(self) -> None:
        """Let some time pass, and something happen."""
        self.time.pass_(self.dice.uniform(0, self.dice.choice(_STEPS)))
        self.do(self.dice.choices(self.plan.actions, self.plan.weights)[0])

    def meanwhile(self) -> None:
        """Perhaps let something happen while somebody waits."""
        if self.history.depth < _DEEPEST and self.dice.random() < self.plan.meanwhile_rate:
            self.history.depth += 1
            try:
                self.step()
            finally:
                self.history.depth -= 1

    def do(self, action: Action) -> None:
        """Have ``action`` done, and note what was written by whom."""
        self.history.done[action.name] += 1
        action.run(self)
        for device in self.devices:
            self.ledger.collect(device)

    def end_faults(self) -> None:
        """From now on the network carries everything, at once."""
        self.plan = replace(self.plan, network_rate=0.0, meanwhile_rate=0.0, versions=(NEWEST,))
        self.late.clear()

    def close(self) -> None:
        """Give everything back for the next history."""
        for device in self.devices:
            device.close()
        self.server.close()
