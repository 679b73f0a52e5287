"""The way through the building: what somebody tells a stranger, with stairs and without."""

from __future__ import annotations

import json
from copy import deepcopy
from itertools import permutations
from typing import Any

import pytest

from domain.building.building_data import building_of
from domain.building.plan import Building
from domain.building.ways import Side, Step, StepKind, Way, way_to
from kiosk_app.platform.paths import DATA

PLAN: dict[str, Any] = json.loads((DATA / "building.json").read_text("utf-8"))
HOUSE = building_of(PLAN)


def way(start: str, target: str, *, step_free: bool = False, house: Building = HOUSE) -> Way:
    places = house.by_id
    return way_to(house, places[start], places[target], step_free=step_free, helper="lobi")


def told(found: Way) -> list[tuple[str, str, str]]:
    return [(step.kind.value, step.place_id, step.side.value) for step in found.steps]


def with_lift() -> Building:
    """The same house with a lift beside the stairs."""
    plan = deepcopy(PLAN)
    for place in (one for one in PLAN["places"] if one["kind"] == "stairs"):
        lift = {**place, "place_id": f"lift-{place['floor']}", "kind": "lift"}
        lift["box"], lift["door"], lift["joins"] = [9, 0, 3, 2], [10.5, 2], "lift-lobby"
        if place["floor"] == 1:
            lift["box"], lift["door"], lift["joins"] = [12, 5.5, 2, 1], [12, 6], "lorong-utara"
        plan["places"].append(lift)
    plan["crossings"]["lift-lobby"] = [2, 10.5, 3]
    plan["corridors"].append(["lift-lobby", "atas-ujung"])
    plan["shafts"].append(["lift-1", "lift-2"])
    return building_of(plan)


def test_the_room_across_the_corridor_lies_ahead() -> None:
    assert told(way("layanan-mandiri", "permohonan")) == [
        ("leave", "layanan-mandiri", "ahead"),
        ("arrive", "permohonan", "ahead"),
    ]


def test_turns_are_those_of_who_walks_not_of_who_looks_at_the_plan() -> None:
    assert told(way("lobi", "ruang-baca"))[1:] == [
        ("walk", "warnet", "ahead"),
        ("walk", "", "left"),
        ("arrive", "ruang-baca", "right"),
    ]
    assert told(way("ruang-baca", "lobi"))[:2] == [("leave", "ruang-baca", "ahead"), ("walk", "", "left")]


def test_another_floor_is_reached_by_the_stairs() -> None:
    found = way("layanan-mandiri", "mini-studio")
    assert found.found
    assert found.climbs
    assert told(found) == [
        ("leave", "layanan-mandiri", "ahead"),
        ("walk", "", "left"),
        ("arrive", "tangga-1", "right"),
        ("climb", "tangga-2", "ahead"),
        ("leave", "tangga-2", "ahead"),
        ("walk", "", "right"),
        ("arrive", "mini-studio", "left"),
    ]


def test_where_no_way_without_stairs_is_known_it_leads_to_those_who_help() -> None:
    found = way("layanan-mandiri", "mini-studio", step_free=True)
    assert not found.found
    assert not found.climbs
    assert told(found)[-2:] == [("arrive", "lobi", "ahead"), ("ask", "lobi", "ahead")]


def test_whoever_stands_with_the_helpers_already_only_asks() -> None:
    assert told(way("lobi", "mini-studio", step_free=True)) == [("ask", "lobi", "ahead")]


def test_a_lift_is_the_way_without_stairs_and_no_detour_for_others() -> None:
    house = with_lift()
    free = way("layanan-mandiri", "mini-studio", step_free=True, house=house)
    assert free.found
    assert not free.climbs
    assert ("climb", "lift-2", "ahead") in told(free)


def test_nobody_is_sent_to_where_visitors_may_not_go() -> None:
    found = way("lobi", "data-center")
    assert not found.found
    assert told(found) == [("closed", "data-center", "ahead")]


def test_who_is_there_already_hears_so() -> None:
    assert way("lobi", "lobi").steps == (Step(StepKind.HERE, 1, "lobi"),)


def test_every_room_is_found_from_every_other_and_the_line_is_unbroken() -> None:
    public = [place for place in HOUSE.destinations if place.public]
    for start, target in permutations(public, 2):
        found = way(start.place_id, target.place_id)
        assert found.found
        assert found.climbs == (start.floor != target.floor)
        assert found.steps[-1].kind is StepKind.ARRIVE
        assert found.steps[-1].place_id == target.place_id
        for before, after in zip(found.steps, found.steps[1:], strict=False):
            assert before.spots[-1] == after.spots[0]
        assert all(step.side is not Side.BACK for step in found.steps)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"box": [14, 0, 8, 5]}, "lie on each other"),
        ({"box": [20, 0, 8, 5]}, "does not lie on its floor"),
        ({"door": [18, 3]}, "not in its wall"),
        ({"joins": "atas-utara"}, "no crossing of its floor"),
        ({"place_id": "lobi"}, "more than once"),
        ({"number": 1}, "more than once"),
    ],
)
def test_a_plan_that_cannot_be_says_why(change: dict[str, object], complaint: str) -> None:
    plan = deepcopy(PLAN)
    next(one for one in plan["places"] if one["place_id"] == "ruang-blc").update(change)
    with pytest.raises(ValueError, match=complaint):
        building_of(plan)


def test_the_plan_holds_every_room_of_the_house_and_the_data_centre_is_closed() -> None:
    floors = {floor: len([one for one in HOUSE.on_floor(floor) if one.number]) for floor in (1, 2)}
    assert floors == {1: 11, 2: 4}
    assert [place.place_id for place in HOUSE.destinations if not place.public] == ["data-center"]
    assert not HOUSE.measured
