"""The shortest way through the building, as a chain of spots. Dijkstra's, on some dozens of spots."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import combinations
from math import dist

from domain.building.plan import Building, Place, PlaceKind, Spot

CLIMB_COST = {PlaceKind.STAIRS: 20.0, PlaceKind.LIFT: 25.0, PlaceKind.RAMP: 30.0}
"""What another floor counts for, in units of the drawing: nobody goes up and down to save a few steps."""


@dataclass(frozen=True, slots=True)
class Node:
    """A spot on the way: a crossing, or inside or at the door of the place ``place_id``."""

    spot: Spot
    place_id: str = ""
    inside: bool = False


Edges = dict[Node, list[tuple[Node, float]]]


def shortest(building: Building, start: Place, target: Place, *, step_free: bool) -> tuple[Node, ...]:
    """Return the nodes from inside ``start`` to inside ``target``, () where no such way is known.

    ``step_free``: by no stairs. No way leads through another room.
    """
    edges = _edges(building, {start.place_id, target.place_id}, step_free=step_free)
    begin, goal = _inside(start), _inside(target)
    best, came_from, waiting = {begin: 0.0}, dict[Node, Node](), [(0.0, 0, begin)]
    pushed = 0
    while waiting:
        length, _, node = heappop(waiting)
        if node == goal:
            return _trail(came_from, goal)
        for following, step in edges[node]:
            if length + step < best.get(following, float("inf")):
                best[following], came_from[following] = length + step, node
                pushed += 1
                heappush(waiting, (length + step, pushed, following))
    return ()


def _trail(came_from: dict[Node, Node], goal: Node) -> tuple[Node, ...]:
    trail = [goal]
    while trail[-1] in came_from:
        trail.append(came_from[trail[-1]])
    return tuple(reversed(trail))


def _edges(building: Building, ends: set[str], *, step_free: bool) -> Edges:
    edges: Edges = defaultdict(list)
    for one, other, length in _stretches(building, ends, step_free=step_free):
        edges[one].append((other, length))
        edges[other].append((one, length))
    return edges


def _stretches(building: Building, ends: set[str], *, step_free: bool) -> Iterator[tuple[Node, Node, float]]:
    for begins, finishes in building.corridors:
        yield _stretch(Node(building.crossings[begins]), Node(building.crossings[finishes]))
    for place in building.places:
        if place.place_id in ends or place.kind.leads_up:
            yield from _through_door(place, Node(building.crossings[place.joins]))
    for shaft in building.shafts:
        for one, other in combinations((building.by_id[name] for name in shaft), 2):
            if one.kind.step_free or not step_free:
                yield _inside(one), _inside(other), CLIMB_COST[one.kind] * abs(one.floor - other.floor)


def _through_door(place: Place, crossing: Node) -> Iterator[tuple[Node, Node, float]]:
    if place.kind is PlaceKind.AREA:
        yield _stretch(_inside(place), crossing)
    else:
        yield _stretch(_inside(place), Node(place.door, place.place_id))
        yield _stretch(Node(place.door, place.place_id), crossing)


def _stretch(one: Node, other: Node) -> tuple[Node, Node, float]:
    return one, other, dist((one.spot.x, one.spot.y), (other.spot.x, other.spot.y))


def _inside(place: Place) -> Node:
    return Node(place.inside, place.place_id, inside=True)
