"""Whether everything that acts can be hit (A1) and is found by a screen reader (A2)."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.accessible import INTERACTIVE, walk

TOUCH = 44
"""Pixels that a finger needs, each way."""


def too_small(controls: Iterable[QQuickItem]) -> list[str]:
    """A1: return a line for each control that is hard to hit."""
    return [
        f"A1 too small: {called(item)}: {item.width():.0f}×{item.height():.0f}"
        for item in controls
        if min(item.width(), item.height()) < TOUCH
    ]


def unheard(
    window: QQuickWindow, controls: Iterable[QQuickItem], focusless: Collection[QQuickItem] = ()
) -> list[str]:
    """A2: return a line for whatever acts without a name or a focus, or is not found; ``focusless`` need none."""
    acting = [spoken for spoken in walk(window) if spoken.role in INTERACTIVE]
    heard = {spoken.item for spoken in acting}
    return [
        *(f"A2 no name: {spoken.item.objectName()}" for spoken in acting if not spoken.name.strip()),
        *(f"A2 no focus: {one.name}" for one in acting if not one.focusable and one.item not in focusless),
        *(f"A2 not found: {called(item)}" for item in controls if item not in heard),
    ]


def called(item: QQuickItem) -> str:
    """Return what a control is called where it is told of."""
    return item.objectName() or str(item.property("spokenName"))
