"""Waits for what really happens, and lets other threads work meanwhile.

``QTest.qWait`` keeps Python's lock while it waits, so that nothing in a worker ever ends; an event
loop of its own does not.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

LOOK_MILLISECONDS = 5


def turn(milliseconds: int = LOOK_MILLISECONDS) -> None:
    """Run the event loop for a moment, deferred deletions too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait_until(holds: Callable[[], bool], what: str, seconds: float = 20.0) -> float:
    """Run the event loop until ``holds()``; return how many seconds that took. Fails in the end."""
    begun = monotonic()
    while not holds():
        assert monotonic() - begun < seconds, f"waited in vain: {what}"
        turn()
    return monotonic() - begun
