"""The building as data: what ``building.json`` holds, checked and turned into a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

from domain.building.plan import Box, Building, Floor, Place, PlaceKind, Spot

Body = Mapping[str, Any]


def building_of(data: Body) -> Building:
    """Return the building that ``data`` describes (``resources/data/building.json`` shows the form).

    Raises ``ValueError`` or ``KeyError``, in plain words, where it is not of that form or cannot be walked.
    """
    building = Building(
        floors=tuple(Floor(one["floor"], one["width"], one["depth"]) for one in data["floors"]),
        places=tuple(_place(one) for one in data["places"]),
        crossings={name: Spot(*spot) for name, spot in data["crossings"].items()},
        corridors=tuple((begins, ends) for begins, ends in data["corridors"]),
        shafts=tuple(tuple(one) for one in data["shafts"]),
        measured=bool(data.get("measured", False)),
        as_of=str(data.get("as_of", "")),
    )
    for problem in _problems(building):
        raise ValueError(problem)
    return building


def _place(body: Body) -> Place:
    floor = int(body["floor"])
    return Place(
        place_id=body["place_id"],
        kind=PlaceKind(body["kind"]),
        number=int(body.get("number", 0)),
        name=body["name"],
        name_en=body["name_en"],
        short=body.get("short", body["name"]),
        short_en=body.get("short_en", body["name_en"]),
        floor=floor,
        box=Box(*body["box"]),
        door=Spot(floor, *body["door"]),
        joins=body["joins"],
        public=bool(body.get("public", True)),
        **{field: str(body.get(field, "")) for field in ("about", "about_en", "facility", "page", "icon")},
    )


def _problems(building: Building) -> Iterator[str]:
    yield from _doubles(building)
    yield from _unknown(building)
    yield from _misplaced(building)


def _doubles(building: Building) -> Iterator[str]:
    names = Counter(place.place_id for place in building.places)
    yield from (f"{name} is there more than once" for name, times in names.items() if times > 1)
    numbers = Counter(place.number for place in building.destinations)
    yield from (f"number {number} is given more than once" for number, times in numbers.items() if times > 1)


def _unknown(building: Building) -> Iterator[str]:
    for place in building.places:
        crossing = building.crossings.get(place.joins)
        if crossing is None or crossing.floor != place.floor:
            yield f"{place.place_id} joins {place.joins}, which is no crossing of its floor"
    named = {name for corridor in building.corridors for name in corridor}
    yield from (f"{name} is no crossing" for name in sorted(named - set(building.crossings)))
    for name in sorted({name for shaft in building.shafts for name in shaft}):
        if name not in building.by_id or not building.by_id[name].kind.leads_up:
            yield f"{name} leads to no other floor"


def _misplaced(building: Building) -> Iterator[str]:
    floors = {floor.floor: floor for floor in building.floors}
    for place in building.places:
        floor = floors.get(place.floor)
        if floor is None or place.box.right > floor.width or place.box.bottom > floor.depth:
            yield f"{place.place_id} does not lie on its floor"
        if not _door_fits(place):
            yield f"the door of {place.place_id} is not in its wall"
    for one, other in combinations(building.places, 2):
        if one.floor == other.floor and one.box.overlaps(other.box):
            yield f"{one.place_id} and {other.place_id} lie on each other"


def _door_fits(place: Place) -> bool:
    box, door = place.box, place.door
    within = box.left <= door.x <= box.right and box.top <= door.y <= box.bottom
    in_wall = door.x in (box.left, box.right) or door.y in (box.top, box.bottom)
    return within and in_wall != (place.kind is PlaceKind.AREA)
