"""Workers that can be watched: a picture is taken when they have nothing left to do."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


class WatchedWorker(ThreadPoolExecutor):
    """One real worker thread, like a device's own, which knows whether it is busy."""

    def __init__(self) -> None:
        super().__init__(max_workers=1, thread_name_prefix="work")
        self._given: list[Future[Any]] = []

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Take on work and remember it until it is done."""
        future = super().submit(fn, *args, **kwargs)
        self._given = [one for one in self._given if not one.done()] + [future]
        return future

    @property
    def busy(self) -> bool:
        """Whether anything is being done or waits."""
        return any(not one.done() for one in self._given)


class Workers:
    """Makes the workers of one device."""

    def __init__(self) -> None:
        self._made: list[WatchedWorker] = []

    def hire(self) -> Executor:
        """Return one more worker."""
        self._made.append(WatchedWorker())
        return self._made[-1]

    @property
    def busy(self) -> bool:
        """Whether any of them is busy."""
        return any(worker.busy for worker in self._made)
