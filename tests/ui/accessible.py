"""What a screen reader finds: the walk of Qt's own accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

Role = QAccessible.Role

INTERACTIVE = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.ListItem,
    Role.Link,
    Role.ComboBox,
    Role.Slider,
    Role.MenuItem,
    Role.PageTab,
}


@dataclass(frozen=True)
class Spoken:
    """One thing as a screen reader meets it."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    item: QObject


def walk(window: QQuickWindow) -> Iterator[Spoken]:
    """Everything a screen reader can reach in the window, without what is not shown."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None, "the window has no accessible interface"
    waiting = [root]
    while waiting:
        interface = waiting.pop()
        waiting.extend(_children(interface))
        item = interface.object()
        # Some interfaces belong to nothing that lives; the stubs do not know.
        if not interface.state().invisible and isinstance(item, QObject):
            yield _spoken(interface, item)


def _children(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield child


def _spoken(interface: QAccessibleInterface, item: QObject) -> Spoken:
    return Spoken(
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name),
        description=interface.text(QAccessible.Text.Description),
        focusable=bool(interface.state().focusable),
        item=item,
    )
