"""Builds the pages of the building from what they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk_app.features.building.content import load_building, stands_in
from kiosk_app.features.building.plan_view_model import PlanViewModel
from kiosk_app.features.building.way_view_model import ROOM_PAGE, Doors, WayViewModel
from kiosk_app.platform.translation import Translation
from kiosk_app.session.home_view_model import Tile
from kiosk_app.session.navigator import PageEntry, page_entry

PLAN_PAGE = "building/plan"


@dataclass(frozen=True, slots=True)
class BuildingFeature:
    """What the building brings to a screen. ``has`` says whether the plan knows a room that a page of information
    is about, ``show_about`` opens its page."""

    pages: tuple[PageEntry, ...]
    resets: tuple[tuple[str, Callable[[], object]], ...]
    tile: Tile
    has: Callable[[str], bool]
    show_about: Callable[[str], None]
    plan: PlanViewModel
    way: WayViewModel


def wire_building(setting: str, role: str, translation: Translation, doors: Doors) -> BuildingFeature:
    """Return the pages of the building for a device of ``role``; ``setting`` says where it stands, "" if nobody did."""
    building = load_building()
    here = stands_in(building, setting, role)

    def language() -> str:
        return str(translation.language)

    way = WayViewModel(building, here, language, doors)
    plan = PlanViewModel(building, here, language, way.show)
    rooms = {place.page: place for place in building.destinations if place.page}

    def show_about(page_id: str) -> None:
        if page_id in rooms:
            way.show(rooms[page_id])

    for model in (way, plan):
        translation.languageChanged.connect(model.retranslate)
    return BuildingFeature(
        pages=(
            page_entry(PLAN_PAGE, "Building/PlanPage.qml", {"model": plan}),
            page_entry(ROOM_PAGE, "Building/RoomPage.qml", {"model": way}),
        ),
        resets=(("building plan", plan.reset), ("building way", way.reset)),
        tile=_tile(),
        has=rooms.__contains__,
        show_about=show_about,
        plan=plan,
        way=way,
    )


def _tile() -> Tile:
    return Tile(
        PLAN_PAGE,
        lambda: QCoreApplication.translate("Building", "Denah gedung"),
        lambda: QCoreApplication.translate("Building", "Temukan ruang di dua lantai"),
        icon="floorPlan",
        tone="leaf",
    )
