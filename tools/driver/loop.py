"""Lets the event loop run, without holding up the workers behind the screen.

``QTest.qWait`` keeps Python's lock all the while: a worker makes no progress then.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

PAUSE_SECONDS = 0.002


def settle(rounds: int = 12) -> None:
    """Let everything that waits in the event loop happen, deferred deletions too."""
    loop = QEventLoop()
    for _ in range(rounds):
        loop.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait_until(done: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
    """Run the event loop until ``done()``. Raises ``AssertionError`` naming ``what`` after ``seconds``."""
    until = time.monotonic() + seconds
    while not done():
        if time.monotonic() > until:
            raise AssertionError(f"waited in vain: {what}")
        settle(1)
        time.sleep(PAUSE_SECONDS)
