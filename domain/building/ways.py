"""The way from here to a room, step by step, as somebody would tell it: leave, turn, pass, climb, arrive."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.building.graph import Node, shortest
from domain.building.plan import Building, Place, Spot

Leg = list[Node]
"""A piece of the way that is told in one sentence."""


class StepKind(StrEnum):
    """What one does."""

    LEAVE = "leave"
    WALK = "walk"
    CLIMB = "climb"
    ARRIVE = "arrive"
    HERE = "here"
    """One stands there already."""
    ASK = "ask"
    """No such way is known: staff help."""
    CLOSED = "closed"
    """Visitors do not go there."""


class Side(StrEnum):
    """Where to turn, or where something lies, as seen by who walks."""

    LEFT = "left"
    RIGHT = "right"
    AHEAD = "ahead"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. ``place_id``: what is left, climbed or reached (a room, or the stairs to be climbed next);
    of a walk the last door that one passes, "" where there is none. ``floor``: where one is afterwards. ``spots``: the line to draw, none where it is
    a matter of words."""

    kind: StepKind
    floor: int
    place_id: str = ""
    side: Side = Side.AHEAD
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """``found`` is false where no such way is known; its steps then say whom to ask. ``climbs``: whether it uses stairs."""

    steps: tuple[Step, ...]
    found: bool = True
    climbs: bool = False


def way_to(building: Building, start: Place, target: Place, *, step_free: bool, helper: str = "") -> Way:
    """Return the way from inside ``start`` to inside ``target``; ``step_free`` avoids stairs.

    Where no such way is known it leads to the place ``helper``, whose people help. Where visitors may not go
    no way is told.
    """
    if not target.public:
        return Way((Step(StepKind.CLOSED, target.floor, target.place_id),), found=False)
    if start.place_id == target.place_id:
        return Way((Step(StepKind.HERE, target.floor, target.place_id),))
    nodes = shortest(building, start, target, step_free=step_free)
    if nodes:
        return Way(_steps(building, nodes), climbs=_uses_stairs(building, nodes))
    return Way((*_to_helper(building, start, helper), Step(StepKind.ASK, start.floor, helper)), found=False)


def _to_helper(building: Building, start: Place, helper: str) -> tuple[Step, ...]:
    place = building.by_id.get(helper)
    if place is None or place.place_id == start.place_id:
        return ()
    nodes = shortest(building, start, place, step_free=True)
    return _steps(building, nodes) if nodes else ()


def _uses_stairs(building: Building, nodes: tuple[Node, ...]) -> bool:
    return any(one.place_id and not building.by_id[one.place_id].kind.step_free for one in nodes)


def _steps(building: Building, nodes: tuple[Node, ...]) -> tuple[Step, ...]:
    """Tell the way leg by leg."""
    ends = {nodes[0].place_id, nodes[-1].place_id}
    legs = _legs(nodes)
    return tuple(
        _step(building, before, leg, ends) for before, leg in zip([legs[0], *legs], legs, strict=False)
    )


def _step(building: Building, before: Leg, leg: Leg, ends: set[str]) -> Step:
    begins, finishes = leg[0], leg[-1]
    floor, spots = finishes.spot.floor, tuple(node.spot for node in leg)
    if begins.inside and finishes.inside:
        return Step(StepKind.CLIMB, floor, finishes.place_id, spots=spots)
    if begins.inside:
        return Step(StepKind.LEAVE, floor, begins.place_id, spots=spots)
    if finishes.inside:
        return Step(StepKind.ARRIVE, floor, finishes.place_id, turn(before, leg), spots)
    return Step(StepKind.WALK, floor, _passed(building, leg, ends), turn(before, leg), spots)


def _legs(nodes: tuple[Node, ...]) -> list[Leg]:
    """Cut the way where it turns, goes through a door, or changes the floor."""
    legs = [[nodes[0]]]
    for node in nodes[1:]:
        leg = legs[-1]
        if len(leg) > 1 and _cut(leg[-2], leg[-1], node):
            leg = [leg[-1]]
            legs.append(leg)
        leg.append(node)
    return legs


def _cut(before: Node, corner: Node, after: Node) -> bool:
    if not corner.place_id:
        through_door = bool(before.place_id or after.place_id)
        return through_door or _heading(before, corner) != _heading(corner, after)
    return corner.inside


def _heading(one: Node, other: Node) -> tuple[int, int]:
    return _sign(other.spot.x - one.spot.x), _sign(other.spot.y - one.spot.y)


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)


def turn(before: Leg, leg: Leg) -> Side:
    """Return where ``leg`` turns to, as seen by who comes along ``before``."""
    if before[0].spot.floor != before[-1].spot.floor:
        return Side.AHEAD
    (ax, ay), (bx, by) = _heading(before[-2], before[-1]), _heading(leg[0], leg[1])
    across, along = ax * by - ay * bx, ax * bx + ay * by
    if across == 0:
        return Side.AHEAD if along >= 0 else Side.BACK
    # The drawing's y grows downwards: what turns clockwise there is to the right.
    return Side.RIGHT if across > 0 else Side.LEFT


def _passed(building: Building, leg: Leg, ends: set[str]) -> str:
    """Return the last place whose door one passes on ``leg``, "" for none."""
    between = [node.spot for node in leg[1:-1]]
    for spot in reversed(between):
        for place in building.destinations:
            if building.crossings[place.joins] == spot and place.place_id not in ends:
                return place.place_id
    return ""
