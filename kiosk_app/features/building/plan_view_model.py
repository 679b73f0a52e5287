"""The plan of the building: one floor at a time, its rooms to touch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from domain.building.plan import Building, Place
from kiosk_app.features.building.drawing import floor_drawing, room_rows
from kiosk_app.features.building.words import floor_words, place_name, sketch_words

QML_IMPORT_NAME = "Pip.Building"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PlanViewModel(QObject):
    """Shows the floor on which the device stands, until somebody asks for another."""

    changed = Signal()

    def __init__(
        self,
        building: Building,
        here: Place,
        language: Callable[[], str],
        show_way: Callable[[Place], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._building, self._here = building, here
        self._language, self._show_way = language, show_way
        self._floor = here.floor

    @Slot(str)
    def chooseFloor(self, floor: str) -> None:
        """Look at another floor."""
        if floor in {str(one.floor) for one in self._building.floors}:
            self._floor = int(floor)
            self.changed.emit()

    @Slot(str)
    def chooseRoom(self, place_id: str) -> None:
        """Ask for the way to a room."""
        place = self._building.by_id.get(place_id)
        if place is not None and place.number:
            self._show_way(place)

    def reset(self) -> None:
        """The visitor left."""
        self._floor = self._here.floor
        self.changed.emit()

    def retranslate(self) -> None:
        """The language changed: say the same in the other one."""
        self.changed.emit()

    def _get_floors(self) -> list[dict[str, str]]:
        return [
            {"value": str(one.floor), "text": floor_words(one.floor), "glyph": ""}
            for one in self._building.floors
        ]

    def _get_floor(self) -> str:
        return str(self._floor)

    def _get_plan(self) -> dict[str, Any]:
        return floor_drawing(self._building, self._floor, self._here, self._language())

    def _get_rooms(self) -> list[dict[str, Any]]:
        return room_rows(self._building, self._here, self._language())

    def _get_here(self) -> str:
        return f"{place_name(self._here, self._language())}, {floor_words(self._here.floor)}"

    def _get_sketch(self) -> str:
        return sketch_words(self._building)

    floors = Property(list, _get_floors, notify=changed)
    floor = Property(str, _get_floor, notify=changed)
    plan = Property("QVariantMap", _get_plan, notify=changed)
    rooms = Property(list, _get_rooms, notify=changed)
    here = Property(str, _get_here, notify=changed)
    sketch = Property(str, _get_sketch, notify=changed)
