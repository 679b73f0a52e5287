"""Whether every word can be read: nothing cut off, nothing on top of anything else (KIOSK.md, A5)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tools.driver.sight import Sight

SLACK = 2.0
"""Pixels that rounding may cost."""


def unreadable(screen: Sight) -> list[str]:
    """A sentence for each text that is cut off, leaves the window, or overlaps another."""
    texts = [item for item in screen.items() if _is_text(item)]
    return [*_cut_off(screen, texts), *_overlapping(screen, texts)]


def _is_text(item: QQuickItem) -> bool:
    shown = str(item.property("text") or "").strip() != "" and item.property("paintedWidth") is not None
    return shown and _opacity(item) > 0


def _opacity(item: QQuickItem) -> float:
    return min([item.opacity(), *(parent.opacity() for parent in _ancestors(item))])


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """Its parent, the parent's parent and so on up to the window."""
    # The stubs promise a parent to everyone; the window's own item has none.
    parent: QQuickItem | None = item.parentItem()
    while parent:
        yield parent
        parent = parent.parentItem()


def _cut_off(screen: Sight, texts: list[QQuickItem]) -> Iterator[str]:
    window = QRectF(0, 0, screen.window.width(), screen.window.height())
    for text in texts:
        words = str(text.property("text"))
        if text.property("truncated"):
            yield f"truncated: {words}"
        painted_w, painted_h = text.property("paintedWidth"), text.property("paintedHeight")
        if painted_w > text.width() + SLACK or painted_h > text.height() + SLACK:
            room = f"{painted_w:.0f}×{painted_h:.0f} in {text.width():.0f}×{text.height():.0f}"
            yield f"larger than its place ({room}): {words}"
        rect = screen.rect(text)
        if rect.left() < -SLACK or rect.right() > window.right() + SLACK:
            yield f"leaves the window sideways: {words}"
        if not _scrolls(text) and _shown_rect(screen, text).height() < painted_h - SLACK:
            yield f"cut off and cannot be scrolled to: {words}"


def _scrolls(item: QQuickItem) -> bool:
    return any(parent.property("contentY") is not None for parent in _ancestors(item))


def _overlapping(screen: Sight, texts: list[QQuickItem]) -> Iterator[str]:
    """Texts of the same layer that cover each other; layers in front of others are meant to."""
    placed = [(text, _shown_rect(screen, text)) for text in texts]
    for index, (one, here) in enumerate(placed):
        for other, there in placed[index + 1 :]:
            both = here.intersected(there)
            if both.width() > SLACK and both.height() > SLACK and _layer(one) == _layer(other):
                yield f"{one.property('text')!r} lies on {other.property('text')!r}"


def _shown_rect(screen: Sight, text: QQuickItem) -> QRectF:
    """The part of a text that is shown: what has scrolled out of its area covers nothing."""
    rect = text.mapRectToScene(QRectF(0, 0, text.property("paintedWidth"), text.property("paintedHeight")))
    window = QRectF(0, 0, screen.window.width(), screen.window.height())
    for parent in _ancestors(text):
        if parent.clip():
            rect = rect.intersected(screen.rect(parent))
    return rect.intersected(window)


def _layer(item: QQuickItem) -> str:
    """The popup, the keyboard or the page that an item belongs to."""
    kinds = (parent.metaObject().className() for parent in _ancestors(item))
    return next((kind for kind in kinds if kind.startswith(("QQuickPopupItem", "Keyboard_"))), "page")
