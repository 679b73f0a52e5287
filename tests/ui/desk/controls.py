"""What can be pressed or typed into at a desk, and whether the keyboard comes to all of it (A9)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.desk.stage import DeskScreen

_LINES = ("visit_", "choice_row_", "cell_")
"""A list is one stop: arrows choose in it."""


def controls(desk: DeskScreen) -> list[QQuickItem]:
    """Everything that can be pressed, and the lines that take typing."""
    return [
        item
        for item in desk.items()
        if (item.property("spokenName") is not None or item.property("cursorPosition") is not None)
        and item.isEnabled()
    ]


def unreached(desk: DeskScreen) -> list[str]:
    """A9: return a line for each control that Tab does not come to, or that does not show that it did."""
    wanted = {item for item in controls(desk) if not item.objectName().startswith(_LINES)}
    reached: set[QQuickItem] = set()
    unseen: list[str] = []
    for _ in range(len(wanted) + 8):
        focused = desk.focused()
        if focused is not None and focused in wanted:
            reached.add(focused)
            if focused.property("visualFocus") is False:
                unseen.append(f"A9 shows no focus: {focused.objectName()}")
        desk.key(Qt.Key.Key_Tab)
    return [*unseen, *(f"A9 not reached: {item.objectName()}" for item in wanted - reached)]
