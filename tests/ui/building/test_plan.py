"""What a visitor finds out at a terminal about the building: where a room is, and how to get there."""

from __future__ import annotations

from domain.building.plan import PlaceKind
from kiosk_app.features.building.content import load_building, stands_in
from tests.ui.booking.stage import TerminalStage
from tests.ui.harness import Screen


def shows(screen: Screen, words: str) -> bool:
    return any(words in text for text in screen.words())


def test_the_plan_says_where_one_stands_and_that_it_is_a_sketch(plan: Screen) -> None:
    assert shows(plan, "Anda di sini: Layanan informasi mandiri, Lantai 1")
    assert shows(plan, "Denah ini sketsa")


def test_every_room_of_both_floors_can_be_touched_on_the_plan_and_in_the_list(plan: Screen) -> None:
    for place in load_building().destinations:
        plan.touch(f"choice_{place.floor}")
        assert plan.find(f"plan_{place.place_id}").isEnabled()
        assert plan.find(f"room_{place.place_id}").isEnabled()
    assert not any(plan.has(f"plan_{one.place_id}") for one in load_building().on_floor(1) if one.number)


def test_a_room_upstairs_is_reached_step_by_step_and_the_plan_follows(plan: Screen) -> None:
    plan.touch("room_mini-studio")
    assert shows(plan, "Mulai dari Layanan informasi mandiri.")
    assert shows(plan, "Langkah 1 dari 7")
    assert plan.has("plan_warnet")
    for _ in range(3):
        plan.touch("nextStepButton")
    assert plan.find("stepWords").property("text") == "Naik tangga ke lantai 2."
    assert plan.has("plan_ruang-diskusi")
    plan.touch("step_6")
    assert plan.find("stepWords").property("text") == "Mini studio ada di sebelah kiri Anda."


def test_who_cannot_climb_stairs_is_told_honestly_and_sent_to_who_helps(plan: Screen) -> None:
    plan.touch("room_ruang-diskusi")
    plan.touch("choice_step_free")
    assert not any("tangga ke lantai" in word for word in plan.words())
    assert shows(
        plan, "Jalan tanpa tangga ke Ruang diskusi belum tercatat. Mintalah bantuan petugas di Lobi."
    )


def test_the_data_centre_is_marked_and_no_way_leads_there(plan: Screen) -> None:
    plan.touch("choice_2")
    assert shows(plan, "Tidak untuk umum")
    plan.touch("plan_data-center")
    assert shows(plan, "Data center")
    assert shows(plan, "Tidak untuk umum")
    assert not plan.has("stepWords")
    assert not plan.has("mainButton")


def test_a_room_leads_to_its_booking_and_the_next_visitor_finds_the_plan_as_it_was(
    terminal: TerminalStage,
) -> None:
    terminal.wake("building/plan")
    terminal.steady()
    terminal.touch("room_ruang-diskusi")
    terminal.touch("choice_step_free")
    terminal.touch("mainButton")
    assert terminal.page == "booking/day"
    assert terminal.shows("Ruang Diskusi")
    terminal.leave()
    terminal.wake("building/plan")
    terminal.steady()
    assert terminal.has("plan_warnet")
    terminal.touch("room_mini-studio")
    assert terminal.shows("Naik tangga ke lantai 2.")
    terminal.touch("backButton")
    terminal.touch("plan_warnet")
    terminal.touch("mainButton")
    assert terminal.page == "booking/computer"


def test_each_device_knows_its_own_place_and_a_wrong_word_costs_nobody_the_plan() -> None:
    house = load_building()
    assert stands_in(house, "", "terminal").place_id == "layanan-mandiri"
    assert stands_in(house, "", "entrance").place_id == "lobi"
    assert stands_in(house, "ruang-baca", "terminal").place_id == "ruang-baca"
    assert stands_in(house, "gudang", "terminal").place_id == "layanan-mandiri"
    assert all(place.kind is not PlaceKind.STAIRS for place in house.destinations)
