"""What is urgent never waits behind what is not, neither on the device nor at a server in trouble."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import uuid4

from sqlalchemy import insert

from kiosk_app.platform.outbox import OutboxRow, OutboxState, append
from sync.client.errors import Overloaded
from sync.client.transport import HttpTransport
from sync.protocol.messages import PushReply
from sync.protocol.operations import LANES, Lane, Operation, Outcome, lane_of
from tests.sync.house import Device, House
from tests.sync.wire import Chain


class Watched(HttpTransport):
    """The real way to the server; ``before`` is told of each push before it goes."""

    def __init__(self, device: Device, before: Callable[[int, Sequence[Operation]], None]) -> None:
        super().__init__(device.url, device.token)
        self._before = before
        self.lanes: list[Lane] = []

    def push(self, operations: Sequence[Operation]) -> PushReply:
        lanes = {lane_of(operation.kind) for operation in operations}
        assert len(lanes) == 1, "what can wait is decided along with what cannot"
        self.lanes += lanes
        self._before(len(self.lanes), operations)
        return super().push(operations)


def save(device: Device, kind: str, count: int = 1) -> None:
    """Save operations that no server of today knows: it keeps them all the same."""
    with device.transaction() as session:
        for _ in range(count):
            record_id = str(uuid4())
            append(session, kind=kind, record_id=record_id, body={"id": record_id}, now=device.clock.now())


def save_many(device: Device, count: int) -> None:
    """As ``save`` of visits, in bulk."""
    chain = Chain(device.building)
    rows = [chain.add("visit.painted", f"r{number}", "{}").model_dump() for number in range(count)]
    more = {"lane": LANES.index(Lane.VISITS), "state": OutboxState.WAITING.value}
    with device.transaction() as session:
        session.connection().execute(insert(OutboxRow), [row | more for row in rows])


def test_a_booking_saved_while_10_000_visits_go_up_is_in_the_very_next_push(house: House) -> None:
    device = house.device()
    save_many(device, 10_000)

    def before(number: int, _operations: Sequence[Operation]) -> None:
        if number in {3, 5}:
            save(device, "claim.painted")
        if number == 8:
            # Seen enough: ten thousand take their time.
            raise Overloaded(503, "overloaded", None)

    watched = Watched(device, before)
    device.connect(watched)
    report = device.sync.send()

    assert [number for number, lane in enumerate(watched.lanes, 1) if lane == Lane.BOOKINGS] == [4, 6]
    assert report.outcomes[Outcome.DEFERRED] == 5 * 500 + 2
    assert device.counts().waiting == 10_000 - 5 * 500


def test_bookings_then_cases_then_visits_whatever_was_saved_first(house: House) -> None:
    device = house.device()
    for kind in ("visit.painted", "complaint.painted", "claim.painted", "visit.painted", "claim.painted"):
        save(device, kind)
    watched = Watched(device, lambda _number, _operations: None)
    device.connect(watched)
    assert device.sync.send().ok
    assert watched.lanes == [Lane.BOOKINGS, Lane.CASES, Lane.VISITS]


def test_what_was_settled_before_the_server_had_enough_stays_settled(house: House) -> None:
    device = house.device()
    save(device, "visit.painted", 1_200)

    def before(number: int, _operations: Sequence[Operation]) -> None:
        if number == 3:
            raise Overloaded(429, "overloaded", 40)

    device.connect(Watched(device, before))
    report = device.sync.send()
    assert isinstance(report.problem, Overloaded)
    assert report.outcomes[Outcome.DEFERRED] == 1_000
    assert device.counts().waiting == 200


def test_a_booking_goes_up_while_the_server_lets_visits_wait(house: House) -> None:
    device = house.device()
    save(device, "visit.painted", 3)
    save(device, "claim.painted")
    watched = Watched(device, lambda _number, _operations: None)
    device.connect(watched)

    report = device.sync.send_urgent(Lane.VISITS)
    assert report.ok, report.problem
    assert watched.lanes == [Lane.BOOKINGS]
    assert device.counts().waiting == 3
    assert device.sync.send_urgent(Lane.VISITS).ok
    assert watched.lanes == [Lane.BOOKINGS], "a server in trouble is not asked for nothing"
