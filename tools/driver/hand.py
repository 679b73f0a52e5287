"""Touches a window with real touch events, and types: on the on-screen keyboard or on a physical one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QMetaObject, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tools.driver.loop import settle
from tools.driver.sight import Sight

_finger: list[QPointingDevice] = []


def finger() -> QPointingDevice:
    """The one touch screen of this process."""
    if not _finger:
        _finger.append(QTest.createTouchDevice())
    return _finger[0]


class Hand(Sight):
    """One finger and ten, for a window that is shown. Items go by their objectName."""

    def touch_at(self, at: QPointF) -> None:
        """A finger down and up again."""
        self.press_at(at)
        self.release_at(at)

    def press_at(self, at: QPointF) -> None:
        """A finger down."""
        QTest.touchEvent(self.window, finger()).press(0, at.toPoint(), self.window).commit()
        settle()

    def release_at(self, at: QPointF) -> None:
        """The finger up."""
        QTest.touchEvent(self.window, finger()).release(0, at.toPoint(), self.window).commit()
        settle()

    def touch(self, name: str) -> None:
        """Touch the middle of the item with this objectName, after scrolling to it as a hand would."""
        item = self.find(name)
        self.scroll_to(item)
        self.touch_at(self.rect(item).center())

    def scroll_to(self, item: QQuickItem) -> None:
        """Move every scroll area around the item so that it shows."""
        parent: QQuickItem | None = item.parentItem()
        while parent:
            if _is_scroll_area(parent):
                _show_within(parent, item)
            parent = parent.parentItem()
        settle()

    def type(self, text: str) -> None:
        """Type on the on-screen keyboard, key by key, with touches; switches its layers as needed."""
        for sign in text:
            self.strike(sign)

    def strike(self, sign: str) -> None:
        """Type one sign on the on-screen keyboard, with the layer and shift that it needs."""
        key = "key_space" if sign == " " else f"key_{sign.lower()}"
        if not self.has(key):
            self.touch("key_symbols" if self.has("key_symbols") else "key_letters")
        if sign.isalpha() and sign.isupper() and not self._upper():
            self.touch("key_shift")
        if sign.isalpha() and sign.islower() and self._upper():
            self.touch("key_shift")
        self.touch(key)

    def _upper(self) -> bool:
        return self.has("key_a") and str(self.find("key_a").property("sign")) == "A"

    def keys(self, text: str) -> None:
        """Type on a physical keyboard."""
        for sign in text:
            QTest.keyClick(self.window, sign)  # type: ignore[call-overload]  # its stubs know no signs
        settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key of a physical keyboard."""
        QTest.keyClick(self.window, key, modifier)
        settle()


def _is_scroll_area(item: QQuickItem) -> bool:
    """Whether it is one of our own, or made from one."""
    kind: QMetaObject | None = item.metaObject()
    while kind is not None:
        if kind.className().startswith("ScrollArea"):
            return True
        kind = kind.superClass()
    return False


def _show_within(area: QQuickItem, item: QQuickItem) -> None:
    top = item.mapToItem(area, QPointF(0, 0)).y()
    offset: Any = area.property("contentY")
    limit = max(0.0, area.property("contentHeight") - area.height())
    if top < 0 or top + item.height() > area.height():
        area.setProperty("contentY", min(limit, max(0.0, offset + top - (area.height() - item.height()) / 2)))
