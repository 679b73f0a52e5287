"""The two threads behind sync. One sends, one listens: a save goes up at once, however long the other
one has been waiting for news. Pure Python, no Qt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic

from sync.client.backoff import Backoff
from sync.client.engine import SyncEngine
from sync.client.errors import LocalProblem, Overloaded
from sync.client.report import RoundReport
from sync.protocol.operations import Lane

_log = logging.getLogger(__name__)

LISTEN_SECONDS = 25.0
"""How long the server may keep a question for news open."""

COME_BACK_SECONDS = 60.0
"""When to compare with the server again where it did not say."""

_SHORTEST_ROUND = 0.5

Report = Callable[[RoundReport], None]
MakeEngine = Callable[[], SyncEngine]


class Worker:
    """A daemon thread with an engine of its own, made there: imports and the store cost the screens nothing.

    A daemon, because a machine that is switched off waits for nobody; all that matters is on the disk.
    """

    def __init__(self, name: str, make_engine: MakeEngine, report: Report, backoff: Backoff) -> None:
        self._make_engine = make_engine
        self._report = report
        self._backoff = backoff
        self._engine: SyncEngine | None = None
        self._nudged = Event()
        self._stopping = Event()
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def nudge(self) -> None:
        """Do not wait any longer. Costs nothing; may be called from any thread."""
        self._nudged.set()

    def end(self) -> None:
        """Begin to end; a request under way is cut off."""
        self._stopping.set()
        self._nudged.set()
        if self._engine is not None:
            self._engine.abort()

    def join(self, seconds: float) -> bool:
        """Wait for the end; return whether it came."""
        if self._thread.is_alive():
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            # Before the round: a nudge during it asks for another one.
            self._nudged.clear()
            report = self._try()
            if self._stopping.is_set():
                return
            self._rest(report)

    def _try(self) -> RoundReport:
        try:
            if self._engine is None:
                self._engine = self._make_engine()
            report = self._round(self._engine)
            if not self._stopping.is_set():
                self._report(report)
        except Exception as error:  # noqa: BLE001 - a full disk today must not end sync for good
            _log.error("sync failed on this device: %s", type(error).__name__)
            return RoundReport(problem=LocalProblem(type(error).__name__))
        return report

    def _round(self, engine: SyncEngine) -> RoundReport:
        raise NotImplementedError

    def _rest(self, report: RoundReport) -> None:
        if report.problem is None:
            self._backoff.succeeded()
            self._rest_content(report)
            return
        seconds = self._backoff.failed(report.problem)
        if isinstance(report.problem, Overloaded):
            self._keep_away(report.problem, seconds)
        else:
            # A server that is not there may be tried at any save.
            self._nudged.wait(seconds)

    def _keep_away(self, problem: Overloaded, seconds: float) -> None:
        """Leave a server in trouble alone, whatever is saved meanwhile."""
        self._stopping.wait(seconds)

    def _rest_content(self, report: RoundReport) -> None:
        raise NotImplementedError


class Sender(Worker):
    """Hands in what waits: at once when nudged, and now and then to compare with the server."""

    def _round(self, engine: SyncEngine) -> RoundReport:
        return engine.send()

    def _keep_away(self, problem: Overloaded, seconds: float) -> None:
        """As a ``Worker``; but what is more urgent than the lane that was refused may be taken all the same."""
        ends = monotonic() + seconds
        while problem.lane is not None and not self._stopping.is_set():
            if not self._nudged.wait(max(0.0, ends - monotonic())):
                return
            self._nudged.clear()
            report = self._send_urgent(problem.lane)
            if isinstance(report.problem, Overloaded):
                break
        self._stopping.wait(max(0.0, ends - monotonic()))

    def _send_urgent(self, than: Lane) -> RoundReport:
        if self._engine is None:
            return RoundReport()
        report = self._engine.send_urgent(than)
        if report.outcomes and not self._stopping.is_set():
            self._report(report)
        return report

    def _rest_content(self, report: RoundReport) -> None:
        nudged = self._nudged.wait(report.come_back_after or COME_BACK_SECONDS)
        if not nudged and self._engine is not None:
            self._engine.greet_next()


class Listener(Worker):
    """Keeps a question for news open all the time."""

    def _round(self, engine: SyncEngine) -> RoundReport:
        begun = monotonic()
        report = engine.receive(LISTEN_SECONDS)
        self._took = monotonic() - begun
        return report

    def _rest_content(self, report: RoundReport) -> None:
        # A server that is about to end answers at once, with nothing: do not ask in a frenzy.
        if report.rows == 0 and self._took < _SHORTEST_ROUND:
            self._stopping.wait(_SHORTEST_ROUND)
