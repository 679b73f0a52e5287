"""Sending and writing beside each other: nothing is lost, doubled or overtaken by it."""

from __future__ import annotations

import functools
import gc
import operator
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from kiosk_app.platform.outbox import append
from kiosk_app.platform.outbox_store import OutboxStore
from sync.client.beside import Helper, at_once, under_way
from sync.client.engine import SyncEngine
from sync.client.errors import TransportKind, TransportProblem
from sync.client.ports import Transport
from sync.client.transport import HttpTransport
from sync.protocol.messages import PushReply
from sync.protocol.operations import MAX_OPERATIONS, Operation, Outcome
from sync.protocol.visits import to_record
from tests.helpers.watched_log import ExpectLog
from tests.sync.house import Device, House
from tools.bench.people import visitor
from vault.errors import DiskFull

A_MONTH = 2 * MAX_OPERATIONS + 40
"""Visits: two full pushes and a bit."""


class Watched(HttpTransport):
    """Notes each push, and loses the answer to the one that is named."""

    def __init__(self, device: Device, lost: int = 0) -> None:
        super().__init__(device.url, device.token)
        self._lost = lost
        self.pushed: list[list[int]] = []
        self.at_work = self.most_at_work = 0

    def push(self, operations: Sequence[Operation]) -> PushReply:
        self.at_work += 1
        self.most_at_work = max(self.at_work, self.most_at_work)
        self.pushed.append([operation.kseq for operation in operations])
        try:
            reply = super().push(operations)
        finally:
            self.at_work -= 1
        if len(self.pushed) == self._lost:
            raise TransportProblem(TransportKind.CUT)
        return reply


def _busy_month(device: Device) -> None:
    now = device.clock.now()
    with device.transaction() as session:
        for number in range(A_MONTH):
            visit = visitor(number, device.building, now)
            body = to_record(visit).model_dump(mode="json")
            append(session, kind="visit.signed_in", record_id=visit.visit_id, body=body, now=now)


def _engine(device: Device, transport: Transport | None = None) -> SyncEngine:
    return SyncEngine(replace(device.ports(transport), beside=Helper("beside")))


def _fail(kind: TransportKind) -> Callable[[], None]:
    def fail() -> None:
        raise TransportProblem(kind)

    return fail


def test_work_runs_beside_and_its_answer_is_waited_for() -> None:
    answer = Helper("a helper")(lambda: threading.current_thread().name)
    assert answer() == "a helper"


def test_an_error_belongs_to_whoever_asks() -> None:
    for beside in (Helper("a helper"), at_once):
        answer = beside(_fail(TransportKind.CUT))
        with pytest.raises(TransportProblem):
            answer()


def test_a_store_that_fails_waits_for_the_request_under_way() -> None:
    ended = threading.Event()
    with pytest.raises(OSError, match="full"), under_way(Helper("a helper"), ended.set):
        raise OSError("full")
    assert ended.is_set()


def test_the_thread_ends_with_its_helper() -> None:
    helper = Helper("a helper that goes")
    helper(lambda: None)()
    [thread] = [thread for thread in threading.enumerate() if thread.name == "a helper that goes"]
    del helper
    gc.collect()
    thread.join(5)
    assert not thread.is_alive()


def test_a_month_alone_goes_up_once_and_in_order(house: House) -> None:
    kiosk, desk = house.device(), house.device("desk")
    _busy_month(kiosk)
    transport = Watched(kiosk)

    report = _engine(kiosk, transport).send()

    assert report.ok
    assert report.outcomes == {Outcome.APPLIED: A_MONTH}
    assert functools.reduce(operator.iadd, transport.pushed, []) == list(range(1, A_MONTH + 1))
    assert transport.most_at_work == 1
    assert kiosk.counts().waiting == 0
    assert _engine(desk).run_once().ok
    assert desk.visits() == _engine_visits(kiosk)


def _engine_visits(device: Device) -> list[tuple[str, str, str | None]]:
    """Its own visits come down again: this one never wrote them itself."""
    assert _engine(device).receive(wait=0).ok
    assert len(device.visits()) == A_MONTH
    return device.visits()


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_what_was_answered_is_settled_wherever_the_line_breaks(house: House, lost: int) -> None:
    kiosk = house.device()
    _busy_month(kiosk)

    report = _engine(kiosk, Watched(kiosk, lost)).send()

    assert not report.ok
    answered = (lost - 1) * MAX_OPERATIONS
    assert kiosk.counts().waiting == A_MONTH - answered
    again = _engine(kiosk).send()
    assert again.ok
    assert again.outcomes == {Outcome.APPLIED: A_MONTH - answered}
    assert kiosk.counts().waiting == 0


def test_a_store_that_fails_in_between_costs_nothing_but_time(house: House, expect_log: ExpectLog) -> None:
    expect_log("failed here: DiskFull")
    kiosk = house.device()
    _busy_month(kiosk)
    transport = Watched(kiosk)
    ports = kiosk.ports(transport)

    class Full(OutboxStore):
        def settle(self, *_arguments: object) -> None:
            raise DiskFull("store")

    report = SyncEngine(replace(ports, outbox=Full(), beside=Helper("beside"))).send()

    assert not report.ok
    assert transport.at_work == 0
    assert kiosk.counts().waiting == A_MONTH
    assert _engine(kiosk).send().outcomes == {Outcome.APPLIED: A_MONTH}
