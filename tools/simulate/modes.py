"""The two kinds of history: faults without end, and faults that end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sync.client.report import RoundReport
from tools.simulate.actors.claims import open_booking
from tools.simulate.actors.enrolling import enrol_again
from tools.simulate.actors.rounds import receive_of, round_of
from tools.simulate.booking_world import BookingWorld
from tools.simulate.broken import Broken
from tools.simulate.invariants import check_all, check_step
from tools.simulate.invariants.agreement import all_agree
from tools.simulate.invariants.bookings import CHECKS as BOOKING_CHECKS
from tools.simulate.invariants.content import devices_agree_on_pages
from tools.simulate.invariants.convergence import (
    all_equal,
    clones_have_parted,
    everything_arrived,
    incarnations,
    is_settled,
    nobody_begins_anew,
    nothing_waits,
)
from tools.simulate.invariants.series import CHECKS as SERIES_CHECKS
from tools.simulate.invariants.sign_ups import CHECKS as SIGN_UP_CHECKS
from tools.simulate.invariants.sign_ups import slots_follow_their_pages
from tools.simulate.opened import open_world
from tools.simulate.versions import NEWEST

if TYPE_CHECKING:
    from tools.simulate.device import DeviceNode
    from tools.simulate.world import World

SAFETY, LIVENESS, BOOKINGS = "safety", "liveness", "bookings"
STEPS = {SAFETY: 36, LIVENESS: 24, BOOKINGS: 32}
"""Of a history, more or less."""

ROUNDS = 3
"""Within so many rounds of each device all must be equal."""

_LOOK_EVERY = 7


def safety(world: World) -> None:
    """Faults to the end; the promises must hold all along."""
    if world.plan.leases:
        open_booking(world)
    for step in range(world.plan.steps):
        world.step()
        check_step(world)
        if step % _LOOK_EVERY == 0:
            check_all(world)
    check_all(world)


def liveness(world: World) -> None:
    """Faults, then none any more: everybody must come to the same."""
    safety(world)
    heal(world)
    everybody = list(world.devices)
    fresh = [_new(world, building, role) for building, role in _kinds(world)]
    for _ in range(ROUNDS):
        for device in everybody:
            _round(world, device, round_of)
    lives = incarnations(world)
    for device in (*fresh, *everybody, *fresh):
        _round(world, device, receive_of)
    nobody_begins_anew(world, lives)
    check_all(world)
    nothing_waits(world)
    everything_arrived(world)
    clones_have_parted(world)
    for device in fresh:
        all_equal(world, device)
    devices_agree_on_pages(world, world.devices)


def bookings(world: World) -> None:
    """As ``safety`` in a world in which people book, and then a network that is whole."""
    if isinstance(world, BookingWorld):
        open_world(world)
    for step in range(world.plan.steps):
        world.step()
        check_step(world)
        if step % _LOOK_EVERY == 0:
            _check_bookings(world)
    heal(world)
    for _ in range(ROUNDS):
        _everybody(world, round_of)
        if not is_settled(world):
            continue
        # A clone may have noticed its twin only now, and number anew what it did.
        _everybody(world, receive_of)
        if is_settled(world):
            break
    _check_bookings(world)
    nothing_waits(world)
    everything_arrived(world)
    all_agree(world)
    devices_agree_on_pages(world, world.devices)
    slots_follow_their_pages(world)


def _everybody(world: World, work: Callable[[DeviceNode], RoundReport | None]) -> None:
    for device in list(world.devices):
        _round(world, device, work)


def _check_bookings(world: World) -> None:
    check_all(world)
    for check in (*BOOKING_CHECKS, *SERIES_CHECKS, *SIGN_UP_CHECKS):
        check(world)


def _kinds(world: World) -> list[tuple[str, str]]:
    return sorted({(device.building, device.role) for device in world.devices})


def _new(world: World, building: str, role: str) -> DeviceNode:
    """Return a device that has seen nothing; before the rounds, since a restored server waits for its word."""
    device = world.add_device(f"new-{role}-{building[-3:]}", building, role)
    _round(world, device, receive_of)
    return device


def heal(world: World) -> None:
    """From now on nothing goes wrong any more, and every program is the newest."""
    world.history.note("(world)", "all faults end")
    world.end_faults()
    world.server.version = NEWEST
    world.server.start()
    for device in world.devices:
        device.link, device.version = "up", NEWEST
        device.start(boot=False)
    enrol_again(world)


def _round(world: World, device: DeviceNode, work: Callable[[DeviceNode], RoundReport | None]) -> None:
    world.time.pass_(60)
    report = work(device)
    if report is not None and report.problem is not None and report.problem.reason == "unauthenticated":
        # Of two twins one has taken a new token.
        enrol_again(world)
        report = work(device)
    if report is None or (report.problem is not None and device.name not in world.revoked):
        raise Broken("a whole network is enough", f"{device.name}: {report and report.problem}")
