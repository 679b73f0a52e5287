"""The imagined network between a device and the server. It carries real bytes, and loses them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sync.client.errors import TransportKind, TransportProblem
from sync.client.wire import Answered, Asked
from sync.protocol import PREFIX
from tools.simulate.broken import Crash
from tools.simulate.network import choose_fault

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World


class SimWire:
    """Implements ``sync.client.wire.Wire`` for one life of a device: whoever waits here when the power
    goes never hears the answer."""

    def __init__(self, world: World, device: DeviceNode, life: int) -> None:
        self._world, self._device, self._life = world, device, life
        self._aborted = False

    def pack(self, asked: Asked) -> Asked:
        return asked

    def exchange(self, asked: Asked) -> Answered:
        """Carry ``asked`` to the server and its answer back, if nothing comes between."""
        if self._aborted:
            raise TransportProblem(TransportKind.STOPPED)
        self._world.history.mix(asked.content)
        self._meanwhile()
        answered = self._carry(asked)
        self._meanwhile()
        return answered

    def abort(self) -> None:
        self._aborted = True

    def _carry(self, asked: Asked) -> Answered:
        passage = Passage(self._world, self._device, asked)
        return choose_fault(self._world, self._device, asked)(passage)

    def _meanwhile(self) -> None:
        """Whoever waits for the network is not alone in the world."""
        self._world.meanwhile()
        if self._device.lives != self._life:
            raise Crash(self._device.name)


class Passage:
    """One request on its way."""

    def __init__(self, world: World, device: DeviceNode, asked: Asked) -> None:
        self.world, self.device, self.asked = world, device, asked

    @property
    def name(self) -> str:
        """Return the address, in short."""
        return self.asked.path.removeprefix(PREFIX)

    def deliver(self) -> Answered:
        """Let the server answer; a server that is down, or goes down, is ``TransportProblem``."""
        if not self.world.server.is_up:
            raise TransportProblem(TransportKind.UNREACHABLE)
        answered = self.world.server.answer(self.asked)
        if answered is None:
            raise TransportProblem(TransportKind.CUT)
        self.note(f"{self.name} -> {answered.status}")
        return answered

    def note(self, what: str) -> None:
        self.world.history.note(self.device.name, what)

    def fault(self, kind: str, what: str) -> None:
        self.world.history.fault(kind, self.device.name, f"{what}: {self.name}")


Fault = Callable[[Passage], Answered]
