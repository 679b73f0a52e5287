"""The building as a plan: floors, places on them, and how one walks between them. Data describes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class PlaceKind(StrEnum):
    """A room has walls and a door, an area is open; stairs, lifts and ramps lead to other floors."""

    ROOM = "room"
    AREA = "area"
    STAIRS = "stairs"
    LIFT = "lift"
    RAMP = "ramp"

    @property
    def leads_up(self) -> bool:
        """Whether it joins floors."""
        return self in CLIMBS

    @property
    def step_free(self) -> bool:
        """Whether wheels get through."""
        return self is not PlaceKind.STAIRS


CLIMBS = (PlaceKind.STAIRS, PlaceKind.LIFT, PlaceKind.RAMP)


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on a floor, in units of the drawing, from its upper left corner."""

    floor: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Box:
    """Where a place lies on its floor, in the same units."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def overlaps(self, other: Box) -> bool:
        """Return whether both cover some of the same ground; walls may be shared."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)


@dataclass(frozen=True, slots=True)
class Place:
    """A room, an open area, or stairs.

    ``number`` stands on the plan, 0 on what is no destination. ``name`` and ``name_en`` are its names in full,
    ``short`` and ``short_en`` what fits on the plan. ``door`` lies in the wall of a room; of an open area it
    is where one stands in it. ``joins`` names the crossing before it. ``public`` is false where visitors may not go. ``about`` says what
    it is for, in both languages. ``facility`` names what can be booked there, ``page`` the page of
    information about it, ``icon`` its sign; "" for none.
    """

    place_id: str
    kind: PlaceKind
    number: int
    name: str
    name_en: str
    short: str
    short_en: str
    floor: int
    box: Box
    door: Spot
    joins: str
    public: bool = True
    about: str = ""
    about_en: str = ""
    facility: str = ""
    page: str = ""
    icon: str = ""

    @property
    def inside(self) -> Spot:
        """Where somebody stands who has just come in."""
        if self.kind is PlaceKind.AREA:
            return self.door
        x = min(max(self.door.x, self.box.left + STEP_IN), self.box.right - STEP_IN)
        y = min(max(self.door.y, self.box.top + STEP_IN), self.box.bottom - STEP_IN)
        return Spot(self.floor, x, y)


STEP_IN = 1.0
"""Units from the wall to where one stands."""


@dataclass(frozen=True, slots=True)
class Floor:
    """One floor of the drawing, ``width`` by ``depth`` units."""

    floor: int
    width: float
    depth: float


@dataclass(frozen=True)
class Building:
    """``crossings``: where ways meet, by name; ``corridors``: which of them one walks between. ``shafts``: groups
    of stairs, lifts or ramps that are one above the other. ``measured`` is false while the drawing is a sketch:
    the floor of each room is certain, its place on it is not."""

    floors: tuple[Floor, ...]
    places: tuple[Place, ...]
    crossings: dict[str, Spot]
    corridors: tuple[tuple[str, str], ...]
    shafts: tuple[tuple[str, ...], ...]
    measured: bool = False
    as_of: str = ""

    @cached_property
    def by_id(self) -> dict[str, Place]:
        """The places by their names."""
        return {place.place_id: place for place in self.places}

    def on_floor(self, floor: int) -> tuple[Place, ...]:
        """Return the places of one floor."""
        return tuple(place for place in self.places if place.floor == floor)

    @property
    def destinations(self) -> tuple[Place, ...]:
        """Where a visitor may want to go, in the order of their numbers."""
        return tuple(sorted((one for one in self.places if one.number), key=lambda one: one.number))
