"""A server in trouble is left alone, but for what cannot wait."""

from __future__ import annotations

from collections import Counter
from queue import SimpleQueue
from threading import Event
from typing import cast

import pytest

from kiosk_app.sync_status.workers import Sender
from sync.client.backoff import Backoff
from sync.client.engine import SyncEngine
from sync.client.errors import Overloaded
from sync.client.report import RoundReport
from sync.protocol.operations import Lane, Outcome

SECONDS = 20.0


class BusyServer:
    """Stands for an engine whose server takes bookings only, or nothing at all."""

    def __init__(self, refused: Lane) -> None:
        self.problem = Overloaded(429, "overloaded", 600)
        self.problem.lane = refused
        self.asked: SimpleQueue[str] = SimpleQueue()
        self.takes_urgent = True

    def send(self) -> RoundReport:
        self.asked.put("everything")
        return RoundReport(problem=self.problem)

    def send_urgent(self, than: Lane) -> RoundReport:
        self.asked.put(f"before {than}")
        if self.takes_urgent:
            return RoundReport(outcomes=Counter({Outcome.APPLIED: 1}))
        return RoundReport(problem=self.problem)

    def abort(self) -> None:
        pass


def sender_of(server: BusyServer, reports: SimpleQueue[RoundReport]) -> Sender:
    return Sender("test", lambda: cast("SyncEngine", server), reports.put, Backoff(lambda low, _high: low))


def test_a_booking_goes_up_at_once_while_visits_are_to_wait() -> None:
    server, reports = BusyServer(Lane.VISITS), SimpleQueue[RoundReport]()
    sender = sender_of(server, reports)
    sender.start()
    try:
        assert server.asked.get(timeout=SECONDS) == "everything"
        assert reports.get(timeout=SECONDS).problem is server.problem
        for _ in range(2):
            sender.nudge()
            assert server.asked.get(timeout=SECONDS) == "before visits"
            assert reports.get(timeout=SECONDS).outcomes == {Outcome.APPLIED: 1}
    finally:
        sender.end()
        assert sender.join(SECONDS)


def test_a_server_that_takes_not_even_bookings_is_not_knocked_at_again() -> None:
    server, reports = BusyServer(Lane.VISITS), SimpleQueue[RoundReport]()
    server.takes_urgent = False
    sender = sender_of(server, reports)
    sender.start()
    try:
        assert server.asked.get(timeout=SECONDS) == "everything"
        sender.nudge()
        assert server.asked.get(timeout=SECONDS) == "before visits"
        sender.nudge()
        assert not Event().wait(0.1)
        assert server.asked.empty()
    finally:
        sender.end()
        assert sender.join(SECONDS)


@pytest.mark.parametrize("lane", [Lane.VISITS, None])
def test_a_sender_that_keeps_away_still_ends_at_once(lane: Lane | None) -> None:
    server = BusyServer(Lane.VISITS)
    server.problem.lane = lane
    sender = sender_of(server, SimpleQueue())
    sender.start()
    assert server.asked.get(timeout=SECONDS) == "everything"
    sender.end()
    assert sender.join(SECONDS)
