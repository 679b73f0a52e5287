"""Sync as the rest of the device sees it: start it, wake it after each save, hear what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from PySide6.QtCore import QObject, Signal

from domain.clock import Clock
from kiosk_app.sync_status.deriving import SyncFacts, derive
from kiosk_app.sync_status.status import SyncStatus
from kiosk_app.sync_status.workers import Listener, Sender
from sync.client.backoff import Backoff
from sync.client.device import Changed
from sync.client.engine import SyncEngine
from sync.client.errors import SyncProblem
from sync.client.ports import OutboxCounts
from sync.client.report import RoundReport

EngineMaker = Callable[[Callable[[Changed], None]], SyncEngine]
"""Makes an engine of its own for each thread; what it is given goes into ``DevicePorts.on_changed``."""

STOP_SECONDS = 5.0


class SyncLoop(QObject):
    """Owns the threads. Signals come from them: connect methods of ``QObject``s (which then run in
    the thread of their object), never plain functions.

    ``recordsChanged(kind, ids)``: records of a kind that now read differently, ``ids`` a list of text.
    """

    recordsChanged = Signal(str, list)
    statusChanged = Signal()

    def __init__(
        self,
        make_engine: EngineMaker,
        read_counts: Callable[[], OutboxCounts],
        clock: Clock,
        make_backoff: Callable[[], Backoff] = Backoff,
        parent: QObject | None = None,
    ) -> None:
        """Nothing runs yet. ``make_engine`` and ``read_counts`` are called in the threads."""
        super().__init__(parent)
        self._read_counts = read_counts
        self._clock = clock
        self._lock = Lock()
        self._facts = SyncFacts()
        self._status = derive(self._facts)
        self._running = False

        def engine() -> SyncEngine:
            return make_engine(self._announce)

        self._sender = Sender("sync send", engine, self._note_send, make_backoff())
        self._listener = Listener("sync listen", engine, self._note_receive, make_backoff())

    @property
    def status(self) -> SyncStatus:
        """How sync stands; may be read in any thread."""
        return self._status

    def start(self) -> None:
        """Begin; once."""
        self._running = True
        self._sender.start()
        self._listener.start()

    def wake(self) -> None:
        """Something was saved: hand it in at once. Never waits."""
        self._sender.nudge()

    def stop(self) -> None:
        """End both threads, whatever they are waiting for; what they hold is on the disk."""
        if not self._running:
            return
        self._running = False
        for worker in (self._sender, self._listener):
            worker.end()
        for worker in (self._sender, self._listener):
            worker.join(STOP_SECONDS)

    def _announce(self, changed: Changed) -> None:
        for kind, ids in changed.items():
            self.recordsChanged.emit(kind, sorted(ids))

    def _note_send(self, report: RoundReport) -> None:
        self._note(send_problem=report.problem)
        if report.ok:
            self._listener.nudge()

    def _note_receive(self, report: RoundReport) -> None:
        self._note(receive_problem=report.problem)
        if report.ok and self._facts.send_problem is not None:
            # The server is back; what waited need not wait any longer.
            self._sender.nudge()

    def _note(self, **problem: SyncProblem | None) -> None:
        counts = self._read_counts()
        with self._lock:
            contact = self._clock.now() if None in problem.values() else self._facts.last_contact
            self._facts = replace(self._facts, counts=counts, last_contact=contact, **problem)
            before, self._status = self._status, derive(self._facts)
        if before != self._status:
            self.statusChanged.emit()
