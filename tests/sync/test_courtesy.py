"""While somebody touches the screen, the waiting go up in small steps; with nobody there, as fast as they can."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sync.client.courtesy import GENTLE_OPERATIONS, GENTLE_ROWS, Courtesy, rest_after
from sync.client.engine import SyncEngine
from sync.client.transport import HttpTransport
from sync.protocol.messages import PullReply, PushReply
from sync.protocol.operations import Lane, Operation, lane_of
from tests.sync.house import Device, House
from tests.sync.test_order_of_work import save, save_many

WAITING = 3 * GENTLE_OPERATIONS
FULL = 500


class Visitor:
    """Stands at the screen, or not. ``then`` happens in the first rest."""

    def __init__(self, here: bool, then: Callable[[], None] = lambda: None) -> None:
        self.here, self._then = here, then
        self.rests: list[float] = []

    def courtesy(self) -> Courtesy:
        return Courtesy(lambda: self.here, self._pause)

    def _pause(self, seconds: float) -> None:
        self.rests.append(seconds)
        if len(self.rests) == 1:
            self._then()


class Watched(HttpTransport):
    """The real way to the server, which remembers what went over it."""

    def __init__(self, device: Device) -> None:
        super().__init__(device.url, device.token)
        self.pushed: list[tuple[Lane, int]] = []
        self.asked_for: list[int] = []

    def push(self, operations: Sequence[Operation]) -> PushReply:
        self.pushed.append((lane_of(operations[0].kind), len(operations)))
        return super().push(operations)

    def pull(self, scope: str, after: int, epoch: str, limit: int, wait: float) -> PullReply:
        self.asked_for.append(limit)
        return super().pull(scope, after, epoch, limit, wait)


def engine_of(device: Device, transport: Watched, visitor: Visitor) -> SyncEngine:
    return SyncEngine(replace(device.ports(transport), courtesy=visitor.courtesy()))


def test_while_somebody_touches_the_screen_the_waiting_go_up_in_small_steps(house: House) -> None:
    kiosk, visitor = house.device(), Visitor(here=True)
    save_many(kiosk, WAITING)
    transport = Watched(kiosk)

    assert engine_of(kiosk, transport, visitor).send().ok

    assert transport.pushed == [(Lane.VISITS, GENTLE_OPERATIONS)] * 3
    assert visitor.rests == [rest_after(GENTLE_OPERATIONS, somebody_here=True)] * 3
    assert kiosk.counts().waiting == 0, "slowly, and all the same steadily"


def test_with_nobody_there_the_waiting_go_up_at_full_speed(house: House) -> None:
    kiosk, visitor = house.device(), Visitor(here=False)
    save_many(kiosk, FULL + 7)
    transport = Watched(kiosk)

    assert engine_of(kiosk, transport, visitor).send().ok

    assert transport.pushed == [(Lane.VISITS, FULL), (Lane.VISITS, 7)]
    assert visitor.rests == []


def test_the_pace_follows_the_visitor_who_leaves(house: House) -> None:
    kiosk = house.device()
    visitor = Visitor(here=True, then=lambda: setattr(visitor, "here", False))
    save_many(kiosk, WAITING)
    transport = Watched(kiosk)

    assert engine_of(kiosk, transport, visitor).send().ok

    assert transport.pushed == [(Lane.VISITS, GENTLE_OPERATIONS), (Lane.VISITS, 2 * GENTLE_OPERATIONS)]


def test_the_pace_follows_the_visitor_who_comes(house: House) -> None:
    kiosk, visitor = house.device(), Visitor(here=False)
    save_many(kiosk, FULL + WAITING)

    class Arriving(Watched):
        def push(self, operations: Sequence[Operation]) -> PushReply:
            reply = super().push(operations)
            visitor.here = True
            return reply

    transport = Arriving(kiosk)
    assert engine_of(kiosk, transport, visitor).send().ok

    assert transport.pushed == [(Lane.VISITS, FULL)] + [(Lane.VISITS, GENTLE_OPERATIONS)] * 3
    assert kiosk.counts().waiting == 0


def test_a_booking_waits_for_no_more_than_one_small_step_and_its_rest(house: House) -> None:
    kiosk = house.device()
    visitor = Visitor(here=True, then=lambda: save(kiosk, "claim.painted"))
    save_many(kiosk, WAITING)
    transport = Watched(kiosk)

    assert engine_of(kiosk, transport, visitor).send().ok

    assert [lane for lane, _ in transport.pushed] == [Lane.VISITS, Lane.BOOKINGS, Lane.VISITS, Lane.VISITS]
    assert len(visitor.rests) == 3, "after a booking nobody rests"
    assert max(visitor.rests) <= 0.25


def test_what_comes_down_comes_in_small_steps_too_and_ends_up_the_same(house: House) -> None:
    entrance, desk, other = house.device(), house.device("desk"), house.device("desk")
    for number in range(5):
        entrance.sign_in(f"Visitor {chr(65 + number)}")
    assert entrance.sync.run_once().ok
    visitor, transport = Visitor(here=True), Watched(desk)
    assert other.sync.run_once().ok

    sync = engine_of(desk, transport, visitor)
    assert sync.run_once().ok

    assert set(transport.asked_for) == {GENTLE_ROWS}
    assert desk.visits() == other.visits()
    assert len(desk.visits()) == 5
