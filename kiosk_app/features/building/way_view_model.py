"""One room, and the way to it from where the device stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.building.plan import Building, Place
from kiosk_app.features.building.way import STEP_FREE, WayProps, WayState, derive, kind_chips

QML_IMPORT_NAME = "Pip.Building"
QML_IMPORT_MAJOR_VERSION = 1

ROOM_PAGE = "building/room"
COMPUTERS = "computer"
"""What a place has as its facility whose visitors take the next free computer."""


@dataclass(frozen=True, slots=True)
class Doors:
    """Where a room leads on to: ``book`` takes a facility's id, ``read`` a page's; ``open`` a page of the screen."""

    open: Callable[[str], None]
    book: Callable[[str], None]
    read: Callable[[str], None]


@QmlElement
@QmlUncreatable("made in Python")
class WayViewModel(QObject):
    """Goes through the steps one by one; the plan follows to the floor of each."""

    changed = Signal()

    def __init__(
        self,
        building: Building,
        here: Place,
        language: Callable[[], str],
        doors: Doors,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._building, self._here = building, here
        self._language, self._doors = language, doors
        self._state = WayState()
        self._props = WayProps()

    def show(self, target: Place) -> None:
        """Open the page of a room."""
        self._become(WayState(target, self._state.step_free))
        self._doors.open(ROOM_PAGE)

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Go by stairs, or without; the choice stays for the next room too."""
        self._become(replace(self._state, step_free=kind == STEP_FREE, step=0))

    @Slot(int)
    def chooseStep(self, step: int) -> None:
        """Look at one step."""
        if 0 <= step < len(self._props.steps):
            self._become(replace(self._state, step=step))

    @Slot()
    def book(self) -> None:
        """Go on to a booking of the room."""
        if self._state.target is not None and self._props.bookable:
            self._doors.book(self._state.target.facility)

    @Slot()
    def read(self) -> None:
        """Open the page about the room."""
        if self._state.target is not None and self._props.readable:
            self._doors.read(self._state.target.page)

    def reset(self) -> None:
        """The visitor left."""
        self._become(WayState())

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self._become(self._state)

    def _become(self, state: WayState) -> None:
        self._state = state
        self._props = derive(self._building, self._here, state, self._language())
        self.changed.emit()

    title = Property(str, lambda self: self._props.title, notify=changed)
    facts = Property(str, lambda self: self._props.facts, notify=changed)
    about = Property(str, lambda self: self._props.about, notify=changed)
    closed = Property(str, lambda self: self._props.closed, notify=changed)
    steps = Property(list, lambda self: self._props.steps, notify=changed)
    step = Property(int, lambda self: self._props.step, notify=changed)
    kinds = Property(list, lambda _self: kind_chips(), notify=changed)
    kind = Property(str, lambda self: self._props.kind, notify=changed)
    choice = Property(bool, lambda self: self._props.choice, notify=changed)
    plan = Property("QVariantMap", lambda self: self._props.plan, notify=changed)
    planTitle = Property(str, lambda self: self._props.planTitle, notify=changed)
    sketch = Property(str, lambda self: self._props.sketch, notify=changed)
    bookable = Property(bool, lambda self: self._props.bookable, notify=changed)
    readable = Property(bool, lambda self: self._props.readable, notify=changed)
