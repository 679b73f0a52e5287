"""Numbers for whoever watches the server: no device, no building, nothing about a visitor.

Buildings and devices would make a new line of numbers for each, and tell who works when.
"""

from __future__ import annotations

import collections
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
    generate_latest,
    values,
)
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.protocol.operations import OperationResult
from sync.server.admission import Line

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

# When a line of numbers began says nothing to anybody here, and doubles the text.
disable_created_metrics()  # type: ignore[no-untyped-call]

_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 15.0, 30.0)
_SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""The library's own name for the directory in which several processes keep one set of numbers."""


@contextmanager
def shared_numbers(place: Path) -> Iterator[None]:
    """Within it, processes that are started keep their numbers together, whichever of them is asked.

    ``place``: a directory for them, made anew: they count from the start of the server.
    """
    rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700)
    os.environ[_SHARED] = str(place)
    # The library looks at its variable when it is imported, which was long ago.
    values.ValueClass = values.get_value_class()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        del os.environ[_SHARED]
        values.ValueClass = values.get_value_class()  # type: ignore[no-untyped-call]
        rmtree(place, ignore_errors=True)


class Metrics:
    """The numbers of this process, or, where ``PROMETHEUS_MULTIPROC_DIR`` is set, of all its siblings."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        self._requests = Counter(
            "pip_requests", "Requests answered", ["route", "method", "status"], registry=registry
        )
        self._seconds = Histogram(
            "pip_request_seconds",
            "Time to answer, waiting for news included",
            ["route"],
            buckets=_SECONDS,
            registry=registry,
        )
        self._operations = Counter(
            "pip_operations", "Operations answered, repetitions too", ["outcome", "reason"], registry=registry
        )
        self._rows = Counter("pip_feed_rows", "Rows sent down", registry=registry)
        self._refused = Counter(
            "pip_refused", "Requests sent away because of too much to do", ["line"], registry=registry
        )
        self._queue = Gauge(
            "pip_queue",
            "Requests at work and in line",
            ["gate", "state"],
            registry=registry,
            multiprocess_mode="livesum",
        )

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count one request; ``route`` is its pattern, never its address."""
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def decided(self, results: Iterable[OperationResult]) -> None:
        """Count what became of operations."""
        counts = collections.Counter((one.outcome, one.reason) for one in results)
        for (outcome, reason), count in counts.items():
            self._operations.labels(str(outcome), str(reason)).inc(count)

    def sent(self, rows: int) -> None:
        """Count feed rows."""
        self._rows.inc(rows)

    def refused(self, line: Line) -> None:
        """Count one request that was sent away."""
        self._refused.labels(line.value).inc()

    def queued(self, gate: str, inside: int, waiting: int) -> None:
        """Note how many are at work and in line."""
        self._queue.labels(gate, "at_work").set(inside)
        self._queue.labels(gate, "waiting").set(waiting)

    def text(self) -> bytes:
        """Return all numbers in the text format of Prometheus."""
        if _SHARED not in os.environ:
            return generate_latest(self._registry)
        everybody = CollectorRegistry()
        MultiProcessCollector(everybody)  # type: ignore[no-untyped-call]
        return generate_latest(everybody)


class Counting:
    """Middleware that counts every answer, also those that are errors."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun, status = time.perf_counter(), 0

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watch)
        finally:
            if scope["type"] == "http":
                self._metrics.answered(_route(scope), _method(scope), status, time.perf_counter() - begun)


def _route(scope: Scope) -> str:
    # Addresses are what strangers type: only our own patterns become a label.
    return str(getattr(scope.get("route"), "path", "other"))


def _method(scope: Scope) -> str:
    return str(scope["method"]) if scope["method"] in {"GET", "POST"} else "other"
