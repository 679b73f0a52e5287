"""One request under way while the store is written: neither waits for the other.

What a batch costs on the wire and at the server is about what it costs in the device's store. One after
the other, 10,000 waiting visits take the sum of both; beside each other, the larger of the two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar
from weakref import finalize

from sync.client.errors import SyncProblem

Result = TypeVar("Result")

Work = Callable[[], Any]
Answer = Callable[[], Any]
"""Waits for the result of some work and returns it, or raises what the work raised."""

Beside = Callable[[Work], Answer]
"""Begins some work. One at a time: ask for the answer before the next one begins."""


def at_once(work: Work) -> Answer:
    """Do ``work`` here and now; a ``SyncProblem`` is kept until somebody asks. One thread, one order:
    what a simulation can replay."""
    try:
        result = work()
    except SyncProblem as problem:
        return _raising(problem)
    return lambda: result


@contextmanager
def under_way(beside: Beside, work: Work) -> Iterator[Answer]:
    """Begin ``work`` and yield its answer, to be asked for after the block, which must write to the store
    only. If the block fails, wait for the end of the work: nobody else may use the connection meanwhile."""
    answer = beside(work)
    try:
        yield answer
    except BaseException:
        with suppress(Exception):
            answer()
        raise


class Helper:
    """A ``Beside`` with a thread of its own, which begins with the first work
    and ends when nobody holds the helper any more. A daemon, because a machine that is switched off waits
    for nobody; all that matters is on the disk.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._work: SimpleQueue[Work | None] = SimpleQueue()
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        self._thread: Thread | None = None

    def __call__(self, work: Work) -> Answer:
        if self._thread is None:
            self._thread = Thread(
                target=_serve, args=(self._work, self._answers), name=self._name, daemon=True
            )
            self._thread.start()
            finalize(self, self._work.put, None)
        self._work.put(work)
        return self._take

    def _take(self) -> Any:
        return self._answers.get()()


def _serve(works: SimpleQueue[Work | None], answers: SimpleQueue[Answer]) -> None:
    while (work := works.get()) is not None:
        answers.put(_try(work))
        del work  # it may hold the helper


def _try(work: Work) -> Answer:
    try:
        result = work()
    except BaseException as error:  # noqa: BLE001 - it belongs to whoever asks for the answer
        return _raising(error)
    return lambda: result


def _raising(error: BaseException) -> Answer:
    def answer() -> Any:
        raise error

    return answer
