"""An executor that works only when a test says so."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class ManualExecutor(Executor):
    """Keeps what is submitted; ``drain()`` does it, in order, in the caller's thread."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Future[Any], Callable[[], Any]]] = deque()

    @property
    def waiting(self) -> int:
        """How many pieces of work have not been begun."""
        return len(self._waiting)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future: Future[T] = Future()
        self._waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def step(self) -> None:
        """Do the oldest piece of work, if there is one."""
        if not self._waiting:
            return
        future, work = self._waiting.popleft()
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - as real executors do: the future carries it
            future.set_exception(error)

    def drain(self) -> None:
        """Do everything, including what the work itself submits."""
        while self._waiting:
            self.step()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Do (or, with ``cancel_futures``, drop) what waits, as a real pool would."""
        if cancel_futures:
            self._waiting.clear()
        if wait:
            self.drain()
