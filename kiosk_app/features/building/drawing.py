"""What QML draws of a floor: rooms, the marks of here and there, the line of the way. Units of the plan. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from domain.building.plan import Building, Place, Spot
from domain.building.ways import Step
from kiosk_app.features.building.words import (
    closed_words,
    floor_words,
    here_words,
    place_name,
    short_name,
)

Drawing = dict[str, Any]


def floor_drawing(
    building: Building, floor: int, here: Place, lang: str, target: Place | None = None
) -> Drawing:
    """Return ``width``, ``depth``, ``rooms`` and ``pins`` of one floor, as yet without a way."""
    size = next(one for one in building.floors if one.floor == floor)
    pins = [_pin("here", here)] if here.floor == floor else []
    if target is not None and target.floor == floor and target != here and target.public:
        pins.append(_pin("target", target))
    return {
        "width": size.width,
        "depth": size.depth,
        "rooms": [_room(place, here, target, lang) for place in building.on_floor(floor)],
        "pins": pins,
        "lines": [],
    }


def line_drawings(steps: Iterable[Step], floor: int, now: int) -> list[Drawing]:
    """Return the pieces of the way on ``floor``; those of step ``now`` are marked."""
    return [
        _line(one, other, now=place == now)
        for place, step in enumerate(steps)
        for one, other in zip(step.spots, step.spots[1:], strict=False)
        if one.floor == other.floor == floor
    ]


def room_rows(building: Building, here: Place, lang: str) -> list[Drawing]:
    """Return every destination for the list beside the plan."""
    return [
        {
            "id": place.place_id,
            "number": place.number,
            "name": place_name(place, lang),
            "icon": place.icon,
            "facts": facts_words(place, here),
        }
        for place in building.destinations
    ]


def facts_words(place: Place, here: Place) -> str:
    """Return "Lantai 1 · Anda di sini"."""
    return " · ".join(word for word in (floor_words(place.floor), _note(place, here)) if word)


def _note(place: Place, here: Place) -> str:
    if place == here:
        return here_words()
    return "" if place.public else closed_words()


def _room(place: Place, here: Place, target: Place | None, lang: str) -> Drawing:
    box = place.box
    return {
        "id": place.place_id,
        "number": place.number,
        "words": short_name(place, lang),
        "icon": place.icon,
        "left": box.left,
        "top": box.top,
        "width": box.width,
        "height": box.height,
        "state": _state(place, here, target),
        "lean": _lean(place),
        "note": _note(place, here),
        "spoken": f"{place.number}. {place_name(place, lang)}" if place.number else "",
        "facts": facts_words(place, here),
    }


def _state(place: Place, here: Place, target: Place | None) -> str:
    if place.kind.leads_up:
        return "climb"
    if not place.public:
        return "closed"
    if place == target:
        return "target"
    return "here" if place == here else "room"


def _lean(place: Place) -> int:
    """Return to which side the words keep away from a pin: -1 left, 1 right, 0 where it stands above or below."""
    aside = place.inside.x - (place.box.left + place.box.right) / 2
    if abs(aside) < place.box.width / 4:
        return 0
    return -1 if aside > 0 else 1


def _pin(kind: str, place: Place) -> Drawing:
    return {"kind": kind, "x": place.inside.x, "y": place.inside.y}


def _line(one: Spot, other: Spot, *, now: bool) -> Drawing:
    return {
        "left": min(one.x, other.x),
        "top": min(one.y, other.y),
        "width": abs(one.x - other.x),
        "height": abs(one.y - other.y),
        "now": now,
    }
