"""The threads behind a device's screen, and the script that runs a round."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sync.client.errors import LocalProblem, Overloaded
from sync.client.report import RoundReport
from tools.simulate.actors.action import Action
from tools.simulate.broken import Broken

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World


def run_engine(device: DeviceNode, name: str, work: Callable[[], RoundReport]) -> RoundReport | None:
    """Have the engine ``name`` of ``device`` do ``work``, unless it is at work already; return its
    report, or ``None`` where there is none since the power went."""
    if name in device.busy:
        return None
    device.busy.add(name)
    life = device.lives
    report = device.attempt(work)
    if life == device.lives:
        device.busy.discard(name)
    if report is not None:
        _judge(device, name, report)
    return report


def _judge(device: DeviceNode, name: str, report: RoundReport) -> None:
    problem = report.problem
    told = "done" if problem is None else f"failed: {problem.reason}"
    settled = {outcome.value: count for outcome, count in sorted(report.outcomes.items())}
    device.world.history.note(
        device.name, f"{name}: {told}, {report.rows} rows, {settled or 'nothing settled'}"
    )
    if isinstance(problem, LocalProblem):
        raise Broken("a round never fails by itself", f"{device.name}: {problem.reason}")
    if problem is None:
        device.backoff[name].succeeded()
        return
    seconds = device.backoff[name].failed(problem)
    asked = (problem.retry_after or 0.0) if isinstance(problem, Overloaded) else 0.0
    if not asked <= seconds <= asked + 900:
        raise Broken("patience", f"{device.name} waits {seconds} s, asked for {asked} s")


def round_of(device: DeviceNode) -> RoundReport | None:
    return run_engine(device, "round", device.engines["round"].run_once)


def send_of(device: DeviceNode) -> RoundReport | None:
    return run_engine(device, "send", device.engines["send"].send)


def receive_of(device: DeviceNode) -> RoundReport | None:
    return run_engine(device, "receive", lambda: device.engines["receive"].receive(0.0))


def _round(world: World) -> None:
    round_of(world.any_device())


def _send(world: World) -> None:
    device = world.any_device()
    if world.dice.random() < 0.3:
        device.engines["send"].greet_next()
    send_of(device)


def _receive(world: World) -> None:
    receive_of(world.any_device())


def everybody(world: World) -> None:
    """All were cut off, worked on, and come back at the same moment."""
    world.history.fault("reconnect at once", "(all)", "all devices come back at once")
    for device in world.devices:
        device.link = "up"
    for device in world.dice.sample(world.devices, len(world.devices)):
        round_of(device)


ACTIONS = (
    Action("round", "rounds", _round, 3.0, always=True),
    Action("send", "rounds", _send, 3.0, always=True),
    Action("receive", "rounds", _receive, 3.0, always=True),
    Action("all at once", "crowds", everybody, 0.7),
)
