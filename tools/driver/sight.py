"""Looks at a window: which items it shows, where they stand, what they say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tools.driver.loop import settle


class Sight:
    """Sees what a person sees in ``window``; ``everything`` also what is behind it."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every visible item, parents before children."""
        item = root or self.window.contentItem()
        if not item.isVisible():
            return
        yield item
        for child in item.childItems():
            yield from self.items(child)

    def find(self, name: str) -> QQuickItem:
        """The visible item with this objectName. Fails, naming those that are there."""
        named = {item.objectName(): item for item in self.items() if item.objectName()}
        if name not in named:
            raise AssertionError(f"no visible {name!r}; there are {sorted(named)}")
        return named[name]

    def has(self, name: str) -> bool:
        """Whether such an item is visible."""
        return any(item.objectName() == name for item in self.items())

    def rect(self, item: QQuickItem) -> QRectF:
        """Where an item stands in the window, in logical px."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def focused(self) -> QQuickItem | None:
        """Where the keys go."""
        return self.window.activeFocusItem()

    def words(self) -> list[str]:
        """Every text that is shown."""
        return [text for item in self.items() if isinstance(text := item.property("text"), str) and text]

    def picture(self) -> QImage:
        """What is shown now."""
        settle()
        self.finish_late()
        return self.window.grabWindow()

    def finish_late(self) -> None:
        """Pages make what is below their first view, and lists their rows beyond the edges, in spare time, of
        which a busy machine has none; until it is made, such a row is "visible" at the top of its list, and
        not drawn."""
        controller = self.window.incubationController()
        for _ in range(100):
            if not controller.incubatingObjectCount():
                return
            controller.incubateFor(50)
            settle(1)

    def grab(self, path: Path) -> Path:
        """Save what is shown as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.picture().save(str(path)):
            raise OSError(f"{path} could not be written")
        return path

    def everything(self) -> Iterator[QObject]:
        """The whole object tree below the window, seen or unseen."""
        waiting: list[QObject] = [self.window]
        while waiting:
            current = waiting.pop()
            yield current
            waiting.extend(current.children())
            if isinstance(current, QQuickItem):
                waiting.extend(child for child in current.childItems() if child.parent() is not current)
