"""What can happen to a request. Each fault gets the request on its way and returns what the device hears."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from sync.client.errors import TransportKind, TransportProblem
from sync.client.wire import Answered, Asked

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.wire import Passage
    from tools.simulate.world import World

Fault = Callable[["Passage"], Answered]

LOGIN_PAGE = Answered(200, b"<html>Wi-Fi Gratis: masuk</html>", "text/html")
REDIRECT = Answered(302, b"", "")
OOPS = Answered(500, b"oops", "text/plain")
BUSY = Answered(503, b'{"code":"overloaded"}', retry_after="30")
TOO_MANY = Answered(429, b'{"code":"overloaded"}', retry_after="7")


def choose_fault(world: World, device: DeviceNode, asked: Asked) -> Fault:
    """Return what happens to ``asked``, by the state of the device's link and the seed's plan."""
    if device.link in _LINKS:
        return _LINKS[device.link]
    plan, dice = world.plan, world.dice
    if not plan.network or dice.random() >= plan.network_rate:
        return _pass
    if asked.path.endswith("/pull") and "altered reply" in plan.network and dice.random() < 0.3:
        return _lost_row
    return NETWORK_FAULTS[dice.choice(plan.network)]


def _pass(passage: Passage) -> Answered:
    return passage.deliver()


def _unreachable(passage: Passage) -> Answered:
    passage.fault("partition", "cut off")
    raise TransportProblem(TransportKind.UNREACHABLE)


def _drop(passage: Passage) -> Answered:
    passage.fault("drop", "request lost")
    raise TransportProblem(TransportKind.TIMEOUT)


def _lose_reply(passage: Passage) -> Answered:
    passage.deliver()
    passage.fault("lost reply", "answer lost")
    raise TransportProblem(TransportKind.TIMEOUT)


def _deaf(passage: Passage) -> Answered:
    passage.deliver()
    passage.fault("one-way partition", "no answer gets through")
    raise TransportProblem(TransportKind.TIMEOUT)


def _mute(passage: Passage) -> Answered:
    passage.fault("one-way partition", "no request gets through")
    raise TransportProblem(TransportKind.TIMEOUT)


def _truncate(passage: Passage) -> Answered:
    answered = passage.deliver()
    length = passage.world.dice.randrange(max(1, len(answered.content)))
    passage.fault("truncate", f"answer cut after {length} bytes")
    return replace(answered, content=answered.content[:length])


def _twice(passage: Passage) -> Answered:
    first = passage.deliver()
    passage.fault("duplicate", "request arrives twice")
    second = passage.deliver()
    return passage.world.dice.choice((first, second))


def _late(passage: Passage) -> Answered:
    passage.fault("reorder", "request is delayed and given up")
    passage.world.late.append((passage.device.name, passage.asked))
    raise TransportProblem(TransportKind.TIMEOUT)


def _echo(passage: Passage) -> Answered:
    answered = passage.deliver()
    passage.fault("reorder", "a copy of the request stays on its way")
    passage.world.late.append((passage.device.name, passage.asked))
    return answered


def _slow(passage: Passage) -> Answered:
    passage.fault("delay", "the network is slow")
    passage.world.time.pass_(passage.world.dice.uniform(1, 900))
    return passage.deliver()


def _strange(passage: Passage) -> Answered:
    passage.fault("stranger", "somebody else answers")
    return passage.world.dice.choice((LOGIN_PAGE, REDIRECT, OOPS))


def _busy(passage: Passage) -> Answered:
    passage.fault("overload", "the server is busy")
    return passage.world.dice.choice((BUSY, TOO_MANY))


def _lost_row(passage: Passage) -> Answered:
    """The answer to a pull lacks a row, or one was altered: whoever trusts it loses a record."""
    answered = passage.deliver()
    if answered.status != 200 or not passage.asked.path.endswith("/pull"):
        return answered
    page = json.loads(answered.content)
    if page["rows"]:
        passage.fault("altered reply", "a row is missing in the answer")
        # Mostly the first: without the last one it would only come later.
        del page["rows"][passage.world.dice.choice((0, 0, -1))]
    return replace(answered, content=json.dumps(page).encode())


def _crash_server(passage: Passage) -> Answered:
    passage.world.server.disk.lose_power_after(passage.world.dice.randrange(40))
    try:
        return passage.deliver()
    finally:
        passage.world.server.disk.lose_power_after(None)


def _crash_device(passage: Passage) -> Answered:
    """The answer comes, and the power goes somewhere in the work on it."""
    answered = passage.deliver()
    passage.device.disk.lose_power_after(passage.world.dice.randrange(30))
    return answered


NETWORK_FAULTS: Mapping[str, Fault] = {
    "drop": _drop,
    "lost reply": _lose_reply,
    "truncate": _truncate,
    "duplicate": _twice,
    "late": _late,
    "echo": _echo,
    "delay": _slow,
    "stranger": _strange,
    "overload": _busy,
    "altered reply": _lost_row,
    "server crash": _crash_server,
    "device crash": _crash_device,
}
"""By the name under which a seed's plan switches them on."""

_LINKS: Mapping[str, Fault] = {"down": _unreachable, "mute": _mute, "deaf": _deaf}
