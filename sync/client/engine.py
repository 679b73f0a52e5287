"""The engine: named, ordered stages, each of which can be cut off anywhere and simply run again."""

from __future__ import annotations

import logging
from collections.abc import Callable

from sync.client.device import DevicePorts
from sync.client.errors import EpochChanged, LocalProblem, SnapshotNeeded, SyncProblem
from sync.client.greeting import greet
from sync.client.leasing import lease_if_due, recover_if_needed
from sync.client.receiving import Receiving
from sync.client.report import RoundReport, Stage
from sync.client.rotating import rotate_if_due
from sync.client.sending import Sending
from sync.client.snapshot import Loading
from sync.protocol.operations import Lane

_log = logging.getLogger(__name__)


class SyncEngine:
    """Belongs to one thread. Two engines on one store, one that sends and one that receives, are fine:
    all that they share is in the store, and every step of it is one transaction."""

    def __init__(self, device: DevicePorts) -> None:
        self._device = device
        self._must_greet = True
        self._asked_about_deferred = False

    def run_once(self, wait: float = 0.0) -> RoundReport:
        """Greet, send, receive; never raises for anything that the world does."""
        self._must_greet = True
        return self._run(lambda report: self._all(report, wait))

    def send(self) -> RoundReport:
        """Hand in what waits; greets first where that is needed."""
        return self._run(self._send)

    def send_urgent(self, than: Lane) -> RoundReport:
        """Hand in only what is more urgent than ``than``, which the server does not take for now."""
        return self._run(lambda report: self._push(report, than))

    def receive(self, wait: float) -> RoundReport:
        """Take what is new, waiting up to ``wait`` seconds for it; greets first where that is needed."""
        return self._run(lambda report: self._receive(report, wait))

    def greet_next(self) -> None:
        """Greet before the next stage: it is time to compare again."""
        self._must_greet = True

    def abort(self) -> None:
        """End a request under way, from any thread; no further one is made."""
        self._device.transport.abort()

    def _run(self, work: Callable[[RoundReport], None]) -> RoundReport:
        report = RoundReport()
        try:
            work(report)
        except SyncProblem as problem:
            report.problem = problem
        except Exception as error:  # noqa: BLE001 - the thread behind a kiosk's sync must not die
            _log.error("a round of sync failed here: %s", type(error).__name__)
            report.problem = LocalProblem(type(error).__name__)
        if report.problem is not None:
            self._must_greet = True
        return report

    def _all(self, report: RoundReport, wait: float) -> None:
        self._send(report)
        self._receive(report, wait)

    def _greet_if_needed(self, report: RoundReport) -> None:
        if self._must_greet:
            report.at = Stage.HELLO
            reply = greet(self._device)
            report.come_back_after = reply.come_back_after
            self._must_greet = False
            report.done.append(Stage.HELLO)
            self._rotate(report, reply.rotate)
            self._recover(report)

    def _rotate(self, report: RoundReport, asked: bool) -> None:
        report.at = Stage.ROTATE
        if rotate_if_due(self._device, asked):
            report.done.append(Stage.ROTATE)

    def _recover(self, report: RoundReport) -> None:
        if self._device.leases is None:
            return
        report.at = Stage.RECOVER
        if recover_if_needed(self._device):
            report.done.append(Stage.RECOVER)

    def _lease(self, report: RoundReport) -> None:
        if self._device.leases is None:
            return
        report.at = Stage.LEASE
        if lease_if_due(self._device):
            report.done.append(Stage.LEASE)

    def _send(self, report: RoundReport) -> None:
        self._greet_if_needed(report)
        self._ask_about_deferred()
        self._push(report)
        self._lease(report)

    def _push(self, report: RoundReport, than: Lane | None = None) -> None:
        report.at = Stage.PUSH
        sending = Sending(self._device, than)
        try:
            sending.run()
        finally:
            report.outcomes.update(sending.outcomes)
        self._must_greet |= sending.epoch_changed
        report.done.append(Stage.PUSH)

    def _ask_about_deferred(self) -> None:
        """Once in the life of an engine: the server may have been brought up to date meanwhile."""
        if not self._asked_about_deferred:
            with self._device.transaction() as session:
                self._device.outbox.reopen_deferred(session)
            self._asked_about_deferred = True

    def _receive(self, report: RoundReport, wait: float) -> None:
        self._greet_if_needed(report)
        try:
            self._receive_once(report, wait)
        except EpochChanged:
            # The server's store is another one: compare, then load what it has.
            self._must_greet = True
            self._greet_if_needed(report)
            self._receive_once(report, wait=0.0)
        report.done.append(Stage.PULL)

    def _receive_once(self, report: RoundReport, wait: float) -> None:
        try:
            self._pull(report, wait)
        except SnapshotNeeded:
            self._load(report)
            self._pull(report, wait=0.0)

    def _load(self, report: RoundReport) -> None:
        report.at = Stage.SNAPSHOT
        loading = Loading(self._device)
        try:
            loading.run()
        finally:
            report.loading = loading.progress
            report.note_received(loading.rows, loading.changed)
        report.done.append(Stage.SNAPSHOT)

    def _pull(self, report: RoundReport, wait: float) -> None:
        report.at = Stage.PULL
        receiving = Receiving(self._device)
        try:
            receiving.run(wait)
        finally:
            report.note_received(receiving.rows, receiving.changed)
