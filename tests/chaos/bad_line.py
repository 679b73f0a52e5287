"""A line between device and server that breaks at any byte: it cuts, ends too early, or holds things up."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from dataclasses import dataclass
from enum import Enum
from random import Random


class Fault(Enum):
    NONE = "nothing happens"
    CUT = "the connection is reset"
    END = "the stream ends, as if that were all"
    HOLD = "nothing moves for a while"


@dataclass(frozen=True)
class Plan:
    """What happens to one connection, once ``at`` bytes have gone ``up`` to the server or down from it."""

    fault: Fault
    up: bool
    at: int
    seconds: float


def draw_plan(chance: Random) -> Plan:
    """Return any plan; short distances are as likely as long ones, since heads are as vital as bodies."""
    fault = chance.choices(list(Fault), weights=(30, 30, 20, 20))[0]
    return Plan(fault, chance.random() < 0.5, int(2 ** chance.uniform(0, 15)), chance.uniform(0.02, 0.4))


class BadLine:
    """Listens on a port of its own; the plan of its n-th connection follows from ``seed`` alone.

    ``heal`` ends all trouble for the connections to come.
    """

    def __init__(self, target: int, seed: int) -> None:
        self._target = target
        self._chance: Random | None = Random(seed)
        self.faults: dict[Fault, int] = dict.fromkeys(Fault, 0)
        self._listening = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def heal(self) -> None:
        self._chance = None

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _accept(self) -> None:
        while True:
            try:
                device, _ = self._listening.accept()
            except OSError:
                return
            plan = draw_plan(self._chance) if self._chance else Plan(Fault.NONE, up=True, at=0, seconds=0)
            self.faults[plan.fault] += 1
            threading.Thread(target=self._join, args=(device, plan), daemon=True).start()

    def _join(self, device: socket.socket, plan: Plan) -> None:
        with device:
            try:
                server = socket.create_connection(("127.0.0.1", self._target), timeout=5)
            except OSError:
                return
            with server:
                server.settimeout(None)
                back = threading.Thread(target=_carry, args=(server, device, plan, not plan.up), daemon=True)
                back.start()
                _carry(device, server, plan, plan.up)
                back.join()


def _carry(source: socket.socket, target: socket.socket, plan: Plan, concerned: bool) -> None:
    """Carry bytes one way until the end, or until the plan's fault; ``concerned``: it is about this way."""
    left = plan.at if concerned and plan.fault is not Fault.NONE else None
    with contextlib.suppress(OSError):
        while part := source.recv(65536):
            if left is not None and len(part) >= left:
                target.sendall(part[:left])
                part, left = part[left:], None
                if not _befall(source, target, plan):
                    return
            elif left is not None:
                left -= len(part)
            target.sendall(part)
    _end(target)


def _befall(source: socket.socket, target: socket.socket, plan: Plan) -> bool:
    """Let the fault happen; return whether the connection goes on."""
    if plan.fault is Fault.HOLD:
        time.sleep(plan.seconds)  # the fault itself
        return True
    if plan.fault is Fault.CUT:
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    for end in (source, target):
        _end(end)
    return False


def _end(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
