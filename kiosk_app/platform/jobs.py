"""Work that must not hold up the screen: done elsewhere, its result brought to the Qt thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

T = TypeVar("T")

_TURN_SECONDS = 0.2
"""No longer does work wait for the Qt thread, should that be held up."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Ended:
    """A piece of work that ended, and whom to tell."""

    tell: Callable[[Any], None]
    result: Any


class Runner(QObject):
    """Runs work in ``executor``, in the order of submission, and tells the Qt thread how it ended.

    Make it in the Qt thread. The executor has one worker: two saves never race each other. Work begins when the
    Qt thread has done what it is at: mostly it makes the page that was tapped for, asks Python for every value on it,
    and would share Python with the work that the same tap began.
    """

    _ended = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._closed = False
        self._turn = Event()
        # Automatic connection: queued from the worker's thread, at once where a test drains in the Qt thread.
        self._ended.connect(self._deliver)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Have ``work()`` done elsewhere; then, in the Qt thread, ``done(result)`` or ``failed(error)``.

        Without ``failed`` an error is logged (its kind and place, never its words). After
        ``close()`` nothing is begun any more.
        """
        if self._closed:
            _log.info("work came after closing and was left")
            return
        self._turn.clear()
        QTimer.singleShot(0, self, self._turn.set)
        self._executor.submit(self._run, work, done, failed or _log_failure)

    def close(self) -> None:
        """Finish what was submitted, wait for it, and tell nobody any more.

        A pool worker still calling into Python during interpreter teardown segfaults; and what
        a visitor saved a moment ago deserves its commit.
        """
        self._closed = True
        self._turn.set()
        self._executor.shutdown(wait=True)

    def _run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        if not self.thread().isCurrentThread():
            self._turn.wait(_TURN_SECONDS)
        try:
            ended = _Ended(done, work())
        except BaseException as error:  # noqa: BLE001 - whatever went wrong, the asker must hear of it
            ended = _Ended(failed, error)
        if not self._closed:
            self._ended.emit(ended)
        elif ended.tell is _log_failure:
            _log_failure(ended.result)

    @Slot(object)
    def _deliver(self, ended: _Ended) -> None:
        if not self._closed:
            ended.tell(ended.result)


def _log_failure(error: BaseException) -> None:
    _log.error("work in the background failed", exc_info=error)
