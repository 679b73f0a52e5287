"""Looks for garbage in the Qt thread only.

Python looks for reference cycles in whatever thread happens to allocate. Where that is a worker, and
the cycle holds a QObject, the QObject dies in a thread that is not its own, and the program with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MILLISECONDS = 2000


def start_without_garbage() -> None:
    """Look for none until ``collect_in_qt_thread``: nothing that a start makes is garbage."""
    gc.disable()


def collect_in_qt_thread(parent: QObject) -> None:
    """From now on look every two seconds, in the thread of ``parent``, and only if there is reason to."""
    gc.disable()
    set_aside()
    timer = QTimer(parent)
    timer.setInterval(EVERY_MILLISECONDS)
    timer.timeout.connect(_collect_if_due)
    timer.start()


def set_aside() -> None:
    """What lives by now lives as long as the program: never look at it again. A look at all that the
    libraries brought along takes a tenth of a second, and somebody may be typing."""
    gc.freeze()


def _collect_if_due() -> None:
    """Do what Python would have done, by its own thresholds: the oldest generation that is due."""
    for generation in (2, 1, 0):
        threshold = gc.get_threshold()[generation]
        if threshold and gc.get_count()[generation] > threshold:
            gc.collect(generation)
            return
