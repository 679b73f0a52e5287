"""Several processes that answer at one address. They share the listening socket and the store, nothing else."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess

Work = Callable[[socket.socket, Callable[[], None]], None]
"""Serves on a listening socket until SIGTERM; calls the second argument once it takes connections."""

_END_SECONDS = 10
_AGAIN_SECONDS = 1.0
_SIGNALS = (signal.SIGINT, signal.SIGTERM)

_log = logging.getLogger(__name__)


def run_workers(count: int, work: Work, listening: socket.socket, on_ready: Callable[[], None]) -> None:
    """Run ``work`` in ``count`` processes until SIGINT or SIGTERM; one that dies is replaced.

    ``work`` can be pickled. ``on_ready`` is called once all of them take connections; ``OSError``
    where one of them ends before that. Returns when all have ended, and they end with this process.
    """
    # A fork has all libraries in memory already, and shares them. Elsewhere forking is not safe.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    with _told_to_end(context) as told:
        crew = _Crew(context, work, listening)
        try:
            if crew.begin(count, told):
                on_ready()
                crew.keep_up(told)
        finally:
            crew.end()


class _Crew:
    def __init__(self, context: BaseContext, work: Work, listening: socket.socket) -> None:
        self._context = context
        self._work = work
        self._listening = listening
        self._workers: list[BaseProcess] = []

    def begin(self, count: int, told: Connection) -> bool:
        """Start them and wait until all are ready; return whether nobody told us to end meanwhile."""
        waited = {self._start(): None for _ in range(count)}
        while waited:
            ready = wait([*waited, told])
            if told in ready:
                return False
            for line in ready:
                if not _is_good_news(line):
                    raise OSError("a worker did not start; its own words say why")
                waited.pop(line)  # type: ignore[call-overload]
        return True

    def keep_up(self, told: Connection) -> None:
        """Replace those who die, until we are told to end."""
        while told not in (ended := wait([told, *(worker.sentinel for worker in self._workers)])):
            for worker in [worker for worker in self._workers if worker.sentinel in ended]:
                worker.join()
                _log.error("a worker ended by itself (%s); another takes its place", worker.exitcode)
                self._workers.remove(worker)
                # Whatever ended it may end the next one as well: no storm of processes.
                if told.poll(_AGAIN_SECONDS):
                    return
                self._start()

    def end(self) -> None:
        for worker in self._workers:
            worker.terminate()
        for worker in self._workers:
            worker.join(_END_SECONDS)
            worker.kill()
            worker.join()

    def _start(self) -> Connection:
        news, tell = self._context.Pipe(duplex=False)
        worker: BaseProcess = self._context.Process(  # type: ignore[attr-defined]
            target=_be_worker, args=(self._work, self._listening, tell)
        )
        worker.start()
        tell.close()  # so that the end of the worker shows as the end of the line
        self._workers.append(worker)
        return news


def _is_good_news(line: object) -> bool:
    try:
        return isinstance(line, Connection) and bool(line.recv())
    except EOFError:
        return False


def _be_worker(work: Work, listening: socket.socket, tell: Connection) -> None:
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_DFL)  # a fork has its parent's
    threading.Thread(target=_end_with_parent, daemon=True).start()

    def ready() -> None:
        tell.send(True)
        tell.close()

    work(listening, ready)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)


@contextmanager
def _told_to_end(context: BaseContext) -> Iterator[Connection]:
    """Yield a line on which something can be read once a signal tells us to end."""
    told, tell = context.Pipe(duplex=False)
    before = {number: signal.signal(number, lambda *_: tell.send(True)) for number in _SIGNALS}
    try:
        yield told
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
