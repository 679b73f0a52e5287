"""What a test leaves of Qt is taken down after it.

On a device the screens live as long as the program. In a process that runs a thousand tests, whatever is
connected to a closure lives on, with its timers and its eyes on every event, and makes each later test slower.
"""

from __future__ import annotations

import sys

_OURS = ("kiosk_app.", "tests.", "tools.", "PySide6.QtQml", "PySide6.QtQuick")


def living() -> frozenset[int]:
    """Return which objects of Qt there are."""
    return frozenset(map(id, _wrappers()))


def end_all_but(before: frozenset[int]) -> None:
    """Delete the objects of ours that were not there before and belong to nobody."""
    new = [one for one in _wrappers() if id(one) not in before]
    if not new:
        return
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QObject
    from PySide6.QtQml import QQmlEngine

    ours = [one for one in new if isinstance(one, QObject) and type(one).__module__.startswith(_OURS)]
    # What draws goes before what it draws.
    for one in sorted(ours, key=lambda one: not isinstance(one, QQmlEngine)):
        if shiboken6.isValid(one) and one.parent() is None and shiboken6.ownedByPython(one):
            shiboken6.delete(one)
    # QML remembers what a class offers by the address of its description, and PySide makes one for each object that
    # others are connected to. Another object's would come to lie where this one's was, and be taken for it.
    if QCoreApplication.instance() is not None:
        QQmlEngine().trimComponentCache()


def _wrappers() -> list[object]:
    shiboken = sys.modules.get("shiboken6")
    return [] if shiboken is None else list(shiboken.getAllValidWrappers())
