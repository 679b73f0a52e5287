"""From a tap to what is painted, within the program itself."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtQuick import QQuickWindow


def paint_in_memory() -> QCoreApplication:
    """Return the application under which everything is drawn in software, on no screen, as on a device otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    from PySide6.QtGui import QGuiApplication

    from kiosk_app.platform.turns import take_short_turns

    take_short_turns()  # else a frame waits 5 ms for each word with a busy worker
    return QGuiApplication.instance() or QGuiApplication([])


def until_painted(window: QQuickWindow, act: Callable[[], object]) -> float:
    """Return the seconds from ``act`` to the first frame after it."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    painted: list[float] = []

    def note() -> None:
        painted.append(time.perf_counter())

    window.frameSwapped.connect(note)
    began = time.perf_counter()
    act()
    while not painted and time.perf_counter() - began < 2:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    window.frameSwapped.disconnect(note)
    if not painted:
        raise RuntimeError("nothing was painted within 2 s")
    return painted[0] - began


def rest(seconds: float) -> None:
    """Let the screen be for so long: slides end, the background is done."""
    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.001)  # let the worker behind the screen have its turn
    # Only a running event loop destroys the pages that were left; here it is asked to.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def longest_hold_up(seconds: float) -> float:
    """Let the screen be for so long; return the longest time of the processor, in seconds, for which it could answer
    nobody meanwhile."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    until, longest = time.perf_counter() + seconds, 0.0
    while time.perf_counter() < until:
        begin = time.thread_time()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        longest = max(longest, time.thread_time() - begin)
        time.sleep(0.001)
    return longest
